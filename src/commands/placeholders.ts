import { parseGuid } from '../engine/model/guid.ts';

/** One kind of value that stands in a command as `<name>`. */
export interface Placeholder {
  readonly label: string;
  /** What is accepted, for the sentence that refuses something else. */
  readonly expects: string;
  /**
   * The value in its one canonical form, or undefined when it is not of this kind. What is accepted is always
   * printable ASCII: no control characters, no line breaks, none of the curly quotes that PowerShell reads as quotes.
   */
  readonly parse: (text: string) => string | undefined;
  /** True when a value needs no quoting anywhere: letters, digits, dot, hyphen, underscore and colon only. */
  readonly plain: boolean;
}

/** Surrounding spaces are not part of a value; any other character outside printable ASCII refuses it. */
function bare(text: string, longest: number): string | undefined {
  if (!/^[ -~]*$/.test(text)) return undefined;
  const value = text.replace(/^ +| +$/g, '');
  return value !== '' && value.length <= longest ? value : undefined;
}

function shaped(shape: RegExp, longest: number) {
  return (text: string): string | undefined => {
    const value = bare(text, longest);
    return value !== undefined && shape.test(value) ? value : undefined;
  };
}

function guid(text: string): string | undefined {
  const value = bare(text, 38);
  return value === undefined ? undefined : parseGuid(value);
}

const mail = shaped(
  /^[A-Za-z0-9!#'^_~+-]+(?:\.[A-Za-z0-9!#'^_~+-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/,
  320,
);

/** RFC 3339 in UTC, to the second: 2026-11-24T09:00:00Z. A day that the month does not have is refused. */
function utcTime(text: string): string | undefined {
  const value = shaped(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z$/, 30)(text);
  const time = value === undefined ? Number.NaN : Date.parse(value);
  if (value === undefined || Number.isNaN(time)) return undefined;
  const canonical = `${new Date(time).toISOString().slice(0, 19)}Z`;
  return canonical.startsWith(value.slice(0, 16)) ? canonical : undefined;
}

/** A claims challenge holds JSON; base64url is turned into base64 with padding, as the Azure CLI wants it. */
function claimsBase64(text: string): string | undefined {
  const value = shaped(/^[A-Za-z0-9+/_-]{8,}={0,2}$/, 4000)(text);
  if (value === undefined) return undefined;
  const letters = value.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  if (letters.length % 4 === 1) return undefined;
  const padded = letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
  return atob(padded).trimStart().startsWith('{') ? padded : undefined;
}

const segment = String.raw`(?:\{[A-Za-z][A-Za-z0-9-]*\}|\$?[A-Za-z][A-Za-z0-9.]{0,79})`;
const argument = String.raw`[A-Za-z]+='?\{[A-Za-z][A-Za-z0-9-]*\}'?`;
const pathShape = new RegExp(String.raw`^(?:/${segment}(?:\((?:${argument}(?:,${argument})*)?\))?)+$`);

/** A template such as /users/{id}/messages. A version in front is dropped; ids, names and queries are refused. */
function apiPath(text: string): string | undefined {
  const value = bare(text, 300)?.replace(/^\/(?:v1\.0|beta)(?=\/)/, '');
  return value !== undefined && pathShape.test(value) ? value : undefined;
}

/** Certificate dialogs copy it in pairs, sometimes with an invisible mark in front. */
function thumbprint(text: string): string | undefined {
  const value = text
    .replace(/^\u200e/, '')
    .replaceAll(' ', '')
    .toUpperCase();
  return /^[0-9A-F]{40}$/.test(value) ? value : undefined;
}

/** ISO 3166-1, in capital letters as Graph keeps it. */
function twoLetterCountry(text: string): string | undefined {
  return shaped(/^[A-Za-z]{2}$/, 2)(text)?.toUpperCase();
}

/** Names of groups, policies, scopes and apps. Whoever has one with other characters gives a mail address or an id. */
const objectName = shaped(/^[A-Za-z0-9][A-Za-z0-9 ._@&()+-]*$/, 256);

/** A domain or host by name, never an IP address. */
const hostName = shaped(
  /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}$/,
  253,
);

/** A site of SharePoint or OneDrive: an administrator's session must not be pointed anywhere else. */
function siteAddress(text: string): string | undefined {
  const shape = /^https:\/\/[A-Za-z0-9-]+\.sharepoint(?:-mil)?\.(?:com|us|cn)(?:\/[A-Za-z0-9._~%-]+)*\/?$/;
  return shaped(shape, 400)(text)?.replace(/\/$/, '');
}

