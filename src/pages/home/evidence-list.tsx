import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import type { EvidenceItem, Reading, Reason } from '../../engine/index.ts';
import { Names } from '../names.tsx';
import { focusCard } from '../focus.ts';
import { paste } from '../paste-store.ts';
import { notKnown, rowsOf } from './describe.ts';
import { EvidenceRow } from './evidence-row.tsx';
import { TypedForm } from './typed-form.tsx';
import type { TypedKind } from './typed.ts';

interface EvidenceListProps {
  readonly items: readonly EvidenceItem[];
  readonly unread: Reading['unread'];
  readonly text: string;
  /** Of the first finding: rows that gave one carry its number. */
  readonly reasons: readonly Reason[];
  /** The person put something aside. */
  readonly removed: boolean;
}

/** Everything that the verdict rests on, each piece to be corrected or removed. */
export function EvidenceList({ items, unread, text, reasons, removed }: EvidenceListProps) {
  const rows = rowsOf(items, text, reasons);
  return (
    <Card label="What was read">
      <h2 className="border-b border-line px-4 py-3 text-body tracking-normal">What was read</h2>
      <ul className="divide-y divide-line px-4">
        {rows.map((row) => (
          <EvidenceRow key={row.item.id} row={row} />
        ))}
        <NotKnown kinds={notKnown(items)} />
      </ul>
      {unread.length > 0 && (
        <ul className="grid gap-1 border-t border-line px-4 py-3 text-side text-muted">
          {unread.map((note) => (
            <li key={`${note.at?.start ?? ''} ${note.text}`}>
              Not read: <Names text={note.text} />
            </li>
          ))}
        </ul>
      )}
      {removed && (
        <p className="border-t border-line px-4 py-3 text-side text-muted">
          What you removed is left out of the verdict.{' '}
          <Button
            tone="quiet"
            size="inline"
            onClick={(event) => {
              focusCard(event.currentTarget);
              paste.restore();
            }}
          >
            Put back
          </Button>
        </p>
      )}
    </Card>
  );
}

const names = { request: 'the request', token: 'the token', status: 'the status', time: 'the time' } as const;

function NotKnown({ kinds }: { readonly kinds: readonly TypedKind[] }) {
  const [open, setOpen] = useState<TypedKind>();
  if (kinds.length === 0) return null;
  return (
    <li className="evidence-row py-3 text-side">
      <span className="text-muted max-tablet:col-span-full">Not known</span>
      <div className="col-span-full min-w-0 tablet:col-span-2 tablet:col-start-2">
        {open ? (
          <TypedForm kind={open} start="" onDone={() => setOpen(undefined)} />
        ) : (
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            {kinds.map((kind) => (
              <Button key={kind} tone="quiet" size="inline" onClick={() => setOpen(kind)}>
                Add {names[kind]}
              </Button>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}
