import { anyOf, together } from '../../engine/permissions/index.ts';
import { asType, permissionTypes, type PermissionType } from '../permission-words.ts';
import { fitOf, type NamedCall } from './call-fit.ts';

/** How a permission stands to the call that the link names; undefined where nothing can be said. Names stand in backticks. */
export function fitWords(name: string, type: PermissionType, call: NamedCall): string | undefined {
  if (call.kind === 'not-found') return undefined;
  const fit = fitOf(name, type, call);
  const least = anyOf(call.needs[type]?.least ?? []);
  switch (fit.kind) {
    case 'least':
      return 'The smallest that the named call needs.';
    case 'more':
      return `More than the named call needs: ${least} is enough.`;
    case 'together':
      return `The named call needs it together with ${together(fit.others)}. Alone it is not enough for the call.`;
    case 'open':
      return `The named call can need it. ${fit.decides} The address does not tell: ask what the app sends.`;
    case 'unused':
      return call.decides === undefined
        ? `The named call does not use it. It needs ${least}.`
        : 'The named call does not use it.';
    case 'no-form':
      return `The named call has no form for ${type} permissions.`;
  }
}

/** `missing`: the index of calls could not be had; undefined: it is on its way. */
export function callWords(call: NamedCall | 'missing' | undefined, type: PermissionType | undefined): string {
  if (call === undefined) return 'It is being looked up.';
  if (call === 'missing') return 'It could not be looked up, so nothing is said about what it needs.';
  if (call.kind === 'not-found')
    return 'Microsoft’s permission data does not have it, so nothing can be said about what it needs.';
  const only = call.decides === undefined ? 'it needs only' : 'it needs one of';
  const needs = permissionTypes
    .filter((one) => type === undefined || one === type)
    .map((one) => {
      const least = call.needs[one]?.least;
      return least ? `${asType[one]} ${only} ${anyOf(least)}` : `it has no form for ${one} permissions`;
    });
  return [
    `By Microsoft’s data ${needs.join('; ')}.`,
    ...(call.decides === undefined ? [] : [call.decides]),
    'Whether the app makes this call and no other, only its developer can say.',
  ].join(' ');
}
