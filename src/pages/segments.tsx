import type { Segment } from '../commands/render.ts';

/** A rendered text: what is filled in and what is missing stand out. */
export function Segments({ segments }: { readonly segments: readonly Segment[] }) {
  return segments.map((segment, at) =>
    segment.kind === 'text' ? (
      segment.text
    ) : (
      // Segments of a template never move, so their place is their key.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={at} className={segment.kind}>
        {segment.text}
      </span>
    ),
  );
}
