import { joined, type Cause, type OfCall, type Strength } from '../engine/index.ts';
import type { Known, TenantFact, TenantFactName } from './probe.ts';

type Signal = Strength | 'against';
type Signals = Partial<Readonly<Record<TenantFactName, Partial<Readonly<Record<Cause, Signal>>>>>>;

/**
 * What a fact of the tenant says of causes. It speaks beside the rules, as the tables do (docs/decisions/0012): no other page
 * loads it. Decisive is only what leaves no other way; `against` is said where the cause cannot be it.
 */
const signals: Signals = {
  'app-missing': { 'app-not-in-tenant': 'decisive' },
  'app-present': { 'app-not-in-tenant': 'against' },
  'app-disabled': { 'app-disabled': 'decisive' },
  'app-enabled': { 'app-disabled': 'against' },
  'permission-consented': {
    'consent-not-granted': 'against',
    'missing-permission': 'against',
    'permission-type-mismatch': 'against',
  },
  'permission-consented-not-in-token': { 'stale-token': 'strong' },
  'permission-consented-since': { 'stale-token': 'decisive' },
  'permission-consented-for-others': {
    'consent-not-granted': 'strong',
    'missing-permission': 'against',
    'stale-token': 'against',
  },
  'permission-asked-for-only': {
    'consent-not-granted': 'decisive',
    'missing-permission': 'against',
    'stale-token': 'against',
  },
  'permission-not-asked-for': {
    'missing-permission': 'decisive',
    'consent-not-granted': 'against',
    'stale-token': 'against',
  },
  'permission-not-consented': {
    'missing-permission': 'strong',
    'consent-not-granted': 'strong',
    'stale-token': 'against',
  },
  'permission-of-other-type': { 'permission-type-mismatch': 'decisive', 'stale-token': 'against' },
  'assignment-required-and-missing': { 'user-not-assigned': 'decisive' },
  'assignment-not-needed': { 'user-not-assigned': 'against' },
  'assignment-given': { 'user-not-assigned': 'against' },
  'person-present': { 'user-not-in-tenant': 'against' },
  'person-disabled': { 'user-sign-in-failed': 'decisive' },
  'person-is-guest': { 'user-lacks-role': 'weak', 'org-boundary-policy': 'weak' },
  'role-held': { 'user-lacks-role': 'against' },
  'role-eligible-only': { 'user-lacks-role': 'strong' },
  'role-missing': { 'user-lacks-role': 'strong' },
  'licence-present': { 'no-license': 'against' },
  'licence-missing': { 'no-license': 'strong' },
  'tenant-licence-present': { 'no-license': 'against' },
  'tenant-licence-missing': { 'no-license': 'decisive' },
  'group-hides-members': { 'nested-groups': 'weak' },
  'person-consent-blocked': { 'consent-not-granted': 'weak' },
  'site-permission-given': { 'resource-specific-access': 'against' },
  'site-permission-too-small': { 'resource-specific-access': 'decisive' },
  'site-permission-missing': { 'resource-specific-access': 'strong' },
  'sign-in-blocked-by-policy': { 'conditional-access': 'decisive' },
  'sign-in-succeeded': { 'conditional-access': 'against', 'user-sign-in-failed': 'against' },
};

/** Whoever is not there cannot sign in; a call of an app by itself is about somebody else, who is only not found. */
const ofCaller: Signals = {
  'person-missing': { 'user-not-in-tenant': 'decisive' },
  'person-not-found': { 'user-not-in-tenant': 'strong' },
};
const ofTarget: Signals = {
  'person-missing': { 'not-authorization': 'strong' },
  'person-not-found': { 'not-authorization': 'weak' },
};

/** Where the call changes something, the kind of the object decides. */
const ofChange: Signals = {
  'group-mail-enabled': { 'target-managed-elsewhere': 'decisive' },
  'group-synchronised': { 'target-managed-elsewhere': 'decisive' },
  'group-role-assignable': { 'user-lacks-role': 'strong', 'app-lacks-role': 'strong' },
  'person-synchronised': { 'target-managed-elsewhere': 'weak' },
};
const ofChangeOfMembers: Signals = { 'group-dynamic': { 'target-managed-elsewhere': 'decisive' } };
const ofReadOfMembers: Signals = { 'group-holds-groups': { 'nested-groups': 'strong' } };

/** The cases that a group of signals is for; where the method or the path did not come along it is presumed. */
const groupsOfSignals: readonly {
  readonly signals: Signals;
  readonly fits: (known: Known) => boolean | 'presumed';
}[] = [
  { signals, fits: () => true },
  { signals: ofCaller, fits: ({ type }) => type !== 'application' },
  { signals: ofTarget, fits: ({ type }) => type === 'application' },
  { signals: ofChange, fits: ({ method }) => (method === undefined ? 'presumed' : method !== 'GET') },
  {
    signals: ofChangeOfMembers,
    fits: ({ method, path }) =>
      method === undefined || path === undefined ? 'presumed' : method !== 'GET' && aboutMembers.test(path),
  },
  {
    signals: ofReadOfMembers,
    fits: ({ method = 'GET', path }) => method === 'GET' && path !== undefined && aboutMembers.test(path),
  },
];

const aboutMembers = /\/(?:transitive)?members\b/i;

/** A fact, and whether it is sure to be of this case. */
export interface Heard extends TenantFact {
  readonly isSure: boolean;
}

/** What the facts say of causes in this case. */
export function verdictsOfTenant(facts: readonly Heard[], known: Known): OfCall {
  return joined(
    ...groupsOfSignals.flatMap(({ signals: table, fits }) => {
      const fit = fits(known);
      return fit === false ? [] : facts.map((fact) => saidBy(fact, table, fact.isSure && fit !== 'presumed'));
    }),
  );
}

function saidBy({ fact, words }: TenantFact, table: Signals, isSure: boolean): OfCall {
  const reason = { code: fact, text: words };
  const strength = (signal: Signal): Strength => (isSure ? asItIs : lowered)[signal];
  return Object.fromEntries(
    Object.entries(table[fact] ?? {}).map(([cause, signal]) => [
      cause,
      [{ kind: signal === 'against' ? 'against' : 'match', strength: strength(signal), reason }],
    ]),
  );
}

const asItIs: Readonly<Record<Signal, Strength>> = {
  decisive: 'decisive',
  strong: 'strong',
  weak: 'weak',
  against: 'strong',
};
/** Of what is only presumed to be of this case. */
const lowered: Readonly<Record<Signal, Strength>> = {
  decisive: 'strong',
  strong: 'weak',
  weak: 'weak',
  against: 'weak',
};
