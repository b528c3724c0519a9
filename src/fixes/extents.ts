import { exchangeGrants, selectedPermissions } from '../reference/permission-exceptions.ts';
import type { PermissionType } from './fix.ts';

interface Extent {
  /** Three words: "The whole tenant". */
  readonly title: string;
  readonly text: string;
}

const person: Extent = {
  title: 'What the signed-in person reaches',
  text: 'The app works only with a person who signed in to it, and never reaches more than that person may. Granted for everybody, it holds for each person who signs in to the app; if an administrator does, that is much.',
};

const tenant: Extent = {
  title: 'The whole tenant, always',
  text: 'Everything of this kind in the tenant, whoever it belongs to. No person has to be signed in: the app can use it at any hour, until you take it back.',
};

const mailboxes: Extent = {
  title: 'Every mailbox, always',
  text: 'All mailboxes of the tenant, without a signed-in person, until you take it back. To open some mailboxes only, do not grant it here: give the app a role of RBAC for Applications in Exchange. Granted in both places, the app gets the sum.',
};

const selected: Record<PermissionType, Extent> = {
  application: {
    title: 'Nothing by itself',
    text: 'It opens only the sites, lists, files or containers that are granted to the app one by one afterwards, without a signed-in person.',
  },
  delegated: {
    title: 'Nothing by itself',
    text: 'It opens only the sites, lists, files or containers that are granted to the app one by one afterwards, and of those only what the signed-in person may reach.',
  },
};

const owned: Extent = {
  title: 'What the app itself made or owns',
  text: 'Without a signed-in person, but only objects that this app created or that it was made an owner of.',
};

const specific: Extent = {
  title: 'One team or chat at a time',
  text: 'The owner of a team or chat grants it there, by installing the app. An administrator does not consent to it for the tenant.',
};

/** Where a permission reaches: by its type, and by the exceptions that Microsoft documents. */
export function extentOf(name: string, type: PermissionType, resourceSpecific: boolean): Extent {
  if (resourceSpecific) return specific;
  if (selectedPermissions.some(({ pattern }) => pattern.test(name))) return selected[type];
  if (type === 'delegated') return person;
  if (/\.OwnedBy$/i.test(name)) return owned;
  return exchangeGrants.has(name) || /^full_access_as_app$/i.test(name) ? mailboxes : tenant;
}
