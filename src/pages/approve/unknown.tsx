import type { PermissionDetails } from '../../engine/permissions/index.ts';
import { asType, type PermissionType } from '../permission-words.ts';

interface UnknownProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly details: PermissionDetails | undefined;
}

/** In the place of the facts, where the data has no such permission of this type. */
export function Unknown({ name, type, details }: UnknownProps) {
  return (
    <p className="measure">
      {details ? (
        <>
          <strong className="font-strong text-change">It does not exist {asType[type]}.</strong> Ask which of the two
          types is meant: the consent page shows it.
        </>
      ) : (
        <>
          <strong className="font-strong text-change">
            Microsoft’s data has no permission of Microsoft Graph with this name.
          </strong>{' '}
          It can be misspelt, belong to another API, or be made up. Do not approve <code>{name}</code> before you know
          what it is.
        </>
      )}
    </p>
  );
}
