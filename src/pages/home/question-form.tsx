import { useId, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import type { Question } from '../../engine/index.ts';
import { Names } from '../names.tsx';
import { paste } from '../paste-store.ts';
import { answerItem, typedForms, typedItem } from './typed.ts';

const leads = {
  deciding: 'The check that decides',
  surer: 'What would make it surer',
  instead: 'Or begin with a question',
} as const;

interface QuestionFormProps {
  readonly question: Question;
  readonly asked: keyof typeof leads;
}

/** The next question. What is typed wins over what is ticked. */
export function QuestionForm({ question, asked }: QuestionFormProps) {
  const [typed, setTyped] = useState('');
  const [option, setOption] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const name = useId();
  const form = question.input && typedForms[question.input];

  const answer = (): void => {
    const origin = { kind: 'answer', question: question.id } as const;
    const item =
      question.input && typed.trim() !== ''
        ? typedItem(question.input, typed, origin)
        : option && answerItem(question.id, option);
    if (!item) return setProblem(typed.trim() !== '' && form ? form.problem : 'Choose one, or “I don’t know”.');
    paste.answer(item);
  };

  return (
    <form
      noValidate
      className="grid gap-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <fieldset className="grid min-w-0 grid-cols-1 gap-3">
        <legend className="mb-3 grid gap-0.5">
          <span className="text-label text-muted">{leads[asked]}</span>
          <span className="text-section font-heading tracking-tight">
            <Names text={question.text} />
          </span>
        </legend>
        {form && question.input && (
          <Field
            label={form.label}
            hint={form.hint}
            value={typed}
            onChange={setTyped}
            {...(question.input === 'token' && { rows: 4 })}
            {...(question.input === 'time' && { type: 'datetime-local' })}
            {...(problem !== undefined && { problem })}
          />
        )}
        <div className="grid gap-2">
          {question.options.map(({ id, label }) => (
            <label
              key={id}
              className="flex items-start gap-3 rounded-block border border-line px-4 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name={name}
                value={id}
                checked={option === id}
                onChange={() => setOption(id)}
                className="choice"
              />
              <span className="min-w-0">
                <Names text={label} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {problem !== undefined && !form && (
        <p role="alert" className="text-side text-broken">
          {problem}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" tone={asked === 'deciding' ? 'primary' : 'secondary'}>
          Answer
        </Button>
        <details className="min-w-0 flex-1">
          <summary className="min-h-6 text-side text-accent">How do I find out?</summary>
          <p className="measure pt-1 text-side text-muted">
            <Names text={question.help} />
          </p>
        </details>
      </div>
    </form>
  );
}
