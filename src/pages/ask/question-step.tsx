import { useState, type FormEvent } from 'react';
import { useHref, useNavigate } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { questionOf, type Answers, type TreeQuestionId } from '../../engine/index.ts';
import { paths } from '../../paths.ts';
import { Names } from '../names.tsx';
import { searchOf } from './address.ts';

interface QuestionStepProps {
  readonly question: TreeQuestionId;
  readonly answers: Answers;
  /** What it was answered with before. */
  readonly before: string | undefined;
  /** What is known beside the question. */
  readonly note: string | undefined;
  /** The question to go back to. */
  readonly back: TreeQuestionId | undefined;
}

/** One question, as a form that would work by itself: what was answered before rides along. */
export function QuestionStep({ question, answers, before, note, back }: QuestionStepProps) {
  const { text, help, options } = questionOf(question);
  const [option, setOption] = useState(before);
  const [problem, setProblem] = useState(false);
  const navigate = useNavigate();
  const others = Object.entries(answers).filter(([id]) => id !== question);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (option === undefined) return setProblem(true);
    void navigate({ search: searchOf({ ...answers, [question]: option }) }, { preventScrollReset: true });
  };

  return (
    <form noValidate action={useHref(paths.ask)} onSubmit={submit} className="grid gap-5">
      {others.map(([id, value]) => (
        <input key={id} type="hidden" name={id} value={value} />
      ))}
      <fieldset aria-describedby={problem ? 'choose-one' : undefined} className="min-w-0">
        <legend className="mb-5">
          <h1 className="text-display">
            <Names text={text} />
          </h1>
        </legend>
        {note !== undefined && (
          <p className="measure -mt-2 mb-5 text-muted">
            <Names text={note} />
          </p>
        )}
        <div className="grid gap-2.5">
          {options.map(({ id, label }) => (
            <label
              key={id}
              className="flex items-start gap-4 rounded-block border border-line bg-surface px-4 py-3 hover:border-edge has-checked:border-accent has-checked:ring-1 has-checked:ring-accent"
            >
              <input
                type="radio"
                name={question}
                value={id}
                checked={option === id}
                onChange={() => setOption(id)}
                className="choice"
              />
              <span className="min-w-0 font-medium">
                <Names text={label} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {problem && option === undefined && (
        <p id="choose-one" role="alert" className="text-side text-broken">
          Choose one, or “I don’t know”.
        </p>
      )}
      <details>
        <summary className="min-h-6 font-strong text-accent">How do I find out?</summary>
        <p className="measure pt-2">
          <Names text={help} />
        </p>
      </details>
      <p className="flex flex-wrap items-center gap-3 print:hidden">
        <Button type="submit" tone="primary">
          Continue
        </Button>
        {back !== undefined && (
          <ButtonLink to={{ search: searchOf(answers, back) }} tone="quiet">
            Back
          </ButtonLink>
        )}
      </p>
    </form>
  );
}
