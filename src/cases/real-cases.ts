import cases from './real-cases.json' with { type: 'json' };
import { read, readGiven, type EvidenceItem, type Given } from '../engine/index.ts';

/**
 * Failures that were reported in public threads: what the program was shown (machine output and plain facts), the cause that the
 * thread found, and what else would be a fair first answer. `label` says how sure the cause is: the asker confirmed it, a maintainer
 * said it, or the text implies it.
 */
export interface RealCase {
  readonly id: string;
  /** The thread; absent where the case comes from a file in a public repository. */
  readonly source?: string;
  readonly label: 'confirmed' | 'maintainer' | 'implied';
  readonly input: Given & { readonly paste?: string };
  readonly cause: string;
  readonly acceptable: readonly string[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript widens the literals of a JSON module; cases.test.ts checks the shape.
export const realCases = cases as unknown as readonly RealCase[];

/** What `{"id", ...input}` on a line of the terminal contract would be read to. */
export function itemsOf({ input }: RealCase): readonly EvidenceItem[] {
  return [...readGiven(input).items, ...read(input.paste ?? '').items];
}
