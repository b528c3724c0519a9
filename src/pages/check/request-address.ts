import { isBroadPermission } from '../../commands/broad-permissions.ts';
import type { Known } from '../../check/probe.ts';

/** The id that stands after a segment of a path, where it came along. */
const idAfter = {
  users: 'user',
  groups: 'group',
  sites: 'site',
} as const;

/**
 * The address of the call: the template with the ids that came along. What did not come stays in braces, to be typed; so does
 * the person of a delegated call, because who came along is the one who called, and the path may name another.
 */
export function builtAddress(known: Known, host: string): string {
  if (known.path === undefined) return '';
  const path = known.path.replaceAll(/\/(users|groups|sites)\/\{[^}]+\}/g, (whole, segment: keyof typeof idAfter) => {
    const id = segment === 'users' && known.type === 'delegated' ? undefined : known[idAfter[segment]];
    return id === undefined ? whole : `/${segment}/${id.replaceAll('#', '%23')}`;
  });
  return `https://${host}/v1.0${path}`;
}

/** The first permission that the call needs and that is no broad one: that one is typed by who means it. */
export function scopeFor({ permissions, type }: Known): string {
  return type === 'application' ? '' : (permissions.find((name) => !isBroadPermission(name)) ?? '');
}
