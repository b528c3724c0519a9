import type { GraphRequest } from '../model/evidence.ts';
import { requestOf } from './graph-address.ts';
import { authorizationOf } from './headers.ts';

const command = /(?<![\w./-])curl(?:\.exe)?[ \t]+/g;
const longest = 20_000;

export interface Command {
  readonly request: GraphRequest;
  readonly start: number;
  readonly end: number;
}

/** Finds curl commands and reads method, address and headers off their options. */
export function readCurl(text: string): Command[] {
  const found: Command[] = [];
  command.lastIndex = 0;
  for (let match = command.exec(text); match; match = command.exec(text)) {
    const { words, end } = splitCommand(text, command.lastIndex);
    command.lastIndex = Math.max(end, command.lastIndex);
    const request = requestFrom(words);
    if (request) found.push({ request, start: match.index, end });
  }
  return found;
}

const piece =
  /\$?'([^']*)'?|"((?:\\[^]|[^"\\])*)"?|[\\^`]\r?\n[ \t]*|\\([^])|([ \t]+)|(\r?\n|[|;&]{1,2}(?=\s|$))|([^\s'"\\^`|;&]+|[^])/y;

/** Splits a command line as a shell does, over continued lines, up to its end. */
function splitCommand(text: string, at: number): { readonly words: string[]; readonly end: number } {
  const words: string[] = [];
  let current: string | undefined;
  piece.lastIndex = at;
  let end = at;
  for (let match = piece.exec(text); match && piece.lastIndex - at < longest; match = piece.exec(text)) {
    const [, single, double, escaped, space, stop, bare] = match;
    if (stop !== undefined) break;
    end = piece.lastIndex;
    if (space !== undefined) {
      if (current !== undefined) words.push(current);
      current = undefined;
    } else {
      const more = single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? bare;
      if (more !== undefined) current = (current ?? '') + more;
    }
    if (piece.lastIndex >= text.length) break;
  }
  if (current !== undefined) words.push(current);
  return { words, end };
}

const takesValue =
  /^(?:-[XHdFuAebocmTx]|--(?:request|header|data(?:-\w+)?|json|form|user|url|user-agent|referer|cookie|output|max-time|proxy|oauth2-bearer))$/;

interface Options {
  method?: string;
  implied?: string;
  url?: string;
  authorization?: GraphRequest['authorization'];
  showsHeaders?: true;
}

function requestFrom(words: readonly string[]): GraphRequest | undefined {
  const options: Options = {};
  for (let index = 0; index < words.length; index += 1) {
    const [name, glued] = optionOf(words[index] ?? '');
    const value = glued ?? (takesValue.test(name) ? (words[(index += 1)] ?? '') : '');
    apply(options, name, value);
  }
  const { method, implied, url, showsHeaders, authorization = showsHeaders && 'absent' } = options;
  const request = url === undefined ? undefined : requestOf(method ?? implied ?? 'GET', url);
  return request && { ...request, ...(authorization && { authorization }) };
}

function apply(options: Options, name: string, value: string): void {
  if (name === '-X' || name === '--request') options.method = value;
  else if (name === '--url') options.url = value;
  else if (/^(?:-d|-F|--data.*|--json|--form)$/.test(name)) options.implied ??= 'POST';
  else if (name === '-G' || name === '--get') options.implied = 'GET';
  else if (name === '-I' || name === '--head') options.implied = 'HEAD';
  else if (name === '-u' || name === '--user') options.authorization ??= 'other-scheme';
  else if (name === '--oauth2-bearer') options.authorization = value === '' ? 'empty' : 'bearer';
  else if (name === '-H' || name === '--header') {
    options.showsHeaders = true;
    const header = /^\s*authorization\s*[:;](.*)$/is.exec(value);
    if (header) options.authorization = authorizationOf(header[1] ?? '');
  } else if (/^(?:https?:\/\/|[\w][\w-]*(?:\.[\w-]+)+\/)/i.test(name)) options.url ??= name;
}

/** Takes apart what may stand glued to its option: -XPOST, --request=POST. */
function optionOf(word: string): readonly [string, string | undefined] {
  const long = /^(--[a-z0-9-]+)=(.*)$/s.exec(word);
  if (long) return [long[1] ?? '', long[2]];
  const short = /^(-[XHd])(.+)$/s.exec(word);
  return short ? [short[1] ?? '', short[2]] : [word, undefined];
}
