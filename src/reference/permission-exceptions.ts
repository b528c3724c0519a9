/**
 * Where a token without the permission can be right all the same. Sources: Microsoft's pages on Exchange RBAC for Applications,
 * on Selected permissions and on resource-specific consent. Checked 2026-11-25.
 */

/** Application permissions that Exchange can grant over some mailboxes; such a grant leaves no trace in the token. */
export const exchangeGrants: ReadonlySet<string> = new Set([
  'Mail.Read',
  'Mail.ReadBasic',
  'Mail.ReadBasic.All',
  'Mail.ReadWrite',
  'Mail.Send',
  'MailboxSettings.Read',
  'MailboxSettings.ReadWrite',
  'Calendars.Read',
  'Calendars.ReadBasic.All',
  'Calendars.ReadWrite',
  'Contacts.Read',
  'Contacts.ReadWrite',
]);

/**
 * Permissions that open nothing by themselves: a grant on the single site, list, file or container decides. `standFor` says
 * in the place of which permissions they count. The data names no requests for most of them.
 */
export const selectedPermissions: readonly { readonly pattern: RegExp; readonly standFor: RegExp }[] = [
  { pattern: /^Sites\.Selected$/i, standFor: /^(?:Sites|Files)\./ },
  { pattern: /^(?:Lists|ListItems|Files)\.SelectedOperations\.Selected$/i, standFor: /^(?:Sites|Files)\./ },
  { pattern: /^Files\.Read(?:Write)?\.Selected$/i, standFor: /^Files\./ },
  { pattern: /^FileStorageContainer\.Selected$/i, standFor: /^(?:FileStorageContainer|Files|Sites)\./ },
];

/**
 * Delegated permissions over what others shared with the signed-in person, and in place of which permission each counts there.
 * The data lists them for hardly any request; Microsoft's guides on shared mail, calendars and contacts name them.
 */
export const sharedPermissions: Readonly<Record<string, string>> = {
  'mail.read.shared': 'mail.read',
  'mail.readwrite.shared': 'mail.readwrite',
  'mail.send.shared': 'mail.send',
  'calendars.read.shared': 'calendars.read',
  'calendars.readwrite.shared': 'calendars.readwrite',
  'contacts.read.shared': 'contacts.read',
  'contacts.readwrite.shared': 'contacts.readwrite',
  'tasks.read.shared': 'tasks.read',
  'tasks.readwrite.shared': 'tasks.readwrite',
};

/**
 * Permissions that open a person or a group only in part: some properties, one kind of object, or what another service shows of
 * it. The data lists them as enough, because a call that asks for no more than that works with them. Read in what Microsoft says
 * that each allows.
 */
export const partialPermissions: readonly { readonly on: RegExp; readonly names: RegExp }[] = [
  {
    on: /^\/(?:users|groups|me|organization)(?:\/\{id\}|\/delta)?$/i,
    names:
      /^(?:Group-\w+|User-\w+|AgentIdUser|DeviceManagement\w+)\.|^Group\.ManageProtection\.All$|^User\.(?:EnableDisableAccount|ManageIdentities|ReadWrite\.CrossCloud)/i,
  },
  // Of all people, these open the one who is signed in.
  { on: /^\/users\/\{id\}$/i, names: /^User\.Read(?:Write)?$/i },
];

/** An app that holds an Entra role may do in the directory what the role allows; where one of these is enough, that can be so. */
export const directoryPermission = /^Directory\.Read/;
