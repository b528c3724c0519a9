import { describe, expect, test } from 'vitest';
import { callTables } from '../terminal/permission-tables.ts';
import { needOfCall } from './call-request.ts';
import { answersOfCall } from './call-sayings.ts';
import { diagnoseCall } from './diagnose-call.ts';
import { read } from './read/read.ts';
import { evidenceOf, factsOf, type Situation } from './rules/situation.ts';
import { rules } from './rules/index.ts';

const tables = callTables();
const graph = 'https://graph.microsoft.com';
const app = '51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240';
const diagnosed = (situation: Situation) => diagnoseCall(evidenceOf(situation), { rules }, tables);

interface Call {
  readonly request: string;
  readonly scp?: string;
  readonly roles?: string;
}

/** A call that was refused with the directory's general words, made with a whole token. */
function refusal({ request, scp, roles }: Call): Situation {
  const [method = '', path = ''] = request.split(' ');
  const claims =
    roles === undefined
      ? { aud: graph, idtyp: 'user', acct: 0, scp: scp ?? '' }
      : { aud: graph, idtyp: 'app', oid: app, sub: app, roles: roles === '' ? [] : roles.split(' ') };
  return {
    status: 403,
    claims,
    request: { method, path },
    error: { code: 'Authorization_RequestDenied' },
    phrases: ['insufficient-privileges'],
  };
}

const firstOf = (situation: Situation) => diagnosed(situation).findings[0];
const saidOf = (situation: Situation, cause: string) =>
  diagnosed(situation).findings.find((finding) => finding.cause === cause);

describe('the same 403, without and with a token that holds enough', () => {
  test.for<[request: string, kind: 'scp' | 'roles', lacking: string, enough: string]>([
    ['GET /users', 'scp', 'User.Read', 'User.Read.All'],
    ['GET /users', 'roles', 'Mail.Read', 'User.Read.All'],
    ['PATCH /users/a', 'scp', 'User.Read.All', 'User.ReadWrite.All'],
    ['DELETE /users/a', 'scp', 'User.Read', 'User.ReadWrite.All'],
    ['GET /groups', 'scp', 'User.Read', 'Group.Read.All'],
    ['PATCH /groups/a', 'roles', 'User.Read.All', 'Group.ReadWrite.All'],
    ['POST /groups/a/members/$ref', 'scp', 'Group.Read.All', 'GroupMember.ReadWrite.All'],
    ['GET /me/messages', 'scp', 'User.Read', 'Mail.Read'],
    ['POST /me/sendMail', 'scp', 'Mail.Read', 'Mail.Send'],
    ['GET /me/events', 'scp', 'Mail.Read', 'Calendars.Read'],
    ['GET /applications', 'scp', 'User.Read', 'Application.Read.All'],
    ['POST /applications', 'scp', 'Application.Read.All', 'Application.ReadWrite.All'],
    ['GET /auditLogs/signIns', 'scp', 'User.Read.All', 'AuditLog.Read.All Directory.Read.All'],
    ['GET /identity/conditionalAccess/policies', 'scp', 'Directory.Read.All', 'Policy.Read.All'],
    ['GET /deviceManagement/managedDevices', 'scp', 'User.Read', 'DeviceManagementManagedDevices.Read.All'],
    ['GET /sites/a/lists', 'scp', 'User.Read', 'Sites.Read.All'],
    ['GET /teams/a/channels', 'scp', 'User.Read', 'Channel.ReadBasic.All'],
    ['POST /users/a/revokeSignInSessions', 'scp', 'User.Read.All', 'User.RevokeSessions.All'],
    ['GET /users/a/authentication/methods', 'scp', 'User.Read.All', 'UserAuthenticationMethod.Read.All'],
    ['GET /directoryRoles', 'scp', 'User.Read', 'RoleManagement.Read.Directory'],
    ['POST /invitations', 'scp', 'User.Read', 'User.Invite.All'],
    ['GET /reports/getOffice365ActiveUserDetail(period=%27D7%27)', 'scp', 'User.Read', 'Reports.Read.All'],
    ['POST /users/a/assignLicense', 'scp', 'User.Read.All', 'LicenseAssignment.ReadWrite.All'],
    ['GET /organization', 'roles', 'Mail.Read', 'Organization.Read.All'],
  ])('%s, %s: %s, then %s', ([request, kind, lacking, enough]) => {
    const [without, with_] = [lacking, enough].map((held) => diagnosed(refusal({ request, [kind]: held })).findings);
    expect(without?.[0]).toMatchObject({ cause: 'missing-permission', family: { id: 'token-lacks' } });
    expect(without?.[0]?.reasons[0]?.code).toBe('need-missing');
    expect(with_?.[0]?.cause).not.toBe(without?.[0]?.cause);
    expect(with_?.filter(({ family, confidence }) => family !== undefined && confidence !== 'possible')).toEqual([]);
  });
});

