import type { Token } from '../model/token.ts';
import { isFromUserFlow } from './audience.ts';
import { widsMarkers } from '../../reference/wids-markers.ts';

export type Caller = 'delegated' | 'application';
export type Account = 'work' | 'personal' | 'guest';

/** Tenant of all personal Microsoft accounts. */
export const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/** The delegated permissions of the token; an agent identity can carry `scp` empty or as "/". */
function scopesOf(token: Token): readonly string[] {
  return (token.claims.scp ?? '').split(/[\s,]+/).filter((name) => name !== '' && name !== '/');
}

/** Whether a person or the app alone stands behind the token; undefined when the claims that were shown do not say. */
export function callerOf(token: Token): Caller | undefined {
  const { idtyp, roles, wids, oid, sub } = token.claims;
  if (idtyp === 'app') return 'application';
  if (idtyp === 'user' || scopesOf(token).length > 0) return 'delegated';
  if (wids?.includes(widsMarkers.appOnly)) return 'application';
  if (oid !== undefined && oid === sub && !isFromUserFlow(token.claims)) return 'application';
  if (roles !== undefined && roles.length > 0 && token.claims.upn === undefined && token.place !== 'id_token')
    return 'application';
  return undefined;
}

/** Whose account it is. A person whose home is another tenant or identity provider is a guest. */
export function accountOf(token: Token): Account | undefined {
  const { tid, idp, acct, upn, wids, iss } = token.claims;
  if (tid === personalTenant) return 'personal';
  if (acct === 1 || upn?.includes('#EXT#') || wids?.includes(widsMarkers.guest)) return 'guest';
  if (idp !== undefined && iss !== undefined && idp !== iss) return 'guest';
  return acct === 0 ? 'work' : undefined;
}

/**
 * Names of the permissions that the token holds: scopes of a person's token, roles of an app's. Undefined when that claim was
 * not shown; an empty list says that the token truly holds none.
 */
export function permissionsOf(token: Token, caller: Caller | undefined): readonly string[] | undefined {
  const { scp, roles } = token.claims;
  if (caller === 'application') return roles ?? (token.complete ? [] : undefined);
  if (caller === 'delegated') return scp === undefined && !token.complete ? undefined : scopesOf(token);
  return token.complete && scp === undefined && roles === undefined ? [] : undefined;
}
