import { Link } from 'react-router';
import type { Outline, OutlineOption } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import type { OwnPath } from './own-path.ts';

interface TreeListProps {
  readonly outline: Outline;
  readonly own?: OwnPath | undefined;
}

/** All questions and answers as a nested list: for who does not see the drawing, and without JavaScript. */
export function TreeList({ outline, own }: TreeListProps) {
  const { question, number, text, help, options } = outline;
  return (
    <div
      id={`question-${number}`}
      aria-current={own?.now === question ? 'step' : undefined}
      className="rise grid min-w-0 grid-cols-1 gap-2 aria-[current]:rounded-block aria-[current]:bg-accent-soft aria-[current]:p-3"
    >
      <p className="font-strong">
        {number}. <Names text={text} />
        {own?.now === question && <span className="text-accent"> You are here.</span>}
      </p>
      <p className="measure text-side text-muted">
        <Names text={help} />
      </p>
      <ul className="grid min-w-0 list-disc grid-cols-1 gap-2 pl-4 tablet:pl-5">
        {options.map((option) => (
          <li key={option.id}>
            <Names text={option.label} />{' '}
            {own?.taken[question] === option.id && <strong className="font-strong text-accent">(your answer) </strong>}
            <Leads to={option.leadsTo} own={own} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Leads({ to, own }: { readonly to: OutlineOption['leadsTo']; readonly own: OwnPath | undefined }) {
  switch (to.kind) {
    case 'outcome':
      return (
        <>
          →{' '}
          <Link to={paths.fix(to.cause)} className="link">
            {summaries[to.cause].verdict}
          </Link>
        </>
      );
    case 'again':
      return (
        <>
          →{' '}
          <a href={`#question-${to.number}`} className="link">
            question {to.number}
          </a>
        </>
      );
    case 'question':
      return <TreeList outline={to.outline} own={own} />;
  }
}
