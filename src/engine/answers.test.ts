import { describe, expect, test } from 'vitest';
import { callTables } from '../terminal/permission-tables.ts';
import { diagnoseCall } from './diagnose-call.ts';
import type { EvidenceItem } from './model/evidence.ts';
import { read } from './read/read.ts';
import { rules } from './rules/index.ts';
import { evidenceOf, type Situation } from './rules/situation.ts';

const tables = callTables();

/** What is said of a paste, with what is known besides it. */
function said(paste: string, besides: Situation = {}) {
  const given = evidenceOf(besides).items.map((item): EvidenceItem => ({ ...item, origin: { kind: 'given' } }));
  return diagnoseCall({ items: [...read(paste).items, ...given] }, { rules }, tables);
}
const causes = (paste: string, besides?: Situation) =>
  said(paste, besides).findings.map(({ cause, confidence }) => `${cause} ${confidence}`);
const firstOf = (paste: string, besides?: Situation) => causes(paste, besides)[0];
const graphError = (code: string, message: string) => JSON.stringify({ error: { code, message } });

describe('a number of the token service and the words after it', () => {
  test.for<[says: string, paste: string, first: string]>([
    [
      'the usual words: the number decides',
      "AADSTS50020: User account 'a@b.example' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application.",
      'user-not-in-tenant certain',
    ],
    ['no words at all: the number decides', 'Sign-in failed: AADSTS50020', 'user-not-in-tenant certain'],
    [
      'words of another cause: the words decide',
      'AADSTS50020: We are unable to issue tokens from this API version for a Microsoft account. Contact the vendor.',
      'personal-account likely',
    ],
    [
      'words of another cause, in another answer: the number decides',
      'AADSTS50020: Access.\nTrace ID: 1\n\nEarlier: We are unable to issue tokens from this API version for a Microsoft account.',
      'user-not-in-tenant certain',
    ],
    [
      'words that look like another cause, and belong to the number',
      'AADSTS70043: The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
      'conditional-access certain',
    ],
    [
      'the same, of the session',
      'AADSTS70044: The session has expired or is not valid due to sign-in frequency checks by conditional access.',
      'conditional-access certain',
    ],
    [
      'a secret of a public client',
      "AADSTS90023: Public clients can't send a client secret.",
      'app-registration-misconfigured likely',
    ],
    ['the same number of a bad request', 'AADSTS90023: Invalid STS request.', 'not-authorization possible'],
    [
      'a scope that no API has',
      "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope mail_all basic is not valid.",
      'app-registration-misconfigured likely',
    ],
    [
      'a scope of Graph, written wrong',
      "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope https://graph.microsoft.com/Mail.Reed is not valid.",
      'app-registration-misconfigured likely',
    ],
    [
      'a scope of another API',
      "AADSTS70011: The provided value for the input parameter 'scope' is not valid. The scope openid https://outlook.office.com/Mail.Read is not valid.",
      'wrong-audience likely',
    ],
  ])('%s', ([, paste, first]) => {
    expect(firstOf(paste)).toBe(first);
  });
});

