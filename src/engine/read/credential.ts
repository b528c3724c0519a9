import type { CredentialKind, Token } from '../model/token.ts';
import type { Found } from './found.ts';
import { placeOf } from './token.ts';
import type { View } from './view.ts';

// Any run of characters that a secret value can be made of; what it is, its beginning tells, or the words before it.
const run = /[A-Za-z0-9+/_.~!*$%-]{16,}={0,2}/g;
const nextLine = /[ \t]*\r?\n[ \t]*([A-Za-z0-9+/_.~!*$%=-]{20,})(?=\s|["']|$)/y;

interface Form {
  readonly kind: CredentialKind;
  readonly pattern: RegExp;
}

const forms: readonly Form[] = [
  { kind: 'personal-account-ticket', pattern: /^Ew[A-D][A-Za-z0-9][A-Za-z0-9+/%_-]{36,}={0,2}$/ },
  { kind: 'refresh-token', pattern: /^M\.[CR]\d{1,3}_[A-Z0-9]{2,5}\.(?:\d\.)?(?:U\.)?-/ },
  { kind: 'authorization-code', pattern: /^M\.[CR]\d{1,3}_[A-Z0-9]{2,5}\./ },
  { kind: 'refresh-token', pattern: /^[01]\.A[A-Za-z0-9_-]{2,}[A-Za-z0-9_.-]{24,}$/ },
  { kind: 'refresh-token', pattern: /^O?AQABAAAA[A-Za-z0-9_-]{40,}$/ },
  {
    kind: 'client-secret',
    pattern: /^(?=[\w.-]*~)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[A-Za-z0-9_.~-]{34,44}$/,
  },
];

// Names of members of a form or a JSON body whose values are secrets, whatever they look like.
const named =
  /(?<![\w-])(client_secret|clientsecret|password|refresh_token|refreshtoken|code|authorization_code|client_assertion|assertion|id_token_hint|code_verifier)(?:\\*["'])?\s{0,10}(?::|=>?)\s{0,10}(?:\\*["'])?([^\s&"'\\,;<>{}()]{8,})/gi;
const kindOfName: Readonly<Record<string, CredentialKind>> = {
  client_secret: 'client-secret',
  clientsecret: 'client-secret',
  refresh_token: 'refresh-token',
  refreshtoken: 'refresh-token',
  code: 'authorization-code',
  authorization_code: 'authorization-code',
};

/** What stands in place of a token when a program sends something else: the words are no secret, so they may be quoted. */
const stray = /\bbearer\s+(System\.Security\.SecureString|undefined|null|None|True|False|\[object \w+\])(?![\w.])/gi;
const secureString = /System\.Security\.SecureString/g;
const basic = /\bbasic\s+([A-Za-z0-9+/]{8,}={0,2})(?![\w"=])/gi;

/**
 * Finds values that are no JWT: tickets of personal accounts, refresh tokens, codes, secrets, text in place of a token. Reads the
 * text in which the tokens are already blanked. Values of forms that carry no evidence are found only so that they are blanked.
 */
export function readCredentials(view: View): { readonly found: Found[]; readonly blank: readonly [number, number][] } {
  const { text } = view;
  const found: Found[] = [];
  const blank: [number, number][] = [];
  const add = (credential: CredentialKind, start: number, end: number, place: Token['place']) => {
    if (found.some((other) => start < other.end && end > other.start)) return;
    const item = { kind: 'credential', credential, length: end - start, place, defects: [] } as const;
    const secret = credential !== 'secure-string-text' && !isPlainWord(text.slice(start, end));
    found.push({ item, view, start, end, ...(secret && { secret }) });
    if (secret) blank.push([start, end]);
  };
  for (const match of text.matchAll(stray)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    add(
      /^system/i.test(value) ? 'secure-string-text' : 'unknown-value',
      end - value.length,
      end,
      'authorization-header',
    );
  }
  for (const { index } of text.matchAll(secureString)) add('secure-string-text', index, index + 28, 'other');
  for (const match of text.matchAll(basic)) {
    const end = match.index + match[0].length;
    blank.push([end - (match[1]?.length ?? 0), end]);
  }
  for (const match of text.matchAll(named)) {
    const [whole, name = '', value = ''] = match;
    const end = match.index + whole.length;
    const kind = kindOfName[name.toLowerCase()];
    const isCode = kind === 'authorization-code';
    if (isCode && (value.length < 24 || !/^[\w.!*~%-]+$/.test(value) || /^[A-Za-z]+_?[A-Za-z]*$/.test(value))) continue;
    if (isPlaceholder(value)) continue;
    if (kind) add(kind, end - value.length, end, 'other');
    else blank.push([end - value.length, end]);
  }
  for (const match of text.matchAll(run)) {
    const value = match[0];
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const kind =
      forms.find(({ pattern }) => pattern.test(value))?.kind ?? unknownKind(value, before, text, match.index);
    if (kind) add(kind, match.index, endOver(text, match.index + value.length, value.length), placeOf(before));
  }
  return { found, blank };
}

/** Over line breaks, where a long value was wrapped. */
function endOver(text: string, end: number, length: number): number {
  if (length < 60) return end;
  for (;;) {
    nextLine.lastIndex = end;
    const next = nextLine.exec(text);
    if (!next) return end;
    end = nextLine.lastIndex;
  }
}

/** A value after `Bearer` that nothing else explains. */
function unknownKind(value: string, before: string, text: string, at: number): CredentialKind | undefined {
  if (!/\bbearer(?:\s|%20)+["']?$/i.test(before) || isPlaceholder(value)) return undefined;
  return /^\s*=\s*["']?/.test(text.slice(at + value.length, at + value.length + 4)) ? undefined : 'unknown-value';
}

const isPlainWord = (value: string) => /^(?:undefined|null|none|true|false|\[object \w+\])$/i.test(value);

/** What people write in place of a secret: $token, {{token}}, YOUR_TOKEN, ****, xxxx, REDACTED. */
function isPlaceholder(value: string): boolean {
  return (
    /^[$%{<[*.…-]|^(?:x{3,}|\*{3,}|\.{3,})|redacted|removed|placeholder|your[-_]|my[-_]|[-_]?token$|^[A-Z_]+$/i.test(
      value,
    ) && !/^(?=.*\d.*\d.*\d).{30,}$/.test(value)
  );
}
