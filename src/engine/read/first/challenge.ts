import type { ClaimsChallenge } from '../../model/evidence.ts';
import type { Draft, Found } from './found.ts';
import { objectsOf, textMember } from './json-members.ts';
import type { Scan } from './loose-json.ts';
import { matches } from './matches.ts';
import type { View } from './view.ts';

const beginning =
  /(?<![\w-])(Bearer|PoP|DPoP|Basic|Negotiate|NTLM|Digest)\s+(?=[A-Za-z_]{2,40}\s*=\s*["{]|[a-z_]{2,40}=[a-z])/gi;
const bare = /\bwww-authenticate["'\]]*\s*[:=]\s*["'[]*(Bearer|Negotiate|NTLM)(?=["'\]]*[ \t]*(?:\r?\n|$|,))/gi;
const parameter = /[\s,]*([A-Za-z_-]{2,40})\s{0,4}=\s{0,4}/y;
const quoted = /"((?:\\[^]|[^"\\])*)"?/y;
const token = /[^\s,"]*/y;

const mostChallenges = 100;

/**
 * Finds the challenges of WWW-Authenticate headers, several in one header or in several. Quoted strings may hold commas and equal
 * signs; claims may be base64, base64url with or without padding, or JSON with its quotes as they are.
 */
export function readChallenges(view: View): Found[] {
  const { text } = view;
  const found: Found[] = [];
  const hasHeader = /www-authenticate/i.test(text);
  beginning.lastIndex = 0;
  for (let match = beginning.exec(text); match && found.length < mostChallenges; match = beginning.exec(text)) {
    const start = match.index;
    const { parameters, end } = readParameters(text, beginning.lastIndex);
    if (parameters.size === 0) continue;
    beginning.lastIndex = end;
    const scheme = match[1] ?? '';
    // Outside of a header only bearer challenges are told from prose.
    if (hasHeader || scheme.toLowerCase() === 'bearer' || parameters.has('error'))
      found.push({ item: challengeFrom(scheme, parameters), view, start, end });
  }
  return [...found, ...readBare(view)];
}

/** Headers that stand as members of JSON: challenges are read in them. */
export function headerValues(scan: Scan): View[] {
  return objectsOf(scan).flatMap((object) => textMember(object, 'www-authenticate') ?? []);
}

/** Headers that name a scheme and nothing else. */
function readBare(view: View): Found[] {
  return [...matches(view.text, bare)].map((match) => {
    const scheme = match[1] ?? '';
    const end = match.index + match[0].length;
    return { item: { kind: 'challenge', scheme }, view, start: end - scheme.length, end };
  });
}

function challengeFrom(scheme: string, parameters: ReadonlyMap<string, string>): Draft {
  const error = parameters.get('error');
  const description = parameters.get('error_description') ?? parameters.get('errordescription');
  const claims = parameters.get('claims');
  return {
    kind: 'challenge',
    scheme,
    ...(error !== undefined && { error }),
    ...(description !== undefined && { description }),
    ...(claims !== undefined && { claims: readClaimsRequest(claims) ?? 'unreadable' }),
  };
}

function readParameters(
  text: string,
  at: number,
): { readonly parameters: ReadonlyMap<string, string>; readonly end: number } {
  const parameters = new Map<string, string>();
  let end = at;
  for (;;) {
    parameter.lastIndex = end;
    const name = parameter.exec(text)?.[1]?.toLowerCase();
    if (name === undefined || /^www-authenticate$/.test(name)) break;
    const value = readValue(text, parameter.lastIndex);
    if (!parameters.has(name)) parameters.set(name, value.text);
    end = value.end;
    if (!/^\s*,/.test(text.slice(end, end + 40)) && !/^\s+[a-z_]{2,40}\s?=\s?"/i.test(text.slice(end, end + 60))) break;
  }
  return { parameters, end };
}

function readValue(text: string, at: number): { readonly text: string; readonly end: number } {
  const json = /^"?\s*(?=\{)/.exec(text.slice(at, at + 10));
  if (json) {
    const from = at + json[0].length;
    const end = endOfBraces(text, from);
    return { text: text.slice(from, end), end: json[0].startsWith('"') && text[end] === '"' ? end + 1 : end };
  }
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (match) return { text: (match[1] ?? '').replaceAll(/\\([^])/g, '$1'), end: quoted.lastIndex };
  token.lastIndex = at;
  return { text: token.exec(text)?.[0] ?? '', end: token.lastIndex };
}

function endOfBraces(text: string, at: number): number {
  let depth = 0;
  const limit = Math.min(text.length, at + 20_000);
  for (let index = at; index < limit; index += 1) {
    if (text[index] === '{') depth += 1;
    else if (text[index] === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return limit;
}

/** Decodes the value of `claims`: JSON as it is, or base64 in either alphabet, padded or not. */
export function readClaimsRequest(value: string): ClaimsChallenge | undefined {
  const json = value.trim().startsWith('{') ? value.trim().replaceAll('\\"', '"') : fromBase64(value);
  if (json === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const top = new Map<string, unknown>(Object.entries(parsed));
    const asks = ['access_token', 'id_token'].flatMap((name) => {
      const wanted = top.get(name);
      return typeof wanted === 'object' && wanted !== null ? Object.keys(wanted) : [];
    });
    return { asks: [...new Set(asks)], json };
  } catch {
    return undefined;
  }
}

function fromBase64(value: string): string | undefined {
  const text = value
    .replaceAll(/\s/g, '')
    .replaceAll('%3D', '=')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/=+$/, '');
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