describe('sentences that state the lack', () => {
  test.for<[says: string, paste: string, first: string]>([
    ['the token', graphError('authorization_error', 'The token doesn’t have the required permissions.'), 'likely'],
    ['the app', graphError('Forbidden', 'The application does not have the necessary permission.'), 'likely'],
    ['the token, turned round', graphError('X', "The token doesn't contain the permissions required here."), 'likely'],
    ['reading', graphError('X', 'The principal has no directory read access.'), 'likely'],
    ['a code', graphError('Authentication_ApplicationHasNoDirectoryReadAccess', 'Failed to do the check'), 'likely'],
    ['the caller, of an item', graphError('accessDenied', 'Caller does not have permission.'), 'possible'],
  ])('%s', ([, paste, confidence]) => {
    expect(firstOf(paste)).toBe(`missing-permission ${confidence}`);
  });

  test('a token that has what is required lacks nothing', () => {
    expect(firstOf('The token has the required permissions.')).toBe('ask-community possible');
  });

  test('it is believed rather than our table', () => {
    const code = 'Authentication_ApplicationHasNoDirectoryReadAccess';
    const call = { claims: { idtyp: 'app', roles: ['AuditLog.Read.All'] }, request: { path: '/auditLogs/signIns' } };
    expect(firstOf(graphError(code, 'Failed'), { status: 403, ...call })).toBe('missing-permission likely');
  });

  const sentence = (holds: string) =>
    graphError(
      'Forbidden',
      `Access requires the following permissions: Sites.Read.All or Sites.ReadWrite.All. However, the application only has the following permissions granted: ${holds}`,
    );

  test('what is required and what is granted are both read', () => {
    const [first] = said(sentence('Group.Read.All, User.Read.All')).findings;
    expect(first).toMatchObject({
      cause: 'missing-permission',
      family: { confidence: 'certain', about: ['Sites.Read.All', 'Sites.ReadWrite.All'] },
    });
    expect(firstOf(sentence('Sites.Read.All'))).not.toMatch(/^missing-permission (certain|likely)/);
  });

  const appOnly =
    'Application is not authorized to perform this operation as called in app only context but does not have application permissions configured.';
  const request = { method: 'GET', path: '/deviceManagement/managedDevices' };

  test.for<[says: string, roles: string, first: string]>([
    ['holds enough', 'DeviceManagementManagedDevices.Read.All', 'api-requires-delegated possible'],
    ['lacks it', 'Mail.Read', 'missing-permission likely'],
  ])('no application permission is found, and the token of the app %s', ([, role, first]) => {
    const app = { status: 403, request, claims: { idtyp: 'app', oid: 'a', roles: [role] } };
    expect(firstOf(graphError('Forbidden', appOnly), app)).toBe(first);
  });
});

describe('the inner words of a general answer', () => {
  test('a service that cannot write now refuses nobody', () => {
    const inner = { code: 'serviceReadOnly' };
    const paste = JSON.stringify({
      error: { code: 'accessDenied', message: 'Database Is Read Only', innerError: inner },
    });
    expect(firstOf(paste, { status: 403 })).toBe('not-authorization likely');
  });

  const scp = 'User.Read';
  const request = { method: 'GET', path: '/deviceManagement/managedDevices' };

  test.for<[says: string, message: string, confidence: string]>([
    ['a refusal inside 401', '{"ErrorCode":"Forbidden","Message":"{}"}', 'certain'],
    ['one that is cut off', '{"ErrorCode":"Forbidden","Message":"{\\r\\n', 'certain'],
    ['no refusal', '{"ErrorCode":"Other","Message":"{}"}', 'possible'],
  ])('%s', ([, message, confidence]) => {
    const call = { status: 401, request, claims: { idtyp: 'user', scp } };
    const [first] = said(graphError('UnknownError', message), call).findings;
    expect(first?.family?.confidence).toBe(confidence);
  });

  test('“unauthenticated” is believed only where the words do not say that the token was accepted', () => {
    const refusal = 'Access denied. You do not have permission to perform this action or access this resource.';
    expect(causes(graphError('unauthenticated', refusal)).join()).not.toMatch(/wrong-audience|missing-token/);
    expect(causes(graphError('unauthenticated', 'Not authenticated.')).join()).toMatch(/missing-token/);
  });
});

describe('an answer with 200', () => {
  const members = { status: 200, request: { method: 'GET', path: '/groups/a/members' } };
  const object = (properties: object) =>
    JSON.stringify({ '@odata.type': '#microsoft.graph.directoryRole', id: 'a', ...properties });
  const reasonsOf = (paste: string, besides?: Situation) =>
    said(paste, besides).findings.flatMap(({ cause, reasons }) => reasons.map(({ code }) => `${cause} ${code}`));

  test('an empty list of members holds no member without properties', () => {
    expect(firstOf('{"value": []}', members)).toBe('missing-permission possible');
    expect(reasonsOf('{"value": []}', members).join()).not.toMatch(/nested-groups/);
  });

  test('an empty list beside an error says nothing', () => {
    expect(reasonsOf('{"value":[]} then {"error":{"code":"x","message":"It is broken here"}}').join()).not.toMatch(
      /empty-list/,
    );
  });

  test('an object with nothing but an id is one that may not be read, with or without the request', () => {
    const paste = object({ deletedDateTime: null, displayName: null });
    expect(firstOf(paste)).toBe('nested-groups likely');
    expect(firstOf(paste, members)).toBe('nested-groups likely');
  });

  test('an object with a name and some empty properties was read', () => {
    expect(reasonsOf(object({ displayName: 'Ann', mail: null, mobilePhone: null })).join()).not.toMatch(/nested/);
  });
});

