import type { Known, Probe, ProbeId } from '../../check/probe.ts';
import type { Answer } from '../../check/same-request.ts';
import type { Outcome } from '../../check/run-probe.ts';
import { createStore } from '../store.ts';
import type { Texts } from './case-values.ts';

/** Who asked for a sign-in window: a probe, the request that is run again, or the button to sign in. */
export type Asker = ProbeId | 'request' | 'sign-in';

export interface SignedIn {
  readonly name: string;
  readonly signInName: string;
  readonly tenant: string;
  /** What the last token holds. */
  readonly scopes: readonly string[];
}

export type Trouble =
  | { readonly kind: 'blocked' | 'abandoned' | 'not-loaded' }
  /** For our own engine. */
  | { readonly kind: 'refused'; readonly text: string };

export type Run =
  | {
      readonly kind: 'running';
      /** Seconds that Graph asks to wait. */
      readonly waiting?: number;
    }
  /** It needs something that was not granted yet, or the sign-in has ended: a click asks for it. */
  | { readonly kind: 'needs-click' }
  | Outcome;

/** A run, with what it was about and with what the token held. */
export type RunOf = Run & {
  /** By `readOf`. */
  readonly of: string;
  readonly held: readonly string[];
};

/** The answer to the request that was run again, with its address and with what the token held. */
export type AnswerOf = (Answer | { readonly kind: 'running' }) & {
  readonly url: string;
  readonly held: readonly string[];
};

/** Everything that the check knows, in the memory of this tab; signing out puts it back to the start. */
export interface Check {
  readonly signedIn: SignedIn | undefined;
  /** Somebody signed out here. */
  readonly left: boolean;
  /** A window of the sign-in is open, or nobody can tell that it is not. */
  readonly asking: Asker | undefined;
  readonly troubles: Partial<Readonly<Record<Asker, Trouble>>>;
  readonly runs: Partial<Readonly<Record<ProbeId, RunOf>>>;
  readonly answer: AnswerOf | undefined;
  /** Claims that Graph wants in the next token. */
  readonly claims: string | undefined;
  readonly typed: Texts;
  /** Of the request that is run again. */
  readonly typedUrl: string | undefined;
  readonly typedScope: string | undefined;
  readonly typedClient: string | undefined;
  /** All that needed no new consent were run once. */
  readonly hasRunAll: boolean;
  /** Said by who is signed in: it was their own call. */
  readonly isMine: boolean;
  /** And: it was made in this tenant. */
  readonly isHere: boolean;
}

export const atStart: Check = {
  signedIn: undefined,
  left: false,
  asking: undefined,
  troubles: {},
  runs: {},
  answer: undefined,
  claims: undefined,
  typed: {},
  typedUrl: undefined,
  typedScope: undefined,
  typedClient: undefined,
  hasRunAll: false,
  isMine: false,
  isHere: false,
};

export const checkStore = createStore<Check>(atStart);

export function change(part: (check: Check) => Partial<Check>): void {
  const check = checkStore.get();
  checkStore.set({ ...check, ...part(check) });
}

export const setRun = (probe: ProbeId, run: RunOf): void => change(({ runs }) => ({ runs: { ...runs, [probe]: run } }));

/** What a probe was told of the case: a result is of another case when any of it differs, also by being there. */
export const readOf = ({ reads }: Probe, known: Known): string =>
  JSON.stringify(reads.map((name) => known[name] ?? null));

/** The runs that are about the case as it is now. */
export function currentRuns(runs: Check['runs'], probes: readonly Probe[], known: Known): Check['runs'] {
  const kept = probes.flatMap((probe) => {
    const run = runs[probe.id];
    return run?.of === readOf(probe, known) ? [[probe.id, run] as const] : [];
  });
  return Object.fromEntries(kept);
}

export const setTyped = (key: string, text: string): void =>
  change(({ typed }) => ({ typed: { ...typed, [key]: text } }));

export function without<Key extends string, Value>(
  all: Partial<Readonly<Record<Key, Value>>>,
  key: Key,
): Partial<Readonly<Record<Key, Value>>> {
  const { [key]: _, ...others } = all;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler does not see that nothing but the key is gone
  return others as Partial<Readonly<Record<Key, Value>>>;
}
