import { widsMarkers } from '../../reference/wids-markers.ts';
import type { Token } from '../model/token.ts';

const markers = new Set<string>(Object.values(widsMarkers));

/** Whether a `wids` claim names a directory role. Eligible roles and roles of single services do not stand there. */
export const holdsRole = (wids: readonly string[]): boolean => wids.some((id) => !markers.has(id));

/** Ids of the `wids` claim. Undefined where it was not shown; a whole token without it carries none. */
export const roleIdsOf = ({ claims, complete }: Token): readonly string[] | undefined =>
  claims.wids ?? (complete ? [] : undefined);
