import { wordsOf, type Found } from './found.ts';
import type { Said } from './phrase.ts';

const mostSaid = 100;

/** The messages of errors and challenges, each once. */
export function saidBy(errors: readonly Found[], challenges: readonly Found[]): Said[] {
  const said = new Map<string, Said>();
  for (const one of [...errors, ...challenges]) {
    const { item } = one;
    const words = wordsOf(one);
    const codes = item.kind === 'error' ? [item.code, ...item.inner.map(({ code }) => code)] : [];
    const known = codes.flatMap((code) => (code ? [code.toLowerCase()] : []));
    const key = `${known.join(' ')} ${words.text}`;
    if (!said.has(key)) said.set(key, { view: words, codes: new Set(known) });
    if (said.size === mostSaid) break;
  }
  return [...said.values()];
}