describe('what the token lacks', () => {
  test.for<[says: string, call: Call, about: string, confidence: string]>([
    ['the least', { request: 'GET /users', scp: 'User.Read' }, 'User.ReadBasic.All', 'certain'],
    [
      'of several least, one that changes nothing',
      { request: 'GET /groups', scp: 'User.Read' },
      'Group.ReadBasic.All',
      'certain',
    ],
    [
      'what is missing of two that are needed together',
      { request: 'GET /auditLogs/directoryAudits', scp: 'AuditLog.Read.All' },
      'Directory.Read.All',
      'certain',
    ],
    [
      'less surely where Exchange can have granted it',
      { request: 'GET /users/a/messages', roles: 'User.Read.All' },
      'Mail.ReadBasic.All',
      'likely',
    ],
  ])('%s', ([, call, about, confidence]) => {
    expect(firstOf(refusal(call))?.family).toMatchObject({ about: [about], confidence });
  });

  test('a member of the family is never certain by it', () => {
    expect(firstOf(refusal({ request: 'GET /users', scp: 'User.Read' }))?.confidence).toBe('likely');
  });

  test('an expired token is an expired token, whatever it lacks', () => {
    const situation: Situation = {
      status: 401,
      claims: { aud: graph, idtyp: 'user', scp: 'User.Read', exp: 1000 },
      failedAt: 5000,
      request: { method: 'GET', path: '/users' },
    };
    expect(firstOf(situation)?.cause).toBe('expired-token');
  });

  test('a text that names another cause wins', () => {
    const situation = {
      ...refusal({ request: 'GET /me/messages', scp: 'User.Read' }),
      phrases: ['odata-disabled'],
      error: { code: 'ErrorAccessDenied' },
    };
    expect(firstOf(situation)?.cause).toBe('odata-disabled');
  });

  test('without a token it is at least said what the call needs', () => {
    const finding = saidOf({ status: 403, request: { method: 'GET', path: '/users' } }, 'missing-permission');
    expect(finding?.reasons.map(({ code }) => code)).toContain('call-needs');
    expect(finding?.family?.about).toEqual([]);
  });

  test('request and token alone, before anything failed', () => {
    const {
      status: _,
      error: __,
      phrases: ___,
      ...asked
    } = refusal({ request: 'PATCH /groups/a', roles: 'User.Read.All' });
    expect(firstOf(asked)?.family).toMatchObject({ about: ['Group.ReadWrite.All'] });
  });

  test('which of several it is, the body decides: none is named', () => {
    const first = firstOf(refusal({ request: 'POST /search/query', scp: 'User.Read' }));
    expect(first).toMatchObject({ cause: 'missing-permission', family: { confidence: 'likely', about: [] } });
  });

  test('claims that were shown in part may leave out a role of the app', () => {
    const call = refusal({ request: 'GET /users', roles: 'Mail.Read' });
    expect(firstOf(call)?.family?.confidence).toBe('certain');
    expect(firstOf({ ...call, token: { complete: false } })?.family?.confidence).toBe('likely');
  });

  test('what only a personal account is not known to need, is only possible', () => {
    const situation: Situation = {
      status: 403,
      account: 'personal',
      claims: { aud: graph, idtyp: 'user', scp: 'Notes.ReadWrite.All' },
      request: { method: 'GET', path: '/me/onenote/notebooks' },
    };
    expect(saidOf(situation, 'missing-permission')?.family?.confidence).toBe('possible');
  });
});

