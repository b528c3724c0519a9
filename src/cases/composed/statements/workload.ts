import { app, answer, managedIdentity, person, type Statement } from '../statement.ts';

const accessDenied = answer(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
const privileges = answer(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
const member = { '@odata.type': '#microsoft.graph.user', id: '87d349ed-44d7-43e1-9a83-5f2406dee5bd' };
const nulls = JSON.stringify({
  '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects',
  value: [
    { ...member, displayName: null, mail: null, userPrincipalName: null },
    { ...member, id: '5bde3e51-d13b-4db1-9948-fe4b109d11a7', displayName: null, mail: null, userPrincipalName: null },
  ],
});

/** Exchange, Teams, SharePoint, Planner and groups have rules of their own. */
export const workloadStatements: readonly Statement[] = [
  {
    so: 'an application access policy keeps the app out of the mailbox',
    cause: 'mailbox-access-policy',
    calls: ['mailbox', 'mailbox-send', 'mailbox-calendar'],
    tokens: [app('Mail.Read Mail.Send Calendars.Read'), managedIdentity('Mail.ReadWrite')],
    answer: answer(
      403,
      'ErrorAccessDenied',
      'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
    ),
  },
  {
    so: 'the person may not send for this mailbox',
    cause: 'mailbox-access-policy',
    calls: ['my-mail-send', 'mailbox-send'],
    tokens: [person('Mail.Send Mail.Send.Shared')],
    answer: answer(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    ),
  },
  {
    so: 'the app holds the permission for mail, and Exchange refuses',
    cause: 'mailbox-access-policy',
    calls: ['mailbox', 'mailbox-folder'],
    tokens: [app('Mail.Read'), app('Mail.ReadWrite User.Read.All')],
    needs: ['call'],
    answer: accessDenied,
  },
  {
    so: 'the person has no rights to another person’s mailbox',
    cause: 'mailbox-access-policy',
    calls: ['mailbox', 'mailbox-calendar'],
    tokens: [
      person('Mail.Read.Shared Calendars.Read.Shared'),
      person('User.Read Mail.ReadWrite.Shared Calendars.ReadWrite.Shared'),
    ],
    needs: ['call'],
    answer: accessDenied,
  },
  {
    so: 'the folder of another person looks as if it did not exist',
    cause: 'mailbox-access-policy',
    calls: ['mailbox-folder', 'mailbox-calendar'],
    tokens: [person('Mail.Read.Shared Calendars.Read.Shared')],
    answer: answer(404, 'ErrorItemNotFound', 'The specified object was not found in the store.'),
  },
  {
    so: 'the EWS lists shut the app out for a signed-in person',
    cause: 'odata-disabled',
    calls: ['my-messages', 'my-calendar', 'my-mail-send'],
    tokens: [person('Mail.Read Calendars.Read Mail.Send'), person('Mail.ReadWrite')],
    answer: answer(403, 'ErrorAccessDenied', 'Access to OData is disabled.'),
  },
  {
    so: 'the EWS lists shut the app out, inside another error',
    cause: 'odata-disabled',
    calls: ['subscribe'],
    tokens: [person('Mail.Read'), person('Mail.ReadWrite User.Read')],
    answer: answer(
      400,
      'ExtensionError',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: Access to OData is disabled.]',
    ),
  },

  {
    so: 'no Teams policy lets the app read meetings of this person',
    cause: 'meeting-access-policy',
    calls: ['meetings', 'create-meeting', 'transcripts'],
    tokens: [
      app('OnlineMeetings.ReadWrite.All OnlineMeetingTranscript.Read.All'),
      managedIdentity('OnlineMeetings.Read.All'),
    ],
    answer: answer(
      403,
      'Forbidden',
      'No application access policy found for this app: 8f0c5b1a-7c0e-4a5e-9d52-6c1b9ad0a111',
    ),
  },
  {
    so: 'the app may not create a meeting for this person, in older words',
    cause: 'meeting-access-policy',
    calls: ['create-meeting'],
    tokens: [app('OnlineMeetings.ReadWrite.All'), app('OnlineMeetings.ReadWrite.All User.Read.All')],
    answer: answer(
      401,
      'Unauthorized',
      'App 8f0c5b1a-7c0e-4a5e-9d52-6c1b9ad0a111 is not authorized to Create meeting on behalf of user 48d31887-5fad-4d73-a9f5-3c356e68a038.',
    ),
  },

  {
    so: 'the app is no member of the chat',
    cause: 'resource-specific-access',
    calls: ['chat-messages', 'channel-messages'],
    tokens: [app('Chat.Read.All ChannelMessage.Read.All')],
    answer: answer(
      403,
      'Forbidden',
      'AclCheckFailed-The initiator 28:app:8f0c5b1a-7c0e-4a5e-9d52-6c1b9ad0a111 is not a member of the roster 3b77d52f.',
    ),
  },
  {
    so: 'the person is no member of the team',
    cause: 'resource-specific-access',
    calls: ['team-channels', 'channel-messages'],
    tokens: [person('Team.ReadBasic.All Channel.ReadBasic.All ChannelMessage.Read.All')],
    answer: answer(403, 'Forbidden', 'User is not part of the team.'),
  },
  {
    so: 'Sites.Selected without a grant on the site',
    cause: 'resource-specific-access',
    calls: ['site', 'site-lists', 'site-files'],
    tokens: [app('Sites.Selected'), managedIdentity('Sites.Selected')],
    answer: answer(403, 'accessDenied', 'Access denied'),
  },
  {
    so: 'Sites.Selected without a grant looks as if the file did not exist',
    cause: 'resource-specific-access',
    calls: ['drive-item', 'site-files'],
    tokens: [app('Sites.Selected'), app('Lists.SelectedOperations.Selected')],
    answer: answer(404, 'itemNotFound', 'The resource could not be found.'),
  },
  {
    so: 'the person is not in the group of the plan',
    cause: 'resource-specific-access',
    calls: ['plan-tasks', 'planner-task'],
    tokens: [person('Tasks.ReadWrite Group.Read.All')],
    answer: answer(403, '', 'You do not have the required permissions to access this item.'),
  },
  {
    so: 'the person was not invited to the meeting',
    cause: 'resource-specific-access',
    calls: ['my-meeting'],
    tokens: [person('OnlineMeetings.Read'), person('OnlineMeetings.ReadWrite')],
    answer: answer(403, 'Forbidden', '3003: User does not have access to lookup meeting.'),
  },
  {
    so: 'the item is restricted to its owner',
    cause: 'resource-specific-access',
    calls: ['drive-item', 'drive-upload'],
    tokens: [person('Files.ReadWrite.All')],
    answer: answer(403, 'accessDenied', 'Access restricted.', { innerCode: 'accessRestricted' }),
  },

  {
    so: 'the site is locked',
    cause: 'resource-specific-access',
    calls: ['site', 'drive-upload'],
    tokens: [app('Sites.ReadWrite.All'), person('Sites.ReadWrite.All')],
    answer: answer(423, 'notAllowed', 'Access to this site has been blocked. The site is locked.'),
  },
  {
    so: 'members of a type that the app may not read come with nulls',
    cause: 'nested-groups',
    calls: ['group-members', 'all-members'],
    tokens: [person('GroupMember.Read.All'), app('GroupMember.Read.All')],
    needs: ['headers'],
    answer: answer(200, '', '', { body: nulls }),
  },
  {
    so: 'the app may read groups, and this one holds devices',
    cause: 'nested-groups',
    calls: ['group-members', 'all-members'],
    tokens: [app('GroupMember.Read.All User.ReadBasic.All')],
    answer: privileges,
    answered: { 'roles-hold': 'yes', 'call-of-app': 'members-read' },
  },

  {
    so: 'the object is synchronised from the company’s own directory',
    cause: 'target-managed-elsewhere',
    calls: ['update-user', 'update-group'],
    tokens: [app('User.ReadWrite.All Group.ReadWrite.All'), person('User.ReadWrite.All Group.ReadWrite.All')],
    answer: answer(
      400,
      'Request_BadRequest',
      'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.',
    ),
  },
  {
    so: 'the group is a distribution list',
    cause: 'target-managed-elsewhere',
    calls: ['add-member', 'update-group'],
    tokens: [app('GroupMember.ReadWrite.All'), person('Group.ReadWrite.All')],
    answer: answer(400, 'Request_BadRequest', 'Cannot Update a mail-enabled security groups and or distribution list.'),
  },
  {
    so: 'a member of a dynamic group is added, the person says',
    cause: 'target-managed-elsewhere',
    calls: ['add-member'],
    tokens: [app('GroupMember.ReadWrite.All'), app('Group.ReadWrite.All')],
    answer: privileges,
    answered: { 'roles-hold': 'yes', 'call-of-app': 'managed-elsewhere' },
  },

  {
    so: 'the Teams API needs an approval',
    cause: 'protected-api',
    calls: ['all-chat-messages', 'all-channel-messages', 'chat-messages'],
    tokens: [app('Chat.Read.All ChannelMessage.Read.All')],
    answer: answer(
      403,
      'Forbidden',
      'Invoked API requires Protected API access in application-only context when not using Resource Specific Consent. Visit https://docs.microsoft.com/en-us/graph/teams-protected-apis for more details.',
    ),
  },
  {
    so: 'the Teams API needs an approval, and says nothing',
    cause: 'protected-api',
    calls: ['all-chat-messages', 'chat-messages'],
    tokens: [app('Chat.Read.All')],
    needs: ['call'],
    answer: answer(403, 'UnknownError', ''),
  },
  {
    so: 'the API is metered',
    cause: 'protected-api',
    calls: ['label'],
    tokens: [app('Files.ReadWrite.All'), app('Sites.ReadWrite.All')],
    answer: answer(402, 'PaymentRequired', 'Payment Required'),
  },

  {
    so: 'the app that calls was switched off',
    cause: 'app-disabled',
    calls: ['users', 'mailbox', 'site'],
    tokens: [app('User.Read.All Mail.Read')],
    answer: answer(401, 'Authorization_IdentityDisabled', ''),
  },
];
