import { Button } from '../../components/button.tsx';
import type { Access, Known, Probe } from '../../check/probe.ts';
import type { FragmentValues } from '../fragment.ts';
import { ByHandView } from './by-hand.tsx';
import { CaseField } from './case-card.tsx';
import { fieldOf, type FieldKey } from './case-values.ts';
import type { Check } from './check-store.ts';
import { RunView } from './run-view.tsx';
import { cancelRun, runByClick } from './runs.ts';
import { TroubleView } from './trouble-view.tsx';
import { Waiting } from './waiting.tsx';

interface ProbeItemProps {
  readonly probe: Probe;
  readonly given: Known;
  readonly known: Known;
  readonly values: FragmentValues;
  readonly check: Check;
  readonly redirectUri: string;
  readonly canAsk: boolean;
}

/** One question to the tenant: what it asks for and who may ask it stand there before the click. */
export function ProbeItem({ probe, given, known, values, check, redirectUri, canAsk }: ProbeItemProps) {
  const { id, asks, why, access, lacks, byHand } = probe;
  const { scopes } = access(known);
  const lacking = lacks(known);
  const run = check.runs[id];
  const trouble = check.troubles[id];
  const start = () => void runByClick(probe, given);
  const isRunning = run?.kind === 'running';
  const label = isRunning
    ? 'Cancel'
    : run === undefined || run.kind === 'cancelled' || run.kind === 'needs-click'
      ? 'Run'
      : 'Run again';
  return (
    <li>
      <section
        aria-labelledby={`${id}-title`}
        className="grid min-w-0 gap-3 rounded-card border border-line bg-surface px-5 py-4"
      >
        <div className="flex items-start justify-between gap-4">
          <h3 id={`${id}-title`} className="min-w-0 text-body tracking-normal">
            {asks}
          </h3>
          {/* One button all along, so that the focus stays. */}
          <span className="flex-none">
            <Button
              size="small"
              disabled={!canAsk || lacking.length > 0}
              aria-label={`${label}: ${asks}`}
              onClick={isRunning ? () => cancelRun(id) : start}
            >
              {label}
            </Button>
          </span>
        </div>
        <p className="measure text-side">{why}</p>
        {run?.kind !== 'found' && (
          <p className="text-label text-muted">
            Asks for{' '}
            {scopes.map((scope, at) => (
              <span key={scope}>
                {at > 0 && ', '}
                <code>{scope}</code>
              </span>
            ))}
            . {whoRuns(access(known))}
          </p>
        )}
        <Lacking names={fieldsFor(probe, known, check.typed)} values={values} typed={check.typed} />
        {check.asking === id && <Waiting onAgain={start} />}
        {trouble && <TroubleView trouble={trouble} redirectUri={redirectUri} onAgain={start} />}
        {run && <RunView run={run} onAgain={start} />}
        <ByHandView byHand={byHand(known)} scopes={scopes} what={asks} />
      </section>
    </li>
  );
}

function whoRuns({ consentBy, role }: Access): string {
  const once = consentBy === 'administrator' ? ', once an administrator has allowed it' : '';
  if (role !== undefined) return `Only administrators: ${role} or a higher role${once}.`;
  return consentBy === 'administrator' ? `Anyone in the tenant${once}.` : 'Anyone who signs in, and allows it.';
}

interface LackingProps {
  readonly names: readonly FieldKey[];
  readonly values: FragmentValues;
  readonly typed: Check['typed'];
}

/** What it needs to know first. */
function Lacking({ names, values, typed }: LackingProps) {
  if (names.length === 0) return null;
  return (
    <div className="grid gap-3 tablet:grid-cols-2">
      {names.map((name) => (
        <CaseField key={name} name={name} text={typed[name] ?? String(values[name] ?? '')} />
      ))}
    </div>
  );
}

/** Of what a probe can lack, what it does lack and what was typed here: a field that went away at its first fit letter would take the focus along. */
function fieldsFor({ lacks }: Probe, known: Known, typed: Check['typed']): readonly FieldKey[] {
  const lacking = lacks(known);
  return lacks({ cloud: known.cloud, permissions: [] }).flatMap((key) => {
    const name = fieldOf[key];
    return name !== undefined && (lacking.includes(key) || typed[name] !== undefined) ? [name] : [];
  });
}
