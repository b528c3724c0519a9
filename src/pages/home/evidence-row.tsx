import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Inline } from '../inline.tsx';
import { paste } from '../paste-store.ts';
import type { Row } from './describe.ts';
import { TypedForm } from './typed-form.tsx';
import { textOf } from './typed.ts';

export function EvidenceRow({ row }: { readonly row: Row }) {
  const [editing, setEditing] = useState(false);
  const { item, label, value, more, from, typed } = row;
  const what = `${label.toLowerCase()}, ${from}`;
  return (
    <li className="evidence-row py-3 text-side">
      <span className="text-muted">{label}</span>
      <div className="min-w-0 max-tablet:order-last max-tablet:col-span-full">
        <p>
          <Inline text={value} />
        </p>
        {more.map((line) => (
          <p key={line} className="text-label text-muted">
            <Inline text={line} />
          </p>
        ))}
        <p className="text-label text-muted">{from}</p>
      </div>
      <span className="-my-0.5 flex items-start gap-2">
        {typed && (
          <Button
            tone="quiet"
            size="inline"
            aria-expanded={editing}
            aria-label={`Correct the ${what}`}
            onClick={() => setEditing(!editing)}
          >
            Correct
          </Button>
        )}
        <Button tone="quiet" size="inline" aria-label={`Remove the ${what}`} onClick={() => paste.remove(item.id)}>
          {item.origin.kind === 'paste' || item.origin.kind === 'clock' ? 'Remove' : 'Undo'}
        </Button>
      </span>
      {editing && typed && (
        <div className="order-last col-span-full pt-2 tablet:col-start-2">
          <TypedForm kind={typed} start={textOf(item)} onDone={() => setEditing(false)} />
        </div>
      )}
    </li>
  );
}
