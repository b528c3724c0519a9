import type { Span } from '../../model/evidence.ts';
import { filler, type Found } from './found.ts';
import { spanIn, type View } from './view.ts';

/** Puts fillers in place of some stretches of a view. Everything else stays where it is. */
export function blanked(view: View, stretches: readonly Span[]): View {
  if (stretches.length === 0) return view;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(view.text.slice(done, from), filler.repeat(end - from));
    done = end;
  }
  return { ...view, text: pieces.join('') + view.text.slice(done) };
}

/** Where things stand in the paste. */
export const placesOf = (found: readonly Pick<Found, 'view' | 'start' | 'end'>[]): Span[] =>
  found.map(({ view, start, end }) => spanIn(view, start, end));
