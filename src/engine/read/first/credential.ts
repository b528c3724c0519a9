import type { CredentialKind } from '../../model/token.ts';
import { isPlaceholder, type Secrets } from './named-secret.ts';
import type { Found } from './found.ts';
import { lookBehind, placeOf } from './place.ts';
import type { View } from './view.ts';

// A run of characters that a secret value can be made of; what it is, its form tells, or the words before it.
const run = /[A-Za-z0-9+/_.~!*$%-]{16,}={0,2}/g;
const nextLine = /[ \t]*\r?\n[ \t]*[A-Za-z0-9+/_.~!*$%=-]{20,}(?=\s|["'`]|$)/y;
const shortestWrapped = 60;

const forms: readonly (readonly [CredentialKind, RegExp])[] = [
  ['personal-account-ticket', /^Ew[A-D][A-Za-z0-9][A-Za-z0-9+/%_-]{36,}(?:={0,2}|\.{2,})$/],
  ['refresh-token', /^M\.[CR]\d{1,3}_[A-Z0-9]{2,5}\.(?:\d\.)?(?:U\.)?-/],
  ['authorization-code', /^M\.[CR]\d{1,3}_[A-Z0-9]{2,5}\./],
  ['refresh-token', /^[01]\.A[A-Za-z0-9_-]{2,}[A-Za-z0-9_.-]{24,}$/],
  ['refresh-token', /^O?AQABAAAA[A-Za-z0-9_-]{40,}$/],
  ['client-secret', /^(?=[\w.-]*~)(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[A-Za-z0-9_.~-]{34,44}$/],
];

/** Finds values that are no JWT by their form: tickets of personal accounts, refresh tokens, codes, secrets, unknown values. */
export function readCredentials(view: View): Secrets {
  const { text } = view;
  const found: Found[] = [];
  for (const { 0: value, index: start } of text.matchAll(run)) {
    const before = text.slice(Math.max(0, start - lookBehind), start);
    const credential = kindOf(value, before, text.slice(start + value.length, start + value.length + 4));
    if (!credential) continue;
    const end = endOverLines(text, start + value.length, value.length);
    const item = { kind: 'credential', credential, length: end - start, place: placeOf(before), defects: [] } as const;
    found.push({ item, view, start, end, secret: true });
  }
  return { found, stretches: found };
}

/** Over line breaks, where a long value was wrapped. */
function endOverLines(text: string, end: number, length: number): number {
  if (length < shortestWrapped) return end;
  let last = end;
  nextLine.lastIndex = last;
  while (nextLine.test(text)) last = nextLine.lastIndex;
  return last;
}

function kindOf(value: string, before: string, after: string): CredentialKind | undefined {
  if (isGluedToken(value)) return 'broken-token';
  const form = forms.find(([, pattern]) => pattern.test(value));
  if (form) return form[0];
  const isSent =
    /\bbearer(?:\s|%20|\+)+\\*["']?$/i.test(before) && !isPlaceholder(value) && value !== strayName && /\d/.test(value);
  // `Bearer authorization_uri="…"` is a challenge.
  const isChallenge = value.endsWith('=') ? /^["'{]/.test(after) : /^\s*=/.test(after);
  return isSent && !isChallenge ? 'unknown-value' : undefined;
}

/** A token glued to other characters: nobody can read it, but nobody may quote it either. */
function isGluedToken(value: string): boolean {
  const parts = value.split('.');
  return parts.some((part, index) => {
    const at = part.indexOf('eyJ');
    return at !== -1 && part.length - at > 12 && (parts[index + 1]?.length ?? 0) > 10;
  });
}

const strayName = 'System.Security.SecureString';
const strayText =
  /\bbearer\s+(undefined|null|none|true|false|\[object \w+\]|System\.Security\.SecureString)(?![\w.])/gi;
const secureString = /System\.Security\.SecureString/g;

/** Finds what a program writes in place of a token by mistake. These words are no secret. */
export function readStrayTexts(view: View): Found[] {
  const found: Found[] = [];
  for (const match of view.text.matchAll(strayText)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    const credential = value.startsWith('System') ? 'secure-string-text' : 'unknown-value';
    const item = {
      kind: 'credential',
      credential,
      length: value.length,
      place: 'authorization-header',
      defects: [],
    } as const;
    found.push({ item, view, start: end - value.length, end });
  }
  if (found.length > 0) return found;
  for (const { 0: value, index: start } of view.text.matchAll(secureString)) {
    const item = {
      kind: 'credential',
      credential: 'secure-string-text',
      length: value.length,
      place: 'other',
      defects: [],
    } as const;
    found.push({ item, view, start, end: start + value.length });
  }
  return found;
}
