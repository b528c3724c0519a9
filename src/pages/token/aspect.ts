import { canonical, claimIn, type Side } from './side.ts';
import { textOf } from './visible.ts';

/** Something in which two tokens differ, in words. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  /** Names stand in backticks; no value of a person is in it. */
  readonly text: string;
  /** What each side shows; empty = it is not in the token. */
  readonly works: string;
  readonly fails: string;
  readonly personal?: true;
}

/** One thing to compare. What it looks at is not compared once more by its name. */
export interface Aspect {
  readonly id: string;
  readonly claims: readonly string[];
  readonly compare: (works: Side, fails: Side, now: number) => Omit<Difference, 'id'> | undefined;
}

interface Simple {
  readonly id: string;
  readonly label: string;
  /** The same thing under several names: `appid` and `azp`. */
  readonly claims: readonly string[];
  readonly text: string;
  /** Said where only one of the two has it. */
  readonly only?: (which: 'working' | 'failing') => string;
  readonly personal?: true;
  readonly show?: (value: unknown) => string;
}

/** A claim that is compared as it is. */
export function simple({ id, label, claims, text, only, personal, show = textOf }: Simple): Aspect {
  const [name = ''] = claims;
  return {
    id,
    claims,
    compare: (works, fails) => {
      const [one, other] = [claimIn(works, claims), claimIn(fails, claims)];
      if (!one.known || !other.known || sameIgnoringCase(name, one.value, other.value)) return undefined;
      const alone = one.value === undefined ? 'failing' : other.value === undefined ? 'working' : undefined;
      return {
        label,
        text: alone && only ? only(alone) : text,
        works: one.value === undefined ? '' : show(one.value),
        fails: other.value === undefined ? '' : show(other.value),
        ...(personal && { personal }),
      };
    },
  };
}

export const sameIgnoringCase = (name: string, one: unknown, other: unknown): boolean =>
  canonical(name, one).toLowerCase() === canonical(name, other).toLowerCase();
