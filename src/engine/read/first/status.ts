import type { Found } from './found.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

const code = '([1-5]\\d\\d)(?![\\d.,:]\\d|\\d|[%\\w-])';
const refused =
  '((?:400|401|402|403|404|405|406|408|409|410|411|412|413|415|416|422|423|424|429|500|501|502|503|504|507|509))';
/** Statuses that are told by their name alone, where something says that a status follows. */
const named = [
  ['Bad[ _]?Request', 400],
  ['Unauthori[sz]ed', 401],
  ['Forbidden', 403],
  ['Not[ _]?Found', 404],
  ['Too[ _]?Many[ _]?Requests', 429],
  ['Internal[ _]?Server[ _]?Error', 500],
  ['Bad[ _]?Gateway', 502],
  ['Service[ _]?Unavailable', 503],
  ['Gateway[ _]?Time-?out', 504],
] as const;
const namesOf = (list: readonly (readonly [pattern: string, status: number])[]) =>
  list.map(([pattern]) => pattern).join('|');
const names = namesOf(named);
const name = `(${names})\\b`;
const codeOrName = `(?:${code}|${name})`;
const is = `\\\\{0,8}["']?\\s{0,3}(?:=>|[:=])\\s{0,3}\\\\{0,8}["']?`;
const mayBe = `\\\\{0,8}["']?\\s{0,3}(?:=>|[:=])?\\s{0,3}\\\\{0,8}["']?`;
/** Beside a number, also those that are ordinary words. */
const words = `${names}|Payment ?Required|Method ?Not ?Allowed|Conflict|Gone|Precondition ?Failed|Locked`;

/** Ways to write the status of an answer, the surest first. A bare number counts only where a line begins with it. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\bHTTP/\\d(?:\\.\\d)?["']?[ \\t]+${code}`, 'g'),
  new RegExp(`\\bhttp[_ ]?status[_ ]?(?:code)?${mayBe}${codeOrName}`, 'gi'),
  new RegExp(`\\bhttp[_ -]?code${is}${codeOrName}`, 'gi'),
  new RegExp(`\\b(?:response ?)?status[_ -]?code(?: of)?(?:\\\\{0,8}["'] ?)?(?: was| is)?${mayBe}${codeOrName}`, 'gi'),
  new RegExp(`\\bstatus(?: of)?${mayBe}${code}`, 'gi'),
  new RegExp(`\\bstatus(?:[_ -]?text)?${is}${name}`, 'gi'),
  new RegExp(`\\bHTTP(?: error)?:?[ \\t]+${refused}\\b(?![.:]\\d)`, 'gi'),
  new RegExp(`(?<![\\d.])${refused}(?:[ \\t]*[:-])?[ \\t]+["'(]?(?:${words})\\b`, 'gi'),
  new RegExp(`\\b(?:${words})["')]?[ \\t]*(?:[-:][ \\t]*)?\\(?${refused}\\b(?![.:]\\d)`, 'gi'),
  new RegExp(`(?<=[\\s:])\\(${refused}\\)`, 'g'),
  new RegExp(`<Response \\[${refused}\\]>`, 'g'),
  new RegExp(`^[ \\t]*Code:[ \\t]*${refused}[ \\t]*$`, 'gim'),
  new RegExp(
    `\\b(?:failed|fails|returned|returns|responded|answered|error|http error)(?: with)?(?: an?)?(?: http)?(?: error)?(?: code)?:?[ \\t]+["'(]?${refused}(?![\\w-]|[.:]\\d)`,
    'gi',
  ),
  new RegExp(`(?<![\\w.-])${refused}[ \\t]+(?:client |server )?error\\b`, 'gi'),
  // As people write: "I get a 403 when …".
  /\b(?:get|gets|got|getting|receive[sd]?|gives?)(?: me)?(?: an?)?[ \t]["']?(40[013])["']?(?=[ \t]*(?:$|[.,;:!?]|(?:when|if|on|for|from|back|with|while|as|but|and|in|every)(?![\w-])))/gim,
  new RegExp(
    `^[ \\t>|]*["'(]?${refused}["')]?(?=[ \\t]*$|[ \\t]+["'A-Z({]|[ \\t]+reason\\b|[ \\t]*[:-][ \\t])(?![ \\t]*\\|)`,
    'gm',
  ),
];

/** .NET, and `az rest`: Forbidden({"error": … */
const byName = new RegExp(
  `(?:status code does not indicate success: ["'(]?|^(?:ERROR: )?(?=[a-z ]+\\(\\{))${name}`,
  'gim',
);
/** Services also answer with the name of the status as the code of the error. */
const byCode = new RegExp(`(?<![a-z] )\\b(?:error[_ ]?)?code${is}(${namesOf(named.slice(0, 5))})(?!\\w)`, 'gi');

/** A message that is nothing but a status: "401 UNAUTHORIZED", "Forbidden". */
export const isStatusAlone = (message: string): boolean =>
  /^\s*(?:[45]\d\d(?:\s+[a-z ]{4,24})?|bad ?request|unauthori[sz]ed|forbidden|not ?found)[.\s]*$/i.test(message);

/**
 * Finds the status of the answer. Says nothing of numbers that could be a port, an id, a year or a length. Of several views of a
 * text the first that says one counts. The code of an error counts where its message says nothing more.
 */
export function readStatus(views: readonly View[], errors: readonly Found[]): Found[] {
  for (const view of views) {
    const found = [...patterns, byName].flatMap((pattern) => statuses(view, pattern));
    if (found.length > 0) return found;
  }
  return errors.some(hasMessage) ? [] : views.slice(0, 1).flatMap((view) => statuses(view, byCode));
}

const hasMessage = ({ item }: Found) => item.kind === 'error' && !!item.message && !isStatusAlone(item.message);

function statuses(view: View, pattern: RegExp): Found[] {
  return [...matches(view.text, pattern)].map((match) => {
    const written = match.slice(1).find((group) => group !== undefined) ?? '';
    const status = statusOf(written);
    const end = match.index + match[0].length;
    // The name of the code is no part of a status.
    const start = pattern === byCode ? end - written.length : match.index;
    return { item: { kind: 'status', status }, view, start, end };
  });
}

function statusOf(written: string): number {
  return named.find(([pattern]) => new RegExp(`^${pattern}$`, 'i').test(written))?.[1] ?? Number(written);
}
