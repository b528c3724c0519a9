import { graphHostOf } from '../../check/clouds.ts';
import type { Known, Probe } from '../../check/probe.ts';
import { Refused } from '../../check/refused.ts';
import { runProbe } from '../../check/run-probe.ts';
import { sameRequest } from '../../check/same-request.ts';
import { currentSignal } from './cancelling.ts';
import { change, checkStore, setRun, without } from './check-store.ts';
import type { FragmentValues } from '../fragment.ts';
import { ask, holds, renew } from './session.ts';
import { tablesToCome } from './use-tables.ts';

/** The case, and the values that it was made of. */
export interface About {
  readonly known: Known;
  readonly values: FragmentValues;
}

/** By a click: what is not granted yet is asked for in a window. */
export async function runByClick(probe: Probe, about: About): Promise<void> {
  const { scopes } = probe.access(about.known);
  if (grantedFor(probe, about)) await start(probe, about, currentSignal());
  else if (await ask(probe.id, scopes)) await start(probe, about, currentSignal());
}

/** One after the other, all that need no window; the others are left as they are. */
export async function runAllGranted(probes: readonly Probe[], about: About): Promise<void> {
  const signal = currentSignal();
  for (const probe of probes) {
    if (signal.aborted) return;
    // What was consented at another time is not in this token yet, and comes with a new one.
    // oxlint-disable-next-line no-await-in-loop
    if (grantedFor(probe, about) || (await renew(probe.access(about.known).scopes)) !== undefined)
      // oxlint-disable-next-line no-await-in-loop
      await start(probe, about, signal);
  }
  if (!signal.aborted) change(() => ({ hasRunAll: true }));
}

/** Scopes at hand that are enough for a probe: its own, or a larger one. */
function grantedFor(probe: Probe, { known }: About): readonly string[] | undefined {
  const { scopes, alsoEnough = [] } = probe.access(known);
  return [scopes, ...alsoEnough.map((scope) => [scope])].find(holds);
}

async function start(probe: Probe, about: About, signal: AbortSignal): Promise<void> {
  const { values: of } = about;
  const scopes = grantedFor(probe, about) ?? probe.access(about.known).scopes;
  change(({ troubles }) => ({ troubles: without(troubles, probe.id) }));
  setRun(probe.id, { kind: 'running', of });
  // A click can come before the data did.
  const [{ completed }, tables] = await Promise.all([import('../../check/judged.ts'), tablesToCome()]);
  const known = tables ? completed(about.known, tables) : about.known;
  const outcome = await runProbe(probe, known, {
    host: graphHostOf(known.cloud),
    signal,
    token: (fresh) => tokenFor(scopes, fresh),
    onWait: (waiting) => setRun(probe.id, { kind: 'running', of, ...(waiting !== undefined && { waiting }) }),
  });
  // Signed out while it ran: there is nothing to show it for.
  if (checkStore.get().left) return;
  if (outcome.kind === 'refused' && outcome.refusal.claims !== undefined) {
    const { claims } = outcome.refusal;
    change(() => ({ claims }));
  }
  const hasEnded = outcome.kind === 'refused' && outcome.refusal.kind === 'sign-in';
  setRun(probe.id, { ...(hasEnded ? ({ kind: 'needs-click' } as const) : outcome), of });
}

async function tokenFor(scopes: readonly string[], fresh: boolean): Promise<string> {
  const token = await renew(scopes, fresh);
  if (token !== undefined) return token;
  change(({ signedIn }) => (signedIn ? { signedIn: { ...signedIn, scopes: [] } } : {}));
  throw new Refused({ kind: 'sign-in', said: 'Your sign-in has ended.', text: '' });
}

/** By a click: the failing request once more, with a permission that may have to be asked for. */
export async function runRequest(url: string, cloud: string, scopes: readonly string[]): Promise<void> {
  if (!holds(scopes) && !(await ask('request', scopes))) return;
  const signal = currentSignal();
  change(() => ({ answer: { kind: 'running' } }));
  const token = await renew(scopes);
  const answer =
    token === undefined
      ? ({ kind: 'no-answer', said: 'Your sign-in has ended. Press the button again.' } as const)
      : await sameRequest(url, graphHostOf(cloud), token, signal).catch(() => undefined);
  if (checkStore.get().left) return;
  change(() => ({
    answer,
    ...(answer?.kind === 'answered' && answer.claims !== undefined && { claims: answer.claims }),
  }));
}
