import type { Facts } from '../../engine/index.ts';
import type { PermissionDetails, PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { isBroadPermission } from '../../commands/broad-permissions.ts';
import { detailsOfPermission as detailsOf } from '../permission-words.ts';

/** One permission of a token, with what Microsoft says of it. */
export interface Held {
  /** As it stands in the token. */
  readonly name: string;
  /** Absent where the table has no such name. */
  readonly details?: PermissionDetails;
  /** Microsoft's title, for the kind of caller that holds it. */
  readonly title?: string;
  /** It opens much: the whole tenant, or the highest level of privilege. */
  readonly broad: boolean;
}

const highest = 4;

/** The permissions of a token, those that open much first. */
export function heldIn(names: readonly string[], { caller }: Facts, table?: PermissionDetailsTable): readonly Held[] {
  const isApp = caller?.value === 'application';
  return [...new Set(names)]
    .map((name): Held => {
      const details = table && detailsOf(name, table);
      const title = (isApp ? details?.application : details?.delegated)?.title;
      const form = isApp ? details?.forms.application : details?.forms.delegatedWork;
      return {
        name,
        ...(details && { details }),
        ...(title !== undefined && { title }),
        broad: isBroadPermission(name) || form?.privilegeLevel === highest,
      };
    })
    .toSorted((a, b) => Number(b.broad) - Number(a.broad) || a.name.localeCompare(b.name, 'en'));
}
