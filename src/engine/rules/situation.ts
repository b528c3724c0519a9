import type { Cause } from '../model/cause.ts';
import { answeredVerdicts } from './answered.ts';
import type { Rule } from './rule.ts';
import { deriveFacts, type Facts } from '../facts/facts.ts';
import type { Account, Caller } from '../facts/caller.ts';
import type {
  ChallengeItem,
  CredentialItem,
  ErrorItem,
  Evidence,
  EvidenceItem,
  GraphRequest,
  Origin,
  PhraseItem,
} from '../model/evidence.ts';
import type { Claims, Token } from '../model/token.ts';

/** A failed call, written down for a test: what the evidence would say of it. */
export interface Situation {
  readonly status?: number;
  readonly claims?: Partial<Claims>;
  /** Default: a whole token was pasted. */
  readonly token?: Partial<Token>;
  readonly request?: Partial<GraphRequest>;
  readonly phrases?: readonly (string | Partial<PhraseItem>)[];
  readonly aadsts?: readonly number[];
  readonly failedAt?: number;
  readonly clock?: number;
  readonly caller?: Caller;
  readonly account?: Account;
  readonly credential?: Partial<CredentialItem>;
  readonly challenge?: Partial<ChallengeItem>;
  readonly error?: Partial<ErrorItem>;
  readonly answers?: Readonly<Record<string, string>>;
  readonly ruledOut?: readonly Cause[];
}

const pasted: Origin = { kind: 'paste', at: { start: 0, end: 1 } };
const given: Origin = { kind: 'given' };

/** The evidence of a situation; every item stands at the start of the paste. */
export function evidenceOf(situation: Situation): Evidence {
  const {
    status,
    claims,
    token,
    request,
    phrases = [],
    aadsts = [],
    failedAt,
    clock,
    caller,
    account,
    credential,
    challenge,
    error,
    answers = {},
    ruledOut = [],
  } = situation;
  const items: (EvidenceItem | false | undefined)[] = [
    (claims ?? token) && { kind: 'token', id: 'token', origin: pasted, token: tokenWith({ ...claims }, token) },
    request && { kind: 'request', id: 'request', origin: pasted, request: { path: '/users', ...request } },
    status !== undefined && { kind: 'status', id: 'status', origin: pasted, status },
    failedAt !== undefined && { kind: 'time', id: 'time', origin: pasted, seconds: failedAt },
    clock !== undefined && { kind: 'time', id: 'clock', origin: { kind: 'clock' }, seconds: clock },
    caller && { kind: 'caller', id: 'caller', origin: given, caller },
    account && { kind: 'account', id: 'account', origin: given, account },
    credential && {
      kind: 'credential',
      id: 'credential',
      origin: pasted,
      credential: 'unknown-value',
      length: 40,
      place: 'authorization-header',
      defects: [],
      ...credential,
    },
    challenge && { kind: 'challenge', id: 'challenge', origin: pasted, scheme: 'Bearer', ...challenge },
    error && { kind: 'error', id: 'error', origin: pasted, endpoint: 'graph', inner: [], ...error },
    ...phrases.map((phrase, index): PhraseItem => ({
      kind: 'phrase',
      id: `phrase-${index}`,
      origin: pasted,
      needs: [],
      ...(typeof phrase === 'string' ? { phrase } : { phrase: '', ...phrase }),
    })),
    ...aadsts.map((number): EvidenceItem => ({ kind: 'aadsts', id: `aadsts-${number}`, origin: pasted, number })),
    ...Object.entries(answers).map(([question, option]): EvidenceItem => ({
      kind: 'answer',
      id: `answer-${question}`,
      origin: { kind: 'answer', question },
      question,
      option,
    })),
    ...ruledOut.map((cause): EvidenceItem => ({
      kind: 'ruled-out',
      id: `ruled-out:${cause}`,
      origin: { kind: 'correction' },
      cause,
    })),
  ];
  return { items: items.filter((item) => item !== undefined && item !== false) };
}

function tokenWith(claims: Partial<Claims>, token: Partial<Token> = {}): Token {
  return {
    form: 'jwt',
    complete: true,
    place: 'other',
    defects: [],
    ...token,
    claims: { names: Object.keys(claims), ...claims },
  };
}

export function factsOf(situation: Situation): Facts {
  return deriveFacts(evidenceOf(situation));
}

/** What a rule says, shortened for a table: "decisive audience-other-api", "against audience-is-graph", "needs token". */
export function sayings(rule: Rule, situation: Situation): string[] {
  const facts = factsOf(situation);
  return [...rule.check(facts), ...answeredVerdicts(facts, rule.answers)].map((verdict) => {
    if (verdict.kind === 'undecided') return `needs ${verdict.needs}`;
    return `${verdict.kind === 'against' ? `against(${verdict.strength})` : verdict.strength} ${verdict.reason.code}`;
  });
}
