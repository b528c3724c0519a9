import type { EvidenceItem, UnreadNote } from '../model/evidence.ts';
import type { LeftOut } from './first/loose-json.ts';
import { longestPaste } from './first/longest.ts';
import { longestSearched } from './first/phrase.ts';

const nothing =
  'Nothing in this text was recognised. Paste the error answer (JSON or the text of the program), the token, the `WWW-Authenticate` header, the request, or a status such as 403.';

interface Seen {
  readonly text: string;
  readonly items: readonly EvidenceItem[];
  readonly leftOut: ReadonlySet<LeftOut>;
}

/** Says what could not be read, and why. An empty paste needs no note. */
export function notes({ text, items, leftOut }: Seen): UnreadNote[] {
  const said: UnreadNote[] = [];
  if (text.length > longestPaste) {
    const at = { start: longestPaste, end: text.length };
    said.push({ text: 'Only the first 2,000,000 characters were read. Paste the failed call alone.', at });
  }
  if (text.length > longestSearched)
    said.push({ text: 'Known sentences were looked for in the first 200,000 characters only.' });
  if (leftOut.has('longer'))
    said.push({ text: 'The JSON has more than 20,000 values. What comes after them was not read.' });
  if (leftOut.has('deeper'))
    said.push({ text: 'Part of the JSON is nested deeper than 64 levels. What is deeper was not read.' });
  if (items.length > 0) {
    if (items.some((item) => item.kind === 'credential' && item.credential === 'broken-token'))
      said.push({ text: 'A token was found, but its claims cannot be decoded: it was changed or cut.' });
    if (items.some((item) => item.kind === 'challenge' && item.claims === 'unreadable'))
      said.push({ text: 'The claims of the challenge cannot be decoded: the header was changed or cut.' });
    return said;
  }
  if (text.trim() === '') return said;
  if (isBinary(text))
    said.push({ text: 'This is not text: it looks like the content of a file. Paste the error as text.' });
  else if (!/[\p{L}\p{N}]/u.test(text.slice(0, longestPaste)))
    said.push({
      text: 'There are no letters or digits in this text. Paste the error answer, the token or the request.',
    });
  else said.push({ text: nothing });
  return said;
}

/** NUL, or more than one in ten characters that no text has. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.includes('\0')) return true;
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for.
  const strange = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > head.length / 10;
}
