import { roleIdsOf, type Facts } from '../../engine/index.ts';
import type { Holder, RoleHolder } from '../../engine/permissions/index.ts';

/** What of a token is compared with a need. */
export interface ComparedToken extends Holder, RoleHolder {
  /** Its `aud` names something else than Graph: what it holds says nothing here. */
  readonly isForOther: boolean;
}

/** Undefined where no token was shown. */
export function comparedToken({ token, audience, caller, account, held }: Facts): ComparedToken | undefined {
  if (!token) return undefined;
  const wids = roleIdsOf(token.value);
  return {
    isForOther: audience !== undefined && audience.value.kind !== 'graph',
    ...(caller && { caller: caller.value }),
    ...(account && { account: account.value }),
    ...(held && { held: held.value }),
    ...(wids && { wids }),
  };
}
