import type { MadeToken } from './token.ts';

/** How people show a token beside the error. */
export const tokenForms = ['token', 'claims', 'claims with header', 'claims as lines', 'token response'] as const;
export type TokenForm = (typeof tokenForms)[number];

export function tokenBeside(form: TokenForm, { jwt, header, payload }: MadeToken): string {
  switch (form) {
    case 'token':
      return `Access token:\n${jwt}`;
    case 'claims':
      return `Decoded token:\n${JSON.stringify(payload, null, 2)}`;
    case 'claims with header':
      return `${JSON.stringify(header, null, 2)}.${JSON.stringify(payload, null, 2)}.[Signature]`;
    case 'claims as lines':
      return linesOf(payload);
    case 'token response':
      return JSON.stringify({ token_type: 'Bearer', expires_in: 4499, access_token: jwt });
  }
}

/** As Format-List prints them. */
function linesOf(payload: Readonly<Record<string, unknown>>): string {
  const shown =
    'acct aud appid azp exp iat idp idtyp iss nbf nonce oid roles scp sub tfp tid unique_name upn ver wids xms_mirid'.split(
      ' ',
    );
  return shown
    .flatMap((name) => {
      const value = payload[name];
      if (value === undefined) return [];
      return [
        `${name.padEnd(6)}: ${Array.isArray(value) ? `{${value.join(', ')}}` : JSON.stringify(value).replaceAll('"', '')}`,
      ];
    })
    .join('\n');
}
