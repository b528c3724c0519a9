import type { ExampleLabel } from './example-labels.ts';

/**
 * Real situations with made-up ids. The tokens are put together here: nothing in the source looks like a token, and their
 * signature is text that says so.
 */
const tenant = '3f0c9b6e-11c2-4c0d-8f4e-52d1a06b91ad';
const app = '9d2a54c0-5c6b-4e2b-9a31-0c1de5d377f1';
const person = 'c27d8f51-64b3-4c1e-9d0a-7be1f3a2c905';

/** 24 Nov 2026, 08:12:44 UTC. */
const failedAt = 1_795_507_964;
const date = 'Tue, 24 Nov 2026 08:12:44 GMT';

type Claims = Readonly<Record<string, unknown>>;

const encode = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

function token(claims: Claims): string {
  const header = { typ: 'JWT', nonce: 'example-only', alg: 'RS256', x5t: 'example', kid: 'example' };
  const shared = {
    iss: `https://sts.windows.net/${tenant}/`,
    iat: failedAt - 900,
    nbf: failedAt - 900,
    exp: failedAt + 3000,
    tid: tenant,
    ver: '1.0',
  };
  return [JSON.stringify(header), JSON.stringify({ ...shared, ...claims }), 'this-is-an-example-and-was-never-signed']
    .map(encode)
    .join('.');
}

const graph = 'https://graph.microsoft.com';
const signedIn = {
  app_displayname: 'Contoso Planner',
  appid: app,
  idtyp: 'user',
  name: 'Anna Berg',
  oid: person,
  upn: 'anna@contoso.com',
  acct: 0,
} as const;
const appOnly = {
  app_displayname: 'Contoso Mailer',
  appid: app,
  idtyp: 'app',
  oid: '51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240',
  sub: '51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240',
} as const;

interface Call {
  readonly request: string;
  readonly bearer: string;
  readonly status: string;
  readonly headers?: string;
  readonly code: string;
  readonly message: string;
}

function call({ request, bearer, status, headers = '', code, message }: Call): string {
  const error = {
    code,
    message,
    innerError: {
      date: '2026-11-24T08:12:44',
      'request-id': '2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7',
      'client-request-id': '2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7',
    },
  };
  return `${request}
Authorization: Bearer ${bearer}

HTTP/1.1 ${status}
Content-Type: application/json
request-id: 2f0c8f2e-7d1a-4d0f-9a55-6a0c1de5d3b7
Date: ${date}
${headers}
${JSON.stringify({ error }, undefined, 2)}
`;
}

function tokenError(number: number, description: string, more: Claims): string {
  const body = {
    ...more,
    error_description: `AADSTS${number}: ${description} Trace ID: 6b1d3c0e-90d7-4c4b-b8b1-1f0e7c9d5a00 Correlation ID: 0f6c2e7d-35a4-4d8b-9c55-e8b1a7d40c12 Timestamp: 2026-11-24 08:12:44Z`,
    error_codes: [number],
    timestamp: '2026-11-24 08:12:44Z',
    trace_id: '6b1d3c0e-90d7-4c4b-b8b1-1f0e7c9d5a00',
    correlation_id: '0f6c2e7d-35a4-4d8b-9c55-e8b1a7d40c12',
  };
  return `POST https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token
HTTP/1.1 400 Bad Request
Date: ${date}

${JSON.stringify(body, undefined, 2)}
`;
}

const texts: Readonly<Record<ExampleLabel, () => string>> = {
  'Invalid audience': () =>
    call({
      request: `GET ${graph}/v1.0/sites/root/lists`,
      bearer: token({ ...signedIn, aud: 'https://contoso.sharepoint.com', scp: 'AllSites.Read MyFiles.Read' }),
      status: '401 Unauthorized',
      code: 'InvalidAuthenticationToken',
      message: 'Access token validation failure. Invalid audience.',
    }),
  'Insufficient privileges': () =>
    call({
      request: `GET ${graph}/v1.0/groups?$select=id,displayName`,
      bearer: token({ ...signedIn, aud: graph, scp: 'User.Read profile openid email' }),
      status: '403 Forbidden',
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.',
    }),
  'Access to OData is disabled': () =>
    call({
      request: `GET ${graph}/v1.0/me/messages?$top=10`,
      bearer: token({ ...signedIn, aud: graph, scp: 'Mail.Read User.Read' }),
      status: '403 Forbidden',
      code: 'ErrorAccessDenied',
      message: 'Access to OData is disabled.',
    }),
  'App-only token on /me': () =>
    call({
      request: `GET ${graph}/v1.0/me`,
      bearer: token({ ...appOnly, aud: graph, roles: ['User.Read.All', 'Mail.Send'] }),
      status: '400 Bad Request',
      code: 'BadRequest',
      message: '/me request is only valid with delegated authentication flow.',
    }),
  'MFA required': () =>
    tokenError(
      50_076,
      `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.`,
      { error: 'interaction_required', suberror: 'basic_action' },
    ),
  'Admin consent missing': () =>
    tokenError(
      65_001,
      `The user or administrator has not consented to use the application with ID '${app}' named 'Contoso Planner'. Send an interactive authorization request for this user and resource.`,
      { error: 'invalid_grant', suberror: 'consent_required' },
    ),
};

export const exampleText = (label: ExampleLabel): string => texts[label]();
