import { schemes, type OpensAs, type PermissionDetails, type Scheme } from '../../engine/permissions/index.ts';
import type { KnownPermission, Opened } from './load-permission.ts';
import type { Role } from './request-rows.ts';

export function accountWords({ forms }: PermissionDetails): string {
  if (forms.delegatedWork && forms.delegatedPersonal) return 'Work, school and personal accounts';
  if (forms.delegatedPersonal) return 'Personal accounts';
  return forms.delegatedWork ? 'Work and school accounts' : 'Not in Microsoft’s data.';
}

export const roleWords = {
  least: 'Least',
  higher: 'Also enough',
  together: 'Only with another',
} as const satisfies Record<Role, string>;

const callers = {
  delegatedWork: 'work account',
  delegatedPersonal: 'personal account',
  application: 'application',
} as const satisfies Record<Scheme, string>;

/** Who calls when the permission has this role: "work account, application". */
export function callersWith(as: OpensAs, role: Role): string {
  return schemes
    .filter((scheme) => as[scheme] === role)
    .map((scheme) => callers[scheme])
    .join(', ');
}

export const count = (value: number): string => value.toLocaleString('en');

const requests = (value: number): string => (value === 1 ? 'one request' : `${count(value)} requests`);

/** "It opens 17 requests. For 15 this is the least permission; for 2 it is enough, and another one is the least." */
export function openedWords({ total, counts }: Opened): string {
  if (total === 0) return 'Microsoft’s data names no request that it opens.';
  const opens = `It opens ${requests(total)}.`;
  const parts = (['least', 'higher', 'together'] as const).filter((role) => counts[role] > 0);
  const [only] = parts;
  if (parts.length === 1 && only) return `${opens} For ${total === 1 ? 'it' : 'all of them'} ${sentence[only]}.`;
  const said = parts.map((role) => `for ${count(counts[role])} ${sentence[role]}`);
  return `${opens} F${said.join('; ').slice(1)}.`;
}

const sentence = {
  least: 'this is the least permission',
  higher: 'it is enough, and another one is the least',
  together: 'another permission is needed as well',
} as const satisfies Record<Role, string>;

export function spelledOtherwise({ name, spellings }: KnownPermission): string {
  const others = spellings.flatMap((one) => (one.name === name ? [] : [one.name]));
  return `Microsoft’s data also has ${others.join(', ')}. The names differ in upper and lower case alone, so they share this page.`;
}

/** For search engines and link previews. */
export function descriptionOf({ name, spellings, opened }: KnownPermission): string {
  const [title] = spellings.flatMap(({ delegated, application }) => delegated?.title ?? application?.title ?? []);
  const total = 'total' in opened ? opened.total : 0;
  return [
    `${name}${title === undefined ? '' : `: ${title}`}.`,
    'Ids, consent and privilege level, delegated and application,',
    total === 0
      ? 'and what Microsoft says of it.'
      : `and the ${requests(total).replace('one ', '')} of Microsoft Graph that it opens.`,
  ].join(' ');
}
