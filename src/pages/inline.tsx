import { Link } from 'react-router';
import { runsOf, type Run } from '../fixes/text.ts';
import { paths } from '../paths.ts';

interface InlineProps {
  readonly text: string;
  /** Fragment that links to fix pages hand over. */
  readonly handing?: string;
}

/** A text with its marks: names in mono, links to causes and to the web. */
export function Inline({ text, handing = '' }: InlineProps) {
  // Runs of a text never move, so their place is their key.
  // oxlint-disable-next-line react/no-array-index-key
  return runsOf(text).map((run, at) => <InlineRun key={at} run={run} handing={handing} />);
}

function InlineRun({ run, handing }: { readonly run: Run; readonly handing: string }) {
  switch (run.kind) {
    case 'words':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'cause':
      return (
        <Link to={{ pathname: paths.fix(run.cause), hash: handing }} className="link">
          {run.text}
        </Link>
      );
    case 'web':
      return (
        <a href={run.url} rel="noreferrer" className="link">
          {run.text}
        </a>
      );
  }
}
