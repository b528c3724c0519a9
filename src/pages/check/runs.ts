import { graphHostOf } from '../../check/clouds.ts';
import type { Known, Probe, ProbeId } from '../../check/probe.ts';
import { Refused } from '../../check/refused.ts';
import { runProbe } from '../../check/run-probe.ts';
import { sameRequest } from '../../check/same-request.ts';
import { begin, end, endAll } from './cancelling.ts';
import { change, checkStore, readOf, setRun, without, type Run } from './check-store.ts';
import { ask, holds, renew } from './session.ts';
import { tablesToCome } from './use-tables.ts';

/** By a click: what is not granted yet is asked for in a window. */
export async function runByClick(probe: Probe, known: Known): Promise<void> {
  const signal = begin(probe.id);
  if (grantedFor(probe, known) || (await ask(probe.id, probe.access(known).scopes))) await start(probe, known, signal);
}

/** One after the other, all that need no window; the others are left as they are. */
export async function runAllGranted(probes: readonly Probe[], known: Known): Promise<void> {
  const all = begin('all');
  for (const probe of probes) {
    // What was consented at another time is not in this token yet, and comes with a new one.
    // oxlint-disable-next-line no-await-in-loop
    const isGranted = grantedFor(probe, known) || (await renew(probe.access(known).scopes)) !== undefined;
    if (all.aborted) return;
    // oxlint-disable-next-line no-await-in-loop
    if (isGranted) await start(probe, known, begin(probe.id));
    if (all.aborted) return;
  }
  change(() => ({ hasRunAll: true }));
}

/** Ends one, and says so where it stood. */
export function cancelRun(id: ProbeId): void {
  end(id);
  change(({ runs }) => ({ runs: { ...runs, ...cancelled(runs[id]?.kind === 'running' ? { [id]: runs[id] } : {}) } }));
}

/** Ends all that run, and what was to run after them. */
export function cancelAll(): void {
  endAll();
  change(({ runs }) => ({
    runs: {
      ...runs,
      ...cancelled(Object.fromEntries(Object.entries(runs).filter(([, run]) => run.kind === 'running'))),
    },
  }));
}

function cancelled(runs: ReturnType<typeof checkStore.get>['runs']): typeof runs {
  return Object.fromEntries(
    Object.entries(runs).map(([id, { of, held }]) => [id, { kind: 'cancelled', of, held } as const]),
  );
}

/** Scopes at hand that are enough for a probe: its own, or a larger one. */
function grantedFor(probe: Probe, known: Known): readonly string[] | undefined {
  const { scopes, alsoEnough = [] } = probe.access(known);
  return [scopes, ...alsoEnough.map((scope) => [scope])].find(holds);
}

async function start(probe: Probe, given: Known, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const of = readOf(probe, given);
  const scopes = grantedFor(probe, given) ?? probe.access(given).scopes;
  // Cancelled, signed out, or begun anew: nothing of it is shown any more.
  const show = (run: Run): void => {
    if (!signal.aborted) setRun(probe.id, { ...run, of, held: checkStore.get().signedIn?.scopes ?? [] });
  };
  change(({ troubles }) => ({ troubles: without(troubles, probe.id) }));
  show({ kind: 'running' });
  // A click can come before the data did.
  const [{ completed }, tables] = await Promise.all([import('../../check/judged.ts'), tablesToCome()]);
  if (signal.aborted) return;
  const known = tables ? completed(given, tables) : given;
  const outcome = await runProbe(probe, known, {
    host: graphHostOf(known.cloud),
    signal,
    token: (fresh) => tokenFor(scopes, fresh, signal),
    onWait: (waiting) => show({ kind: 'running', ...(waiting !== undefined && { waiting }) }),
  });
  if (signal.aborted) return;
  if (outcome.kind === 'refused' && outcome.refusal.claims !== undefined) {
    const { claims } = outcome.refusal;
    change(() => ({ claims }));
  }
  const hasEnded = outcome.kind === 'refused' && outcome.refusal.kind === 'sign-in';
  show(hasEnded ? { kind: 'needs-click' } : outcome);
}

async function tokenFor(scopes: readonly string[], fresh: boolean, signal: AbortSignal): Promise<string> {
  const token = await renew(scopes, fresh);
  signal.throwIfAborted();
  if (token !== undefined) return token;
  change(({ signedIn }) => (signedIn ? { signedIn: { ...signedIn, scopes: [] } } : {}));
  throw new Refused({ kind: 'sign-in', said: 'Your sign-in has ended.', text: '' });
}

/** By a click: the failing request once more, with a permission that may have to be asked for. */
export async function runRequest(url: string, cloud: string, scopes: readonly string[]): Promise<void> {
  const signal = begin('request');
  if (!holds(scopes) && !(await ask('request', scopes))) return;
  if (signal.aborted) return;
  change(() => ({ answer: { kind: 'running', url, held: [] } }));
  const token = await renew(scopes);
  if (signal.aborted) return;
  const held = checkStore.get().signedIn?.scopes ?? [];
  const answer =
    token === undefined
      ? ({ kind: 'no-answer', said: 'Your sign-in has ended. Press the button again.' } as const)
      : await sameRequest(url, graphHostOf(cloud), token, signal).catch(() => undefined);
  if (signal.aborted || !answer) return;
  change(() => ({
    answer: { ...answer, url, held },
    ...(answer.kind === 'answered' && answer.claims !== undefined && { claims: answer.claims }),
  }));
}

export function cancelRequest(): void {
  end('request');
  change(() => ({ answer: undefined }));
}