/** An API as a token request names it: its app id, or an address without query and fragment. */
function apiUri(text: string): string | undefined {
  const shape = /^(?:https|api):\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?:\/[A-Za-z0-9._~-]+)*\/?$/;
  return guid(text) ?? shaped(shape, 300)(text);
}

/** Hosts of Microsoft Graph: a command that carries a token must not be pointed anywhere else. */
const graphAddress =
  /^https:\/\/(?:graph\.microsoft\.(?:com|us)|dod-graph\.microsoft\.us|microsoftgraph\.chinacloudapi\.cn)\/(?:v1\.0|beta)\/(?!.*\$\()[A-Za-z0-9\-._~:/?@!$&'()*+,;=%]*$/;

const anId = 'a GUID such as 11111111-2222-3333-4444-555555555555';
const aUtcTime = 'a UTC time such as 2026-11-24T09:00:00Z';

export const placeholders = {
  'tenant-id': { label: 'Directory (tenant) ID', expects: anId, parse: guid, plain: true },
  'app-id': { label: 'Application (client) ID', expects: anId, parse: guid, plain: true },
  'service-principal-object-id': {
    label: 'Object ID of the enterprise application',
    expects: anId,
    parse: guid,
    plain: true,
  },
  'delegated-permission-id': { label: 'ID of the permission, delegated', expects: anId, parse: guid, plain: true },
  'application-permission-id': { label: 'ID of the permission, application', expects: anId, parse: guid, plain: true },
  'user-id': { label: 'Object ID of the person', expects: anId, parse: guid, plain: true },
  'request-id': { label: 'Request ID', expects: anId, parse: guid, plain: true },
  permission: {
    label: 'Permission',
    expects: 'a permission name such as User.Read.All',
    parse: shaped(/^[A-Za-z][A-Za-z0-9._-]*$/, 100),
    plain: true,
  },
  'user-principal-name': {
    label: 'Sign-in name of the person',
    expects: 'a sign-in name such as name@contoso.com',
    parse: mail,
    plain: false,
  },
  mailbox: { label: 'Mailbox', expects: 'a mail address such as name@contoso.com', parse: mail, plain: false },
  'admin-upn': {
    label: 'Your sign-in name as administrator',
    expects: 'a sign-in name such as admin@contoso.com',
    parse: mail,
    plain: false,
  },
  exp: {
    label: 'exp claim of the token',
    expects: 'seconds since 1970, such as 1764000000',
    parse: shaped(/^[1-9]\d{0,10}$/, 11),
    plain: true,
  },
  'utc-start': { label: 'From (UTC)', expects: aUtcTime, parse: utcTime, plain: true },
  'utc-end': { label: 'Until (UTC)', expects: aUtcTime, parse: utcTime, plain: true },
  'user-agent': {
    label: 'User-Agent of the app',
    expects: 'the User-Agent header as the app sends it, without quotes, $, * or ?',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9 !#%&()+,./:;=@[\]^_{|}~-]*$/, 256),
    plain: false,
  },
  'claims-base64': {
    label: 'claims value of the challenge',
    expects: 'the base64 text of claims="…"',
    parse: claimsBase64,
    plain: false,
  },
  'redirect-uri': {
    label: 'Redirect URI of the app',
    expects: 'an https address, or http://localhost',
    parse: shaped(
      /^(?:https:\/\/[A-Za-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?(?:\/[A-Za-z0-9._~%/-]*)?(?:\?[A-Za-z0-9._~%/=&-]*)?$/,
      256,
    ),
    plain: false,
  },
  thumbprint: {
    label: 'Thumbprint of the certificate',
    expects: '40 hexadecimal digits',
    parse: thumbprint,
    plain: true,
  },
  'api-path': {
    label: 'Path of the request',
    expects: 'a path with {id} in place of ids, such as /users/{id}/messages',
    parse: apiPath,
    plain: false,
  },
  url: {
    label: 'Address of the request',
    expects: 'a Microsoft Graph address such as https://graph.microsoft.com/v1.0/me',
    parse: shaped(graphAddress, 2000),
    plain: false,
  },
  'group-id': { label: 'Object ID of the group', expects: anId, parse: guid, plain: true },
  'au-id': { label: 'ID of the administrative unit', expects: anId, parse: guid, plain: true },
  'role-template-id': { label: 'Template ID of the directory role', expects: anId, parse: guid, plain: true },
  'sku-id': { label: 'SKU ID of the licence', expects: anId, parse: guid, plain: true },
  'subscription-id': { label: 'Azure subscription ID', expects: anId, parse: guid, plain: true },
  'home-tenant-id': {
    label: 'Directory (tenant) ID of your own organisation',
    expects: anId,
    parse: guid,
    plain: true,
  },
  'group-mail': {
    label: 'Mail address of the group',
    expects: 'a mail address such as list@contoso.com',
    parse: mail,
    plain: false,
  },
  'ad-group': {
    label: 'Name of the group in Active Directory',
    expects: 'a name of letters, digits, spaces and . _ & ( ) - only',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9 ._&()-]*$/, 256),
    plain: false,
  },
  'ad-account': {
    label: 'Account name of the person in Active Directory',
    expects: 'the logon name without the domain, at most 20 characters',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/, 20),
    plain: false,
  },
  'two-letter-country': {
    label: 'Country of the person',
    expects: 'a country code of two letters such as DE',
    parse: twoLetterCountry,
    plain: true,
  },
  'tenant-name': {
    label: 'First part of the SharePoint address',
    expects: 'the part before .sharepoint.com, such as contoso',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9-]{0,62}$/, 63),
    plain: true,
  },
  'resource-group': {
    label: 'Azure resource group',
    expects: 'a name of letters, digits, dot, hyphen and underscore only',
    parse: shaped(/^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,88}[A-Za-z0-9_-])?$/, 90),
    plain: true,
  },
  'billing-resource': {
    label: 'Name of the Azure resource that pays',
    expects: 'a name of letters, digits, hyphen and underscore only, such as graph-billing',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 63),
    plain: true,
  },
  'team-id': { label: 'ID of the team', expects: anId, parse: guid, plain: true },
  'teams-app-id': { label: 'ID of the app in the Teams catalogue', expects: anId, parse: guid, plain: true },
  'partner-tenant-id': {
    label: 'Directory (tenant) ID of the other organisation',
    expects: anId,
    parse: guid,
    plain: true,
  },
  'chat-id': {
    label: 'ID of the chat',
    expects: 'a chat id such as 19:0123abcd@thread.v2',
    parse: shaped(/^19:[A-Za-z0-9_-]+@(?:thread\.(?:v2|tacv2|skype)|unq\.gbl\.spaces)$/, 200),
    plain: false,
  },
  'site-url': {
    label: 'Address of the SharePoint site',
    expects: 'an address such as https://contoso.sharepoint.com/sites/marketing',
    parse: siteAddress,
    plain: false,
  },
  'scope-group': {
    label: 'Group that names the mailboxes',
    expects: 'its mail address or id, or a name of letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  'scope-name': {
    label: 'Name of the Exchange management scope',
    expects: 'a name of letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  'attribute-value': {
    label: 'Value of CustomAttribute1',
    expects: 'letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  'policy-name': {
    label: 'Name of the Teams policy',
    expects: 'a name of letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  'app-name': {
    label: 'Name of the app',
    expects: 'a name of letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  domain: {
    label: 'Domain of the organisation',
    expects: 'a domain such as contoso.com',
    parse: hostName,
    plain: true,
  },
  'login-host': {
    label: 'Sign-in host of the cloud',
    expects: 'a host such as login.microsoftonline.us',
    parse: hostName,
    plain: true,
  },
  'graph-host': {
    label: 'Graph host of the cloud',
    expects: 'a host such as graph.microsoft.us',
    parse: hostName,
    plain: true,
  },
  mail: {
    label: 'Mail address of the guest',
    expects: 'a mail address such as name@fabrikam.com',
    parse: mail,
    plain: false,
  },
  'app-role-id': { label: 'ID of the app role', expects: anId, parse: guid, plain: true },
  'api-app-id': { label: 'Application (client) ID of the API', expects: anId, parse: guid, plain: true },
  'api-uri': {
    label: 'API as the error names it',
    expects: 'an id, or an address such as https://graph.microsoft.com or api://…',
    parse: apiUri,
    plain: false,
  },
  'key-id': { label: 'Secret ID (key ID) of the old secret', expects: anId, parse: guid, plain: true },
  'secret-name': {
    label: 'Name for the new secret',
    expects: 'a name of letters, digits, spaces and . _ @ & ( ) + - only',
    parse: objectName,
    plain: false,
  },
  'certificate-name': {
    label: 'Name for the certificate',
    expects: 'a name of letters, digits, spaces, dot, hyphen and underscore only',
    parse: shaped(/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/, 64),
    plain: false,
  },
} as const satisfies Record<string, Placeholder>;

export type PlaceholderName = keyof typeof placeholders;

export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(placeholders, name);
}

/** Names of the placeholders that stand in a text, each once, in order. */
export function placeholdersOf(text: string): readonly PlaceholderName[] {
  const names = Array.from(text.matchAll(/<([a-z][a-z-]*)>/g), (match) => match[1] ?? '');
  return [...new Set(names.filter(isPlaceholderName))];
}
