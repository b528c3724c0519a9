import { useEffect, useRef, type RefObject } from 'react';
import { Link, useNavigate } from 'react-router';
import { questionOf, type EvidenceItem, type TreeQuestionId } from '../../engine/index.ts';
import { focusHeading } from '../focus.ts';
import { paths } from '../../paths.ts';
import { paste, usePaste } from '../paste-store.ts';
import { useCallJudge } from '../use-call-judge.ts';
import { useOutcome } from '../home/use-outcome.ts';
import { searchOf, type Address } from './address.ts';
import { CopyAddress } from './copy-address.tsx';
import { Begin, Dropped, Left } from './beside.tsx';
import { Outcome } from './outcome.tsx';
import { QuestionStep } from './question-step.tsx';
import { SoFar } from './so-far.tsx';
import { heldBy } from './said-by.ts';
import { standingOf, type Answered, type Standing } from './standing.ts';
import { TokenStep } from './token-step.tsx';
import { useAddress } from './use-address.ts';
import { WholeTree } from './whole-tree.tsx';

const empty: Address = { answers: {}, dropped: [] };
const none: readonly EvidenceItem[] = [];

export function AskPage() {
  const read = useAddress();
  const { answers, change, dropped } = read ?? empty;
  const outcome = useOutcome(usePaste());
  const items = outcome.kind === 'diagnosed' ? outcome.items : none;
  const standing = standingOf(items, answers, useCallJudge());
  const { steps, at } = standing;
  const changing = steps.find(({ question }) => question === change);
  const now = changing?.question ?? (at.kind === 'question' ? at.question : undefined);
  const here = useRef<HTMLDivElement>(null);
  useFocusOnMove(here, read && (now ?? 'outcome'));
  const navigate = useNavigate();
  const pasted = items.length > 0;
  // More claims may still come; a whole token has said what it can.
  const hasToken = items.some((item) => item.kind === 'token' && item.token.form === 'jwt');
  // With the paste still there, it would answer the questions at once.
  const again = (): void => {
    if (pasted) paste.clear();
    void navigate({ search: '' });
  };

  const beside = (
    <div className="grid min-w-0 gap-5 desk:col-start-1 desk:row-start-1">
      {steps.length > 0 ? (
        <SoFar steps={steps} answers={answers} pasted={pasted} {...(now !== undefined && { now })} />
      ) : (
        <Begin />
      )}
      {at.kind === 'question' && !changing && <Left most={at.most} causes={at.left} />}
      {dropped.length > 0 && <Dropped names={dropped} />}
    </div>
  );

  return (
    <>
      <title>Questions that lead to the cause: Graph Auth Doctor</title>
      <meta
        name="description"
        content="At most five questions from the status code of a refused Microsoft Graph call to its cause and its fix. “I don’t know” is always an answer."
      />
      <div className="ask-columns noscript:hidden">
        {now !== undefined && beside}
        <div ref={here} className="grid min-w-0 gap-3 desk:col-start-2 desk:row-span-2 desk:row-start-1">
          <p className="text-side text-muted">{placeOf(standing, changing)}</p>
          {now !== undefined && (
            <div className="grid gap-8">
              <QuestionStep
                key={`${now} ${changing?.option}`}
                question={now}
                answers={answers}
                before={changing?.option}
                back={backFrom(standing, now)}
                note={heldBy(now, items)}
              />
              {questionOf(now).input === 'token' && !hasToken && (
                <TokenStep key={now} question={now} answers={answers} items={items} />
              )}
            </div>
          )}
          {now === undefined && at.kind === 'outcome' && (
            <Outcome diagnosis={at.diagnosis} left={at.left} pasted={pasted} onAgain={again} />
          )}
        </div>
        {now === undefined && beside}
        <div className="grid gap-4 desk:col-start-1">
          {steps.length > 0 && <CopyAddress steps={steps} />}
          <p className="text-side print:hidden">
            <Link to={`${paths.tree}${searchOf(answers)}`} className="link">
              See the whole tree, and where you are in it
            </Link>
          </p>
        </div>
      </div>
      <WholeTree />
    </>
  );
}

function placeOf({ given, at }: Standing, changing: Answered | undefined): string {
  if (changing) return 'Answered before';
  if (at.kind === 'question') return `Question ${given + 1}, at most ${given + at.most}`;
  if (given === 0) return 'Read from what you pasted';
  return given === 1 ? 'After one question' : `After ${given} questions`;
}

function backFrom({ steps }: Standing, now: TreeQuestionId): TreeQuestionId | undefined {
  const place = steps.findIndex(({ question }) => question === now);
  return (place === -1 ? steps.at(-1) : steps[place - 1])?.question;
}

/** The address of another question is no other page: the router leaves the focus where it was. */
function useFocusOnMove(within: RefObject<HTMLElement | null>, place: string | undefined): void {
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (place === undefined) return;
    if (shown.current !== undefined && shown.current !== place) focusHeading(within.current);
    shown.current = place;
  }, [place, within]);
}
