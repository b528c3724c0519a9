import { expect, test } from 'vitest';
import { permissionIndex } from '../../terminal/permission-tables.ts';
import { batchParts } from './batch.ts';
import { matchRequest } from './match.ts';
import { indexOf } from './repair.ts';

const index = permissionIndex();

/** What a request finds, in one line. */
function found(method: string, url: string): string {
  const match = matchRequest(index, { method, url });
  switch (match.kind) {
    case 'found':
      return [match.template, ...match.adjustments].join(' ');
    case 'other-methods':
      return `only ${match.methods.join(' ')} ${match.template}`;
    case 'not-found':
      return `nothing near ${match.nearest.join(' ')}`;
    case 'unreadable':
      return match.problem.kind;
    case 'batch':
      return 'batch';
  }
}

// Written by hand from documentation and public code, not made from the index.
test.for([
  ['GET', 'https://graph.microsoft.com/v1.0/me', '/me'],
  ['GET', 'https://graph.microsoft.com/v1.0/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd', '/users/{id}'],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/users/adele@contoso.com/messages?$filter=from/emailAddress/address eq 'a/b@c.com'",
    '/users/{id}/messages',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/me/sendMail', '/me/sendmail'],
  ['GET', 'https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages?$top=10', '/me/mailfolders/{id}/messages'],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/me/mailFolders('Inbox')/messages/delta",
    '/me/mailfolders/{id}/messages/delta',
  ],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/users/adele@contoso.com/mailFolders/AAMk=/messages/AAMkAD=/move',
    '/users/{id}/mailfolders/{id}/messages/{id}/move',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/me/messages/AAMkAD=/attachments/AAMkBB=',
    '/me/messages/{id}/attachments/{id}',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/me/events', '/me/events'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/me/calendarView?startDateTime=2026-01-01T19:00:00-08:00&endDateTime=2026-01-02T19:00:00-08:00',
    '/me/calendarview',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/me/calendar/getSchedule', '/me/calendar/getschedule'],
  ['POST', 'https://graph.microsoft.com/v1.0/me/findMeetingTimes', '/me/findmeetingtimes'],
  ['PATCH', 'https://graph.microsoft.com/v1.0/me/mailboxSettings', '/me/mailboxsettings'],
  ['GET', 'https://graph.microsoft.us/v1.0/groups?$filter=startswith(displayName,%27a%27)', '/groups'],
  [
    'GET',
    'https://dod-graph.microsoft.us/v1.0/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/owners',
    '/groups/{id}/owners',
  ],
  ['GET', 'https://microsoftgraph.chinacloudapi.cn/v1.0/organization', '/organization'],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/groups/02bd9fd6-8f93-4758-87c3-1fb73740a315/members/$ref',
    '/groups/{id}/members/$ref',
  ],
  [
    'DELETE',
    'https://graph.microsoft.com/v1.0/groups/02bd9fd6/members/87d349ed/$ref',
    '/groups/{id}/members/{id} ref-left-out',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/groups/02bd9fd6/transitiveMembers/microsoft.graph.user/$count',
    '/groups/{id}/transitivemembers cast-left-out count-left-out',
  ],
  ['GET', "https://graph.microsoft.com/v1.0/users/$count?$filter=userType eq 'Guest'", '/users count-left-out'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/me/memberOf/microsoft.graph.group?$select=id',
    '/me/memberof cast-left-out',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/users/adele@contoso.com/assignLicense', '/users/{id}/assignlicense'],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/users/adele@contoso.com/revokeSignInSessions',
    '/users/{id}/revokesigninsessions',
  ],
  ['PUT', 'https://graph.microsoft.com/v1.0/users/adele@contoso.com/manager/$ref', '/users/{id}/manager ref-left-out'],
  [
    'GET',
    'https://graph.microsoft.com/beta/users/adele@contoso.com/authentication/methods',
    '/users/{id}/authentication/methods',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/users/adele@contoso.com/photo/$value', '/users/{id}/photo value-left-out'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/teams/172b0cce-e65d-44ce-9a49-91d9f2e8491e/photo/$value',
    '/teams/{id}/photo value-left-out',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/me/drive/root', '/me/drive/root'],
  ['GET', 'https://graph.microsoft.com/v1.0/me/drive/root/children', '/me/drive/root/children'],
  [
    'PUT',
    'https://graph.microsoft.com/v1.0/me/drive/root:/Documents/Q1%20plan.xlsx:/content',
    '/me/drive/root:/{id}:/content',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/drives/b!abc-123/root:/A/B/c.docx', '/drives/{id}/root:/{id}'],
  [
    'PUT',
    'https://graph.microsoft.com/v1.0/drives/b!abc/items/01ABC:/new.txt:/content',
    '/drives/{id}/items/{id}:/{id}:/content',
  ],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/me/drive/root/search(q='{a/b}')?select=name",
    '/me/drive/root/search(q={value})',
  ],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/drives/b!abc/search(q='x')",
    '/drives/{id}/root/search(q={value}) search-of-root',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/me/drive/items/01ABC/createLink', '/me/drive/items/{id}/createlink'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/me/drive/special/approot:/settings.json:/content',
    '/me/drive/items/{id}/content path-as-item',
  ],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/me/drive/items/01ABC/workbook/worksheets/Sheet1/range(address='A1:B2')",
    '/me/drive/items/{id}/workbook/worksheets/{id}/range(address={value})',
  ],
  [
    'PATCH',
    "https://graph.microsoft.com/v1.0/me/drive/items/01ABC/workbook/worksheets('{00000000-0001-0000-0000-000000000000}')/range(address='A1')",
    '/me/drive/items/{id}/workbook/worksheets/{id}/range(address={value})',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com:/sites/hr', '/sites/{id}:/{id}'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com:/sites/hr:/lists/Tasks/items?expand=fields',
    '/sites/{id}/lists/{id}/items path-as-site',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com:/sites/hr:/drive/root:/a/b.txt:/content',
    '/sites/{id}/drive/items/{id}/content path-as-site path-as-item',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com,da60e844,712a596e/drives',
    '/sites/{id}/drives',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/sites?search=contoso', '/sites'],
  ['GET', 'https://graph.microsoft.com/v1.0/sites/root/lists', '/sites/{id}/lists'],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/teams/fbe2bf47/channels/19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2/messages',
    '/teams/{id}/channels/{id}/messages',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/chats/19:8b081ef6-4792_9d@unq.gbl.spaces/messages', '/chats/{id}/messages'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/groups/fbe2bf47/team/primaryChannel',
    '/teams/{id}/primarychannel team-by-id',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/communications/callRecords/e523d2ed', '/communications/callrecords/{id}'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/communications/presences/66825e03-7ef5-42da-9069-724602c31f6b',
    '/communications/presences/{id}',
  ],
  [
    'GET',
    "https://graph.microsoft.com/v1.0/reports/getOffice365ActiveUserDetail(period='D7')",
    '/reports/getoffice365activeuserdetail(period={value})',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/reports/getMailboxUsageDetail(date=2026-01-01)',
    '/reports/getmailboxusagedetail(period={value}) other-arguments',
  ],
  ['GET', 'https://graph.microsoft.com/v1.0/auditLogs/signIns?$top=1', '/auditlogs/signins'],
  [
    'PATCH',
    "https://graph.microsoft.com/v1.0/applications(appId='46e6adf4-a9cf-4b60-9390-0ba6fb00bf6b')",
    '/applications(appid={value})',
  ],
  [
    'POST',
    "https://graph.microsoft.com/v1.0/servicePrincipals(appId='46e6adf4')/appRoleAssignments",
    '/serviceprincipals(appid={value})/approleassignments',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/applications/46e6adf4/addPassword', '/applications/{id}/addpassword'],
  ['POST', 'https://graph.microsoft.com/v1.0/oauth2PermissionGrants', '/oauth2permissiongrants'],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/directory/deletedItems/microsoft.graph.group',
    '/directory/deletedItems/microsoft.graph.group',
  ],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/identity/conditionalAccess/policies',
    '/identity/conditionalaccess/policies',
  ],
  [
    'GET',
    'https://graph.microsoft.com/beta/roleManagement/directory/roleEligibilityScheduleInstances',
    '/rolemanagement/directory/roleEligibilityScheduleInstances',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/deviceManagement/managedDevices/abc',
    '/devicemanagement/manageddevices/{id}',
  ],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/users/adele@contoso.com/managedDevices/abc/wipe',
    '/devicemanagement/manageddevices/{id}/wipe managed-device',
  ],
  [
    'POST',
    'https://graph.microsoft.com/v1.0/security/microsoft.graph.security.runHuntingQuery',
    '/security/runhuntingquery namespace-left-out',
  ],
  [
    'GET',
    'https://graph.microsoft.com/v1.0/planner/plans/xqQg5FS2LkCp935s-FIFm2QAFkHM/tasks',
    '/planner/plans/{id}/tasks',
  ],
  ['POST', 'https://graph.microsoft.com/v1.0/me/todo/lists/AQMk=/tasks', '/me/todo/lists/{id}/tasks'],
  ['GET', 'https://graph.microsoft.com/v1.0/me/onenote/pages/1-abc/content', '/me/onenote/pages/{id}/content'],
  ['POST', 'https://graph.microsoft.com/v1.0/subscriptions', '/subscriptions'],
  ['POST', 'https://graph.microsoft.com/v1.0/search/query', '/search/query'],
  ['POST', 'https://graph.microsoft.com/v1.0/$batch', 'batch'],
] as const)('%s %s', ([method, url, expected]) => {
  expect(found(method, url)).toBe(expected);
});

