import { app, answer, managedIdentity, person, type Statement } from '../statement.ts';

const privileges = answer(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
const inMessage = (code: string, message: object) => answer(403, code, JSON.stringify(message));

/** The token lacks a permission, or the API does not take this type of token. */
export const permissionStatements: readonly Statement[] = [
  {
    so: 'the audit log names the permission that the caller lacks',
    cause: 'missing-permission',
    calls: ['sign-in-log', 'user-sign-ins'],
    tokens: [person('User.Read.All'), app('User.Read.All')],
    answer: answer(
      403,
      'Authentication_MSGraphPermissionMissing',
      'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
    ),
  },
  {
    so: 'Teams names the scopes that the token lacks',
    cause: 'missing-permission',
    calls: ['team-channels', 'my-teams'],
    tokens: [person('User.Read'), person('User.Read Mail.Read')],
    answer: answer(
      403,
      'Forbidden',
      "Missing scope permissions on the request. API requires one of 'Channel.ReadBasic.All, ChannelSettings.Read.All, Group.Read.All'. Scopes on the request 'User.Read'. Resource specific consent grants on the request ''.",
    ),
  },
  {
    so: 'Teams names the roles that the token lacks',
    cause: 'missing-permission',
    calls: ['chat-messages', 'team-channels'],
    tokens: [app('User.Read.All'), managedIdentity('User.Read.All')],
    answer: answer(
      403,
      'Forbidden',
      "Missing role permissions on the request. API requires one of 'Chat.Read.All, Chat.ReadWrite.All'. Roles on the request 'User.Read.All'. Resource specific consent grants on the request ''.",
    ),
  },
  {
    so: 'Intune names the scopes in JSON inside the message',
    cause: 'missing-permission',
    calls: ['devices', 'device-configurations'],
    tokens: [app('User.Read.All'), person('User.Read')],
    answer: inMessage('Forbidden', {
      _version: 3,
      Message:
        'Application is not authorized to perform this operation. Application must have one of the following scopes: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000 - Activity ID: 5e4fcb1c-2b2f-4ee3-a7d6-4b7e8cf0b1a0',
    }),
  },
  {
    so: 'Intune names nothing',
    cause: 'missing-permission',
    calls: ['devices', 'device-configurations'],
    tokens: [app('')],
    answer: inMessage('Forbidden', {
      _version: 3,
      Message:
        'Application is not authorized to perform this operation - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000',
    }),
  },
  {
    so: 'the security service lists the roles it wants',
    cause: 'missing-permission',
    calls: ['alerts', 'hunting'],
    tokens: [app('User.Read.All'), app('')],
    answer: answer(
      403,
      'Forbidden',
      'Missing application roles. API required roles: SecurityAlert.Read.All, SecurityAlert.ReadWrite.All, application roles: .',
    ),
  },
  {
    so: 'the security service found neither permission nor role',
    cause: 'missing-permission',
    calls: ['alerts', 'hunting'],
    tokens: [app('')],
    answer: answer(
      403,
      'UnknownError',
      'Auth token does not contain valid permissions or user does not have valid roles.',
    ),
  },
  {
    so: 'policies want scopes that the token lacks',
    cause: 'missing-permission',
    calls: ['policies', 'risky-users'],
    tokens: [person('User.Read'), app('User.Read.All')],
    answer: answer(
      403,
      'AccessDenied',
      'You cannot perform the requested operation, required scopes are missing in the token.',
    ),
  },
  {
    so: 'role management names the scope in JSON inside the message',
    cause: 'missing-permission',
    calls: ['role-schedules'],
    tokens: [person('User.Read'), person('Directory.Read.All')],
    answer: inMessage('UnknownError', {
      errorCode: 'PermissionScopeNotGranted',
      message:
        'Authorization failed due to missing permission scope RoleEligibilitySchedule.Read.Directory,RoleEligibilitySchedule.ReadWrite.Directory.',
      instanceAnnotations: [],
    }),
  },
  {
    so: 'usage reports answer in JSON inside the message',
    cause: 'missing-permission',
    calls: ['usage-report'],
    tokens: [app('User.Read.All'), person('User.Read')],
    answer: inMessage('UnknownError', { error: { code: 'S2SUnauthorized', message: 'Invalid permission.' } }),
  },
  {
    so: 'the app holds no permission at all, and the directory says little',
    cause: 'missing-permission',
    calls: ['users', 'groups', 'apps'],
    tokens: [app(''), managedIdentity('')],
    answer: privileges,
  },
  {
    so: 'the app holds no permission for mail',
    cause: 'missing-permission',
    calls: ['mailbox', 'mailbox-calendar'],
    tokens: [app('User.Read.All'), app('')],
    answer: answer(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  },
  {
    so: 'the app holds no permission at all, and SharePoint says little',
    cause: 'missing-permission',
    calls: ['site', 'drive-item'],
    tokens: [app('')],
    answer: answer(403, 'accessDenied', 'Access denied'),
  },
  {
    so: 'SharePoint found neither scp nor roles',
    cause: 'consent-not-granted',
    calls: ['site', 'site-lists', 'drive-item'],
    tokens: [app('')],
    answer: answer(401, 'AccessDenied', 'Either scp or roles claim need to be present in the token.'),
  },
  {
    so: 'Exchange found no permissions that it understands',
    cause: 'permission-type-mismatch',
    calls: ['mailbox', 'mailbox-send'],
    tokens: [app('')],
    answer: answer(
      401,
      'NoPermissionsInAccessToken',
      'The token contains no permissions, or permissions can not be understood.',
    ),
  },

  // The four-way check decides between the members.
  {
    so: 'the registration has no row with the permission',
    cause: 'missing-permission',
    named: true,
    calls: ['users', 'groups'],
    tokens: [app('Device.Read.All')],
    answer: privileges,
    answered: { 'roles-hold': 'no', grant: 'no-row' },
  },
  {
    so: 'the row of the permission has no consent',
    cause: 'consent-not-granted',
    named: true,
    calls: ['users', 'sign-in-log'],
    tokens: [app(''), person('User.Read')],
    answer: privileges,
    answered: { grant: 'not-granted' },
  },
  {
    so: 'delegated permissions were granted, and the app calls by itself',
    cause: 'permission-type-mismatch',
    named: true,
    calls: ['users', 'group-members'],
    tokens: [app(''), managedIdentity('')],
    answer: privileges,
    answered: { 'roles-hold': 'no', grant: 'other-type' },
  },
  {
    so: 'the permission is granted, and a token that was issued later lacks it',
    cause: 'missing-permission',
    named: true,
    calls: ['users', 'site'],
    tokens: [app('Device.Read.All')],
    answer: privileges,
    answered: { 'roles-hold': 'no', grant: 'granted-before-token' },
  },
  {
    so: 'the permission was granted after the token was issued',
    cause: 'stale-token',
    named: true,
    calls: ['users', 'apps'],
    tokens: [app(''), managedIdentity('', { issued: 700, lives: 1440 })],
    answer: privileges,
    answered: { 'roles-hold': 'no', grant: 'granted-after-token' },
  },

  {
    so: 'an app by itself calls /me',
    cause: 'api-requires-delegated',
    calls: ['me', 'my-messages', 'my-calendar'],
    tokens: [app('User.Read.All Mail.Read'), managedIdentity('User.Read.All')],
    answer: answer(400, 'BadRequest', '/me request is only valid with delegated authentication flow.'),
  },
  {
    so: 'an app by itself calls /me, and the answer says little',
    cause: 'api-requires-delegated',
    calls: ['my-drive', 'my-teams'],
    tokens: [app('Files.Read.All')],
    needs: ['call'],
    answer: answer(400, 'BadRequest', 'Bad request.'),
  },
  {
    so: 'the API is not for apps by themselves',
    cause: 'api-requires-delegated',
    calls: ['chat-post', 'planner-task'],
    tokens: [app('Chat.ReadWrite.All Tasks.ReadWrite.All')],
    answer: answer(412, 'PreconditionFailed', 'Requested API is not supported in application-only context'),
  },
  {
    so: 'an app by itself may post only while it migrates',
    cause: 'api-requires-delegated',
    calls: ['channel-post', 'chat-post'],
    tokens: [app('Chat.Read.All Group.Read.All')],
    answer: answer(
      403,
      'Forbidden',
      "Missing role permissions on the request. API requires one of 'Teamwork.Migrate.All'. Roles on the request 'Chat.Read.All, Group.Read.All'. Resource specific consent grants on the request ''.",
    ),
  },
  {
    so: 'the thread is not marked for import',
    cause: 'api-requires-delegated',
    calls: ['channel-post', 'chat-post'],
    tokens: [app('Teamwork.Migrate.All')],
    answer: answer(403, 'Forbidden', 'MessageWritesBlocked-Thread is not marked for import'),
  },
  {
    so: 'the export is not for signed-in people',
    cause: 'api-requires-application',
    calls: ['all-chat-messages', 'all-channel-messages'],
    tokens: [person('Chat.Read ChannelMessage.Read.All'), person('User.Read')],
    answer: answer(412, 'PreconditionFailed', 'Requested API is not supported in delegated context'),
  },
  {
    so: 'only application tokens are taken',
    cause: 'api-requires-application',
    calls: ['subscribe', 'all-chat-messages'],
    tokens: [person('Chat.Read')],
    answer: answer(403, 'Forbidden', 'Only app tokens are supported'),
  },
];
