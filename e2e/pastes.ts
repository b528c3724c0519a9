/** Tokens and answers as people paste them; ids are made up, and nothing is signed. */
export const tenantId = '3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad';
export const appId = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';
const graph = 'https://graph.microsoft.com';

/** 24 Nov 2026, 08:12:44 UTC. */
const failedAt = 1_795_507_964;

type Claims = Readonly<Record<string, unknown>>;

const shared = { aud: graph, iss: `https://sts.windows.net/${tenantId}/`, tid: tenantId, appid: appId, ver: '1.0' };
const times = { iat: failedAt - 900, nbf: failedAt - 900, exp: failedAt + 3000 };
const person = { idtyp: 'user', oid: 'c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905', upn: 'anna@contoso.com', acct: 0 };
const app = { idtyp: 'app', oid: '51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240', sub: '51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240' };

export function tokenWith(claims: Claims): string {
  const parts = [
    { typ: 'JWT', alg: 'RS256', nonce: 'story', kid: 'story' },
    { ...shared, ...times, ...claims },
  ];
  const encoded = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return [...encoded, Buffer.from('this is a story and was never signed').toString('base64url')].join('.');
}

export const personToken = (claims: Claims = {}): string => tokenWith({ ...person, scp: 'User.Read', ...claims });
export const appToken = (claims: Claims = {}): string => tokenWith({ ...app, roles: ['User.Read.All'], ...claims });
export const idToken = tokenWith({
  aud: appId,
  appid: undefined,
  nonce: 'n',
  preferred_username: 'anna@contoso.com',
  ver: '2.0',
});
export const expired = { iat: failedAt - 9000, nbf: failedAt - 9000, exp: failedAt - 4600 };

interface Answer {
  readonly status: string;
  readonly code: string;
  readonly message: string;
}

export function answered({ status, code, message }: Answer): string {
  const error = { code, message, innerError: { date: '2026-11-24T08:12:44', 'request-id': tenantId } };
  return `HTTP/1.1 ${status}\nDate: Tue, 24 Nov 2026 08:12:44 GMT\n\n${JSON.stringify({ error }, undefined, 2)}`;
}

export const insufficient = answered({
  status: '403 Forbidden',
  code: 'Authorization_RequestDenied',
  message: 'Insufficient privileges to complete the operation.',
});

export const odataDisabled = answered({
  status: '403 Forbidden',
  code: 'ErrorAccessDenied',
  message: 'Access to OData is disabled.',
});

export const bearer = (token: string): string => `Authorization: Bearer ${token}`;
