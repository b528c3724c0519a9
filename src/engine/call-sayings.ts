import type { Cause } from './model/cause.ts';
import type { QuestionId, Strength } from './model/diagnosis.ts';
import { needOfCall } from './call-request.ts';
import {
  enoughByDataText,
  enoughText,
  formText,
  missingText,
  noneOfText,
  neededText,
  wrongTypeText,
  aboutOf,
} from './call-words.ts';
import type { Facts } from './facts/facts.ts';
import type { Answers } from './questions/answers.ts';
import { holdsRole, roleIdsOf } from './facts/roles.ts';
import type { OfCall } from './opinions.ts';
import {
  isDecidedElsewhere,
  isGuess,
  needOf,
  type CannotTell,
  type Enough,
  type FoundRequest,
  type Missing,
  type NeedVerdict,
  type NoForm,
  type PermissionIndex,
  type RoleTable,
  type WrongType,
} from './permissions/index.ts';
import { isOpen, isOfGraph, statesLack } from './open-answer.ts';
import { rolesOfCall } from './role-sayings.ts';
import { refused } from './rules/refusal.ts';
import { against, match } from './rules/rule.ts';
import { joined } from './sayings.ts';

/** The tables of permissions and roles; without that of roles nothing is said of roles. */
export interface CallTables {
  readonly index: PermissionIndex;
  readonly roles?: RoleTable;
}

/** Whether the token holds the permission: asked where it cannot be seen. */
export function answersOfCall(facts: Facts, index: PermissionIndex): Answers {
  const need = needOfCall(facts, index)?.need;
  const option = isHeldWhole(need) ? 'yes' : need?.kind === 'missing' ? 'no' : undefined;
  const question = facts.caller?.value === 'application' ? 'roles-hold' : 'scp-holds';
  return option === undefined ? {} : { [question]: option };
}

/** Questions that are moot: where the token holds the permission, nobody need look how it is granted. */
export function settledByCall(facts: Facts, index: PermissionIndex): readonly QuestionId[] {
  return isHeldWhole(needOfCall(facts, index)?.need) ? ['grant', 'scp-holds', 'roles-hold'] : [];
}

/** Enough for all of what the request is about, wherever it is. */
const isHeldWhole = (need: NeedVerdict | undefined): boolean =>
  need?.kind === 'enough' && !need.onlyInPart && !need.onlyWhereGranted;

/** What the need of the request, laid beside what the token holds, says of each cause. Nothing where no refusal of Graph is seen. */
export function sayingsOfCall(facts: Facts, { index, roles }: CallTables): OfCall {
  const of = isOfGraph(facts) ? needOfCall(facts, index) : undefined;
  if (!of) return {};
  const { found, need } = of;
  return joined(sayingsOfNeed(facts, found, need), roles ? rolesOfCall(facts, roles, found, isHeldWhole(need)) : {});
}

function sayingsOfNeed(facts: Facts, found: FoundRequest, need: NeedVerdict): OfCall {
  switch (need.kind) {
    case 'enough':
      return need.onlyWhereGranted ? grantedForSingle(facts, found, need) : enough(facts, found, need);
    case 'missing':
      return missing(facts, found, need);
    case 'wrong-type':
      return wrongType(facts, found, need);
    case 'no-form':
      return noForm(facts, found, need);
    case 'cannot-tell':
      return cannotTell(facts, found, need.because);
  }
}

function enough(facts: Facts, found: FoundRequest, need: Enough): OfCall {
  const isShown = facts.held !== undefined;
  const sure = !isShown || need.details.some(({ mayNeedMore }) => mayNeedMore) ? 'strong' : 'decisive';
  const strength = statesLack(facts) || isUnsure(found) || need.onlyInPart ? 'weak' : sure;
  const text = statesLack(facts) ? enoughByDataText(found, need) : enoughText(found, need, isShown);
  const from = facts.held ?? facts.askedFor;
  return { 'missing-permission': [against(strength, 'need-held', text, from?.item, { scope: 'family' })] };
}

function grantedForSingle({ held }: Facts, found: FoundRequest, need: Enough): OfCall {
  return { 'resource-specific-access': [match('strong', 'held-for-single', enoughText(found, need), held?.item)] };
}