test.for([
  ['other case', 'get', 'https://GRAPH.Microsoft.com/V1.0/Users/X/Messages', '/users/{id}/messages'],
  ['a slash at the end', 'GET', 'https://graph.microsoft.com/v1.0/me/messages/', '/me/messages'],
  ['double slashes', 'GET', 'https://graph.microsoft.com/v1.0//me//messages', '/me/messages'],
  ['a port', 'GET', 'https://graph.microsoft.com:443/v1.0/me', '/me'],
  ['no scheme', 'GET', 'graph.microsoft.com/v1.0/me', '/me'],
  ['a path with version', 'GET', '/beta/me/messages', '/me/messages'],
  ['a path without', 'GET', '/me/messages', '/me/messages'],
  ['a relative path', 'GET', 'me/messages', '/me/messages'],
  ['placeholders', 'GET', '/users/{id | userPrincipalName}/messages/<message-id>', '/users/{id}/messages/{id}'],
  ['encoded parentheses and quotes', 'GET', '/users(%27adele%40contoso.com%27)/messages', '/users/{id}/messages'],
  ['an encoded dollar', 'GET', '/users/%24count', '/users count-left-out'],
  ['a guest whose hash was not encoded', 'GET', '/users/adele_x.com#EXT#@contoso.com/messages', '/users/{id}/messages'],
  ['a quote inside a key', 'GET', "/users('o''brien@contoso.com')/messages", '/users/{id}/messages'],
  ['around it quotes', 'GET', '"https://graph.microsoft.com/v1.0/me"', '/me'],
  ['around it angle brackets', 'GET', '<https://graph.microsoft.com/v1.0/me>', '/me'],
  [
    'folders in folders',
    'GET',
    '/me/mailFolders/a/childFolders/b/childFolders/c/messages',
    '/me/mailfolders/{id}/messages nested-folders',
  ],
  ['a size of a photo', 'GET', '/me/photo/48x48/$value', '/me/photos/{id} photo-size value-left-out'],
] as const)('%s', ([, method, url, expected]) => {
  expect(found(method, url)).toBe(expected);
});

