import type { Difference } from './aspect.ts';
import { aspects } from './aspects.ts';
import { canonical, type Side } from './side.ts';
import { lifetimeOf } from './times.ts';
import { textOf } from './visible.ts';

/** What two tokens have in common and what not, in words. */
export interface Comparison {
  /** Permissions that only the one holds; undefined where one of the two does not show what it holds. */
  readonly permissions?: { readonly works: readonly string[]; readonly fails: readonly string[] };
  /** Differences that can decide over a call, the telling ones first. */
  readonly telling: readonly Difference[];
  /** Differences that every two tokens have, or that decide nothing. */
  readonly idle: readonly Difference[];
  /** Claims that are the same. */
  readonly equal: readonly string[];
  /** Claims that one of the two shows, and the other may have. */
  readonly open: readonly string[];
  /** The failing one was issued before the working one, for the same app and caller: it can be older than a grant. */
  readonly older: boolean;
}

/** Compares a token that works with one that fails. `now` is the clock of this device, in seconds. */
export function compare(works: Side, fails: Side, now: number): Comparison {
  const telling = aspects.flatMap(({ id, compare: of }) => {
    const difference = of(works, fails, now);
    return difference ? [{ id, ...difference }] : [];
  });
  const permissions = permissionsOf(works, fails);
  const names = [...new Set([...works.claims.keys(), ...fails.claims.keys()])];
  const open = names.filter((name) => isOpen(name, works, fails));
  const differing = names.filter((name) => !open.includes(name) && !isSame(name, works, fails));
  const differ = (permissions?.works.length ?? 0) + (permissions?.fails.length ?? 0) > 0;
  const said = new Set([...saidBy(telling), ...(differ ? [works, fails].map(heldClaim) : [])]);
  return {
    ...(permissions && { permissions }),
    telling,
    idle: differing.filter((name) => !said.has(name)).map((name) => idleOf(name, works, fails)),
    equal: names.filter((name) => !open.includes(name) && !differing.includes(name)),
    open,
    older: isOlder(works, fails, telling),
  };
}

const heldClaim = ({ facts }: Side): string => (facts.caller?.value === 'application' ? 'roles' : 'scp');

/** Whether nothing that was shown tells the two apart. */
export const isSameToken = ({ telling, idle, permissions }: Comparison): boolean =>
  telling.length + idle.length + (permissions?.works.length ?? 0) + (permissions?.fails.length ?? 0) === 0;

/** Whether one of the differences can decide over a call. */
export const isTelling = ({ telling, permissions }: Comparison): boolean =>
  telling.length + (permissions?.works.length ?? 0) + (permissions?.fails.length ?? 0) > 0;

/** They are for the sign-in: no call to Graph needs them. */
const signInScopes = ['openid', 'profile', 'email', 'offline_access'];

function permissionsOf({ facts: works }: Side, { facts: fails }: Side): Comparison['permissions'] {
  if (!works.held || !fails.held) return undefined;
  const [one, other] = [works.held.value, fails.held.value];
  return { works: without(one, other), fails: without(other, one) };
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set([...signInScopes, ...others.map((name) => name.toLowerCase())]);
  return [...new Set(names)].filter((name) => !known.has(name.toLowerCase()));
}

const saidBy = (telling: readonly Difference[]): readonly string[] =>
  aspects.filter(({ id }) => telling.some((difference) => difference.id === id)).flatMap(({ claims }) => claims);

function isOpen(name: string, works: Side, fails: Side): boolean {
  return [works, fails].some(
    ({ claims, complete }) => claims.get(name) === undefined && (claims.has(name) || !complete),
  );
}

const isSame = (name: string, works: Side, fails: Side): boolean =>
  canonical(name, works.claims.get(name)) === canonical(name, fails.claims.get(name));

function idleOf(name: string, works: Side, fails: Side): Difference {
  const [one, other] = [works.claims.get(name), fails.claims.get(name)];
  return {
    id: name,
    label: name,
    text: '',
    works: one === undefined ? '' : textOf(one),
    fails: other === undefined ? '' : textOf(other),
  };
}

function isOlder(works: Side, fails: Side, telling: readonly Difference[]): boolean {
  const [one, other] = [lifetimeOf(works.claims).from, lifetimeOf(fails.claims).from];
  const isOtherCall = telling.some(({ id }) => ['audience', 'caller', 'tenant', 'app', 'account'].includes(id));
  return one !== undefined && other !== undefined && other < one && !isOtherCall;
}
