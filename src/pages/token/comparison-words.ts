import { isSameToken, isTelling, type Comparison } from './compare.ts';
import type { Side } from './side.ts';

/** `A`, `B` and 3 more. */
export function named(names: readonly string[], most = 2): string {
  const shown = names.slice(0, most).map((name) => `\`${name.replaceAll('`', '’')}\``);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** The one thing to know. Permissions come first, unless they are of two APIs or types, whose names say nothing of each other. */
export function headlineOf(comparison: Comparison, sides: readonly Side[]): string {
  const { permissions, telling } = comparison;
  const [first] = telling;
  const isOfOneKind = !telling.some(({ id }) => id === 'audience' || id === 'caller');
  if (isOfOneKind && permissions && permissions.works.length > 0)
    return `Only the working token holds ${named(permissions.works)}`;
  if (first) return headings.get(first.id) ?? `They differ in this: ${first.label}`;
  if (permissions && permissions.fails.length > 0) return 'The failing token holds more than the working one';
  const isAll = sides.every(({ complete }) => complete);
  if (!isSameToken(comparison)) return 'They differ in nothing that matters';
  return isAll ? 'Both are the same token' : 'What was shown of both is the same';
}

const headings: ReadonlyMap<string, string> = new Map([
  ['audience', 'They are for two different APIs'],
  ['caller', 'One acts for a person, the other for the app itself'],
  ['tenant', 'They belong to two tenants'],
  ['account', 'They stand for two different identities'],
  ['standing', 'The accounts are of two kinds'],
  ['app', 'Two different apps asked for them'],
  ['validity', 'They are not both valid now'],
  ['cloud', 'They come from two clouds'],
  ['app-proof', 'The app proved itself in another way'],
  ['methods', 'The sign-ins used other methods'],
  ['roles-of-directory', 'They show different directory roles'],
  ['device', 'The sign-ins differ in the device'],
  ['device-state', 'The sign-ins differ in the state of the device'],
  ['network', 'The sign-ins came from different networks'],
  ['address', 'The sign-ins came from two addresses'],
  ['binding', 'They are not bound to the same key'],
]);

/** What follows from it, in a sentence or two. */
export function consequenceOf(comparison: Comparison): string | undefined {
  const { permissions, open } = comparison;
  const less = permissions !== undefined && permissions.works.length > 0;
  if (less && permissions.fails.length > 0) return 'Whether what the failing one holds is enough depends on the call.';
  if (isTelling(comparison)) return undefined;
  const unknown = open.length > 0 ? 'In what was shown, nothing' : 'Nothing';
  return `${unknown} in the tokens explains why one call works and the other fails. The difference lies outside of them: in the request (method, address, body), in what the person or the app may do with this very item, in a policy, or in the time of the call.`;
}
