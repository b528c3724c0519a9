import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Names } from '../names.tsx';
import { focusCard } from '../focus.ts';
import { paste } from '../paste-store.ts';
import { CmdletRequests } from './cmdlet-requests.tsx';
import type { Row } from './describe.ts';
import { tintOf } from './tints.ts';
import { TypedForm } from './typed-form.tsx';
import { textOf } from './typed.ts';

interface EvidenceRowProps {
  readonly row: Row;
  /** The words of a question; not there until they are loaded. */
  readonly asked?: (question: string) => string | undefined;
}

export function EvidenceRow({ row, asked }: EvidenceRowProps) {
  const [editing, setEditing] = useState(false);
  const { item, ids, label, value, from, typed } = row;
  const what = `${label}, ${item.kind === 'ruled-out' ? value : from}`;
  const question = item.kind === 'answer' ? asked?.(item.question) : undefined;
  const more = question === undefined ? row.more : [...row.more, question];
  const undo = item.origin.kind === 'paste' || item.origin.kind === 'clock' ? 'Remove' : 'Undo';
  return (
    <li className="evidence-row py-2.5 text-side">
      <span className="text-muted">{label}</span>
      <p className="min-w-0 max-tablet:order-1 max-tablet:col-span-full">
        <Names text={value} /> <ReasonNumbers numbers={row.reasons} />{' '}
        <span className="text-label whitespace-nowrap text-muted">· {from}</span>
      </p>
      <span className="-my-0.5 flex items-start gap-2">
        {typed && (
          <Button
            tone="quiet"
            size="inline"
            aria-expanded={editing}
            aria-label={`Correct: ${what}`}
            onClick={() => setEditing(!editing)}
          >
            Correct
          </Button>
        )}
        <Button
          tone="quiet"
          size="inline"
          aria-label={`${undo}: ${what}`}
          onClick={(event) => {
            focusCard(event.currentTarget);
            paste.remove(ids);
          }}
        >
          {undo}
        </Button>
      </span>
      {more.length > 0 && (
        <ul className="min-w-0 text-label text-muted max-tablet:order-2 max-tablet:col-span-full tablet:col-span-2 tablet:col-start-2">
          {more.map((line) => (
            <li key={line}>
              <Names text={line} />
            </li>
          ))}
        </ul>
      )}
      {item.kind === 'cmdlet' && <CmdletRequests cmdlet={item.cmdlet} />}
      {editing && typed && (
        <div className="order-3 col-span-full pt-2 tablet:col-start-2">
          <TypedForm kind={typed} start={textOf(item)} onDone={() => setEditing(false)} />
        </div>
      )}
    </li>
  );
}

function ReasonNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return numbers.map((number) => (
    <span
      key={number}
      data-reason={number}
      className={`mr-1 inline-grid size-4 place-items-center rounded-mark text-label leading-none font-strong ${tintOf(number)}`}
    >
      <span className="sr-only">gave reason </span>
      {number}
    </span>
  ));
}
