import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import {
  isTreeQuestion,
  readClaimsOrToken,
  sourceOf,
  type Answers,
  type EvidenceItem,
  type TreeQuestionId,
} from '../../engine/index.ts';
import { typedForms } from '../home/typed.ts';
import { paste, typedToken } from '../paste-store.ts';
import { searchOf } from './address.ts';

interface TokenStepProps {
  readonly question: TreeQuestionId;
  readonly answers: Answers;
  readonly items: readonly EvidenceItem[];
}

const silent = 'It was read and is kept, but it does not answer this question: choose an answer above.';

/** A token, or its claims, in place of an answer. It becomes evidence in memory and never enters the address. */
export function TokenStep({ question, answers, items }: TokenStepProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const navigate = useNavigate();
  const { label, hint, problem: expected } = typedForms.token;

  const read = (): void => {
    const found = readClaimsOrToken(text);
    if (!found) return setProblem(expected);
    const item: EvidenceItem = { ...found, id: typedToken };
    paste.correct(item);
    const known = [...items.filter(({ id }) => id !== item.id), item];
    if (sourceOf(question, known) === undefined) return setProblem(silent);
    void navigate({ search: searchOf(withoutAnswered(answers, item)) }, { preventScrollReset: true });
  };

  return (
    <form
      noValidate
      className="grid gap-3 border-t border-line pt-5 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <h2 className="text-body tracking-normal">Or let the token answer, here and in what follows</h2>
      <Field
        label={label}
        hint={hint}
        value={text}
        onChange={setText}
        rows={4}
        {...(problem !== undefined && { problem })}
      />
      <p>
        <Button type="submit">Read the token</Button>
      </p>
    </form>
  );
}

/** What the token says itself is not asked of the address any more. */
function withoutAnswered(answers: Answers, item: EvidenceItem): Answers {
  const others = Object.entries(answers).filter(([id]) => !(isTreeQuestion(id) && sourceOf(id, [item]) !== undefined));
  return Object.fromEntries(others);
}
