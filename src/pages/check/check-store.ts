import type { ProbeId } from '../../check/probe.ts';
import type { Answer } from '../../check/same-request.ts';
import type { Outcome } from '../../check/run-probe.ts';
import { formatFragment, type FragmentValues } from '../fragment.ts';
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

/** A run with the values of the case that it was about. */
export type RunOf = Run & { readonly of: FragmentValues };

/** Everything that the check knows, in the memory of this tab; signing out puts it back to the start. */
export interface Check {
  readonly signedIn: SignedIn | undefined;
  /** Somebody signed out here. */
  readonly left: boolean;
  /** A window of the sign-in is open, or nobody can tell that it is not. */
  readonly asking: Asker | undefined;
  readonly troubles: Partial<Readonly<Record<Asker, Trouble>>>;
  readonly runs: Partial<Readonly<Record<ProbeId, RunOf>>>;
  readonly answer: Answer | { readonly kind: 'running' } | undefined;
  /** Claims that Graph wants in the next token. */
  readonly claims: string | undefined;
  readonly typed: Texts;
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

/** The runs that are about the case as it is now: a value that was added since does no harm, one that was changed does. */
export function currentRuns(runs: Check['runs'], values: FragmentValues): Check['runs'] {
  const now = new Set(formatFragment(values).split('&'));
  const fits = ({ of }: RunOf): boolean =>
    formatFragment(of)
      .split('&')
      .every((part) => part === '' || now.has(part));
  return Object.fromEntries(Object.entries(runs).filter(([, run]) => fits(run)));
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
