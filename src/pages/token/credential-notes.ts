import type { Cause, CredentialKind } from '../../engine/index.ts';

interface CredentialNote {
  readonly title: string;
  readonly text: string;
  readonly cause: Cause;
  readonly secret?: true;
}

/** What a value that is no readable token is, and what to do with it. */
export const credentialNotes = {
  'personal-account-ticket': {
    title: 'Ticket of a personal account: nobody but Graph can read it',
    text: 'Tokens of personal Microsoft accounts for Graph have no parts that can be decoded. That is normal, and the value is not damaged.',
    cause: 'personal-account',
  },
  'refresh-token': {
    title: 'Refresh token, not an access token',
    text: 'It is for the token service alone and cannot be decoded. Send it there and use the `access_token` of the answer.',
    cause: 'malformed-token',
    secret: true,
  },
  'authorization-code': {
    title: 'Authorization code, not an access token',
    text: 'It has to be exchanged for a token at the token service, once and within minutes.',
    cause: 'malformed-token',
    secret: true,
  },
  'client-secret': {
    title: 'Client secret, not an access token',
    text: 'It proves the app to the token service. Graph takes the access token that the service gives for it.',
    cause: 'malformed-token',
    secret: true,
  },
  'encrypted-token': {
    title: 'Encrypted token: only its recipient can read it',
    text: 'It has five parts (JWE). Tokens for Graph have three; this one was made for another recipient.',
    cause: 'malformed-token',
  },
  'secure-string-text': {
    title: 'The name of a PowerShell type, not a token',
    text: '`System.Security.SecureString` is what PowerShell writes where it was given a protected text. Turn it into plain text before it is sent.',
    cause: 'malformed-token',
  },
  'broken-token': {
    title: 'Broken token: its parts cannot be decoded',
    text: 'It begins like a token and was cut off or changed. Terminals and logs cut long lines: copy it as a whole.',
    cause: 'malformed-token',
  },
  'unknown-value': {
    title: 'A value that is no token',
    text: 'An access token for a work or school account has three parts with dots between them.',
    cause: 'malformed-token',
  },
} as const satisfies Record<CredentialKind, CredentialNote>;
