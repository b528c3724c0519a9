import { Names } from '../names.tsx';
import { Button } from '../../components/button.tsx';
import { methods } from '../../engine/permissions/index.ts';
import { withMethodSplit, type Written } from './written.ts';

interface LookupFormProps {
  readonly written: Written;
  /** Why nothing can be looked up with what was asked. */
  readonly problem: string | undefined;
  readonly onChange: (written: Written) => void;
  readonly onAsk: () => void;
}

export function LookupForm({ written, problem, onChange, onAsk }: LookupFormProps) {
  return (
    <form
      noValidate
      className="grid gap-2 noscript:hidden print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk();
      }}
    >
      <div
        className={`ringed flex flex-wrap items-center gap-2 rounded-card border bg-surface p-2 shadow-card ${problem === undefined ? 'border-line' : 'border-broken'}`}
      >
        <select
          aria-label="Method"
          value={written.method}
          onChange={(event) => onChange({ ...written, method: event.target.value })}
          className="min-h-10 rounded-button bg-surface px-2.5 font-strong"
        >
          {methods.map((method) => (
            <option key={method}>{method}</option>
          ))}
          <option value="">Any</option>
        </select>
        <input
          type="text"
          aria-label="Address of the call, its path, or a cmdlet"
          aria-describedby="asked-note"
          aria-invalid={problem !== undefined}
          value={written.text}
          onChange={(event) => onChange(withMethodSplit({ ...written, text: event.target.value }))}
          placeholder="https://graph.microsoft.com/v1.0/…"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className="min-h-10 min-w-0 flex-1 border-l border-line bg-surface px-3.5 font-mono text-block"
        />
        <span className="grid max-tablet:w-full">
          <Button type="submit" tone="primary">
            Look up
          </Button>
        </span>
      </div>
      {problem === undefined ? (
        <p id="asked-note" className="text-side text-muted">
          A URL of any cloud, a path with or without its ids, the body of a <code>$batch</code>, a cmdlet, or the name
          of a permission.
        </p>
      ) : (
        <p id="asked-note" role="alert" className="text-side text-broken">
          <Names text={problem} />
        </p>
      )}
    </form>
  );
}
