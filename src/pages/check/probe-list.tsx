import { Button } from '../../components/button.tsx';
import { Folded } from '../../components/folded.tsx';
import { StatusLine } from '../../components/status-line.tsx';
import type { Known, Probe } from '../../check/probe.ts';
import type { FragmentValues } from '../fragment.ts';
import type { Check } from './check-store.ts';
import { ProbeItem } from './probe-item.tsx';
import { cancelAll, runAllGranted } from './runs.ts';

interface ProbeListProps {
  readonly probes: readonly Probe[];
  /** The case as it came and was typed; `known` is completed by the data. */
  readonly given: Known;
  readonly known: Known;
  readonly values: FragmentValues;
  readonly check: Check;
  readonly redirectUri: string;
  /** There is an app to sign in with. */
  readonly canAsk: boolean;
}

export function ProbeList({ probes, given, known, values, check, redirectUri, canAsk }: ProbeListProps) {
  const { runs, signedIn, hasRunAll } = check;
  const concerned = probes.filter(({ concerns }) => concerns?.(known) !== false);
  const others = probes.filter((probe) => !concerned.includes(probe));
  const ready = concerned.filter((probe) => probe.lacks(known).length === 0);
  const running = probes.find(({ id }) => runs[id]?.kind === 'running');
  const done = probes.filter(({ id }) => runs[id]?.kind === 'found').length;
  const answered = done > 0 ? `${done} of ${ready.length} answered` : '';
  const left = ready.filter(({ id }) => runs[id] === undefined).length;
  const item = (probe: Probe) => (
    <ProbeItem
      key={probe.id}
      probe={probe}
      given={given}
      known={known}
      values={values}
      check={check}
      redirectUri={redirectUri}
      canAsk={canAsk}
    />
  );
  return (
    <section aria-labelledby="questions-title" className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="questions-title" className="text-section">
          What the tenant can answer
        </h2>
        <p className="flex flex-wrap items-center gap-3 text-side text-muted">
          {answered}
          {running ? (
            <Button size="small" onClick={cancelAll}>
              Cancel
            </Button>
          ) : (
            signedIn && (
              <Button size="small" onClick={() => void runAllGranted(ready, given)}>
                Run all that need no new consent
              </Button>
            )
          )}
        </p>
      </div>
      {!canAsk && (
        <p className="measure text-side">
          Run waits for an app to sign in with. None, or nobody who may register one? “The same by hand”, in each
          question, is the same reads without it.
        </p>
      )}
      <StatusLine text={running ? `Asking: ${running.asks}` : answered} />
      {hasRunAll && !running && left > 0 && (
        <p className="measure text-side">
          {left === 1 ? 'One of them asks' : `${left} of them ask`} for something that was not allowed yet: Run asks for
          it there.
        </p>
      )}
      <ul className="grid gap-4">{concerned.map(item)}</ul>
      {others.length > 0 && (
        <Folded label={`${others.length} that say nothing of a case like this`}>
          <ul className="grid gap-4">{others.map(item)}</ul>
        </Folded>
      )}
    </section>
  );
}
