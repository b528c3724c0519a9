/**
 * What is known to be wrong or absent in the permission data that Microsoft publishes, line by line with its source. A page counts
 * only where it says more than the data: a page that is older than a permission is no reason to leave the permission out.
 * "A and B" = both are needed. `checked` is when the page was read, as it was stored then.
 */
export interface PermissionOverride {
  readonly methods: readonly ('GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE')[];
  readonly templates: readonly string[];
  /** A row of the data that holds here as well; the columns below then change it. */
  readonly sameAs?: string;
  /** What is least; whatever else the data lists stays above it, unless `only` is set. null = no such form. */
  readonly least?: Readonly<Partial<Record<Caller, readonly string[] | null>>>;
  readonly higher?: Readonly<Partial<Record<Caller, readonly string[]>>>;
  /** Nothing that the data lists besides is enough. */
  readonly only?: true;
  readonly why: string;
  readonly source: string;
  readonly checked: string;
}

type Caller = 'delegatedWork' | 'delegatedPersonal' | 'application';

const page = (name: string) => `https://learn.microsoft.com/graph/api/${name}`;
const checked = '2026-11-25';
const absent = 'The data does not have this request.';

const namedLocations = ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'];
const conditionalAccess = ['Application.Read.All and Policy.Read.All and Policy.ReadWrite.ConditionalAccess'];