function missing(facts: Facts, found: FoundRequest, need: Missing): OfCall {
  if (isDecidedElsewhere(found)) {
    const text = `${noneOfText(found)}, and the token holds none of them.`;
    const strength = isOpen(facts) ? 'strong' : 'weak';
    return { 'missing-permission': [match(strength, 'need-missing', text, heldOr(facts), { scope: 'family' })] };
  }
  const verdict = match(
    strengthOf(facts, found, need),
    'need-missing',
    missingText(found, need, facts),
    heldOr(facts),
    {
      scope: 'family',
      about: aboutOf(need),
    },
  );
  return { 'missing-permission': [verdict] };
}

/** Decisive only where nothing else explains the refusal, and the token could not be right without the permission. */
function strengthOf(facts: Facts, found: FoundRequest, { unless, scheme }: Missing): Strength {
  // The data knows personal accounts less well.
  if (!isOpen(facts) || scheme === 'delegatedPersonal') return 'weak';
  const exceptions = unless.filter((one) => one !== 'directory-role' || mayHoldRole(facts));
  return exceptions.length > 0 || isUnsure(found) || statesLack(facts) ? 'strong' : 'decisive';
}

/** Roles of an app stand in `wids` of a whole token; of claims that were shown in part nothing is known. */
function mayHoldRole({ token }: Facts): boolean {
  const wids = token && roleIdsOf(token.value);
  return wids === undefined || holdsRole(wids);
}

/** Other templates fit as well, or the data has another form of the request. */
const isUnsure = ({ alternatives, adjustments }: FoundRequest) => alternatives.length > 0 || adjustments.some(isGuess);

function wrongType(facts: Facts, found: FoundRequest, need: WrongType): OfCall {
  const text = wrongTypeText(found, need);
  if (need.least.length === 0)
    return withoutForm(
      facts,
      found,
      need.acceptedAs === 'delegated' ? 'api-requires-delegated' : 'api-requires-application',
      text,
    );
  const more = { scope: 'family', about: aboutOf(need) } as const;
  const strength = isOpen(facts) ? 'strong' : 'weak';
  return { 'permission-type-mismatch': [match(strength, 'need-of-other-type', text, heldOr(facts), more)] };
}

function noForm(facts: Facts, found: FoundRequest, need: NoForm): OfCall {
  // That case has a rule of its own, which needs no table.
  if (need.reason === 'me') return {};
  const text = formText(found, need);
  switch (need.scheme) {
    case 'application':
      return withoutForm(facts, found, 'api-requires-delegated', text);
    case 'delegatedWork':
      return withoutForm(facts, found, 'api-requires-application', text);
    case 'delegatedPersonal':
      return { 'personal-account': [match(isOpen(facts) ? 'strong' : 'weak', 'no-form', text, facts.request?.item)] };
  }
}

/** The data decides, but never for certain: a form can be newer than the data. */
function withoutForm(facts: Facts, found: FoundRequest, cause: Cause, text: string): OfCall {
  if (!isOpen(facts) || isUnsure(found)) return { [cause]: [match('weak', 'no-form', text, facts.request?.item)] };
  const doubt = 'Microsoft’s permission data can be older than the service.';
  return { [cause]: [match('decisive', 'no-form', text, facts.request?.item), against('weak', 'data-can-lag', doubt)] };
}

function cannotTell(facts: Facts, found: FoundRequest, because: CannotTell['because']): OfCall {
  switch (because) {
    case 'permissions-unknown':
    case 'caller-unknown':
      return needed(facts, found);
    case 'shared-permission': {
      const text =
        'The token holds a permission that ends in `.Shared`: it opens only what its owner shared with the signed-in person.';
      return { 'mailbox-access-policy': [match('strong', 'held-for-shared', text, facts.held?.item)] };
    }
    // Those have rules of their own, or nothing to say.
    case 'selected-permission':
    case 'depends-on-request':
    case 'request-not-found':
      return {};
  }
}

/** What the token holds was not shown: then at least what it would have to hold is said. */
function needed(facts: Facts, found: FoundRequest): OfCall {
  if (!refused(facts) || !isOpen(facts)) return {};
  const text = neededText(found, needOf(found), facts.caller?.value);
  if (text === undefined) return {};
  return { 'missing-permission': [match('weak', 'call-needs', text, facts.request?.item, { scope: 'family' })] };
}

const heldOr = ({ held, request }: Facts) => held?.item ?? request?.item;
