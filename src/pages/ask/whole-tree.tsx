import { Link } from 'react-router';
import { outlineOfTree, type Outline, type OutlineOption } from '../../engine/index.ts';
import { summaries } from '../../fixes/summaries.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';

/** All questions and answers as a nested list, for whoever has no JavaScript. */
export function WholeTree() {
  return (
    <noscript>
      <div className="grid gap-6">
        <div className="grid gap-2">
          <h1 className="text-display">Questions that lead to the cause</h1>
          <p className="measure text-lead text-muted">
            One question at a time needs JavaScript, which is off here. This is the whole tree: begin with question 1
            and follow the answer that is true.
          </p>
        </div>
        <Question outline={outlineOfTree()} />
      </div>
    </noscript>
  );
}

function Question({ outline }: { readonly outline: Outline }) {
  const { number, text, help, options } = outline;
  return (
    <div id={`question-${number}`} className="rise grid gap-2">
      <p className="font-strong">
        {number}. <Names text={text} />
      </p>
      <p className="measure text-side text-muted">
        <Names text={help} />
      </p>
      <ul className="grid list-disc gap-2 pl-5">
        {options.map((option) => (
          <li key={option.label}>
            <Names text={option.label} /> <Leads {...option.leadsTo} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Leads(to: OutlineOption['leadsTo']) {
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
      return <Question outline={to.outline} />;
  }
}
