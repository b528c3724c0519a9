import type { Read } from '../probe.ts';
import { textOf } from './fields.ts';

/** The person whom the case is about; without one, who is signed in. The value has passed its parser. */
export const personPath = (user: string | undefined): string =>
  user === undefined ? '/me' : `/users/${encodeURIComponent(user)}`;

export const personWords = (user: string | undefined): string =>
  user === undefined ? 'Who is signed in here' : 'The person';

/** What is said of who is signed in is of the case only where that is the same person. */
export const presumedOf = (user: string | undefined): { readonly presumed?: 'person' } =>
  user === undefined ? { presumed: 'person' } : {};

/** Object id of the person; undefined where nobody has that sign-in name. */
export async function personId(read: Read, user: string | undefined): Promise<string | undefined> {
  if (user !== undefined && !user.includes('@')) return user.toLowerCase();
  return textOf(await read(`/v1.0${personPath(user)}?$select=id`, { absent: [404] }), 'id')?.toLowerCase();
}
