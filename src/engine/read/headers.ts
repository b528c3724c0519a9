import type { GraphRequest } from '../model/evidence.ts';
import { filler } from './first/found.ts';

type Authorization = NonNullable<GraphRequest['authorization']>;

/** What an Authorization header says of its scheme. A value that was blanked out for showing counts as a bearer token. */
export function authorizationOf(value: string): Authorization {
  const text = value
    .trim()
    .replaceAll(/^["'`]+|["'`]+$/g, '')
    .trim();
  if (/^(?:bearer)?\s*(?:["']{2})?$/i.test(text)) return 'empty';
  if (/^bearer(?:\s|%20)/i.test(text)) return 'bearer';
  if (text.startsWith(filler)) return 'other-scheme';
  return /^[[<({*•….$-]|^x{3,}$|redacted|removed|hidden|^\w*token\w*$/i.test(text) ? 'bearer' : 'other-scheme';
}

const headerLine = /[ \t]*(?:[>|][ \t]+)?([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/y;
/** Headers that only requests have: after them, an Authorization header that is not there was not sent. */
const ofRequests =
  /^(?:host|accept|accept-encoding|accept-language|user-agent|prefer|consistencylevel|origin|referer|cookie|if-match|sec-.*)$/i;
const mostLines = 100;

export interface ShownHeaders {
  readonly authorization?: Authorization;
  readonly host?: string;
}

/** Reads the header lines that follow a request line, up to the first line that is none. */
export function headersAfter(text: string, at: number): ShownHeaders {
  let authorization: Authorization | undefined;
  let host = '';
  let isRequest = false;
  headerLine.lastIndex = at;
  for (let count = 0; count < mostLines && headerLine.lastIndex < text.length; count += 1) {
    const match = headerLine.exec(text);
    if (!match) break;
    const [, name = '', value = ''] = match;
    if (/^authorization$/i.test(name)) authorization = authorizationOf(value);
    if (/^host$/i.test(name)) host = value.trim().toLowerCase();
    isRequest ||= ofRequests.test(name);
  }
  const known = authorization ?? (isRequest ? 'absent' : undefined);
  return { ...(known && { authorization: known }), ...(host !== '' && { host }) };
}

// Apart from a request the word is prose as well ("Authorization: failed"), so the value must look like one of a header.
const anywhere =
  /(?<![\w-])authorization\\*["'`]?\]?\s{0,4}(?:=>?|:|,)[ \t]{0,4}(?:\\*[fr$]?["'`])?((?:bearer|basic|digest|apikey|[$[<{*\ue000]|\w*token\b)[^\r\n;,}"'`]{0,60})/i;

/** The Authorization header of a paste that shows headers apart from the request: `-Headers @{ Authorization = … }`, a variable. */
export function authorizationAnywhere(text: string): Authorization | undefined {
  const match = anywhere.exec(text);
  if (!match) return undefined;
  const known = authorizationOf(match[1]?.replaceAll('\\', '') ?? '');
  // "Authorization: Bearer" is also how people speak of the header. Only quotes show that nothing follows.
  const isQuoted = /["'`]/.test(text[match.index + match[0].length] ?? '');
  return known === 'empty' && !isQuoted ? undefined : known;
}