test.for([
  ['nothing', '', 'empty'],
  ['blanks', '   ', 'empty'],
  ['words', 'why does this not work', 'not-an-address'],
  ['another scheme', 'ftp://graph.microsoft.com/v1.0/me', 'not-an-address'],
  ['another host', 'https://outlook.office.com/api/v2.0/me', 'not-graph'],
  ['a host that only begins so', 'https://graph.microsoft.com.evil.example/v1.0/me', 'not-graph'],
  ['another host without scheme', 'outlook.office.com/api', 'not-graph'],
  ['only the host', 'https://graph.microsoft.com', 'nothing near '],
  ['a prototype as a step', '/__proto__/constructor', 'nothing near '],
  ['a prototype as a relative path', '__proto__', 'not-an-address'],
  ['an open parenthesis', "/users('adele/messages", 'nothing near '],
  ['percent garbage', '/me/mess%E0%A4%Aages', 'nothing near /me/messages /me'],
  ['a misspelt step', '/me/mesages', 'nothing near /me/messages /me'],
  ['another method', '/me/sendMail', 'only POST /me/sendmail'],
] as const)('Bad input: %s', ([, url, expected]) => {
  expect(found('GET', url)).toBe(expected);
});

test('A method that is none says which are known', () => {
  expect(found('FETCH', '/me/messages')).toBe('only GET POST /me/messages');
  expect(matchRequest(index, { url: '/me/messages' })).toMatchObject({
    kind: 'other-methods',
    methods: ['GET', 'POST'],
  });
});