export const permissionOverrides: readonly PermissionOverride[] = [
  // Wrong in the data
  {
    methods: ['GET'],
    templates: [
      '/me/messages/{id}',
      '/users/{id}/messages/{id}',
      '/me/mailFolders/{id}/messages/{id}',
      '/users/{id}/mailFolders/{id}/messages/{id}',
    ],
    least: {
      delegatedWork: ['Mail.ReadBasic'],
      delegatedPersonal: ['Mail.ReadBasic'],
      application: ['Mail.ReadBasic.All'],
    },
    why: 'The data allows `Mail.ReadBasic` here, as for the list, but marks `Mail.Read` as the least.',
    source: page('message-get'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/groups/{id}'],
    least: { delegatedWork: ['GroupMember.Read.All'], application: ['GroupMember.Read.All'] },
    why: 'The data marks a write permission for nested groups as the least for reading a group.',
    source: page('group-get'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/groups', '/groups/delta'],
    least: { delegatedWork: ['Group.ReadBasic.All'], application: ['Group.ReadBasic.All'] },
    why: 'The data also marks a write permission for one property of groups as the least for reading them.',
    source: page('group-list'),
    checked: '2026-11-26',
  },
  {
    methods: ['PATCH'],
    templates: ['/groups/{id}'],
    least: { delegatedWork: ['Group.ReadWrite.All'], application: ['Group.ReadWrite.All'] },
    why: 'The data marks the permission for one property of groups, `disableNesting`, as the least for changing any.',
    source: page('group-update'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/identity/conditionalAccess/namedLocations'],
    least: { delegatedWork: namedLocations, application: namedLocations },
    only: true,
    why: 'The page asks for both together; the data has them as alternatives, so that a read permission would be enough to create.',
    source: page('conditionalaccessroot-post-namedlocations'),
    checked: '2026-11-26',
  },
  {
    methods: ['PATCH'],
    templates: ['/identity/conditionalAccess/namedLocations/{id}'],
    least: { delegatedWork: namedLocations, application: namedLocations },
    only: true,
    why: 'The page asks for both together; the data has them as alternatives, so that a read permission would be enough to change.',
    source: page('countrynamedlocation-update'),
    checked: '2026-11-26',
  },
  {
    methods: ['DELETE'],
    templates: ['/identity/conditionalAccess/namedLocations/{id}'],
    least: { delegatedWork: namedLocations, application: namedLocations },
    only: true,
    why: 'The page asks for both together; the data has them as alternatives, so that a read permission would be enough to delete.',
    source: page('countrynamedlocation-delete'),
    checked: '2026-11-26',
  },
  {
    methods: ['PATCH'],
    templates: ['/identity/continuousAccessEvaluationPolicy'],
    least: { delegatedWork: namedLocations, application: namedLocations },
    higher: {
      delegatedWork: ['Application.Read.All and Policy.ReadWrite.ConditionalAccess'],
      application: ['Application.Read.All and Policy.ReadWrite.ConditionalAccess'],
    },
    only: true,
    why: 'The page asks for a read permission and the write permission together; the data has them as alternatives.',
    source: page('continuousaccessevaluationpolicy-update'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/applications/{id}/appManagementPolicies'],
    least: {
      delegatedWork: ['Application.Read.All and Policy.ReadWrite.ApplicationConfiguration'],
      application: ['Application.Read.All and Policy.ReadWrite.ApplicationConfiguration'],
    },
    only: true,
    why: 'The page asks for both together; the data marks the read permission alone as the least for assigning a policy.',
    source: page('appmanagementpolicy-post-appliesto'),
    checked: '2026-11-26',
  },
  {
    methods: ['PATCH'],
    templates: ['/organization/{id}'],
    least: { delegatedWork: ['Organization.ReadWrite.All'], application: ['Organization.ReadWrite.All'] },
    why: 'The data marks a permission of Intune as the least, which only the pages of Intune show.',
    source: page('organization-update'),
    checked: '2026-11-26',
  },
  {
    methods: ['GET'],
    templates: ['/policies/crossTenantAccessPolicy'],
    least: { delegatedWork: ['Policy.Read.All'] },
    why: 'The data marks none as the least, and the read and the write permission have the same level.',
    source: page('crosstenantaccesspolicy-get'),
    checked: '2026-11-26',
  },
  {
    methods: ['GET'],
    templates: ['/policies/crossTenantAccessPolicy/default'],
    least: { delegatedWork: ['Policy.Read.All'] },
    why: 'The data marks none as the least, and the read and the write permission have the same level.',
    source: page('crosstenantaccesspolicyconfigurationdefault-get'),
    checked: '2026-11-26',
  },
  {
    methods: ['GET'],
    templates: ['/policies/crossTenantAccessPolicy/partners', '/policies/crossTenantAccessPolicy/partners/{id}'],
    least: { delegatedWork: ['Policy.Read.All'] },
    why: 'The data marks none as the least, and the read and the write permission have the same level.',
    source: page('crosstenantaccesspolicyconfigurationpartner-get'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/roleManagement/directory/roleAssignmentScheduleRequests'],
    least: { application: ['RoleAssignmentSchedule.ReadWrite.Directory'] },
    why: 'The data marks the wider permission for all role management as well, for apps only.',
    source: page('rbacapplication-post-roleassignmentschedulerequests'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/directory/administrativeUnits/{id}/members'],
    least: { application: ['AdministrativeUnit.ReadWrite.All'] },
    why: 'The data marks none as the least for apps; `Group.Create` only helps to create a new group in the unit.',
    source: page('administrativeunit-post-members'),
    checked: '2026-11-26',
  },
  {
    methods: ['GET'],
    templates: ['/chats/{id}'],
    least: { application: ['Chat.ReadBasic.WhereInstalled'] },
    higher: { application: ['Chat.ReadWrite.All'] },
    why: 'The data lacks two permissions of apps here that it has for `/users/{id}/chats/{id}`.',
    source: page('chat-get'),
    checked: '2026-11-26',
  },
  {
    methods: ['PATCH'],
    templates: ['/users/{id}'],
    least: { delegatedWork: ['User.ReadWrite.All'], application: ['User.ReadWrite.All'] },
    higher: { delegatedWork: ['User.ReadUpdate.All'], application: ['User.ReadUpdate.All'] },
    why: 'The page names a narrower permission of July 2026, `User.ReadUpdate.All`, for which no id is published yet.',
    source: page('user-update'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/users'],
    least: { delegatedWork: ['User.ReadWrite.All'], application: ['User.ReadWrite.All'] },
    higher: { delegatedWork: ['User.Create'], application: ['User.Create'] },
    why: 'The page names a narrower permission of July 2026, `User.Create`, for which no id is published yet.',
    source: page('user-post-users'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/sites/{id}/permissions'],
    least: { delegatedWork: ['Sites.FullControl.All'] },
    why: 'The data has no form for a signed-in person; the page has one, for SharePoint administrators.',
    source: page('site-post-permissions'),
    checked: '2026-11-26',
  },
  {
    methods: ['POST'],
    templates: ['/me/getMemberObjects'],
    least: { delegatedWork: ['User.Read'] },
    why: 'The data marks what the memberships of an application need; the page gives those of the signed-in person a row of their own.',
    source: page('user-getmemberobjects'),
    checked: '2026-11-26',
  },
  {
    methods: ['GET'],
    templates: ['/organization', '/organization/{id}'],
    least: { delegatedWork: ['User.Read'], application: ['Organization.Read.All'] },
    why: 'The data marks a permission of Intune as the least, which only the pages of Intune show.',
    source: page('organization-get'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/auditLogs/directoryAudits'],
    least: {
      delegatedWork: ['AuditLog.Read.All and Directory.Read.All'],
      application: ['AuditLog.Read.All and Directory.Read.All'],
    },
    only: true,
    why: 'The page asks for both permissions; the data has lost the second.',
    source: page('directoryaudit-list'),
    checked,
  },
  {
    methods: ['POST'],
    templates: ['/identity/conditionalAccess/policies'],
    least: { delegatedWork: conditionalAccess, application: conditionalAccess },
    only: true,
    why: 'The page asks for all three together; the data has them as alternatives, so that a read permission would be enough to write.',
    source: page('conditionalaccessroot-post-policies'),
    checked,
  },
  {
    methods: ['PATCH'],
    templates: ['/identity/conditionalAccess/policies/{id}'],
    least: { delegatedWork: conditionalAccess, application: conditionalAccess },
    only: true,
    why: 'The page asks for all three together; the data has them as alternatives, so that a read permission would be enough to write.',
    source: page('conditionalaccesspolicy-update'),
    checked,
  },
  {
    methods: ['DELETE'],
    templates: ['/identity/conditionalAccess/policies/{id}'],
    least: {
      delegatedWork: ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'],
      application: ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'],
    },
    only: true,
    why: 'The page asks for both together; the data has them as alternatives, so that a read permission would be enough to delete.',
    source: page('conditionalaccesspolicy-delete'),
    checked,
  },
  {
    methods: ['PATCH'],
    templates: ['/policies/identitySecurityDefaultsEnforcementPolicy'],
    least: {
      delegatedWork: ['Policy.Read.All and Policy.ReadWrite.SecurityDefaults'],
      application: ['Policy.Read.All and Policy.ReadWrite.SecurityDefaults'],
    },
    higher: {
      delegatedWork: ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'],
      application: ['Policy.Read.All and Policy.ReadWrite.ConditionalAccess'],
    },
    only: true,
    why: 'The data marks the read permission alone as the least for changing the policy.',
    source: page('identitysecuritydefaultsenforcementpolicy-update'),
    checked,
  },
  {
    methods: ['POST'],
    templates: ['/oauth2PermissionGrants'],
    least: {
      delegatedWork: ['DelegatedPermissionGrant.ReadWrite.All'],
      application: ['DelegatedPermissionGrant.ReadWrite.All'],
    },
    why: 'The data marks none as the least.',
    source: page('oauth2permissiongrant-post'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/directory/administrativeUnits', '/directory/administrativeUnits/{id}'],
    least: { application: ['AdministrativeUnit.Read.All'] },
    why: 'The data marks none as the least for apps.',
    source: page('administrativeunit-get'),
    checked,
  },
  {
    methods: ['POST'],
    templates: [
      '/servicePrincipals/{id}/appRoleAssignments',
      '/servicePrincipals/{id}/appRoleAssignedTo',
      '/servicePrincipals(appId={value})/appRoleAssignments',
      '/servicePrincipals(appId={value})/appRoleAssignedTo',
    ],
    least: {
      delegatedWork: ['AppRoleAssignment.ReadWrite.All and Application.Read.All'],
      application: ['AppRoleAssignment.ReadWrite.All and Application.Read.All'],
    },
    higher: {
      delegatedWork: ['AppRoleAssignment.ReadWrite.All and Directory.Read.All'],
      application: ['AppRoleAssignment.ReadWrite.All and Directory.Read.All'],
    },
    only: true,
    why: 'The data also lists `Application.ReadWrite.All` alone, which cannot assign roles.',
    source: page('serviceprincipal-post-approleassignments'),
    checked,
  },
  ...readOnlyApps('intune-apps-mobileappprovisioningconfiggroupassignment-list', [
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments',
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/groupAssignments/{id}',
  ]),
  ...readOnlyApps('intune-apps-manageddevicemobileappconfigurationdevicestatus-list', [
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses',
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/deviceStatuses/{id}',
  ]),
  ...readOnlyApps('intune-apps-manageddevicemobileappconfigurationuserstatus-list', [
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses',
    '/deviceAppManagement/iosLobAppProvisioningConfigurations/{id}/userStatuses/{id}',
  ]),
  ...readOnlyApps('intune-apps-iosvppappassignedlicense-list', [
    '/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses',
    '/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp/assignedLicenses/{id}',
  ]),
  ...readOnlyApps('intune-apps-macosvppappassignedlicense-list', [
    '/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses',
    '/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}',
  ]),
  {
    methods: ['POST'],
    templates: ['/search/query'],
    least: {
      delegatedWork: [
        'Acronym.Read.All',
        'Bookmark.Read.All',
        'Calendars.Read',
        'ChannelMessage.Read.All',
        'Chat.Read',
        'ExternalItem.Read.All',
        'Files.Read.All',
        'Mail.Read',
        'Sites.Read.All',
      ],
      application: ['Files.Read.All', 'Sites.Read.All'],
    },
    why: 'Each entity type of the body needs its own permission: none is the least of all.',
    source: page('search-query'),
    checked,
  },

  // Absent from the data
  {
    methods: ['POST'],
    templates: ['/groups/{id}/members/$ref'],
    least: { delegatedWork: ['GroupMember.ReadWrite.All'], application: ['GroupMember.ReadWrite.All'] },
    higher: {
      delegatedWork: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
      application: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
    },
    why: absent,
    source: page('group-post-members'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/teams/{id}/photo'],
    least: { delegatedWork: ['Team.ReadBasic.All'], application: ['Team.ReadBasic.All'] },
    higher: {
      delegatedWork: ['TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
      application: ['TeamSettings.Read.All', 'TeamSettings.ReadWrite.All'],
    },
    why: absent,
    source: page('profilephoto-get'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/communications/presences/{id}'],
    least: { delegatedWork: ['Presence.Read.All'], application: ['Presence.Read.All'] },
    higher: { application: ['Presence.ReadWrite.All'] },
    why: 'The data has the list only; for one other person the page names `Presence.Read.All`.',
    source: page('presence-get'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/me/calendarView'],
    sameAs: '/me/calendar/calendarView',
    why: 'The data has the longer address only; the page shows both.',
    source: page('user-list-calendarview'),
    checked,
  },
  ...calendars('/me'),
  ...calendars('/users/{id}'),
  {
    methods: ['GET'],
    templates: ['/groups/{id}/calendar'],
    least: { delegatedWork: ['Group.Read.All'] },
    higher: { delegatedWork: ['Group.ReadWrite.All'] },
    why: absent,
    source: page('calendar-get'),
    checked,
  },
  {
    methods: ['PATCH'],
    templates: ['/groups/{id}/calendar'],
    least: { delegatedWork: ['Group.ReadWrite.All'] },
    why: absent,
    source: page('calendar-update'),
    checked,
  },
  {
    methods: ['GET'],
    templates: ['/directory/deviceLocalCredentials', '/directory/deviceLocalCredentials/{id}'],
    least: {
      delegatedWork: ['DeviceLocalCredential.ReadBasic.All'],
      application: ['DeviceLocalCredential.ReadBasic.All'],
    },
    higher: {
      delegatedWork: ['DeviceLocalCredential.Read.All'],
      application: ['DeviceLocalCredential.Read.All'],
    },
    why: 'The data does not have this address.',
    source: page('devicelocalcredentialinfo-get'),
    checked,
  },
  ...attachment('/me/messages/{id}/attachments', 'Mail'),
  ...attachment('/users/{id}/messages/{id}/attachments', 'Mail'),
  ...attachment('/me/events/{id}/attachments', 'Calendars'),
  ...attachment('/users/{id}/events/{id}/attachments', 'Calendars'),
  ...deletedItems([
    ['user', 'User.Read.All'],
    ['group', 'Group.Read.All'],
    ['application', 'Application.Read.All'],
    ['servicePrincipal', 'Application.Read.All'],
    ['administrativeUnit', 'AdministrativeUnit.Read.All'],
  ]),
  {
    methods: ['GET'],
    templates: ['/directory/deletedItems/{id}'],
    least: {
      delegatedWork: ['AdministrativeUnit.Read.All', 'Application.Read.All', 'Group.Read.All', 'User.Read.All'],
      application: ['AdministrativeUnit.Read.All', 'Application.Read.All', 'Group.Read.All', 'User.Read.All'],
    },
    why: 'The data does not have this request; each type of object needs its own permission.',
    source: page('directory-deleteditems-get'),
    checked,
  },
  {
    methods: ['DELETE'],
    templates: ['/directory/deletedItems/{id}'],
    least: {
      delegatedWork: ['Application.ReadWrite.All', 'Group.ReadWrite.All', 'User.ReadWrite.All'],
      application: ['Application.ReadWrite.OwnedBy'],
    },
    higher: { application: ['Application.ReadWrite.All'] },
    why: 'The data does not have this request; each type of object needs its own permission.',
    source: page('directory-deleteditems-delete'),
    checked,
  },
  ...subscriptions(['POST'], '/subscriptions', 'subscription-post-subscriptions'),
  ...subscriptions(['GET'], '/subscriptions', 'subscription-list'),
  ...subscriptions(['GET'], '/subscriptions/{id}', 'subscription-get'),
  ...subscriptions(['PATCH'], '/subscriptions/{id}', 'subscription-update'),
  ...subscriptions(['DELETE'], '/subscriptions/{id}', 'subscription-delete'),
  ...extensions(['/me', '/users/{id}'], ['User.Read', 'User.ReadWrite'], {
    personal: true,
    application: ['User.Read.All', 'User.ReadWrite.All'],
  }),
  ...extensions(['/me/messages/{id}', '/users/{id}/messages/{id}'], ['Mail.Read', 'Mail.ReadWrite'], {
    personal: true,
    application: ['Mail.Read', 'Mail.ReadWrite'],
  }),
  ...extensions(['/me/events/{id}', '/users/{id}/events/{id}'], ['Calendars.Read', 'Calendars.ReadWrite'], {
    personal: true,
    application: ['Calendars.Read', 'Calendars.ReadWrite'],
  }),
  ...extensions(['/me/contacts/{id}', '/users/{id}/contacts/{id}'], ['Contacts.Read', 'Contacts.ReadWrite'], {
    personal: true,
    application: ['Contacts.Read', 'Contacts.ReadWrite'],
  }),
  ...extensions(
    [
      '/me/todo/lists/{id}',
      '/users/{id}/todo/lists/{id}',
      '/me/todo/lists/{id}/tasks/{id}',
      '/users/{id}/todo/lists/{id}/tasks/{id}',
    ],
    ['Tasks.ReadWrite', 'Tasks.ReadWrite'],
    { personal: true, application: ['Tasks.ReadWrite.All', 'Tasks.ReadWrite.All'] },
  ),
  ...extensions(['/groups/{id}'], ['Group.Read.All', 'Group.ReadWrite.All'], {
    application: ['Group.Read.All', 'Group.ReadWrite.All'],
  }),
  ...extensions(['/groups/{id}/events/{id}'], ['Group.Read.All', 'Group.ReadWrite.All'], {}),
  ...extensions(['/groups/{id}/threads/{id}/posts/{id}'], ['Group.Read.All', 'Group.ReadWrite.All'], {
    application: ['Group.Read.All', 'Group.ReadWrite.All'],
  }),
  ...extensions(['/organization/{id}'], ['User.Read', 'Organization.ReadWrite.All'], {
    application: ['Organization.Read.All', 'Organization.ReadWrite.All'],
  }),
  ...extensions(['/devices/{id}'], ['Directory.Read.All', 'Directory.AccessAsUser.All'], {
    application: ['Device.ReadWrite.All', 'Device.ReadWrite.All'],
  }),
];

function attachment(list: string, area: 'Mail' | 'Calendars'): PermissionOverride[] {
  const writing = [`${area}.ReadWrite`];
  const why = 'The data has the list of attachments only.';
  const one = { templates: [`${list}/{id}`], why, checked };
  return [
    { ...one, methods: ['GET'], sameAs: list, source: page('attachment-get') },
    {
      ...one,
      methods: ['DELETE'],
      least: { delegatedWork: writing, delegatedPersonal: writing, application: writing },
      source: page('attachment-delete'),
    },
  ];
}

function everywhere(names: readonly string[]) {
  return { delegatedWork: names, delegatedPersonal: names, application: names };
}

function calendars(owner: string): PermissionOverride[] {
  const templates = [`${owner}/calendar`, `${owner}/calendars/{id}`, `${owner}/calendarGroups/{id}/calendars/{id}`];
  const permissions = templates.slice(0, 2).map((calendar) => `${calendar}/calendarPermissions/{id}`);
  const [basic, reading, writing] = [['Calendars.ReadBasic'], ['Calendars.Read'], ['Calendars.ReadWrite']];
  const one = { why: absent, checked };
  return [
    {
      ...one,
      methods: ['GET'],
      templates,
      least: everywhere(basic),
      higher: everywhere([...reading, ...writing]),
      source: page('calendar-get'),
    },
    { ...one, methods: ['PATCH'], templates, least: everywhere(writing), source: page('calendar-update') },
    {
      ...one,
      methods: ['GET'],
      templates: permissions,
      least: everywhere(reading),
      higher: everywhere(writing),
      source: page('calendarpermission-get'),
    },
    {
      ...one,
      methods: ['PATCH'],
      templates: permissions,
      least: everywhere(writing),
      source: page('calendarpermission-update'),
    },
  ];
}

function subscriptions(methods: PermissionOverride['methods'], template: string, source: string): PermissionOverride[] {
  const least = {
    delegatedWork: [
      'Calendars.Read',
      'ChannelMessage.Read.All',
      'Contacts.Read',
      'Files.ReadWrite.All',
      'Group.Read.All',
      'Mail.ReadBasic',
      'Presence.Read.All',
      'SecurityEvents.ReadWrite.All',
      'Sites.ReadWrite.All',
      'User.Read.All',
    ],
    delegatedPersonal: ['Calendars.Read', 'Contacts.Read', 'Files.ReadWrite', 'Mail.ReadBasic', 'User.Read.All'],
    application: [
      'Calendars.Read',
      'CallRecords.Read.All',
      'ChannelMessage.Read.All',
      'Chat.Read.All',
      'Contacts.Read',
      'Files.ReadWrite.All',
      'Group.Read.All',
      'Mail.ReadBasic',
      'Printer.Read.All',
      'PrintTaskDefinition.ReadWrite.All',
      'SecurityEvents.ReadWrite.All',
      'Sites.ReadWrite.All',
      'User.Read.All',
    ],
  };
  return [
    {
      methods,
      templates: [template],
      least,
      higher: { delegatedWork: ['Mail.Read'], delegatedPersonal: ['Mail.Read'], application: ['Mail.Read'] },
      why: 'The data does not have this request; each resource that can be subscribed to needs its own permission.',
      source: page(source),
      checked,
    },
  ];
}

/** Open extensions need what reading or changing the thing needs that they stand on. */
function extensions(
  owners: readonly string[],
  [reading, writing]: readonly [reading: string, writing: string],
  {
    personal,
    application,
  }: { readonly personal?: true; readonly application?: readonly [reading: string, writing: string] },
): PermissionOverride[] {
  const cells = (name: string, asApp: string | undefined) => ({
    delegatedWork: [name],
    ...(personal && { delegatedPersonal: [name] }),
    ...(asApp !== undefined && { application: [asApp] }),
  });
  const items = owners.map((owner) => `${owner}/extensions/{id}`);
  const [read, write] = [cells(reading, application?.[0]), cells(writing, application?.[1])];
  const one = { why: absent, checked };
  return [
    {
      ...one,
      methods: ['GET'],
      templates: items,
      least: read,
      higher: reading === writing ? {} : write,
      source: page('opentypeextension-get'),
    },
    { ...one, methods: ['PATCH', 'DELETE'], templates: items, least: write, source: page('opentypeextension-update') },
    {
      ...one,
      methods: ['POST'],
      templates: owners.map((owner) => `${owner}/extensions`),
      least: write,
      source: page('opentypeextension-post-opentypeextension'),
    },
  ];
}

function readOnlyApps(source: string, templates: readonly string[]): PermissionOverride[] {
  return [
    {
      methods: ['GET'],
      templates,
      least: { delegatedWork: ['DeviceManagementApps.Read.All'], application: ['DeviceManagementApps.Read.All'] },
      why: 'The data marks the write permission as the least for reading, although it allows the read one.',
      source: page(source),
      checked,
    },
    {
      methods: ['PATCH'],
      templates: ['/me'],
      sameAs: '/users/{id}',
      least: { delegatedWork: ['User.ReadWrite'], application: null },
      why: 'The data has the address with the id only; for oneself `User.ReadWrite` is enough.',
      source: page('user-update'),
      checked: '2026-11-26',
    },
    {
      methods: ['POST'],
      templates: ['/drives/{id}/items/{id}/permanentDelete'],
      least: {
        delegatedWork: ['Files.ReadWrite'],
        delegatedPersonal: ['Files.ReadWrite'],
        application: ['Files.ReadWrite.All'],
      },
      higher: {
        delegatedWork: ['Files.ReadWrite.All', 'Sites.ReadWrite.All'],
        delegatedPersonal: ['Files.ReadWrite.All'],
        application: ['Sites.ReadWrite.All'],
      },
      why: absent,
      source: page('driveitem-permanentdelete'),
      checked: '2026-11-26',
    },
    {
      methods: ['DELETE'],
      templates: ['/security/cases/ediscoveryCases/{id}/caseMembers/{id}'],
      least: { delegatedWork: ['eDiscovery.ReadWrite.All'], application: ['eDiscovery.ReadWrite.All'] },
      why: 'The data has the list of members only.',
      source: page('security-ediscoverycasemember-delete'),
      checked: '2026-11-26',
    },
  ];
}

function deletedItems(types: readonly (readonly [type: string, permission: string])[]): PermissionOverride[] {
  return types.map(([type, permission]) => ({
    methods: ['GET'],
    templates: [`/directory/deletedItems/microsoft.graph.${type}`],
    least: { delegatedWork: [permission], application: [permission] },
    why: absent,
    source: page('directory-deleteditems-list'),
    checked,
  }));
}
