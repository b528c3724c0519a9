import { addressesOf } from '../reference/cloud-addresses.ts';

/** The clouds that the check has a document for. */
export const checkClouds = ['global', 'us-gov', 'us-dod', 'china'] as const;
export type CheckCloud = (typeof checkClouds)[number];

/** The hosts that the document of a cloud may talk to. */
export const graphHostOf = (cloud: string): string => addressesOf(cloud)?.graph ?? '';
export const signInHostOf = (cloud: string): string => addressesOf(cloud)?.signIn ?? '';

/** Address of a cloud's document below the base path. */
export const addressOfCheck = (cloud: CheckCloud): string => (cloud === 'global' ? '/check/' : `/check/${cloud}/`);

/** The page that sign-in returns to, below the base path. */
export const redirectAddress = '/check/redirect.html';

/** The cloud whose document stands at an address, whatever the base path. */
export function cloudAt(pathname: string): CheckCloud {
  const last = pathname.split('/').findLast((part) => part !== '' && part !== 'index.html');
  return checkClouds.find((cloud) => cloud === last) ?? 'global';
}
