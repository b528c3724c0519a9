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
    why: 'The data does not have this request.',
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
    why: 'The data does not have this request.',
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
  {
    methods: ['GET', 'PATCH'],
    templates: ['/me/calendar'],
    sameAs: '/me/calendars/{id}',
    why: 'The data does not have the default calendar, which the page treats like any other.',
    source: page('calendar-get'),
    checked,
  },
  {
    methods: ['GET', 'PATCH'],
    templates: ['/users/{id}/calendar'],
    sameAs: '/users/{id}/calendars/{id}',
    why: 'The data does not have the default calendar, which the page treats like any other.',
    source: page('calendar-get'),
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
    methods: ['POST'],
    templates: ['/subscriptions'],
    least: {
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
    },
    higher: { delegatedWork: ['Mail.Read'], delegatedPersonal: ['Mail.Read'], application: ['Mail.Read'] },
    why: 'The data does not have this request; each resource that can be subscribed to needs its own permission.',
    source: page('subscription-post-subscriptions'),
    checked,
  },
];

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
  ];
}

function deletedItems(types: readonly (readonly [type: string, permission: string])[]): PermissionOverride[] {
  return types.map(([type, permission]) => ({
    methods: ['GET'],
    templates: [`/directory/deletedItems/microsoft.graph.${type}`],
    least: { delegatedWork: [permission], application: [permission] },
    why: 'The data does not have this request.',
    source: page('directory-deleteditems-list'),
    checked,
  }));
}
