import type { Cause } from '../model/cause.ts';
import type {
  AadstsItem,
  AnswerItem,
  ChallengeItem,
  CredentialItem,
  ErrorItem,
  Evidence,
  EvidenceItem,
  GraphRequest,
  PhraseItem,
} from '../model/evidence.ts';
import type { Token } from '../model/token.ts';
import { accountOf, callerOf, permissionsOf, type Account, type Caller } from './caller.ts';
import { audienceOf, type Audience } from './audience.ts';
import { byWeight, preferred, tokenOf } from './selection.ts';
import { responderOf, type Responder } from './responder.ts';
import { canBeSameCall } from './same-call.ts';

/** A value and the item of evidence that gave it. */
export interface Known<Value> {
  readonly value: Value;
  readonly item: EvidenceItem;
}

/** What the rules share: derived from the evidence, each absent when the evidence does not say. */
export interface Facts {
  readonly token?: Known<Token>;
  readonly audience?: Known<Audience>;
  readonly caller?: Known<Caller>;
  readonly account?: Known<Account>;
  /** Names of permissions in the token; an empty list = it truly holds none. */
  readonly held?: Known<readonly string[]>;
  /** What the sign-in asked for, where the token was not shown: it may hold more. */
  readonly askedFor?: Known<readonly string[]>;
  readonly request?: Known<GraphRequest>;
  readonly status?: Known<number>;
  /** Seconds since the Unix epoch. */
  readonly failedAt?: Known<number>;
  /** The clock of this device, where nothing tells when the call failed. */
  readonly clock?: Known<number>;
  readonly responder?: Known<Responder>;
  readonly errors: readonly ErrorItem[];
  readonly aadsts: readonly AadstsItem[];
  readonly phrases: readonly PhraseItem[];
  readonly challenges: readonly ChallengeItem[];
  readonly credentials: readonly CredentialItem[];
  readonly answers: ReadonlyMap<string, AnswerItem>;
  /** Questions that were answered with "I don't know". */
  readonly passed: ReadonlySet<string>;
  /** Causes that the person looked at and ruled out. */
  readonly ruledOut: ReadonlySet<Cause>;
  readonly conflicts: readonly Conflict[];
  /** What known texts mean; absent until the tables are loaded. */
  readonly meanings?: Meanings;
}

/** Something typed or given says otherwise than the paste; the first wins. */
export interface Conflict {
  readonly what: 'token' | 'caller' | 'account' | 'request' | 'status' | 'time';
  readonly wins: EvidenceItem;
  readonly loses: EvidenceItem;
}

/** Tables that facts hand on to the rules. */
export interface FactTables {
  readonly meanings?: Meanings;
}

/** What known texts and other APIs mean for the person, in our words. Judging does without them, reasons read better with them. */
export interface Meanings {
  readonly numbers: ReadonlyMap<number, string>;
  readonly phrases: ReadonlyMap<string, string>;
  readonly oauthErrors: ReadonlyMap<string, string>;
  /** What a holder of a token for another API should know, by its name. */
  readonly otherApis: ReadonlyMap<string, string>;
}

