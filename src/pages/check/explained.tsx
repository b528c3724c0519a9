import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Finding } from '../../engine/index.ts';
import { confidenceWords } from '../../components/confidence-ring.tsx';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import { useTables } from './use-tables.ts';

interface ExplainedProps {
  /** A refusal that came to the check itself. */
  readonly text: string;
  /** What our token holds, where one was sent. */
  readonly held?: readonly string[];
}

/** What our own engine says of a refusal: it is a case like any other. */
export function Explained({ text, held }: ExplainedProps) {
  const finding = useFinding(text, held);
  if (!finding || finding.cause === 'ask-community') return null;
  const { cause, confidence, reasons } = finding;
  return (
    <div className="grid gap-1 border-l-2 border-change-line pl-3 text-side">
      <p>
        <span className="text-muted">{confidenceWords[confidence]}: </span>
        <strong className="font-strong">{summaries[cause].verdict}.</strong>{' '}
        <Link to={paths.fix(cause)} className="link">
          What to do
        </Link>
      </p>
      {reasons.slice(0, 2).map((reason) => (
        <p key={reason.text} className="text-muted">
          <Names text={reason.text} />
        </p>
      ))}
    </div>
  );
}

function useFinding(text: string, held: readonly string[] | undefined): Finding | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly finding: Finding | undefined }>();
  const tables = useTables();
  const scopes = held?.join(' ') ?? '';
  const of = `${scopes}\n${text}`;
  useEffect(() => {
    let isWanted = true;
    import('../../check/explain.ts')
      .then(({ explain }) => explain(text, scopes === '' ? undefined : scopes.split(' '), tables))
      .then(
        ([finding]) => isWanted && setFound({ of, finding }),
        // What was refused stands there all the same.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [text, scopes, of, tables]);
  return found?.of === of ? found.finding : undefined;
}
