import {
  directoryPermission,
  exchangeGrants,
  partialPermissions,
  selectedPermissions,
  sharedPermissions,
} from '../../reference/permission-exceptions.ts';
import type { RequestDetail } from '../../reference/request-details.ts';
import { graphScope } from './graph-scope.ts';
import type { FoundRequest, Match } from './match.ts';
import { needOf, type Need } from './need.ts';
import type { Alternative, Cell, PermissionIndex } from './permission-index.ts';
import { detailsOf } from './request-details.ts';
import { schemeOf, schemes, type Scheme } from './scheme.ts';
import type { Exception, Holder, Missing, NeedVerdict } from './need-verdict.ts';

/** Names in lower case. */
type Held = ReadonlySet<string>;

/** Whether a name is among those that are held, as Graph compares them. */
export function holderOf(held: readonly string[]): (name: string) => boolean {
  return isHeld(namesOf(held));
}

/** Lays what the request needs beside what the token holds. What a permission covers comes from the data, never from its name. */
export function judgeNeed(index: PermissionIndex, match: Match, { caller, account, held }: Holder): NeedVerdict {
  if (match.kind !== 'found') return { kind: 'cannot-tell', because: 'request-not-found' };
  if (!caller) return { kind: 'cannot-tell', because: 'caller-unknown' };
  const need = needOf(match);
  const scheme = schemeOf(caller, account);
  const cell = need.cells[scheme];
  if (cell && !held) return { kind: 'cannot-tell', because: 'permissions-unknown' };
  const names = namesOf(held ?? []);
  const by = cell && satisfiedBest(cell, names, match.template);
  if (by) return enoughOrMore(index, match, { scheme, by, names });
  if (cell && scheme === 'delegatedWork' && isEnoughForShared(cell, names))
    return { kind: 'cannot-tell', because: 'shared-permission' };
  return wrongType(need, scheme, names) ?? (cell ? missing(index, cell, scheme, names) : noForm(need, scheme));
}

/** Without the address of Graph that scopes can begin with, and without scopes of other APIs. */
const namesOf = (held: readonly string[]): Held =>
  new Set(held.flatMap((scope) => graphScope(scope)?.toLowerCase() ?? []));

const isHeld = (names: Held) => (name: string) => names.has(name.toLowerCase());

const satisfied = ({ least, higher }: Cell, names: Held): Alternative | undefined =>
  [...least, ...higher].find((all) => all.every(isHeld(names)));

/** Of all that is enough, what opens the whole thing counts. */
function satisfiedBest(cell: Cell, names: Held, template: string): Alternative | undefined {
  const whole = (list: readonly Alternative[]) => list.filter((all) => !isPartial(template, all));
  return satisfied({ ...cell, least: whole(cell.least), higher: whole(cell.higher) }, names) ?? satisfied(cell, names);
}

/** It opens only some properties, one kind of object, or who is signed in. */
export const isPartial = (template: string, all: Alternative): boolean =>
  partialPermissions.some(({ on, names }) => on.test(template) && all.some((name) => names.test(name)));

/** A permission over what others shared with the person would be enough without its ending. */
function isEnoughForShared(cell: Cell, names: Held): boolean {
  const own = [...names].flatMap((name) => sharedPermissions[name] ?? []);
  return own.some((name) => satisfied(cell, new Set([name])));
}

const detailsFor = (match: FoundRequest, caller: Holder['caller']): RequestDetail[] =>
  detailsOf(match).filter((detail) => detail.caller === undefined || detail.caller === caller);

function enoughOrMore(
  { resourceSpecific }: PermissionIndex,
  match: FoundRequest,
  { scheme, by, names }: { readonly scheme: Scheme; readonly by: Alternative; readonly names: Held },
): NeedVerdict {
  const details = detailsFor(match, scheme === 'application' ? scheme : 'delegated');
  if (details.some(({ decides }) => decides)) return { kind: 'cannot-tell', because: 'depends-on-request' };
  const asked = details.find(({ needs }) => needs && !needs.some(isHeld(names)));
  if (asked) return missingForQuery(by, asked, scheme);
  const onlyWhereGranted = by.some((name) => resourceSpecific.has(name) || /\.Selected$/i.test(name));
  return { kind: 'enough', scheme, by, onlyInPart: isPartial(match.template, by), onlyWhereGranted, details };
}

function missingForQuery(by: Alternative, detail: RequestDetail, scheme: Scheme): Missing {
  const [first = '', ...others] = detail.needs ?? [];
  return {
    kind: 'missing',
    scheme,
    least: [[...by, first]],
    higher: others.map((name) => [...by, name]),
    partly: { held: by, missing: [first] },
    detail,
    unless: [],
  };
}

function wrongType({ cells, isMe }: Need, scheme: Scheme, names: Held): NeedVerdict | undefined {
  const acceptedAs = scheme === 'application' ? 'delegated' : 'application';
  const other = acceptedAs === 'application' ? cells.application : cells.delegatedWork;
  const held = other && !isMe ? satisfied(other, names) : undefined;
  return held && { kind: 'wrong-type', held, acceptedAs, least: cells[scheme]?.least ?? [] };
}

function noForm({ cells, isMe }: Need, scheme: Scheme): NeedVerdict {
  const reason = isMe && scheme === 'application' ? 'me' : 'not-offered';
  return { kind: 'no-form', scheme, reason, forms: schemes.filter((one) => cells[one] !== null) };
}

function missing(
  { resourceSpecific }: PermissionIndex,
  { least, higher }: Cell,
  scheme: Scheme,
  names: Held,
): NeedVerdict {
  const all = [...least, ...higher];
  if (isSelected(all, names)) return { kind: 'cannot-tell', because: 'selected-permission' };
  const isSpecific = (one: Alternative) => one.some((name) => resourceSpecific.has(name));
  const leastForTenant = least.every(isSpecific) ? higher.find((one) => !isSpecific(one)) : undefined;
  const partly = all.find((one) => one.some(isHeld(names)));
  return {
    kind: 'missing',
    scheme,
    least,
    higher,
    ...(leastForTenant && { leastForTenant }),
    ...(partly && {
      partly: {
        held: partly.filter(isHeld(names)),
        missing: partly.filter((name) => !isHeld(names)(name)),
      },
    }),
    unless: scheme === 'application' ? exceptions(all, isSpecific) : [],
  };
}

function isSelected(all: readonly Alternative[], names: Held): boolean {
  return selectedPermissions.some(
    ({ pattern, standFor }) =>
      [...names].some((name) => pattern.test(name)) && all.flat().some((name) => standFor.test(name)),
  );
}

function exceptions(all: readonly Alternative[], isSpecific: (one: Alternative) => boolean): Exception[] {
  const names = all.flat();
  return [
    ...(names.some((name) => exchangeGrants.has(name)) ? (['exchange-grant'] as const) : []),
    ...(all.some(isSpecific) ? (['resource-specific-consent'] as const) : []),
    ...(names.some((name) => directoryPermission.test(name)) ? (['directory-role'] as const) : []),
  ];
}
