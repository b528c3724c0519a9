/**
 * What the address of a request does not tell, or tells only in its query. `decides`: the body says which of the permissions is
 * needed, so that holding one of them proves nothing. `needs`: what the query asks for needs one of these as well. `mayNeedMore`: what is
 * sent, or whose it is, can need another permission as well.
 * Sources: the reference pages of the requests. Checked 2026-11-25.
 */
export interface RequestDetail {
  readonly id: string;
  readonly methods: readonly string[];
  /** Found in the template, lower case. */
  readonly template: RegExp;
  /** Found in the decoded query; absent = whatever the query. */
  readonly query?: RegExp;
  readonly text: string;
  readonly decides?: true;
  readonly needs?: readonly string[];
  readonly mayNeedMore?: true;
  /** Only where a person is signed in. */
  readonly caller?: 'delegated';
  readonly source: string;
}

const page = (name: string) => `https://learn.microsoft.com/graph/api/${name}`;

export const requestDetails: readonly RequestDetail[] = [
  {
    id: 'search-entity-types',
    methods: ['POST'],
    template: /^\/search\/query$/,
    text: 'The entity types in the body decide which of the permissions is needed.',
    decides: true,
    source: page('search-query'),
  },
  {
    id: 'subscription-resource',
    methods: ['POST', 'GET', 'PATCH', 'DELETE'],
    template: /^\/subscriptions/,
    text: 'The resource of the subscription decides: a subscription needs what reading the resource needs.',
    decides: true,
    source: page('subscription-post-subscriptions'),
  },
  {
    id: 'deleted-object-type',
    methods: ['GET', 'POST', 'DELETE'],
    template: /^\/directory\/deleteditems\/\{id\}(?:\/restore)?$/,
    text: 'The type of the deleted object decides: a user, a group and an application each need their own permission.',
    decides: true,
    source: page('directory-deleteditems-get'),
  },
  {
    id: 'member-type',
    methods: ['POST'],
    template: /^\/groups\/\{id\}\/(?:members|owners)(?:\/\$ref)?$/,
    text: 'Adding a device, a contact or a service principal needs a permission for that type as well.',
    mayNeedMore: true,
    source: page('group-post-members'),
  },
  {
    id: 'role-assignable-group',
    methods: ['POST', 'DELETE', 'PATCH'],
    template: /^\/groups\/\{id\}(?:\/(?:members|owners)(?:\/.*)?)?$/,
    text: 'A group that roles can be assigned to needs `RoleManagement.ReadWrite.Directory` as well.',
    mayNeedMore: true,
    source: page('group-post-members'),
  },
  {
    id: 'sensitive-properties',
    methods: ['PATCH'],
    template: /^\/users\/\{id\}$/,
    text: 'Password, account status, phones and mail addresses of other people need more than the other properties.',
    mayNeedMore: true,
    source: page('user-update'),
  },
  {
    id: 'mailbox-of-others',
    methods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
    template:
      /^\/users\/\{id\}\/(?:messages|mailfolders|calendars?|calendargroups|calendarview|events|contacts|contactfolders)(?:$|[/(])/,
    caller: 'delegated',
    text: 'In the mailbox of another person, the signed-in person needs a permission that ends in `.Shared`, and rights on the mailbox or folder.',
    mayNeedMore: true,
    source: 'https://learn.microsoft.com/graph/outlook-share-messages-folders',
  },
  {
    id: 'sign-in-activity',
    methods: ['GET'],
    template: /^\/users(?:\/\{id\})?$/,
    query: /signInActivity/i,
    text: '`signInActivity` in the query needs `AuditLog.Read.All` as well.',
    needs: ['AuditLog.Read.All'],
    source: page('user-list'),
  },
  {
    id: 'custom-security-attributes',
    methods: ['GET'],
    template: /^\/(?:users|serviceprincipals|me)(?:\/\{id\})?$/,
    query: /customSecurityAttributes/i,
    text: '`customSecurityAttributes` in the query needs a permission for these attributes as well.',
    needs: ['CustomSecAttributeAssignment.Read.All', 'CustomSecAttributeAssignment.ReadWrite.All'],
    source: page('user-get'),
  },
  {
    id: 'leave-date',
    methods: ['GET'],
    template: /^\/(?:me|users(?:\/\{id\})?)$/,
    query: /employeeLeaveDateTime/i,
    text: '`employeeLeaveDateTime` in the query needs a permission for the life cycle of people as well.',
    needs: ['User-LifeCycleInfo.Read.All', 'User-LifeCycleInfo.ReadWrite.All'],
    source: page('user-get'),
  },
  {
    id: 'local-passwords',
    methods: ['GET'],
    template: /^\/directory\/devicelocalcredentials\/\{id\}$/,
    query: /credentials/i,
    text: 'The passwords themselves need `DeviceLocalCredential.Read.All`.',
    needs: ['DeviceLocalCredential.Read.All'],
    source: page('devicelocalcredentialinfo-get'),
  },
  {
    id: 'expanded-relation',
    methods: ['GET'],
    template: /./,
    query: /\$expand=/i,
    text: 'What `$expand` adds can need a permission of its own.',
    mayNeedMore: true,
    source: 'https://learn.microsoft.com/graph/query-parameters',
  },
  {
    id: 'types-of-members',
    methods: ['GET'],
    template: /\/(?:transitive)?member(?:s|of)$/,
    text: 'Members of a type that the token may not read come back with their id only, without an error.',
    source: 'https://learn.microsoft.com/graph/permissions-overview',
  },
];
