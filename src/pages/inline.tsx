import { Link } from 'react-router';
import { runsOf, type Run } from '../fixes/text.ts';
import { paths } from '../paths.ts';

/** A text with its marks: names in mono, links to causes and to the web. */
export function Inline({ text }: { readonly text: string }) {
  // Runs of a text never move, so their place is their key.
  // oxlint-disable-next-line react/no-array-index-key
  return runsOf(text).map((run, at) => <InlineRun key={at} run={run} />);
}

function InlineRun({ run }: { readonly run: Run }) {
  switch (run.kind) {
    case 'words':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'cause':
      return (
        <Link to={paths.fix(run.cause)} className="link">
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
