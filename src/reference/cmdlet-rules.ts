/**
 * How the cmdlets of Microsoft Graph PowerShell are named after the requests that they send. Read off the exported names of the
 * module (2.36.1, March 2026) and the paths that Microsoft's pages give for them. Checked 2026-11-24.
 */

/** The method of a cmdlet that is named after a path alone; the second is tried where there is no request with the first. */
export const plainVerbs: Readonly<Record<string, readonly string[]>> = {
  get: ['GET'],
  new: ['POST', 'PUT'],
  update: ['PATCH', 'PUT'],
  set: ['PUT'],
  remove: ['DELETE'],
};

/** The verb that stands for the first word of an action or function. Where there is none it is Invoke, and the word stays. */
export const actionVerbs: Readonly<Record<string, readonly string[]>> = {
  add: ['add', 'apply'],
  approve: ['approve'],
  clear: ['unset', 'purge', 'wipe', 'clear'],
  close: ['close'],
  compare: ['compare'],
  complete: ['complete'],
  confirm: ['check', 'confirm', 'verify'],
  convert: ['convert'],
  copy: ['copy', 'clone'],
  disable: ['disable'],
  disconnect: ['disconnect'],
  enable: ['enable'],
  export: ['export'],
  find: ['locate', 'find', 'discover'],
  get: ['get', 'acquire', 'retrieve'],
  grant: ['grant'],
  hide: ['hide'],
  import: ['import'],
  initialize: ['activate'],
  join: ['associate'],
  lock: ['remote'],
  merge: ['merge'],
  move: ['move', 'transfer'],
  new: ['create', 'generate', 'regenerate', 'provision'],
  publish: ['publish', 'release'],
  remove: ['remove', 'delete', 'discard'],
  rename: ['change', 'rename'],
  request: ['request'],
  reset: ['reset'],
  resize: ['resize'],
  restart: ['reboot', 'restart'],
  restore: ['restore', 'recover'],
  resume: ['resume'],
  revoke: ['revoke'],
  search: ['search'],
  send: ['send'],
  set: ['set', 'assign'],
  skip: ['bypass'],
  start: ['start', 'run'],
  stop: ['stop', 'cancel', 'end'],
  submit: ['submit'],
  suspend: ['pause', 'suspend'],
  sync: ['sync'],
  test: ['validate', 'evaluate', 'is'],
  unblock: ['unblock'],
  undo: ['undo'],
  unpublish: ['unpublish'],
  update: ['update', 'change'],
};

/** Beginnings of paths that have another name in cmdlets. `methods`: only for reading, or for the rest. */
export const cmdletPrefixes: readonly {
  readonly path: RegExp;
  readonly name: string;
  readonly methods?: RegExp;
}[] = [
  { path: /^identitygovernance\/entitlementmanagement(?=\/|$)/, name: 'entitlementmanagement' },
  { path: /^identityprotection\/(?=risk|service)/, name: '' },
  { path: /^admin\/serviceannouncement(?=\/|$)/, name: 'serviceannouncement' },
  { path: /^solutions\/(?=booking|virtualevents)/, name: '' },
  { path: /^identitygovernance\/termsofuse\/(?=agreements)/, name: '' },
  { path: /^(users|groups|sites)\/drive(?=\/|$)/, name: '$1/defaultdrive' },
  { path: /^users\/calendar(?=\/|$)/, name: 'users/defaultcalendar' },
  { path: /^sites\/sites(?=\/|$)/, name: 'subsite' },
  { path: /^drives\/items(?=\/|$)/, name: 'drives/root' },
  { path: /^users\/todo\/lists\/tasks(?=\/|$)/, name: 'users/todo/tasks', methods: /^GET$/ },
];

/** Types of directory objects: a cmdlet that ends in As and one of them asks for these only, of a list that the data has whole. */
export const castEnd =
  /(?:Count)?As(?:AdministrativeUnit|AppRoleAssignment|Application|Device|DirectoryRole|Endpoint|Group|OrgContact|ServicePrincipal|User)$/;

/** Types that stand before ByRef when a reference is removed. */
export const referenceType =
  /(?:DirectoryObject|Education(?:Category|Class|User)|IdentityProviderBase|OnPremiseAgentGroup)$/;

/** Names that no rule explains: verb and noun without Mg, lower case. */
export const cmdletExceptions: Readonly<Record<string, readonly [method: string, template: string]>> = {
  'get-usermailtip': ['POST', '/users/{id}/getMailTips'],
  'find-usermeetingtime': ['POST', '/users/{id}/findMeetingTimes'],
  'start-securityhuntingquery': ['POST', '/security/runHuntingQuery'],
  'invoke-licenseuser': ['POST', '/users/{id}/reprocessLicenseAssignment'],
  'get-reportteamcount': ['GET', '/reports/getTeamsTeamCounts(period={value})'],
  'add-grouptolifecyclepolicy': ['POST', '/groupLifecyclePolicies/{id}/addGroup'],
  'invoke-downdevicemanagementmanageddeviceshut': ['POST', '/deviceManagement/managedDevices/{id}/shutDown'],
  'lock-devicemanagementmanageddeviceremote': ['POST', '/deviceManagement/managedDevices/{id}/remoteLock'],
  'skip-devicemanagementmanageddeviceactivationlock': [
    'POST',
    '/deviceManagement/managedDevices/{id}/bypassActivationLock',
  ],
  'invoke-acceptusereventtentatively': ['POST', '/users/{id}/events/{id}/tentativelyAccept'],
};

/** Names that are damaged (Invoke-MgGraphChat and the like) or that call nothing: no request is given for them. */
export const nameless =
  /^invoke-graph(?!request)|^(?:connect|disconnect|find|select|set|get)-(?:graph|context|environment|profile|requestcontext|graphcommand|graphpermission|graphoption)/;
