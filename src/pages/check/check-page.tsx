import { useEffect, useMemo } from 'react';
import type { Cause } from '../../engine/index.ts';
import { redirectAddress, type CheckCloud } from '../../check/clouds.ts';
import type { Probe } from '../../check/probe.ts';
import { probes } from '../../check/probes/index.ts';
import { isOfOtherTenant } from '../../check/tenants.ts';
import { placeholders } from '../../commands/placeholders.ts';
import { formatFragment } from '../fragment.ts';
import { useStore } from '../store.ts';
import { useFragment } from '../use-fragment.ts';
import { useOrigin } from '../use-origin.ts';
import { CaseCard } from './case-card.tsx';
import { caseValues, knownOf, tellsOfCall } from './case-values.ts';
import { checkStore, currentRuns, type Check } from './check-store.ts';
import { useHostedClientId } from './client-id.ts';
import { CloudContext } from './cloud-context.ts';
import { Head, OtherCloud } from './head.tsx';
import { JudgementAtFoot } from './judgement-at-foot.tsx';
import { JudgementCard } from './judgement-card.tsx';
import { ProbeList } from './probe-list.tsx';
import { RequestCard } from './request-card.tsx';
import { prepare } from './session.ts';
import { SignInCard } from './sign-in-card.tsx';
import { useJudged } from './use-judged.ts';

interface CheckPageProps {
  readonly cloud: CheckCloud;
  readonly basename: string;
}

export function CheckPage({ cloud, basename }: CheckPageProps) {
  const [fragment] = useFragment();
  const stored = useStore(checkStore);
  const origin = useOrigin();
  const hosted = useHostedClientId(cloud, basename);
  const values = useMemo(() => caseValues(fragment.values, stored.typed), [fragment.values, stored.typed]);
  const given = useMemo(() => knownOf(values, cloud), [values, cloud]);
  const runs = useMemo(() => currentRuns(stored.runs, probes, given), [stored.runs, given]);
  const check = { ...stored, runs };
  const facts = useMemo(() => factsOf(runs), [runs]);
  const { isMine, isHere, signedIn } = stored;
  const readIn = signedIn?.tenant;
  const answers = useMemo(
    () => ({ facts, isMine, isHere, ...(readIn !== undefined && { tenant: readIn }) }),
    [facts, isMine, isHere, readIn],
  );
  const { known, findings } = useJudged(given, answers);
  const clientId = hosted ?? placeholders['app-id'].parse(stored.typedClient ?? '');
  const redirectUri = `${origin}${basename.replace(/\/$/, '')}${redirectAddress}`;
  const { tenant } = known;
  const counted = isOfOtherTenant(known, readIn) ? 0 : facts.length;
  useEffect(() => {
    if (clientId !== undefined && origin !== '')
      prepare({ clientId, cloud, redirectUri, ...(tenant !== undefined && { tenant }) });
  }, [clientId, cloud, redirectUri, tenant, origin]);
  const shared = { given, known, check, redirectUri, canAsk: clientId !== undefined };

  return (
    <CloudContext value={cloud}>
      <div className="grid gap-7">
        <Head cloud={cloud} />
        <OtherCloud cloud={cloud} values={fragment.values} />
        <div className="check-columns">
          <div className="grid min-w-0 gap-5 beside">
            {/* Of nothing there is no judgement, and nothing is to move when it comes. */}
            {findings && (tellsOfCall(values) || facts.length > 0) && (
              <JudgementCard findings={findings} handing={formatFragment(handedOn(values))} facts={counted} />
            )}
            <CaseCard fragment={fragment} values={values} typed={check.typed} />
          </div>
          <div className="grid min-w-0 gap-7">
            <SignInCard
              check={check}
              clientId={clientId}
              hosted={hosted}
              known={known}
              tenant={check.typed.tenant ?? values.tenant ?? ''}
              redirectUri={redirectUri}
            />
            <ProbeList {...shared} probes={inOrder(probes, known.cause)} values={values} />
            <RequestCard {...shared} />
          </div>
        </div>
        {findings && counted > 0 && <JudgementAtFoot findings={findings} />}
      </div>
    </CloudContext>
  );
}

/** What tells of the cause that came along comes first; otherwise the order of the list stands. */
const inOrder = (all: readonly Probe[], cause: Cause | undefined): readonly Probe[] =>
  all.toSorted((one, other) => Number(tellsOf(other, cause)) - Number(tellsOf(one, cause)));

const tellsOf = ({ tells }: Probe, cause: Cause | undefined): boolean => cause !== undefined && tells.includes(cause);

const factsOf = (runs: Check['runs']) =>
  Object.values(runs).flatMap((run) => (run.kind === 'found' ? run.found.facts : []));

/** What fix pages take over: the state of this page stays here. */
function handedOn({
  cause: _cause,
  held: _held,
  uti: _uti,
  signin: _signin,
  ...values
}: Parameters<typeof caseValues>[0]) {
  return values;
}
