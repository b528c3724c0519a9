import { placeholders } from '../../commands/placeholders.ts';
import { graphScope } from '../../engine/permissions/index.ts';

/** As many as a link may name. */
export const mostNames = 10;

export type AskedNames =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Names of permissions as somebody copies them from a consent page: all of them are fit and find room, or none is taken. */
export function askedNames(text: string, shown: readonly string[]): AskedNames {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const other = words.find((word) => graphScope(word) === undefined);
  if (other !== undefined) {
    const problem = `${other} belongs to another API, not to Microsoft Graph. What it opens, this page cannot say.`;
    return { ok: false, problem };
  }
  const names = words.map((word) => placeholders.permission.parse(graphScope(word) ?? ''));
  const fit = names.filter((name) => name !== undefined);
  if (fit.length === 0 || fit.length < words.length)
    return { ok: false, problem: `Expected ${placeholders.permission.expects}.` };
  const over = new Set([...shown, ...fit]).size - mostNames;
  return over > 0
    ? { ok: false, problem: `This page shows ${mostNames} permissions at once: ${over} too many. Take some off first.` }
    : { ok: true, names: fit };
}