test.for([
  ['a long key', `/users/${'x'.repeat(10_000)}`],
  ['thousands of steps', `/me${'/messages/x'.repeat(2_500)}`],
  ['nested folders without end', `/me/mailFolders/a${'/childFolders/b'.repeat(700)}/messages`],
  ['thousands of open parentheses', `/users${'('.repeat(10_000)}`],
  ['thousands of quotes', `/users(${"'".repeat(9_999)})/messages`],
  ['thousands of casts', `/me${'/microsoft.graph.user'.repeat(500)}`],
  ['colons', `/me/drive/root${':/a'.repeat(3_000)}`],
] as const)('Of 10,000 characters: %s: an answer', ([, url]) => {
  expect(found('GET', url).length).toBeLessThan(400);
});

test('A function without its arguments: templates that need something else are named', () => {
  const one = { why: 'W.', source: 's', checked: 'c', methods: ['GET'] } as const;
  const small = indexOf([
    { ...one, templates: ['/reports/get(period={value})/rows'], least: { application: ['A.Read'] } },
    { ...one, templates: ['/reports/get(date={value})/rows'], least: { application: ['B.Read'] } },
  ]);
  expect(matchRequest(small, { method: 'GET', url: '/reports/get/rows' })).toMatchObject({
    template: '/reports/get(period={value})/rows',
    alternatives: ['/reports/get(date={value})/rows'],
  });
  expect(matchRequest(small, { method: 'GET', url: "/reports/get(date='x')/rows" })).toMatchObject({
    alternatives: [],
  });
});

test('Each part of a batch is looked up by itself', () => {
  const body = JSON.stringify({
    requests: [
      { id: '1', method: 'GET', url: '/me' },
      { id: 2, method: 'post', url: '/me/sendMail' },
      { method: 'GET', url: 7 },
      null,
    ],
  });
  expect(batchParts(index, body).map(({ id, match }) => [id, match.kind === 'found' && match.template])).toEqual([
    ['1', '/me'],
    ['2', '/me/sendmail'],
  ]);
  expect(batchParts(index, '{"requests":')).toEqual([]);
  expect(batchParts(index, [])).toEqual([]);
});
