import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { paste } from '../paste-store.ts';
import { openFile } from './open-file.ts';

const empty = 'The box is empty. Paste an error body, an access token, a request, or all of it at once.';

/** The large box of the start. Its text is its own: nothing re-renders it. */
export function PasteBox({ start }: { readonly start: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  const take = async (file: File): Promise<void> => {
    const read = await openFile(file);
    if (read.ok) paste.take(read.text);
    else setProblem(read.problem);
  };
  const diagnose = (): void => {
    if (box.current?.value.trim()) return paste.view();
    setProblem(empty);
    box.current?.focus();
  };

  return (
    <FileDrop onFile={(file) => void take(file)} look="ringed rounded-card border border-line bg-surface shadow-card">
      <textarea
        ref={box}
        aria-label="Paste the error, the token, the request, or all of it"
        aria-describedby={problem === undefined ? undefined : 'box-problem'}
        aria-invalid={problem !== undefined}
        placeholder="Paste anything: an error body, a token, a curl command, a PowerShell error, response headers …"
        spellCheck={false}
        autoComplete="off"
        defaultValue={start}
        rows={9}
        onChange={(event) => {
          setProblem(undefined);
          paste.edit(event.target.value);
        }}
        onPaste={(event) => {
          // Straight to the view: laying out millions of characters in a box takes the browser seconds.
          const text = event.clipboardData.getData('text/plain');
          if (event.currentTarget.value.trim() !== '' || text.trim() === '') return;
          event.preventDefault();
          paste.take(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) diagnose();
        }}
        className="block w-full resize-y rounded-t-card bg-surface px-5 py-5 font-mono text-block"
      />
      {problem !== undefined && (
        <p id="box-problem" role="alert" className="border-t border-line px-5 py-2.5 text-side text-broken">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-2">
        <FileButton onFile={(file) => void take(file)} />
        <span className="ml-auto text-side text-muted max-tablet:hidden">
          <kbd>Ctrl Enter</kbd>
        </span>
        <Button tone="primary" onClick={diagnose}>
          Diagnose
        </Button>
      </div>
    </FileDrop>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="text-side text-muted">
      <Button tone="quiet" size="inline" onClick={() => input.current?.click()}>
        Open a file
      </Button>{' '}
      or drop it here
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to diagnose"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </p>
  );
}
