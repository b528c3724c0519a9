import type { CredentialKind } from '../../engine/index.ts';

export const credentialWords = {
  'personal-account-ticket': 'Ticket of a personal account',
  'refresh-token': 'Refresh token',
  'authorization-code': 'Authorization code',
  'client-secret': 'Client secret',
  'encrypted-token': 'Encrypted token',
  'secure-string-text': 'Text of a PowerShell SecureString',
  'broken-token': 'Broken token',
  'unknown-value': 'Value that is no token',
} as const satisfies Record<CredentialKind, string>;
