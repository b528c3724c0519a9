import type { Meanings } from './facts/facts.ts';

/** What known texts mean: tables that the first verdict does without. */
export async function loadMeanings(): Promise<Meanings> {
  const [{ aadstsMeanings }, { phraseMeanings }] = await Promise.all([
    import('../reference/aadsts-meanings.ts'),
    import('../reference/phrase-meanings.ts'),
  ]);
  return { numbers: aadstsMeanings, phrases: phraseMeanings };
}
