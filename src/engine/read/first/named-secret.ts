import type { CredentialKind } from '../../model/token.ts';
import type { Found } from './found.ts';
import type { View } from './view.ts';

// Members of forms and JSON bodies whose values are secrets, whatever they look like.
const named =
  /(?<![\w-])(client_?secret|password|refresh_?token|(?<=[?&#])code|client_assertion|assertion|id_token_hint|code_verifier|device_code)(?:\\*["'])?\s{0,10}(?::|=>?)\s{0,10}(?:\\*["'])?([^\s&"'\\,;<>{}()]{8,})/gi;
const basic = /(?<=[:=]\s{0,3}\\?["'`]?)(basic)\s+([A-Za-z0-9+/]{8,}={0,2})(?![\w"=])/gi;

const kinds: Readonly<Record<string, CredentialKind>> = {
  clientsecret: 'client-secret',
  refreshtoken: 'refresh-token',
  code: 'authorization-code',
};

export interface Secrets {
  readonly found: readonly Found[];
  /** All stretches to blank, also of values that are no evidence (passwords, assertions). */
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
}

/** Finds secrets by the name that stands before them. */
export function readNamedSecrets(view: View): Secrets {
  const found: Found[] = [];
  const stretches: { start: number; end: number }[] = [];
  for (const pattern of [named, basic]) {
    for (const match of view.text.matchAll(pattern)) {
      const [whole, name = '', value = ''] = match;
      const end = match.index + whole.length;
      const start = end - value.length;
      const credential = kinds[name.toLowerCase().replaceAll('_', '')];
      if (isPlaceholder(value) || (credential === 'authorization-code' && !isCode(value))) continue;
      stretches.push({ start, end });
      if (!credential) continue;
      const item = { kind: 'credential', credential, length: value.length, place: 'other', defects: [] } as const;
      found.push({ item, view, start, end, secret: true });
    }
  }
  return { found, stretches };
}

/** The address of an error page has a `code` as well: a number. */
const isCode = (value: string) => value.length > 23 && /^[\w.!*~%-]+$/.test(value) && /\d/.test(value);

/** What people write in place of a secret: $token, {{token}}, YOUR_TOKEN, ****, xxxx, REDACTED. */
export function isPlaceholder(value: string): boolean {
  if (value.length > 40 && /\d.*\d.*\d/.test(value)) return false;
  return /^[$%{<[*.…-]|^x{3,}|redacted|removed|placeholder|your[-_]|^my[-_]|token$|^[A-Z_]+$/i.test(value);
}
