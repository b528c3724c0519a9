import { useRef, useState, type ClipboardEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { typedForms } from '../home/typed.ts';
import { inspect, type Inspected } from './inspected.ts';
import { tokens } from './token-store.ts';

interface TokenBoxProps {
  readonly which: 'own' | 'other';
  readonly label: string;
  /** Closes the box, where there is something to go back to. */
  readonly onClose?: () => void;
}

/** More characters than this are no token. */
const longest = 2_000_000;

const problems = {
  none: typedForms.token.problem,
  long: 'This text is too long to read. Keep the token and what stands around it.',
  value: 'A value that is no token cannot be compared. Paste a token, or its claims as JSON.',
} as const;

/** Takes a token in whatever it is wrapped. Its text is its own: nothing re-renders it. */
export function TokenBox({ which, label, onClose }: TokenBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<keyof typeof problems>();
  const read = (text: string): boolean => {
    const found = readFor(which, text);
    const isFault = typeof found === 'string';
    setProblem(isFault ? found : undefined);
    if (!isFault) tokens.read(which, found);
    return !isFault;
  };
  const press = (): void => {
    if (!read(box.current?.value ?? '')) box.current?.focus();
  };
  const takePaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (event.currentTarget.value.trim() === '' && text.trim() !== '' && read(text)) event.preventDefault();
  };
  const note = `${which}-problem`;
  return (
    <div className="ringed rounded-card border border-line bg-surface shadow-card">
      <textarea
        ref={box}
        aria-label={label}
        aria-describedby={problem === undefined ? undefined : note}
        aria-invalid={problem !== undefined}
        placeholder="Bearer eyJ0eXAiOiJKV1Qi…, a curl command, a token response, or claims as JSON"
        spellCheck={false}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a second box opens on the person's own press.
        autoFocus={onClose !== undefined}
        rows={which === 'own' ? 6 : 4}
        onChange={() => setProblem(undefined)}
        onPaste={takePaste}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) press();
        }}
        className="block w-full resize-y rounded-t-card bg-surface px-5 py-5 font-mono text-block"
      />
      {problem !== undefined && (
        <p id={note} role="alert" className="border-t border-line px-5 py-2.5 text-side text-broken">
          {problems[problem]}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-t border-line px-4 py-2">
        <span className="mr-auto text-side text-muted">
          Decoded in this tab. It goes nowhere and is gone when the page is loaded again.
        </span>
        {onClose && (
          <Button tone="quiet" onClick={onClose}>
            Cancel
          </Button>
        )}
        <Button tone="primary" onClick={press}>
          {which === 'own' ? 'Read the token' : 'Compare'}
        </Button>
      </div>
    </div>
  );
}

/** What the text shows, or what is wrong with it. */
function readFor(which: 'own' | 'other', text: string): Inspected | keyof typeof problems {
  if (text.length > longest) return 'long';
  const found = inspect(text);
  if (!found) return 'none';
  return which === 'other' && found.kind !== 'token' ? 'value' : found;
}
