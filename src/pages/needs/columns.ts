import {
  isDecidedElsewhere,
  holderOf,
  isPartial,
  meWords,
  needOf,
  notStatedWords,
  schemeNames,
  schemeOf,
  schemes,
  type Alternative,
  type Cell,
  type FoundRequest,
  type Need,
  type NeedVerdict,
  type PermissionIndex,
  type Scheme,
} from '../../engine/permissions/index.ts';
import type { ComparedToken } from './compared-token.ts';

/** What the token makes of one way to satisfy a need. `open`: nothing is to be said of it. */
export type Mark = 'held' | 'held-more' | 'partly' | 'missing' | 'also-enough' | 'open';

/** One way to satisfy a need: a permission, or several that are needed together. */
export interface NeedRow {
  readonly names: Alternative;
  readonly isLeast: boolean;
  readonly mark: Mark;
  /** Of several, those that the token lacks. */
  readonly lacks: Alternative;
  /** Consented for one team or chat, not for the tenant. */
  readonly isForOne: boolean;
  /** It opens only some properties, one kind of object, or who is signed in. */
  readonly isInPart: boolean;
}

/** What one kind of caller needs. */
export interface NeedColumn {
  readonly scheme: Scheme;
  readonly title: string;
  /** The token that is compared is of this kind. */
  readonly isYours: boolean;
  /** It is taken for this kind, because its claims do not say whose account it is. */
  readonly isTaken: boolean;
  /** What the address does not tell decides which of the rows counts: none of them is the least. */
  readonly isOpen: boolean;
  /** Least first; empty where the request has no form for this kind of caller. */
  readonly rows: readonly NeedRow[];
  /** In sentences; names stand in backticks. */
  readonly notes: readonly string[];
}

interface Compared {
  readonly token: ComparedToken;
  readonly verdict: NeedVerdict;
}

/** The three kinds of callers, the one of the token first. */
export function needColumns(
  { resourceSpecific }: PermissionIndex,
  match: FoundRequest,
  compared?: Compared,
): readonly NeedColumn[] {
  const need = needOf(match);
  const isOpen = isDecidedElsewhere(match);
  const yours = compared?.token.caller && schemeOf(compared.token.caller, compared.token.account);
  const columns = schemes.map((scheme): NeedColumn => {
    const cell = need.cells[scheme];
    const isYours = scheme === yours;
    const marked = isYours ? compared : undefined;
    return {
      scheme,
      title: schemeNames[scheme],
      isYours,
      isTaken: isYours && compared?.token.caller === 'delegated' && compared.token.account === undefined,
      isOpen,
      rows: cell
        ? rowsOf(cell, { template: match.template, resourceSpecific, ...(marked && { compared: marked }) }).map(
            isOpen ? opened : same,
          )
        : [],
      notes: cell ? notesOf(cell, isOpen) : [absentWords(need, scheme)],
    };
  });
  return columns.toSorted((a, b) => Number(b.isYours) - Number(a.isYours));
}

interface Around {
  readonly template: string;
  readonly resourceSpecific: ReadonlySet<string>;
  readonly compared?: Compared;
}

function rowsOf({ least, higher }: Cell, { template, resourceSpecific, compared }: Around): NeedRow[] {
  const held = compared?.token.held;
  const isHeld = holderOf(held ?? []);
  const row = (isLeast: boolean) => (names: Alternative) => {
    const lacks = names.filter((name) => !isHeld(name));
    const mark = held
      ? markOf({ isLeast, names, lacks, verdict: compared?.verdict })
      : isLeast
        ? 'open'
        : 'also-enough';
    const isForOne = names.some((name) => resourceSpecific.has(name));
    return { names, isLeast, mark, lacks: held ? lacks : [], isForOne, isInPart: isPartial(template, names) } as const;
  };
  const inPart = (names: Alternative) => isPartial(template, names);
  // What opens only a part of it is hardly what somebody looks for.
  const above = [...higher.filter((names) => !inPart(names)), ...higher.filter(inPart)];
  return [...least.map(row(true)), ...above.map(row(false))];
}

const same = (row: NeedRow): NeedRow => row;

/** Where the address does not tell which one counts, none is the least, none is missing and none is too much. */
function opened(row: NeedRow): NeedRow {
  const marks: Partial<Record<Mark, Mark>> = { missing: 'open', 'also-enough': 'open', 'held-more': 'held' };
  return { ...row, isLeast: false, mark: marks[row.mark] ?? row.mark };
}

interface Marked {
  readonly isLeast: boolean;
  readonly names: Alternative;
  readonly lacks: Alternative;
  readonly verdict: NeedVerdict | undefined;
}

function markOf({ isLeast, names, lacks, verdict }: Marked): Mark {
  if (lacks.length === 0) return isLeast ? 'held' : 'held-more';
  if (lacks.length < names.length) return 'partly';
  if (!isLeast) return 'also-enough';
  return verdict?.kind === 'missing' || verdict?.kind === 'wrong-type' ? 'missing' : 'open';
}

function notesOf({ least, stated }: Cell, isOpen: boolean): string[] {
  if (isOpen) return [];
  return [
    ...(least.length > 1 ? ['Any one of those marked least is enough.'] : []),
    ...(stated ? [] : [`${notStatedWords}: this one has the lowest privilege level.`]),
  ];
}

function absentWords({ isMe }: Need, scheme: Scheme): string {
  if (scheme === 'application' && isMe) return meWords;
  return scheme === 'delegatedPersonal'
    ? 'Microsoft’s data lists no form for personal accounts.'
    : 'There is no form of this request for this kind of caller.';
}
