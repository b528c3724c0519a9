import { CodeBlock } from '../../components/code-block.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { linkOf, plainText, renderBlock, type Segment, type Values } from '../../commands/render.ts';
import type { Block, PortalBlock } from '../../fixes/fix.ts';
import { Inline } from '../inline.tsx';
import { Segments } from '../segments.tsx';
import { isGrave } from './grave.ts';
import { PurposeLine } from './purpose-line.tsx';
import { Missing } from './missing.tsx';

interface BlockViewProps {
  readonly block: Block;
  readonly values: Values;
  /** The app as the paste names it. */
  readonly appName: string | undefined;
}

/** One thing to do. What reaches far is folded behind its warning. */
export function BlockView(props: BlockViewProps) {
  const { broad } = props.block;
  if (broad === undefined) return <Whole {...props} />;
  return (
    <details className="rounded-block border border-change-line">
      <summary className="rounded-block bg-change-soft px-4 py-2.5 text-side">
        <strong className="font-strong text-change">▲ Broad.</strong> <Inline text={broad} />
      </summary>
      <div className="p-3">
        <Whole {...props} />
      </div>
    </details>
  );
}

function Whole({ block, values, appName }: BlockViewProps) {
  const segments = renderBlock(block, values);
  const grave = isGrave(block);
  return (
    <div className="grid gap-2">
      <p className="measure text-side text-muted">
        <Inline text={block.label} />
      </p>
      <div className={`min-w-0 rounded-block border ${grave ? 'border-change-line' : 'border-line'}`}>
        <div
          className={`flex items-center justify-between gap-4 rounded-t-block border-b px-4 py-2 ${grave ? 'border-change-line bg-change-soft' : 'border-line bg-surface'}`}
        >
          <PurposeLine block={block} />
          {block.kind !== 'portal' && (
            <CopyButton text={plainText(segments)} what={block.label.replaceAll('`', '')} note={noteOf(segments)} />
          )}
        </div>
        {block.kind === 'portal' ? (
          <Clicks block={block} values={values} appName={appName} />
        ) : (
          <CodeBlock text={block.text}>
            <Segments segments={segments} />
          </CodeBlock>
        )}
      </div>
      <Missing segments={block.kind === 'portal' ? portalSegments(block, segments) : segments} />
      {block.needs !== undefined && (
        <p className="text-label text-muted">
          Needs: <Inline text={block.needs} />
        </p>
      )}
    </div>
  );
}

/** Only a block with a link misses values: the menu names stand as they are. */
function portalSegments(block: PortalBlock, segments: readonly Segment[]): readonly Segment[] {
  return block.url === undefined ? [] : segments;
}

function noteOf(segments: readonly Segment[]): string {
  return segments.some(({ kind }) => kind === 'missing') ? 'Values are still missing in it.' : '';
}

interface ClicksProps {
  readonly block: PortalBlock;
  readonly values: Values;
  readonly appName: string | undefined;
}

/** Names of the person's own things in a path of menus. */
function wordsOf(part: string, values: Values, appName: string | undefined): string {
  if (part === '<app>') return appName ?? 'your app';
  const role = values['role-template-id'];
  // A link says nothing of what is to be changed before somebody has compared it.
  if (part === '<role>') return (role?.from === 'link' ? undefined : role?.of) ?? 'the role';
  return part;
}

function Clicks({ block, values, appName }: ClicksProps) {
  const url = linkOf(block, values);
  return (
    <div className="grid gap-1.5 px-4 py-3">
      <p className="wrap-anywhere">
        {block.path.map((part, at) => (
          <span key={part}>
            {at > 0 && <span className="px-0.5 text-muted"> › </span>}
            <span className="font-strong">{wordsOf(part, values, appName)}</span>
          </span>
        ))}{' '}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noreferrer" className="link whitespace-nowrap">
            Open <span aria-hidden="true">↗</span>
            <span className="sr-only"> in a new tab: {block.path.at(-1)}</span>
          </a>
        )}
      </p>
      {block.then !== undefined && (
        <p className="measure">
          <Inline text={block.then} />
        </p>
      )}
    </div>
  );
}
