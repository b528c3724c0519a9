import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Pieces } from './pieces-view.tsx';
import type { Piece } from './pieces.ts';
import { formatSize } from './format.ts';
import { paste, type Mode } from '../paste-store.ts';

interface PastePanelProps {
  readonly mode: Exclude<Mode, 'box'>;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Of a file that could not be added. */
  readonly problem: string | undefined;
}

/** What was pasted: to read, with the words that gave the reasons; or to change. */
export function PastePanel({ mode, text, pieces, problem }: PastePanelProps) {
  return (
    <Card label="What you pasted">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-2.5">
        <h2 className="text-body tracking-normal">What you pasted</h2>
        <span className="text-side text-muted">{formatSize(text.length)}</span>
        <span className="ml-auto flex gap-4">
          {mode === 'view' ? (
            <Button tone="quiet" size="inline" aria-keyshortcuts="e" onClick={paste.open}>
              Edit text
            </Button>
          ) : (
            <Button tone="quiet" size="inline" onClick={paste.view}>
              Done
            </Button>
          )}
          <Button tone="quiet" size="inline" onClick={paste.clear}>
            Clear
          </Button>
        </span>
      </div>
      {mode === 'view' ? <Pieces pieces={pieces} /> : <Editor text={text} />}
      {problem !== undefined && (
        <p role="alert" className="border-t border-line px-4 py-2.5 text-side text-broken">
          {problem}
        </p>
      )}
      {mode === 'view' && (
        <p className="border-t border-line px-4 py-2 text-label text-muted print:hidden">
          Paste or drop more here, the token or the request for example: it is added.
        </p>
      )}
    </Card>
  );
}

/** Keeps its own text: five million characters are not handed through React at every key. */
function Editor({ text }: { readonly text: string }) {
  return (
    <textarea
      aria-label="Text to diagnose"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on the person's own press of "Edit text".
      autoFocus
      spellCheck={false}
      defaultValue={text}
      rows={18}
      onChange={(event) => paste.edit(event.target.value)}
      className="block w-full resize-y rounded-b-card bg-code px-4 py-3.5 font-mono text-block"
    />
  );
}
