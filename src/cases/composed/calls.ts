import { guidOf } from './made-up.ts';

interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  /** After the version. */
  readonly path: string;
  readonly version?: 'v1.0' | 'beta';
  /** The same call in Graph PowerShell. */
  readonly cmdlet: string;
  readonly body?: string;
  /** Another host than Graph's. */
  readonly host?: string;
}

const user = guidOf('user adele');
const group = guidOf('group sales');
const team = guidOf('team sales');
const channel = '19:4a95f7d8db4c4e7fae857bcebe0623e6@thread.tacv2';
const chat = '19:2da4c29f6d7041eca70b638b43d45437@thread.v2';
const site = `contoso.sharepoint.com,${guidOf('site')},${guidOf('web')}`;
const drive = 'b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME-Fepo75dTf9vQKfeRblBZjoSQrd7';
const meeting = 'MSoxMjczYTAxNi0yMDFkLTRmOTUtODA4My0xYjdmOTliM2VkZWIqMCoqMTk6bWVldGluZw';

/** Calls of the cases, over all the workloads behind Graph. */
export const calls = {
  me: { method: 'GET', path: '/me', cmdlet: 'Get-MgUser' },
  'my-messages': { method: 'GET', path: '/me/messages?$top=10', cmdlet: 'Get-MgUserMessage' },
  'my-calendar': { method: 'GET', path: '/me/events?$select=subject,start', cmdlet: 'Get-MgUserEvent' },
  'my-drive': { method: 'GET', path: '/me/drive/root/children', cmdlet: 'Get-MgUserDrive' },
  'my-photo': { method: 'GET', path: '/me/photo/$value', cmdlet: 'Get-MgUserPhotoContent' },
  'my-teams': { method: 'GET', path: '/me/joinedTeams', cmdlet: 'Get-MgUserJoinedTeam' },
  'my-groups': { method: 'GET', path: '/me/memberOf', cmdlet: 'Get-MgUserMemberOf' },
  'my-notebooks': { method: 'GET', path: '/me/onenote/notebooks', cmdlet: 'Get-MgUserOnenoteNotebook' },
  'my-mail-send': {
    method: 'POST',
    path: '/me/sendMail',
    cmdlet: 'Send-MgUserMail',
    body: '{"message":{"subject":"Report"}}',
  },
  'change-my-password': { method: 'POST', path: '/me/changePassword', cmdlet: 'Update-MgUserPassword' },
  users: { method: 'GET', path: '/users?$select=id,displayName', cmdlet: 'Get-MgUser' },
  user: { method: 'GET', path: `/users/${user}`, cmdlet: 'Get-MgUser' },
  'user-sign-ins': {
    method: 'GET',
    path: '/users?$select=displayName,signInActivity',
    version: 'beta',
    cmdlet: 'Get-MgBetaUser',
  },
  'update-user': {
    method: 'PATCH',
    path: `/users/${user}`,
    cmdlet: 'Update-MgUser',
    body: '{"department":"Sales"}',
  },
  'set-password': {
    method: 'PATCH',
    path: `/users/${user}`,
    cmdlet: 'Update-MgUser',
    body: '{"passwordProfile":{"forceChangePasswordNextSignIn":true,"password":"…"}}',
  },
  'delete-user': { method: 'DELETE', path: `/users/${user}`, cmdlet: 'Remove-MgUser' },
  'change-password': {
    method: 'POST',
    path: `/users/${user}/changePassword`,
    cmdlet: 'Update-MgUserPassword',
    body: '{"currentPassword":"…","newPassword":"…"}',
  },
  'reset-password': {
    method: 'POST',
    path: `/users/${user}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword`,
    cmdlet: 'Reset-MgUserAuthenticationMethodPassword',
  },
  groups: { method: 'GET', path: '/groups?$top=50', cmdlet: 'Get-MgGroup' },
  'group-members': { method: 'GET', path: `/groups/${group}/members`, cmdlet: 'Get-MgGroupMember' },
  'all-members': {
    method: 'GET',
    path: `/groups/${group}/transitiveMembers`,
    cmdlet: 'Get-MgGroupTransitiveMember',
  },
  'group-owners': { method: 'GET', path: `/groups/${group}/owners`, cmdlet: 'Get-MgGroupOwner' },
  'add-member': {
    method: 'POST',
    path: `/groups/${group}/members/$ref`,
    cmdlet: 'New-MgGroupMemberByRef',
    body: `{"@odata.id":"https://graph.microsoft.com/v1.0/directoryObjects/${user}"}`,
  },
  'update-group': { method: 'PATCH', path: `/groups/${group}`, cmdlet: 'Update-MgGroup', body: '{"description":"x"}' },
  apps: { method: 'GET', path: '/applications', cmdlet: 'Get-MgApplication' },
  'sign-in-log': { method: 'GET', path: '/auditLogs/signIns?$top=5', cmdlet: 'Get-MgAuditLogSignIn' },
  'risky-users': { method: 'GET', path: '/identityProtection/riskyUsers', cmdlet: 'Get-MgRiskyUser' },
  policies: {
    method: 'GET',
    path: '/identity/conditionalAccess/policies',
    cmdlet: 'Get-MgIdentityConditionalAccessPolicy',
  },
  'role-schedules': {
    method: 'GET',
    path: '/roleManagement/directory/roleEligibilityScheduleInstances',
    cmdlet: 'Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance',
  },
  'activate-role': {
    method: 'POST',
    path: '/roleManagement/directory/roleAssignmentScheduleRequests',
    cmdlet: 'New-MgRoleManagementDirectoryRoleAssignmentScheduleRequest',
    body: '{"action":"selfActivate"}',
  },
  mailbox: { method: 'GET', path: '/users/adele@contoso.com/messages', cmdlet: 'Get-MgUserMessage' },
  'mailbox-send': { method: 'POST', path: '/users/adele@contoso.com/sendMail', cmdlet: 'Send-MgUserMail' },
  'mailbox-calendar': { method: 'GET', path: '/users/adele@contoso.com/events', cmdlet: 'Get-MgUserEvent' },
  'mailbox-folder': {
    method: 'GET',
    path: '/users/adele@contoso.com/mailFolders/inbox/messages',
    cmdlet: 'Get-MgUserMailFolderMessage',
  },
  'mail-rules': {
    method: 'GET',
    path: '/users/adele@contoso.com/mailFolders/inbox/messageRules',
    cmdlet: 'Get-MgUserMailFolderMessageRule',
  },
  subscribe: {
    method: 'POST',
    path: '/subscriptions',
    cmdlet: 'New-MgSubscription',
    body: '{"changeType":"created","resource":"users/adele@contoso.com/messages"}',
  },
  site: { method: 'GET', path: `/sites/${site}`, cmdlet: 'Get-MgSite' },
  'site-lists': { method: 'GET', path: `/sites/${site}/lists`, cmdlet: 'Get-MgSiteList' },
  'site-files': { method: 'GET', path: `/sites/${site}/drive/root/children`, cmdlet: 'Get-MgSiteDrive' },
  'drive-item': {
    method: 'GET',
    path: `/drives/${drive}/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K`,
    cmdlet: 'Get-MgDriveItem',
  },
  'drive-upload': {
    method: 'PUT',
    path: `/drives/${drive}/root:/report.xlsx:/content`,
    cmdlet: 'Set-MgDriveItemContent',
  },
  'team-channels': { method: 'GET', path: `/teams/${team}/channels`, cmdlet: 'Get-MgTeamChannel' },
  'channel-messages': {
    method: 'GET',
    path: `/teams/${team}/channels/${channel}/messages`,
    cmdlet: 'Get-MgTeamChannelMessage',
  },
  'channel-post': {
    method: 'POST',
    path: `/teams/${team}/channels/${channel}/messages`,
    cmdlet: 'New-MgTeamChannelMessage',
    body: '{"body":{"content":"Hello"}}',
  },
  'chat-messages': { method: 'GET', path: `/chats/${chat}/messages`, cmdlet: 'Get-MgChatMessage' },
  'chat-post': {
    method: 'POST',
    path: `/chats/${chat}/messages`,
    cmdlet: 'New-MgChatMessage',
    body: '{"body":{"content":"Hello"}}',
  },
  'all-chat-messages': {
    method: 'GET',
    path: `/users/${user}/chats/getAllMessages`,
    cmdlet: 'Get-MgUserChatMessage',
  },
  'all-channel-messages': {
    method: 'GET',
    path: `/teams/${team}/channels/getAllMessages`,
    cmdlet: 'Get-MgAllTeamChannelMessage',
  },
  meetings: {
    method: 'GET',
    path: `/users/${user}/onlineMeetings?$filter=JoinWebUrl eq 'https://teams.microsoft.com/l/meetup-join/1'`,
    cmdlet: 'Get-MgUserOnlineMeeting',
  },
  'create-meeting': {
    method: 'POST',
    path: `/users/${user}/onlineMeetings`,
    cmdlet: 'New-MgUserOnlineMeeting',
    body: '{"subject":"Review"}',
  },
  transcripts: {
    method: 'GET',
    path: `/users/${user}/onlineMeetings/${meeting}/transcripts`,
    cmdlet: 'Get-MgUserOnlineMeetingTranscript',
  },
  'my-meeting': { method: 'GET', path: `/me/onlineMeetings/${meeting}`, cmdlet: 'Get-MgUserOnlineMeeting' },
  'plan-tasks': {
    method: 'GET',
    path: '/planner/plans/xqQg5FS2LkCp935s-FIFm2QAFkHM/tasks',
    cmdlet: 'Get-MgPlannerPlanTask',
  },
  'planner-task': {
    method: 'PATCH',
    path: '/planner/tasks/01gzSlKkIUSUl6DF_EilrmQAKDhh',
    cmdlet: 'Update-MgPlannerTask',
    body: '{"percentComplete":50}',
  },
  devices: { method: 'GET', path: '/deviceManagement/managedDevices', cmdlet: 'Get-MgDeviceManagementManagedDevice' },
  'device-configurations': {
    method: 'GET',
    path: '/deviceManagement/deviceConfigurations',
    cmdlet: 'Get-MgDeviceManagementDeviceConfiguration',
  },
  alerts: { method: 'GET', path: '/security/alerts_v2', cmdlet: 'Get-MgSecurityAlertV2' },
  hunting: {
    method: 'POST',
    path: '/security/runHuntingQuery',
    cmdlet: 'Start-MgSecurityHuntingQuery',
    body: '{"Query":"DeviceEvents | take 1"}',
  },
  'usage-report': {
    method: 'GET',
    path: "/reports/getOffice365ActiveUserDetail(period='D7')",
    cmdlet: 'Get-MgReportOffice365ActiveUserDetail',
  },
  'old-graph': {
    method: 'GET',
    path: '/contoso.com/users?api-version=1.6',
    host: 'graph.windows.net',
    cmdlet: 'Get-AzureADUser',
  },
  subscriptions: {
    method: 'GET',
    path: '/subscriptions?api-version=2022-12-01',
    host: 'management.azure.com',
    cmdlet: 'Get-AzSubscription',
  },
  label: {
    method: 'POST',
    path: `/drives/${drive}/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K/assignSensitivityLabel`,
    cmdlet: 'Set-MgDriveItemSensitivityLabel',
  },
  presence: { method: 'GET', path: '/me/presence', cmdlet: 'Get-MgUserPresence' },
} as const satisfies Readonly<Record<string, Call>>;

export type CallName = keyof typeof calls;

export interface MadeCall {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  /** From the first slash after the host. */
  readonly route: string;
  readonly cmdlet: string;
  readonly body?: string;
}

/** The call, at the Graph of a cloud. */
export function callAt(name: CallName, graphHost: string): MadeCall {
  const call: Call = calls[name];
  const host = call.host ?? graphHost;
  const route = call.host === undefined ? `/${call.version ?? 'v1.0'}${call.path}` : call.path;
  const url = `https://${host}${route.replaceAll(' ', '%20')}`;
  return {
    method: call.method,
    url,
    host,
    route: route.replaceAll(' ', '%20'),
    cmdlet: call.cmdlet,
    ...(call.body !== undefined && { body: call.body }),
  };
}
