import { CopyButton } from '../../components/copy-button.tsx';
import type { ByHand } from '../../check/probe.ts';
import { useCloud } from './cloud-context.ts';
import { graphHostOf } from '../../check/clouds.ts';

/** The same without signing in here. */
export function ByHandView({ byHand: { portal, requests }, what }: { readonly byHand: ByHand; readonly what: string }) {
  const host = graphHostOf(useCloud());
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
        {requests.length > 0 && (
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
                  <code className="min-w-0 wrap-anywhere">{addressOf(host, request)}</code>
                  <CopyButton text={addressOf(host, request)} what={`request for Graph Explorer, ${what}`} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

const addressOf = (host: string, request: string): string =>
  `https://${host}${/^\/(?:v1\.0|beta)\//.test(request) ? '' : '/v1.0'}${request}`;
