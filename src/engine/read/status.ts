import type { Found } from './found.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

const code = '([1-5]\\d\\d)(?![\\d.,:]\\d|\\d|[%\\w-])';
const refused =
  '((?:400|401|402|403|404|405|406|408|409|410|411|412|413|415|416|422|423|424|429|500|501|502|503|504|507|509))';
const words =
  'Bad ?Request|Unauthori[sz]ed|Payment ?Required|Forbidden|Not ?Found|Method ?Not ?Allowed|Conflict|Gone|Precondition ?Failed|Locked|Too ?Many ?Requests|Internal ?Server ?Error|Bad ?Gateway|Service ?Unavailable|Gateway ?Time-?out';

/** Ways to write the status of an answer, the surest first. A bare number counts only where a line begins with it. */
const patterns: readonly RegExp[] = [
  new RegExp(`\\bHTTP/\\d(?:\\.\\d)?["']?[ \\t]+${code}`, 'g'),
  new RegExp(`\\bhttp[_ ]?status[_ ]?(?:code)?\\\\*["']?\\s{0,3}[:=]?\\s{0,3}["']?${code}`, 'gi'),
  new RegExp(
    `\\b(?:response )?status[_ -]?code(?: of)?\\\\*["']?(?: was| is)?\\s{0,3}(?:=>|[:=])?\\s{0,3}["']?${code}`,
    'gi',
  ),
  new RegExp(`\\bstatus\\\\*["']?(?: of)?\\s{0,3}(?:=>|[:=])?\\s{0,3}["']?${code}`, 'gi'),
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
  new RegExp(
    `^[ \\t>|]*["'(]?${refused}["')]?(?=[ \\t]*$|[ \\t]+["'A-Z({]|[ \\t]+reason\\b|[ \\t]*[:-][ \\t])(?![ \\t]*\\|)`,
    'gm',
  ),
];

const named: Readonly<Record<string, number>> = { badrequest: 400, unauthorized: 401, forbidden: 403, notfound: 404 };
const byName = /status code does not indicate success: ["'(]?(BadRequest|Unauthorized|Forbidden|NotFound)\b/gi;

/** Finds the status of the answer. Says nothing of numbers that could be a port, an id, a year or a length. */
export function readStatus(view: View): Found[] {
  const found: Found[] = [];
  for (const pattern of [...patterns, byName]) {
    for (const match of matches(view.text, pattern)) {
      const status = named[match[1]?.toLowerCase() ?? ''] ?? Number(match[1]);
      const item = { kind: 'status', status } as const;
      found.push({ item, view, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}
