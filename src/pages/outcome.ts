import type { Diagnosis, EvidenceItem, Facts, Reading } from '../engine/index.ts';
import type { Paste } from './paste-store.ts';

/** A paste and what came of it. */
export interface Diagnosed {
  /** The text that was read: while somebody types much, it can be behind the box by a moment. */
  readonly text: string;
  readonly reading: Reading;
  /** What the judge was given: read, less what was removed, with what was answered and corrected. */
  readonly items: readonly EvidenceItem[];
  readonly facts: Facts;
  readonly diagnosis: Diagnosis;
}

/** reading: a long text is shown and not yet read; fault: our own program failed on this text. */
export type Outcome =
  | ({ readonly kind: 'diagnosed' } & Diagnosed)
  | { readonly kind: 'reading' | 'fault' | 'too-long' };

let judge: ((paste: Paste) => Outcome) | undefined;

/**
 * The page that takes pastes brings the engine. Other pages ask for the outcome here, and load no engine: without that
 * page there is no paste either.
 */
export function installJudge(outcomeOf: (paste: Paste) => Outcome): void {
  judge = outcomeOf;
}

/** What came of the paste; undefined when there is none. */
export function diagnosedOf(paste: Paste): Diagnosed | undefined {
  const outcome = judge?.(paste);
  return outcome?.kind === 'diagnosed' && outcome.items.length > 0 ? outcome : undefined;
}
