import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { permissionDetails, useTable } from '../tables.ts';
import { detailsOfPermission as detailsOf } from '../permission-words.ts';
import { visible } from './visible.ts';

/** The name of a permission. It leads to its page, where Microsoft's data knows it. */
export function PermissionName({ name }: { readonly name: string }) {
  const table = useTable(permissionDetails);
  const known = table?.ok === true ? detailsOf(name, table.value) : undefined;
  const shown = (
    <bdi className="wrap-anywhere">
      <code>{visible(name)}</code>
    </bdi>
  );
  if (!known) return shown;
  return (
    <Link to={paths.permission(known.name)} className="text-accent hover:underline">
      {shown}
    </Link>
  );
}
