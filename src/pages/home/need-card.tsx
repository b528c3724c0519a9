import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { enoughByDataText, needOfCall, statesLack, type EvidenceItem, type Facts } from '../../engine/index.ts';
import {
  adjustments,
  anyOf,
  isDecidedElsewhere,
  isGuess,
  needOf,
  verdictWords,
  type FoundRequest,
  type NeedVerdict,
} from '../../engine/permissions/index.ts';
import { paths } from '../../paths.ts';
import { formatDate } from '../format-date.ts';
import { Names } from '../names.tsx';
import { GrantButtons } from '../needs/need-verdict-view.tsx';
import { TableProblem } from '../table-problem.tsx';
import { permissionIndex, useTable } from '../tables.ts';
import { loadTables } from '../use-call-judge.ts';

/** What the call needs against what the token holds, where the request is known. */
export function NeedCard({ facts }: { readonly facts: Facts }) {
  const index = useTable(permissionIndex, facts.request !== undefined);
  if (!facts.request || !index) return null;
  if (!index.ok) return <TableProblem problem={index.problem} onRetry={() => void loadTables('retry')} />;
  const call = needOfCall(facts, index.value);
  if (!call) return null;
  const { found, need } = call;
  return (
    <Card label="What the call needs">
      <div className="grid gap-3 px-4 py-4 text-side">
        <h2 className="text-body tracking-normal">
          What <Names text={`\`${found.method} ${found.template}\``} /> needs
        </h2>
        {[...readingOf(found, facts.request.item), ...wordsOf(found, need, facts)].map((text) => (
          <p key={text} className="measure">
            <Names text={text} />
          </p>
        ))}
        {need.kind === 'missing' && !isDecidedElsewhere(found) && (
          <GrantButtons verdict={need} request={found} ofPaste />
        )}
        <SignInAgain found={found} need={need} facts={facts} />
        <p className="text-label text-muted">
          <Link to={paths.permissions} className="link">
            All that would do, and the role that a person needs
          </Link>
          , from Microsoft’s permission data of {formatDate(index.value.date)}.
        </p>
      </div>
    </Card>
  );
}

interface SignInAgainProps {
  readonly found: FoundRequest;
  readonly need: NeedVerdict;
  readonly facts: Facts;
}

/** Who works in Microsoft Graph PowerShell as a person asks for the permission at the next sign-in. */
function SignInAgain({ found, need, facts }: SignInAgainProps) {
  const isInShell = facts.request?.item.kind === 'request' && facts.request.item.cmdlet !== undefined;
  const names = needOf(found).cells.delegatedWork?.least[0];
  const isOpen = need.kind === 'missing' || isUnknown(need);
  if (!isInShell || !names || !isOpen || facts.caller?.value === 'application' || isDecidedElsewhere(found))
    return null;
  const command = `Connect-MgGraph -Scopes ${names.map((name) => `'${name}'`).join(',')}`;
  return (
    <div className="grid gap-1.5">
      <p>As a signed-in person, sign in again and ask for it:</p>
      <p className="flex flex-wrap items-center gap-2">
        <code className="rounded-block bg-code px-2.5 py-1.5 font-mono text-block wrap-anywhere">{command}</code>
        <CopyButton text={command} what="the command that signs in with the permission" />
      </p>
    </div>
  );
}

const isUnknown = (need: NeedVerdict): boolean =>
  need.kind === 'cannot-tell' && (need.because === 'caller-unknown' || need.because === 'permissions-unknown');

/** How the request was read, where that is a guess. */
function readingOf({ adjustments: made, alternatives }: FoundRequest, item: EvidenceItem): readonly string[] {
  return [
    ...(item.kind === 'request' && item.cmdlet !== undefined
      ? [`It is read from the name of \`${item.cmdlet}\`.`]
      : []),
    ...made.filter(isGuess).map((one) => `A guess: ${adjustments[one].text}`),
    ...alternatives.map((template) => `It may also be \`${template}\`, which needs something else.`),
  ];
}

/** Without a token that can be compared, at least the least permission for each kind of caller. */
function wordsOf(found: FoundRequest, need: NeedVerdict, facts: Facts): readonly string[] {
  if (need.kind === 'enough' && statesLack(facts)) return [enoughByDataText(found, need)];
  if (!isUnknown(need))
    return [...verdictWords(need), ...(need.kind === 'enough' ? need.details.map(({ text }) => text) : [])];
  if (isDecidedElsewhere(found)) return ['Which of several permissions it needs, the address does not tell.'];
  const { delegatedWork, application } = needOf(found).cells;
  return [
    ...(delegatedWork ? [`With a signed-in person, at least ${anyOf(delegatedWork.least)}.`] : []),
    application
      ? `For an app that calls by itself, at least ${anyOf(application.least)}.`
      : 'There is no form of it for an app that calls by itself.',
  ];
}
