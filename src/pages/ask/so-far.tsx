import { Link } from 'react-router';
import { Button } from '../../components/button.tsx';
import type { Answers, TreeQuestionId } from '../../engine/index.ts';
import { Names } from '../names.tsx';
import { paste } from '../paste-store.ts';
import { searchOf } from './address.ts';
import type { Answered } from './standing.ts';

interface SoFarProps {
  readonly steps: readonly Answered[];
  readonly answers: Answers;
  /** The question that stands on the page; nothing at an outcome. */
  readonly now?: TreeQuestionId;
  /** Something of a paste or a token is in memory. */
  readonly pasted: boolean;
}

/** What is answered, why, and a way to answer it again. */
export function SoFar({ steps, answers, now, pasted }: SoFarProps) {
  return (
    <section aria-labelledby="so-far" className="grid gap-4">
      <p id="so-far" className="text-side text-muted">
        So far
      </p>
      <ol className="way">
        {steps.map((step) =>
          step.question === now ? (
            <Now key={step.question} />
          ) : (
            <Past key={step.question} step={step} answers={answers} />
          ),
        )}
        {now !== undefined && !steps.some(({ question }) => question === now) && <Now />}
      </ol>
      {pasted && (
        <p className="text-label text-muted print:hidden">
          What you pasted is in the memory of this tab.{' '}
          <Button tone="quiet" size="inline" onClick={paste.clear}>
            Forget it
          </Button>
        </p>
      )}
    </section>
  );
}

function Past({ step, answers }: { readonly step: Answered; readonly answers: Answers }) {
  const { question, text, label, why } = step;
  return (
    <li>
      <p className="text-side text-muted">
        <Names text={text} />
      </p>
      <p>
        <Names text={label} />{' '}
        <Link
          to={{ search: searchOf(answers, question) }}
          aria-label={`Change the answer to: ${text.replaceAll('`', '')}`}
          className="text-side text-accent hover:underline print:hidden"
        >
          change
        </Link>
      </p>
      {why !== undefined && (
        <p className="text-label text-muted">
          <Names text={why} />
        </p>
      )}
    </li>
  );
}

function Now() {
  return (
    <li aria-current="step">
      <p className="font-strong">Now</p>
    </li>
  );
}
