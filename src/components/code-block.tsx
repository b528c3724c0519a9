import { useId, useState, type ReactNode } from 'react';

/** From so many lines on a block is shown in part; a line that is wider than a block counts as several. */
const long = 16;
const perLine = 80;

interface CodeBlockProps {
  /** The text that `children` show: its lines are counted. */
  readonly text: string;
  readonly children: ReactNode;
}

/** A command or code. A long one shows its beginning; whole on paper, and where no script could unfold it. */
export function CodeBlock({ text, children }: CodeBlockProps) {
  const [whole, setWhole] = useState(false);
  const id = useId();
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  const isLong = lines > long;
  return (
    <div className="rounded-b-block bg-code">
      <pre
        id={id}
        className={`px-4 py-3.5 font-mono text-block wrap-anywhere whitespace-pre-wrap ${isLong && !whole ? 'clipped' : ''}`}
      >
        {children}
      </pre>
      {isLong && (
        <button
          type="button"
          aria-expanded={whole}
          aria-controls={id}
          onClick={() => setWhole(!whole)}
          className="w-full border-t border-line px-4 py-1.5 text-left text-side text-accent hover:underline noscript:hidden print:hidden"
        >
          {whole ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </div>
  );
}