describe('/me of an app', () => {
  const paste = graphError('UnknownError', 'Unable to retrieve user’s mysite URL.'.replace('’', "'"));

  test('that the app acts by itself explains that no account was found', () => {
    const [first, second] = causes(paste, { caller: 'application', request: { path: '/me/drive' } });
    expect([first, second]).toEqual(['api-requires-delegated certain', 'no-license possible']);
  });

  test.for<[says: string, besides: Situation]>([
    ['a person calls', { caller: 'delegated', request: { path: '/me/drive' } }],
    ['the app names the person', { caller: 'application', request: { path: '/users/a/drive' } }],
  ])('%s: the account is what is wrong', ([, besides]) => {
    expect(firstOf(paste, besides)).toBe('no-license likely');
  });
});

describe('no token arrived', () => {
  const paste = graphError('MissingCredentials', 'Valid Authorization header is needed.');

  test('none was shown', () => {
    expect(firstOf(paste)).toBe('missing-token likely');
  });

  test('one was shown: it can have been lost, or the service fails', () => {
    const shown = causes(paste, { status: 401, claims: { scp: 'Reports.Read.All' } });
    expect(shown).toEqual(expect.arrayContaining(['not-authorization possible', 'missing-token possible']));
  });

  test('one was shown that was sent without Bearer', () => {
    const token = { defects: ['no-bearer-scheme'] as const };
    expect(causes(paste, { claims: { scp: 'Reports.Read.All' }, token })).toContain('missing-token likely');
  });
});

describe('the API that was called', () => {
  test.for<[says: string, paste: string, first: string]>([
    [
      'Exchange says whose token it is',
      `HTTP/1.1 401 Unauthorized\nx-ms-diagnostics: 2000003;reason="The audience claim value is invalid for current resource. Audience claim is 'https://graph.microsoft.com', request url is 'https://outlook.office365.com/api/v2.0/me'"`,
      'wrong-audience likely',
    ],
    ['a code says it', graphError('InvalidAudience', 'Access token is not for us.'), 'wrong-audience likely'],
    [
      'Exchange says something else',
      `HTTP/1.1 401 Unauthorized\nx-ms-diagnostics: 2000008;reason="The token contains no permissions, or permissions can not be understood."`,
      'permission-type-mismatch likely',
    ],
  ])('%s', ([, paste, first]) => {
    expect(firstOf(paste)).toBe(first);
  });

  test('Azure AD Graph refuses: permissions of Microsoft Graph do not count there', () => {
    const reasons = (url: string) => said(`GET ${url}\nHTTP/1.1 403 Forbidden`).findings.flatMap((one) => one.reasons);
    const code = 'azure-ad-graph-called';
    expect(reasons('https://graph.windows.net/contoso.example/users?api-version=1.6')).toContainEqual(
      expect.objectContaining({ code }),
    );
    expect(reasons('https://graph.microsoft.com/v1.0/users')).not.toContainEqual(expect.objectContaining({ code }));
  });
});

describe('no premium licence', () => {
  const words = '403 Forbidden. Our Entra license is free (not P1).';

  test.for<[path: string, expected: string]>([
    ['/auditLogs/signIns', 'no-license likely'],
    ['/reports/authenticationMethods', 'no-license likely'],
    ['/users', 'no-license possible'],
  ])('%s', ([path, expected]) => {
    expect(causes(words, { request: { method: 'GET', path } })).toContain(expected);
  });
});

describe('what is asked about a refusal without a reason', () => {
  test.for<[path: string, who: boolean]>([
    ['/sites/a', true],
    ['/drives/a/items/b', true],
    ['/teams/a', true],
    ['/users/a', false],
  ])('%s', ([path, who]) => {
    const denied = said(graphError('accessDenied', 'Access denied'), { request: { method: 'GET', path } });
    expect(denied.next === 'who-fails').toBe(who);
    const named = said('Insufficient privileges to complete the operation.', { request: { method: 'GET', path } });
    expect(named.next).not.toBe('who-fails');
  });
});
