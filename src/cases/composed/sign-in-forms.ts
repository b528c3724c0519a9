import { base64url, guidOf } from './made-up.ts';
import type { SignInStatement } from './statement.ts';
import { client, cloudPlaces, isoOf, tenant } from './world.ts';

/** A token request that failed, made out. */
export interface FailedSignIn {
  readonly seed: string;
  readonly said: SignInStatement;
  readonly moment: number;
}

export interface SignInForm {
  readonly name: string;
  readonly write: (failed: FailedSignIn) => string;
}

const stamp = (moment: number) => `${isoOf(moment).replace('T', ' ')}Z`;
const numberIn = (text: string) => Number(/AADSTS(\d+)/.exec(text)?.[1] ?? 0);
const signInHost = ({ said }: FailedSignIn) => cloudPlaces[said.cloud ?? 'global'].signIn;

/** The text with the ids that the token service puts behind it. */
const described = ({ said, seed, moment }: FailedSignIn, between = ' ') =>
  [
    said.text,
    `Trace ID: ${guidOf(`trace ${seed}`)}`,
    `Correlation ID: ${guidOf(`correlation ${seed}`)}`,
    `Timestamp: ${stamp(moment)}`,
  ].join(between);

const json = (failed: FailedSignIn, indent?: number) => {
  const { said, seed, moment } = failed;
  return JSON.stringify(
    {
      error: said.error,
      error_description: described(failed),
      error_codes: [numberIn(said.text)],
      timestamp: stamp(moment),
      trace_id: guidOf(`trace ${seed}`),
      correlation_id: guidOf(`correlation ${seed}`),
      error_uri: `https://${signInHost(failed)}/error?code=${numberIn(said.text)}`,
      ...(said.suberror !== undefined && { suberror: said.suberror }),
      ...(said.claims !== undefined && { claims: said.claims }),
    },
    null,
    indent,
  );
};

const answered = (failed: FailedSignIn) =>
  [
    `POST /${tenant}/oauth2/v2.0/token HTTP/1.1`,
    `Host: ${signInHost(failed)}`,
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'HTTP/1.1 400 Bad Request',
    'Content-Type: application/json; charset=utf-8',
    '',
    json(failed),
  ].join('\n');

const msalDotnet = (failed: FailedSignIn) =>
  [
    `MSAL.NetCore.4.66.2.0.MsalServiceException: `,
    `\tErrorCode: ${failed.said.error}`,
    `Microsoft.Identity.Client.MsalServiceException: ${described(failed, '\n')}`,
    '   at Microsoft.Identity.Client.OAuth2.OAuth2Client.ThrowServerException(HttpResponse response, RequestContext requestContext)',
    '\tStatusCode: 400',
    `\tResponseBody: ${json(failed)}`,
  ].join('\n');

const msalPython = (failed: FailedSignIn) =>
  `{'error': '${failed.said.error}', 'error_description': ${JSON.stringify(described(failed))}, 'error_codes': [${numberIn(failed.said.text)}], 'timestamp': '${stamp(failed.moment)}', 'correlation_id': '${guidOf(`correlation ${failed.seed}`)}'}`;

const azureIdentity = (credential: string) => (failed: FailedSignIn) =>
  [
    `Traceback (most recent call last):`,
    `  File "/app/report.py", line 17, in <module>`,
    `azure.core.exceptions.ClientAuthenticationError: ${credential} authentication failed: ${described(failed)}`,
    'To mitigate this issue, please refer to the troubleshooting guidelines here at https://aka.ms/azsdk/python/identity/troubleshoot.',
  ].join('\n');

const connectMgGraph = (credential: string) => (failed: FailedSignIn) =>
  [
    `PS C:\\> Connect-MgGraph -TenantId '${tenant}'`,
    `Connect-MgGraph : ${credential} authentication failed: ${described(failed, '\n')}`,
    'At line:1 char:1',
    '    + CategoryInfo          : AuthenticationError: (:) [Connect-MgGraph], AuthenticationFailedException',
    '    + FullyQualifiedErrorId : Microsoft.Graph.PowerShell.Authentication.Cmdlets.ConnectMgGraph',
  ].join('\n');

const msalJs = (failed: FailedSignIn) =>
  [
    `ServerError: ${failed.said.error}: ${described(failed)}`,
    '    at createServerError (msal-browser.js:8461:12)',
    `  errorCode: '${failed.said.error}',`,
    `  errorNo: ${numberIn(failed.said.text)},`,
    `  subError: '${failed.said.suberror ?? ''}'`,
  ].join('\n');

const signInPage = ({ said, seed, moment }: FailedSignIn) =>
  [
    'Sign in',
    'Sorry, but we’re having trouble signing you in.',
    '',
    said.text,
    '',
    'Troubleshooting details',
    'If you contact your administrator, send this info to them.',
    `Request Id: ${guidOf(`trace ${seed}`)}`,
    `Correlation Id: ${guidOf(`correlation ${seed}`)}`,
    `Timestamp: ${isoOf(moment)}Z`,
    `App name: Contoso Reports`,
    `App id: ${client}`,
    'IP address: 203.0.113.24',
  ].join('\n');

const redirect = (failed: FailedSignIn) => {
  const query = new URLSearchParams({
    error: failed.said.error,
    error_description: described(failed, '\r\n'),
    error_uri: `https://${signInHost(failed)}/error?code=${numberIn(failed.said.text)}`,
    state: base64url(`state ${failed.seed}`),
  });
  return `https://localhost:5173/auth#${query.toString()}`;
};

const azLogin = (failed: FailedSignIn) =>
  [
    '$ az login --tenant contoso.com --scope https://graph.microsoft.com//.default',
    described(failed),
    'Interactive authentication is needed. Please run:',
    'az login',
  ].join('\n');

const logLine = (failed: FailedSignIn) =>
  `${isoOf(failed.moment)}.120Z [ERROR] token request failed, HTTP 400: ${json(failed)}`;

const common: readonly SignInForm[] = [
  { name: 'JSON', write: (failed) => json(failed, 2) },
  { name: 'HTTP', write: answered },
  { name: 'log', write: logLine },
];

/** Forms by who asked for the token. */
export const signInForms: Readonly<Record<SignInStatement['by'], readonly SignInForm[]>> = {
  person: [
    { name: 'sign-in page', write: signInPage },
    { name: 'redirect address', write: redirect },
    { name: 'MSAL.js', write: msalJs },
    { name: 'Connect-MgGraph', write: connectMgGraph('InteractiveBrowserCredential') },
    { name: 'az login', write: azLogin },
    ...common,
  ],
  app: [
    { name: 'Azure Identity', write: azureIdentity('ClientSecretCredential') },
    { name: 'Connect-MgGraph', write: connectMgGraph('ClientSecretCredential') },
    { name: 'MSAL.NET', write: msalDotnet },
    { name: 'MSAL Python', write: msalPython },
    ...common,
  ],
  exchange: [{ name: 'MSAL.NET', write: msalDotnet }, { name: 'MSAL Python', write: msalPython }, ...common],
};
