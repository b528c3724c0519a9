import { directoryRoles } from '../../reference/directory-roles.ts';
import { widsMarkers } from '../../reference/wids-markers.ts';

/** Names of the roles in a `wids` claim. Markers are left out; an id that the table does not know is "an unknown role". */
export function roleNames(wids: readonly string[]): readonly string[] {
  return wids.filter((id) => !markers.has(id)).map((id) => directoryRoles[id] ?? 'an unknown role');
}

const markers = new Set<string>(Object.values(widsMarkers));
