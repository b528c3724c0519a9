import { useMemo, useRef } from 'react';
import { Link } from 'react-router';
import { StatusLine } from '../../components/status-line.tsx';
import { verdictWords, judgeNeed, type PermissionIndex } from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { comparedToken, type ComparedToken } from '../needs/compared-token.ts';
import { diagnosedOf } from '../outcome.ts';
import { usePaste } from '../paste-store.ts';
import { Refusals } from '../refusals.tsx';
import { permissionIndex, roleTable, useTable } from '../tables.ts';
import { useFragment } from '../use-fragment.ts';
import { AnswerView } from './answer-view.tsx';
import { Compare } from './compare.tsx';
import { Examples } from './examples.tsx';
import { LookupForm } from './lookup-form.tsx';
import { useLookup } from './lookup-store.ts';
import { startOf } from './start.ts';
import { TableProblem } from '../table-problem.tsx';
import { answerTo, askedBy, withMethodSplit, type Answer, type Written } from './written.ts';

export function PermissionsPage() {
  const [{ values, refused, tooLong }] = useFragment();
  const diagnosed = diagnosedOf(usePaste());
  const start = useMemo(() => startOf(values, diagnosed), [values, diagnosed]);
  const [{ written, asked }, setLookup] = useLookup(start);
  const question = asked && askedBy(asked);
  const needed = question !== undefined && question.kind !== 'problem';
  const index = useTable(permissionIndex, needed);
  const roles = useTable(roleTable, needed);
  const answer =
    question && (question.kind === 'problem' ? question : index?.ok ? answerTo(index.value, question) : undefined);
  const token = diagnosed && comparedToken(diagnosed.facts);
  const tokenItem = diagnosed?.facts.token?.item;
  const here = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);

  const ask = (next: Written): void => {
    const whole = withMethodSplit(next);
    setLookup({ written: whole, asked: whole });
  };
  // The button that was pressed is gone with the answer before.
  const askFromAnswer = (next: Written): void => {
    ask(next);
    here.current?.focus();
  };
  const takeFocus = (heading: HTMLElement | null): void => {
    if (!heading || !wantsFocus.current) return;
    wantsFocus.current = false;
    heading.focus();
  };

  return (
    <div className="grid gap-6">
      <title>What does a call need? Permissions of a request: Graph Auth Doctor</title>
      <meta
        name="description"
        content="The least permissions that a Microsoft Graph request needs, for work accounts, personal accounts and apps, compared with what a token holds; and the Entra role that the person needs besides."
      />
      <div className="grid gap-2">
        <h1 className="text-display">What does a call need?</h1>
        {!asked && (
          <p className="measure text-lead text-muted">
            The least permission for a request, for each kind of caller. With a token: whether it holds enough.
          </p>
        )}
      </div>
      <Noscript />
      <LookupForm
        written={written}
        problem={answer?.kind === 'problem' ? answer.text : undefined}
        onChange={(next) => setLookup({ written: next, asked })}
        onAsk={() => ask(written)}
      />
      {(refused.length > 0 || tooLong) && (
        <div className="grid gap-1 rounded-block border border-change-line bg-change-soft px-4 py-3 text-side">
          <Refusals refused={refused} tooLong={tooLong} />
        </div>
      )}
      <StatusLine text={index?.ok && answer ? said(index.value, answer, token) : ''} />
      {token && !asked && <p>The token that you gave will be compared with what you look up.</p>}
      {!needed && <Examples onAsk={askFromAnswer} />}
      {needed && !index && <p className="text-muted">Fetching Microsoft’s permission data …</p>}
      {needed && index && !index.ok && (
        <TableProblem problem={index.problem} onRetry={() => void permissionIndex.retry()} />
      )}
      <section ref={here} tabIndex={-1} aria-label="Answer" className="grid gap-7">
        {index?.ok && answer && answer.kind !== 'problem' && asked && (
          <AnswerView
            index={index.value}
            answer={answer}
            asked={asked}
            roles={roles}
            token={token}
            onAsk={askFromAnswer}
            onRolesAgain={() => void roleTable.retry()}
            headingRef={takeFocus}
            compare={
              <Compare
                token={token}
                typedId={tokenItem?.origin.kind === 'correction' ? tokenItem.id : undefined}
                headingRef={takeFocus}
                onTake={(taking) => {
                  wantsFocus.current = taking;
                }}
              />
            }
          />
        )}
      </section>
    </div>
  );
}

function Noscript() {
  return (
    <noscript>
      <p className="rounded-block border border-change-line bg-change-soft px-4 py-3">
        Looking up what a request needs takes JavaScript, which is off here. The pages of single permissions can be read
        without it, such as{' '}
        <Link to={paths.permission('User.Read.All')} className="link">
          User.Read.All
        </Link>
        : what it allows, its ids, and the requests that it opens.
      </p>
    </noscript>
  );
}

/** Aloud, once something was looked up. */
function said(index: PermissionIndex, answer: Answer, token: ComparedToken | undefined): string {
  if (answer.kind === 'batch') return `${answer.parts.length} requests were looked up.`;
  if (answer.kind === 'permissions')
    return answer.exact
      ? `${answer.names[0]} is a permission.`
      : 'No permission has this name; some are written alike.';
  if (answer.kind !== 'match') return '';
  const { match } = answer;
  if (match.kind !== 'found') return 'This request was not found.';
  const [verdict = ''] = token && !token.isForOther ? verdictWords(judgeNeed(index, match, token)) : [];
  return `Found ${match.method} ${match.template}. ${verdict.replaceAll('`', '')}`;
}
