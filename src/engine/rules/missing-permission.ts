import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, oneOf, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/permissions-reference */
export const missingPermission: Rule = {
  cause: 'missing-permission',
  answers: {
    grant: {
      'no-row': 'decisive',
      'not-granted': 'against',
      'other-type': 'against',
      'granted-after-token': 'against',
      'granted-before-token': 'weak',
    },
    'message-403': { 'names-permission': 'strong', privileges: 'weak', 'access-denied': 'weak' },
    'message-any': { 'names-permission': 'strong', privileges: 'weak', 'access-denied': 'weak' },
    'message-403-app': { 'names-permission': 'strong', privileges: 'weak', 'access-denied': 'weak' },
    status: { 'empty-200': 'weak' },
    explorer: { fails: 'doubt' },
    'scp-holds': { no: 'strong', yes: 'against' },
    'roles-hold': { no: 'strong', yes: 'against' },
    'who-fails': { all: 'weak', 'not-for-admins': 'against', 'one-object': 'against' },
    'empty-answer': { properties: 'strong' },
  },
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'missing-permission');
    const seen = [
      ...fromNamedNeeds(facts),
      ...fromEmptyToken(facts),
      ...fromForbidden(facts),
      ...fromCode(facts),
      ...fromGuest(facts),
    ];
    const concerns = [...said, ...seen].some(({ kind }) => kind === 'match');
    return [...said, ...seen, ...(concerns ? openQuestions(facts) : [])];
  },
};

/** The text names permissions, and we know what the token holds. */
function fromNamedNeeds({ phrases, held }: Facts): Verdict[] {
  const naming = phrases.find(({ needs }) => needs.length > 0);
  if (!naming) return [];
  const holds = held?.value ?? naming.holds;
  if (!holds) return [];
  const lower = new Set(holds.map((name) => name.toLowerCase()));
  const covered = naming.needs.filter((name) => lower.has(name.toLowerCase()));
  if (covered.length > 0) {
    const text = `The token holds ${oneOf(covered)}, which the text names as enough: another call, token or app may have failed.`;
    return [against('strong', 'named-permission-held', text, held?.item ?? naming, { scope: 'family' })];
  }
  const text = `The call needs ${oneOf(naming.needs)}, and the token holds ${holds.length === 0 ? 'no permission at all' : 'none of them'}.`;
  return [
    match('decisive', 'named-permission-absent', text, held?.item ?? naming, {
      scope: 'family',
      about: naming.needs,
    }),
  ];
}

/** A token without any permission; Exchange RBAC and resource-specific consent leave no trace in it, so this alone is not decisive. */
function fromEmptyToken({ held, status, responder, audience, phrases }: Facts): Verdict[] {
  if (!held || held.value.length > 0 || responder?.value === 'token-endpoint' || audience?.value.kind !== 'graph')
    return [];
  if (status?.value !== 403 && phrases.length === 0) return [];
  return [
    match('strong', 'no-permission-in-token', 'The token is for Graph and holds no permission at all.', held.item, {
      scope: 'family',
    }),
  ];
}

/** 403 from Graph: the token was accepted, the call was not allowed. A permission is the commonest reason. */
function fromForbidden({ status, responder }: Facts): Verdict[] {
  if (status?.value !== 403 || responder?.value === 'token-endpoint' || responder?.value === 'other') return [];
  return [
    match(
      'weak',
      'forbidden',
      '403 says that the token was accepted and the call was not allowed: a permission that it lacks is the commonest reason.',
      status.item,
      { scope: 'family' },
    ),
  ];
}

function openQuestions({ request, token }: Facts): Verdict[] {
  const needs = [request ? undefined : 'request', token ? undefined : 'token', 'grant'] as const;
  return needs.flatMap((need): Verdict[] => (need ? [undecided(need)] : []));
}

/** A workload that answers with a bare word for "no" and names no reason. */
function fromCode({ errors, phrases, status, responder }: Facts): Verdict[] {
  const item = errors.find(
    ({ code, message }) =>
      /^(?:Forbidden|Unauthorized)$/i.test(code ?? '') && /^(?:Forbidden|Unauthorized|)\W*$/i.test(message ?? ''),
  );
  if (!item || phrases.length > 0 || status?.value === 403 || responder?.value === 'token-endpoint') return [];
  return [
    match(
      'weak',
      'bare-refusal',
      `The service answered \`${item.code}\` and nothing more: a permission that the token lacks is the commonest reason.`,
      item,
      { scope: 'family' },
    ),
  ];
}

/** Guests are refused for what they are more often than for what the app holds. */
function fromGuest({ account, phrases, status }: Facts): Verdict[] {
  if (account?.value !== 'guest' || (status?.value !== 403 && phrases.length === 0)) return [];
  return [
    against(
      'weak',
      'guest-signed-in',
      'The signed-in person is a guest: guests are limited whatever the app holds.',
      account.item,
    ),
  ];
}