describe('the permission is there', () => {
  test('the person needs a role, and it is named', () => {
    const situation = refusal({ request: 'PATCH /users/a', scp: 'User.ReadWrite.All' });
    const first = firstOf(situation);
    expect(first).toMatchObject({ cause: 'user-lacks-role', confidence: 'likely' });
    expect(first?.reasons[0]?.text).toContain('`User Administrator`');
  });

  test('a role in wids that fits speaks against it; roles that are not there prove nothing', () => {
    const report = refusal({
      request: 'GET /reports/getOffice365ActiveUserDetail(period=%27D7%27)',
      scp: 'Reports.Read.All',
    });
    const first = (wids: readonly string[]) => firstOf({ ...report, claims: { ...report.claims, wids } });
    const reader = '4a5d8f65-41da-4de4-8968-e035b65339cf';
    expect(first([])).toMatchObject({ cause: 'user-lacks-role', confidence: 'likely' });
    expect(first([reader])?.confidence).toBe('possible');
  });

  test('a role that fits, on a person: the person may be an administrator', () => {
    const call = refusal({ request: 'PATCH /users/a', scp: 'User.ReadWrite.All' });
    const first = firstOf({ ...call, claims: { ...call.claims, wids: ['fe930be7-5e62-47db-91af-98c3a49a38b1'] } });
    expect(first?.cause).toBe('user-lacks-role');
    expect(first?.reasons[0]?.code).toBe('target-privileged');
  });

  test('a token for another API neither holds nor lacks what a call to Graph needs', () => {
    const call = refusal({ request: 'GET /sites/a/lists', scp: 'AllSites.Read' });
    const other = { ...call, claims: { ...call.claims, aud: 'https://contoso.sharepoint.com' } };
    const need = (situation: Situation) => needOfCall(factsOf(situation), tables.index)?.need;
    expect(need(call)).toMatchObject({ kind: 'missing' });
    expect(need(other)).toEqual({ kind: 'cannot-tell', because: 'permissions-unknown' });
  });

  test('only what is enough for the whole call answers that the token holds it', () => {
    const answers = (scp: string) => answersOfCall(factsOf(refusal({ request: 'PATCH /groups/a', scp })), tables.index);
    expect(answers('Group.ReadWrite.All')).toEqual({ 'scp-holds': 'yes' });
    expect(answers('User.Read')).toEqual({ 'scp-holds': 'no' });
    expect(answers('Group.ManageProtection.All')).toEqual({});
  });

  test('how the permission is granted is not asked about', () => {
    const { next } = diagnosed(refusal({ request: 'GET /users', roles: 'User.Read.All' }));
    expect(next).not.toBe('grant');
    expect(diagnosed(refusal({ request: 'GET /users', scp: 'User.Read' })).next).toBe('grant');
  });

  test('what opens only some properties is not called enough', () => {
    const first = firstOf(refusal({ request: 'PATCH /groups/a', scp: 'Group.ManageProtection.All' }));
    expect(first?.cause).toBe('missing-permission');
    expect(first?.doubts.map(({ text }) => text).join(' ')).toContain('only a part');
  });

  test.for([
    ['roles', 'PATCH /users/a', 'User.ReadWrite.All', 'app-lacks-role'],
    ['the policy for meetings', 'GET /users/a/onlineMeetings/b', 'OnlineMeetings.Read.All', 'meeting-access-policy'],
    [
      'the licence of the tenant',
      'GET /deviceManagement/managedDevices',
      'DeviceManagementManagedDevices.Read.All',
      'no-license',
    ],
    ['the policy for mailboxes', 'GET /users/a/messages', 'Mail.Read', 'mailbox-access-policy'],
  ] as const)('an app is told to look at %s: %s', ([, request, roles, cause]) => {
    // Of the refusal of the directory, which its phrase is, a mailbox or a device would say nothing.
    const { phrases: _, ...call } = refusal({ request, roles });
    expect(firstOf(call)?.cause).toBe(cause);
  });

  test('a permission for single sites waits for its grant', () => {
    const first = firstOf({
      status: 403,
      claims: { aud: graph, idtyp: 'app', oid: app, sub: app, roles: ['Sites.Selected'] },
      request: { method: 'GET', path: '/sites/a/lists' },
    });
    expect(first?.cause).toBe('resource-specific-access');
  });

  test('a permission over what others shared waits for the rights on the mailbox', () => {
    const first = firstOf({
      status: 403,
      claims: { aud: graph, idtyp: 'user', scp: 'Mail.Read.Shared' },
      request: { method: 'GET', path: '/users/a/messages' },
      phrases: ['exchange-access-denied'],
    });
    expect(first?.cause).toBe('mailbox-access-policy');
  });
});