export function deriveFacts(evidence: Evidence, tables: FactTables = {}): Facts {
  const items = evidence.items.toSorted(byWeight);
  const of = <Kind extends EvidenceItem['kind']>(kind: Kind) =>
    items.filter((item): item is Extract<EvidenceItem, { kind: Kind }> => item.kind === kind);
  const token = tokenOf(of('token'));
  const answers = new Map(
    of('answer')
      .filter(({ option }) => option !== 'unknown')
      .map((item) => [item.question, item]),
  );
  const fromToken = <Value>(value: Value | undefined): Known<Value> | undefined =>
    token && value !== undefined ? { value, item: token.item } : undefined;

  const request = preferred(of('request'), (item) => (item.request.cloud === undefined ? 0 : 1));
  const status = preferred(of('status'), (item) => (item.status >= 400 ? 1 : 0));
  const times = of('time');
  const failedAt = times.find(({ origin }) => origin.kind !== 'clock');
  const clock = times.find(({ origin }) => origin.kind === 'clock');

  const callerItem = of('caller')[0];
  const caller =
    callerFromAnswer(answers) ??
    (callerItem ? { value: callerItem.caller, item: callerItem } : fromToken(token && callerOf(token.value)));
  const asking = of('caller').find(({ asked }) => asked);
  const accountItem = of('account')[0];
  const ticket = of('credential').find(({ credential }) => credential === 'personal-account-ticket');
  const account = accountItem
    ? { value: accountItem.account, item: accountItem }
    : (fromToken(token && accountOf(token.value)) ?? (ticket && { value: 'personal' as const, item: ticket }));

  return {
    ...tables,
    ...defined({
      token,
      audience: fromToken(token && audienceOf(token.value.claims)),
      caller,
      account,
      held: fromToken(token && permissionsOf(token.value, caller?.value)),
      askedFor: asking?.asked && { value: asking.asked, item: asking },
      request: request && { value: request.request, item: request },
      status: statusFromAnswer(answers) ?? (status && { value: status.status, item: status }),
      failedAt: failedAt && { value: failedAt.seconds, item: failedAt },
      clock: failedAt === undefined && clock ? { value: clock.seconds, item: clock } : undefined,
      responder: responderOf({
        errors: of('error'),
        aadsts: of('aadsts'),
        challenges: of('challenge'),
        phrases: of('phrase'),
        answers,
      }),
    }),
    errors: of('error'),
    aadsts: of('aadsts'),
    phrases: of('phrase'),
    challenges: of('challenge'),
    credentials: of('credential'),
    answers,
    passed: new Set(
      of('answer')
        .filter(({ option }) => option === 'unknown')
        .map(({ question }) => question),
    ),
    ruledOut: new Set(of('ruled-out').map(({ cause }) => cause)),
    conflicts: [
      ...disagreeing('status', of('status'), (one, other) => one.status === other.status),
      ...disagreeing('request', of('request'), (one, other) => canBeSameCall(one.request, other.request)),
      ...disagreeing(
        'time',
        times.filter(({ origin }) => origin.kind !== 'clock'),
        (one, other) => Math.round(one.seconds / 60) === Math.round(other.seconds / 60),
      ),
      ...disagreeing('account', of('account'), (one, other) => one.account === other.account),
      ...(token && callerItem && callerItem.origin.kind !== 'paste' ? callerConflict(callerItem, token) : []),
    ],
  };
}

/** "401" and the like of the first question, or the number that the question about other answers gave. */
function statusFromAnswer(answers: ReadonlyMap<string, AnswerItem>): Known<number> | undefined {
  const item = answers.get('other-status') ?? answers.get('status');
  const number = item && /\d{3}/.exec(item.option)?.[0];
  return item && number !== undefined ? { value: Number(number), item } : undefined;
}

function callerFromAnswer(answers: ReadonlyMap<string, AnswerItem>): Known<Caller> | undefined {
  const item = answers.get('caller');
  if (item?.option === 'person') return { value: 'delegated', item };
  return item?.option === 'app' ? { value: 'application', item } : undefined;
}

/**
 * What was typed or given against what the paste says; two values of one paste are no conflict: a paste can show several calls,
 * and one of them that agrees is enough.
 */
function disagreeing<Item extends EvidenceItem>(
  what: Conflict['what'],
  items: readonly Item[],
  agree: (one: Item, other: Item) => boolean,
): Conflict[] {
  const [wins] = items;
  if (!wins || wins.origin.kind === 'paste' || wins.origin.kind === 'clock') return [];
  const pasted = items.filter(({ origin }) => origin.kind === 'paste');
  const [loses] = pasted;
  return loses && !pasted.some((item) => agree(item, wins)) ? [{ what, wins, loses }] : [];
}

function callerConflict(wins: EvidenceItem & { kind: 'caller' }, token: Known<Token>): Conflict[] {
  const said = callerOf(token.value);
  return said !== undefined && said !== wins.caller ? [{ what: 'caller', wins, loses: token.item }] : [];
}

function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.fromEntries forgets the keys; they are those of `fields`.
  return Object.fromEntries(entries) as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
