/**
 * The claims that somebody showed us, as they stand in the token's payload. A member that is not there is unknown
 * when the claims are partial (see `Token.complete`). Nothing here is validated: Graph's tokens are for Graph alone.
 * Times are seconds since the Unix epoch (RFC 7519 NumericDate).
 */
export interface Claims {
  readonly aud?: string;
  readonly iss?: string;
  readonly tid?: string;
  readonly appid?: string;
  readonly azp?: string;
  readonly app_displayname?: string;
  readonly idtyp?: string;
  /** Space separated; an agent identity can carry it empty or as "/". */
  readonly scp?: string;
  readonly roles?: readonly string[];
  readonly wids?: readonly string[];
  readonly iat?: number;
  readonly nbf?: number;
  readonly exp?: number;
  readonly ver?: string;
  readonly oid?: string;
  readonly sub?: string;
  readonly upn?: string;
  readonly unique_name?: string;
  readonly preferred_username?: string;
  readonly idp?: string;
  readonly acct?: number;
  readonly nonce?: string;
  readonly at_hash?: string;
  readonly c_hash?: string;
  readonly uti?: string;
  readonly xms_cc?: readonly string[];
  readonly xms_mirid?: string;
  readonly xms_idrel?: string;
  /** Names of all claims that were shown, also of those that are not read here. */
  readonly names: readonly string[];
}

export interface Token {
  /** jwt: a token was pasted and decoded; claims: somebody pasted the decoded payload or gave claims one by one. */
  readonly form: 'jwt' | 'claims';
  readonly claims: Claims;
  /** True when a claim that is not there is truly absent from the token; false when it may just not have been shown. */
  readonly complete: boolean;
  /** The JOSE header, where it was seen. */
  readonly header?: { readonly typ?: string; readonly alg?: string; readonly kid?: string; readonly nonce?: string };
  /** Where the token stood: named as an ID token in a token response, sent in an Authorization header, or unknown. */
  readonly place: 'authorization-header' | 'access_token' | 'id_token' | 'other';
  /** What is wrong with the value as it was sent, although it decodes. */
  readonly defects: readonly TokenDefect[];
}

export const tokenDefects = [
  'double-bearer',
  'quoted',
  'line-break',
  'percent-encoded',
  'truncated',
  'no-bearer-scheme',
] as const;
export type TokenDefect = (typeof tokenDefects)[number];

/** Things that are pasted or sent in place of a JWT. Their value is never kept, only its kind and length. */
export const credentialKinds = [
  'personal-account-ticket',
  'refresh-token',
  'authorization-code',
  'client-secret',
  'encrypted-token',
  'secure-string-text',
  'broken-token',
  'unknown-value',
] as const;
export type CredentialKind = (typeof credentialKinds)[number];
