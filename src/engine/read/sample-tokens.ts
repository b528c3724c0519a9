// Made-up tokens for tests: real in shape, signed by nobody.

const base64url = (value: unknown) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const signature = 'Sg'.repeat(171);

export function jwt(payload: Record<string, unknown>, header: Record<string, unknown> = {}): string {
  return `${base64url({ typ: 'JWT', alg: 'RS256', kid: 'a-key', nonce: 'n', ...header })}.${base64url(payload)}.${signature}`;
}

export const appOnlyClaims = {
  aud: 'https://graph.microsoft.com',
  iss: 'https://sts.windows.net/11111111-2222-3333-4444-555555555555/',
  iat: 1_760_000_000,
  nbf: 1_760_000_000,
  exp: 1_760_003_900,
  appid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  idtyp: 'app',
  oid: 'abababab-0000-0000-0000-000000000001',
  roles: ['User.Read.All', 'Mail.Read'],
  sub: 'abababab-0000-0000-0000-000000000001',
  tid: '11111111-2222-3333-4444-555555555555',
  ver: '1.0',
};

export const delegatedClaims = {
  aud: '00000003-0000-0000-c000-000000000000',
  iss: 'https://sts.windows.net/11111111-2222-3333-4444-555555555555/',
  iat: 1_760_000_000,
  nbf: 1_760_000_000,
  exp: 1_760_004_500,
  app_displayname: 'Müller’s reader 📬',
  appid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  scp: 'Mail.Read User.Read',
  upn: 'ada@contoso.com',
  ver: '1.0',
  wids: ['b79fbf4d-3ef9-4689-8143-76b194e85509'],
};

export const appOnlyToken = jwt(appOnlyClaims);
export const delegatedToken = jwt(delegatedClaims);
export const idToken = jwt({
  aud: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  iss: 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0',
  exp: 1_760_003_600,
  iat: 1_760_000_000,
  nonce: 'x',
  preferred_username: 'ada@contoso.com',
  ver: '2.0',
});
export const encryptedToken = `${base64url({ alg: 'RSA-OAEP', enc: 'A256GCM' })}.${'kQ'.repeat(40)}.${'iv'.repeat(8)}.${'ct'.repeat(60)}.${'tg'.repeat(11)}`;

export const ticket = `EwB4A8l6BAAU${'QmU+LSWpbnr0v/9mwAAZ'.repeat(20)}=`;
export const refreshToken = `0.AXEA${'kLmN0pQrS-tUv'.repeat(8)}.AgABAwEAAAD${'xYz12_aB'.repeat(30)}`;
export const personalRefreshToken = `M.C507_BAY.0.U.-${'CvX3!aBc*dEf'.repeat(10)}$$`;
export const personalCode = 'M.C540_BL2.2.U.01234567-89ab-cdef-0123-456789abcdef';
export const clientSecret = 'AbC8Q~dEfGhIjKlMnOpQrStUvWxYz0123456.-_x';
