import type { GraphRequest } from '../model/evidence.ts';
import { filler } from './found.ts';

type Authorization = NonNullable<GraphRequest['authorization']>;

/** What an Authorization header says of its scheme; a value that was blanked out for showing counts as a bearer token. */
export function authorizationOf(value: string): Authorization {
  const text = value
    .trim()
    .replace(/^["'`]+|["'`]+$/g, '')
    .trim();
  if (text === '' || /^bearer$/i.test(text)) return 'empty';
  if (/^bearer(?:\s|%20)/i.test(text)) return /^bearer\s+["']{2}$/i.test(text) ? 'empty' : 'bearer';
  if (text.startsWith(filler)) return 'other-scheme';
  return /^[[<({*•x.…-]|redacted|removed|hidden|\$\w|^\w*token\w*$/i.test(text) ? 'bearer' : 'other-scheme';
}

const headerLine = /[ \t]*(?:[>|][ \t]+)?([A-Za-z][A-Za-z0-9-]{1,60})[ \t]*:[ \t]*([^\r\n]*)(?:\r?\n|$)/y;
const requestOnly =
  /^(?:host|accept|accept-encoding|accept-language|user-agent|sdkversion|prefer|consistencylevel|origin|referer|cookie|if-match|sec-.*|x-anchormailbox)$/i;
const hostLine = /^host$/i;

export interface ShownHeaders {
  readonly authorization?: Authorization;
  readonly host?: string;
}

/** Reads the header lines that follow a request line, up to the first line that is none. */
export function headersAfter(text: string, at: number): ShownHeaders {
  let authorization: Authorization | undefined;
  let host: string | undefined;
  let isRequest = false;
  headerLine.lastIndex = at;
  for (let match = headerLine.exec(text); match; match = headerLine.exec(text)) {
    const [, name = '', value = ''] = match;
    if (/^authorization$/i.test(name)) authorization = authorizationOf(value);
    if (hostLine.test(name)) host = value.trim().toLowerCase();
    isRequest ||= requestOnly.test(name);
    if (headerLine.lastIndex >= text.length) break;
  }
  const known = authorization ?? (isRequest ? 'absent' : undefined);
  return { ...(known && { authorization: known }), ...(host !== undefined && host !== '' && { host }) };
}

const anywhere = /(?<![\w-])authorization\\*["'`]?\]?\s{0,4}(?:=>?|:|,)\s{0,4}(\\*["'`]?[^\r\n;,}]{0,60})/gi;

/** The Authorization header of a paste that shows headers apart from the request, as `-Headers @{ Authorization = … }` or a variable. */
export function authorizationAnywhere(text: string): Authorization | undefined {
  anywhere.lastIndex = 0;
  const match = anywhere.exec(text);
  return match ? authorizationOf((match[1] ?? '').replaceAll('\\', '')) : undefined;
}
