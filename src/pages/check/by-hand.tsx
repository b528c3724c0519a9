import { CodeBlock } from '../../components/code-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { addressByHand, asksForCount, scriptByHand } from '../../check/by-hand.ts';
import type { ByHand } from '../../check/probe.ts';
import { useCloud } from './cloud-context.ts';

interface ByHandViewProps {
  readonly byHand: ByHand;
  readonly scopes: readonly string[];
  readonly what: string;
}

/** The same without signing in here. */
export function ByHandView({ byHand: { portal, requests }, scopes, what }: ByHandViewProps) {
  const cloud = useCloud();
  const script = scriptByHand(cloud, requests, scopes);
  return (
    <details className="text-side">
      <summary className="min-h-6 text-accent">
        The same by hand<span className="sr-only">: {what}</span>
      </summary>
      <div className="grid gap-2.5 pt-2">
        {portal && (
          <p>
            In the admin center: <span className="font-strong">{portal.join(' › ')}</span>
          </p>
        )}
        {script === undefined ? (
          <GraphExplorer cloud={cloud} requests={requests} what={what} />
        ) : (
          <>
            <p className="flex flex-wrap items-center justify-between gap-2">
              In Microsoft Graph PowerShell, since Graph Explorer does not serve this cloud:
              <CopyButton text={script} what={`script, ${what}`} />
            </p>
            <div className="rounded-block border border-line">
              <CodeBlock text={script}>{script}</CodeBlock>
            </div>
          </>
        )}
      </div>
    </details>
  );
}

interface GraphExplorerProps {
  readonly cloud: string;
  readonly requests: readonly string[];
  readonly what: string;
}

function GraphExplorer({ cloud, requests, what }: GraphExplorerProps) {
  if (requests.length === 0) return null;
  return (
    <>
      <p>
        In{' '}
        <a href="https://aka.ms/ge" rel="noreferrer" className="link">
          Graph Explorer
        </a>
        :
      </p>
      <ul className="grid gap-2">
        {requests.map((request) => (
          <li
            key={request}
            className="flex items-start justify-between gap-3 rounded-block border border-line bg-code px-3 py-2"
          >
            <span className="min-w-0">
              <code className="wrap-anywhere">{addressByHand(cloud, request)}</code>
              {asksForCount(request) && (
                <span className="block text-label text-muted">
                  with the request header <code>ConsistencyLevel: eventual</code>
                </span>
              )}
            </span>
            <CopyButton text={addressByHand(cloud, request)} what={`request for Graph Explorer, ${what}`} />
          </li>
        ))}
      </ul>
    </>
  );
}
