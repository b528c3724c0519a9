import cases from './real-cases.json' with { type: 'json' };
import { readGiven, read, type EvidenceItem } from '../engine/index.ts';

/**
 * Failures that were reported in public threads: what the program was shown (machine output and plain facts), the cause that the
 * thread found, and what else would be a fair first answer. `label` says how sure the cause is: the asker confirmed it, a maintainer
 * said it, or the text implies it.
 */
export interface RealCase {
  readonly id: string;
  readonly source: string;
  readonly label: 'confirmed' | 'maintainer' | 'implied';
  readonly input: Readonly<Record<string, unknown>> & { readonly paste?: string };
  readonly cause: string;
  readonly acceptable: readonly string[];
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript widens the literals of a JSON module; cases.test.ts checks the shape.
export const realCases = cases as unknown as readonly RealCase[];

/** What `{"id", ...input}` on a line of the terminal contract would be read to. */
export function itemsOf({ input }: RealCase): readonly EvidenceItem[] {
  const given = readGiven(input);
  return [...(given.ok ? given.value : []), ...read(input.paste ?? '').items];
}
