import type { PermissionDetailsTable } from '../../engine/permissions/index.ts';
import { Inline } from '../inline.tsx';
import type { PermissionType } from '../permission-words.ts';
import { smallerByName } from './smaller-by-name.ts';

interface SmallerOnesProps {
  readonly name: string;
  readonly type: PermissionType;
  readonly table: PermissionDetailsTable;
}

export function SmallerOnes({ name, type, table }: SmallerOnesProps) {
  const smaller = smallerByName(table, name, type);
  if (smaller.length === 0) return null;
  return (
    <div className="grid gap-1.5 border-t border-line pt-3">
      <h4 className="text-side text-muted">Smaller ones to ask about</h4>
      <ul className="grid gap-1">
        {smaller.map(({ name: other, text }) => (
          <li key={other} className="measure">
            {other.includes('.') ? <code>{other}</code> : other} <Inline text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}
