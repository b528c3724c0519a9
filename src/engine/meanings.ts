import type { Meanings } from './facts/facts.ts';

/** What known texts mean: tables that the first verdict does without. */
export async function loadMeanings(): Promise<Meanings> {
  const [{ aadstsMeanings, oauthMeanings }, { phraseMeanings }, { apiNotes }] = await Promise.all([
    import('../reference/aadsts-meanings.ts'),
    import('../reference/phrase-meanings.ts'),
    import('../reference/api-notes.ts'),
  ]);
  return { numbers: aadstsMeanings, phrases: phraseMeanings, oauthErrors: oauthMeanings, otherApis: apiNotes };
}
