import { broadWarnings } from '../../fixes/broad-warnings.ts';
import { Inline } from '../inline.tsx';
import type { PermissionType } from '../permission-words.ts';

interface BroadProps {
  readonly name: keyof typeof broadWarnings;
  readonly type: PermissionType;
}

/** What somebody can do with a permission that opens the whole tenant, and what is mostly enough. */
export function Broad({ name, type }: BroadProps) {
  const { danger, instead, source } = broadWarnings[name];
  return (
    <div className="grid gap-1.5 rounded-block border border-change-line bg-change-soft px-4 py-3">
      <p className="measure">
        <strong className="font-strong text-change">
          <span aria-hidden="true">▲ </span>Broad.
        </strong>{' '}
        <Inline text={danger} />
        {type === 'delegated' &&
          ' As a delegated permission it works with the rights of whoever signs in: it is as strong as the strongest administrator who uses the app.'}
      </p>
      <p className="measure">
        <strong className="font-strong">Mostly enough:</strong> <Inline text={instead} />{' '}
        <a href={source.url} rel="noreferrer" className="link text-side">
          {source.title}
        </a>
      </p>
    </div>
  );
}
