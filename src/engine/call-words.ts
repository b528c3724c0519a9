import type { Facts } from './facts/facts.ts';
import {
  anyOf,
  isDecidedElsewhere,
  together,
  type Alternative,
  type Enough,
  type FoundRequest,
  type Missing,
  type Need,
  type NoForm,
  type Scheme,
  type WrongType,
} from './permissions/index.ts';

/** "`GET /users`", as the data has it. */
export const callText = ({ method, template }: FoundRequest): string => `\`${method} ${template}\``;

/** What to ask for: of several least the first. Several that are needed together are one, joined by "and". */
export function aboutOf(need: Missing | WrongType): readonly string[] {
  if (need.kind === 'missing' && need.partly) return [need.partly.missing.join(' and ')];
  const ask = (need.kind === 'missing' ? need.leastForTenant : undefined) ?? need.least[0] ?? [];
  return [ask.join(' and ')];
}

export function missingText(found: FoundRequest, need: Missing, { held }: Facts): string {
  const { least, higher, partly, detail, leastForTenant } = need;
  if (detail) return `${detail.text} The token does not hold it.`;
  if (partly)
    return `${callText(found)} needs several permissions together: the token holds ${together(partly.held)}, and not ${together(partly.missing)}.`;
  const first = leastForTenant ? [leastForTenant, ...least] : least;
  return `${callText(found)} needs ${anyOf(first)}${orMore(higher, leastForTenant)}; the token holds ${heldWords(held?.value ?? [])}.`;
}

function orMore(higher: readonly Alternative[], listed: Alternative | undefined): string {
  const count = higher.filter((one) => one !== listed).length;
  if (count === 0) return '';
  return count === 1 ? ', or one that allows more' : `, or one of ${count} that allow more`;
}

const mostNames = 3;

function heldWords(names: readonly string[]): string {
  if (names.length === 0) return 'no permission at all';
  if (names.length > mostNames) return `${names.length} others, and none of these`;
  return `only ${together(names)}`;
}

/** Of a token that was not shown it is known what its sign-in asked for. */
export function enoughText(
  found: FoundRequest,
  { by, onlyInPart, onlyWhereGranted, details }: Enough,
  isShown = true,
): string {
  const held = `The ${isShown ? 'token holds' : 'sign-in asked for'} ${together(by)}`;
  if (onlyInPart) return `${held}, which opens only a part of what ${callText(found)} is about.`;
  if (onlyWhereGranted)
    return `${held}. It counts only for the sites, files, teams or chats where it was granted to the app.`;
  const more = details.find(({ mayNeedMore }) => mayNeedMore);
  return more
    ? `${held}, which is enough for ${callText(found)} as a rule. ${more.text}`
    : `${held}, which is enough for ${callText(found)}: no other permission is needed.`;
}

/** Where the answer itself says that a permission is missing. */
export const enoughByDataText = (found: FoundRequest, { by }: Enough): string =>
  `By Microsoft’s data ${together(by)}, which the token holds, is enough for ${callText(found)}; the answer says otherwise, and it is nearer.`;

const callers: Readonly<Record<Scheme, string>> = {
  delegatedWork: 'an app that calls for a person with a work or school account',
  delegatedPersonal: 'a person with a personal Microsoft account',
  application: 'an app that calls by itself',
};

export function wrongTypeText(found: FoundRequest, { held, acceptedAs, least }: WrongType): string {
  const other = acceptedAs === 'delegated' ? 'application' : 'delegated';
  const only = `${together(held)} is enough for ${callText(found)} only as ${an(acceptedAs)} permission`;
  const instead =
    least.length > 0
      ? `as ${an(other)} permission the call needs ${anyOf(least)}`
      : `there is no ${other} permission for this call`;
  return `${only}; ${instead}.`;
}

const an = (type: string) => (type === 'application' ? `an ${type}` : `a ${type}`);

export function formText(found: FoundRequest, { scheme, forms }: NoForm): string {
  const others = forms.length > 0 ? `, only for ${forms.map((form) => callers[form]).join(' and for ')}` : '';
  const firmly = scheme === 'delegatedPersonal' ? 'lists' : 'has';
  return `Microsoft’s permission data ${firmly} no permission of ${callText(found)} for ${callers[scheme]}${others}.`;
}

/** One of several permissions, and the address does not tell which. */
export const noneOfText = (found: FoundRequest): string =>
  `${callText(found)} needs one of several permissions: which one, the address does not tell`;

/** What a token would have to hold, by kind of caller where that is not known; undefined where nothing is offered. */
export function neededText(found: FoundRequest, { cells }: Need, caller: 'delegated' | 'application' | undefined) {
  if (isDecidedElsewhere(found)) return `${noneOfText(found)}.`;
  const [person, app] = [cells.delegatedWork?.least ?? [], cells.application?.least ?? []];
  if (caller === undefined && person.length > 0 && anyOf(person) === anyOf(app))
    return `${callText(found)} needs at least ${anyOf(person)}, whether a person is signed in or not.`;
  const parts = [
    ...(person.length > 0 && caller !== 'application' ? [`${anyOf(person)} where a person is signed in`] : []),
    ...(app.length > 0 && caller !== 'delegated' ? [`${anyOf(app)} where the app calls by itself`] : []),
  ];
  return parts.length === 0 ? undefined : `${callText(found)} needs at least ${parts.join(', and ')}.`;
}
