import type { ReactNode } from 'react';
import { formatCount } from './format.ts';
import type { Piece } from './pieces.ts';
import { tintOf } from './tints.ts';

interface PiecesProps {
  readonly pieces: readonly Piece[];
}

export function Pieces({ pieces }: PiecesProps) {
  return (
    // It scrolls, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section tabIndex={0} aria-label="The text" className="max-h-128 overflow-auto px-4 py-3.5">
      <pre className="as-written font-mono text-block wrap-anywhere whitespace-pre-wrap">
        {pieces.map((piece, at) => (
          // Pieces stand where the paste has them: their place is their key.
          // oxlint-disable-next-line react/no-array-index-key
          <PieceView key={at} piece={piece} />
        ))}
      </pre>
    </section>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'gap':
      return <span className="my-2 block text-muted">… {formatCount(piece.length)} characters not shown …</span>;
    case 'mark':
      return <Words reasons={piece.reasons}>{piece.text}</Words>;
    case 'secret':
      return (
        <Words reasons={piece.reasons}>
          {piece.text}
          <span className={piece.reasons.length === 0 ? 'text-muted' : ''}>
            {piece.text === '' ? '' : '…'} {piece.label} …
          </span>
        </Words>
      );
  }
}

interface WordsProps {
  readonly reasons: readonly number[];
  readonly children: ReactNode;
}

/** Words with the numbers of the reasons that they gave, in the tint of the first. A number leads to its reason. */
function Words({ reasons, children }: WordsProps) {
  const [first] = reasons;
  if (first === undefined) return children;
  return (
    <mark data-reason={reasons.join(' ')} className={`rounded-mark box-decoration-clone px-0.5 ${tintOf(first)}`}>
      {children}
      <button
        type="button"
        aria-label={`reason ${reasons.join(' and ')}`}
        onClick={() => document.querySelector(`[data-why="${first}"]`)?.scrollIntoView({ block: 'nearest' })}
        className="pl-0.5 align-super font-sans text-label leading-none font-strong"
      >
        {reasons.join(', ')}
      </button>
    </mark>
  );
}
