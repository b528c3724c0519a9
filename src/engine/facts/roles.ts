import { widsMarkers } from '../../reference/wids-markers.ts';

const markers = new Set<string>(Object.values(widsMarkers));

/** Whether a `wids` claim names a directory role. Eligible roles and roles of single services do not stand there. */
export const holdsRole = (wids: readonly string[]): boolean => wids.some((id) => !markers.has(id));