describe('no form of the request for this kind of caller', () => {
  test('an app that calls by itself', () => {
    const first = firstOf({
      status: 403,
      claims: { aud: graph, idtyp: 'app', oid: app, sub: app, roles: ['Calendars.ReadWrite'] },
      request: { method: 'POST', path: '/users/a/findMeetingTimes' },
    });
    expect(first?.cause).toBe('api-requires-delegated');
  });

  test('a person', () => {
    const first = firstOf({
      status: 403,
      claims: { aud: graph, idtyp: 'user', scp: 'Chat.Read.All' },
      request: { method: 'GET', path: '/users/a/chats/getAllMessages' },
    });
    expect(first?.cause).toBe('api-requires-application');
  });
});

describe('the role that the person holds', () => {
  const helpdesk = '729827e3-9c14-49f7-bb1b-9608f156bbb8';
  const said = (wids: readonly string[]) =>
    diagnosed({
      status: 403,
      claims: { aud: graph, idtyp: 'user', acct: 0, scp: 'UserAuthenticationMethod.Read.All', wids },
      request: { method: 'GET', path: '/users/a/authentication/methods' },
    }).findings.find(({ cause }) => cause === 'user-lacks-role')?.reasons[0]?.text;

  test('is named where it is not enough', () => {
    expect(said([helpdesk])).toContain('The token shows only Helpdesk Administrator.');
  });

  test('is none where the claim holds none', () => {
    expect(said(['b79fbf4d-3ef9-4689-8143-76b194e85509'])).toContain('The token shows none of them.');
  });
});

describe('a cmdlet stands for its request', () => {
  const error = (cmdlet: string) => `${cmdlet} : Insufficient privileges to complete the operation.
Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied`;

  test('where its name tells one', () => {
    const { findings, next } = diagnoseCall(read(error('Get-MgUser_List')), { rules }, tables);
    expect(findings[0]?.reasons.map(({ text }) => text).join(' ')).toContain('`GET /users`');
    expect(next).not.toBe('request');
  });

  test('and is asked for where it may be several', () => {
    const { next } = diagnoseCall(read(error('Get-MgBookingBusinessAppointment')), { rules }, tables);
    expect(next).toBe('request');
  });

  test('a request that was shown comes before it', () => {
    const text = `GET https://graph.microsoft.com/v1.0/groups\n${error('Get-MgUser_List')}`;
    const { findings } = diagnoseCall(read(text), { rules }, tables);
    expect(findings[0]?.reasons.map((reason) => reason.text).join(' ')).toContain('`GET /groups`');
  });
});

describe('a sign-in that asked for scopes, where the token was not shown', () => {
  const run = (scopes: string) => `PS> Connect-MgGraph -Scopes ${scopes}
PS> Update-MgUser -UserId 51e0b7a4-2f0c-4b6e-a7d1-93c6f0a8d240 -JobTitle x
Update-MgUser_UpdateExpanded : Insufficient privileges to complete the operation.
Status: 403 (Forbidden)
ErrorCode: Authorization_RequestDenied`;
  const lacking = (text: string) =>
    diagnoseCall(read(text), { rules }, tables).findings.find(({ cause }) => cause === 'missing-permission');

  test('holds what it asked for', () => {
    const said = lacking(run('"User.ReadWrite.All"'));
    expect(said?.doubts.map(({ code }) => code)).toContain('need-held');
  });

  test('may hold what it did not ask for', () => {
    const said = lacking(run('"Mail.Read"'));
    expect(said?.doubts.map(({ code }) => code) ?? []).not.toContain('need-held');
    expect(said?.reasons.map(({ code }) => code) ?? []).not.toContain('need-missing');
  });
});
