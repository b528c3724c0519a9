import { callAt, type CallName } from './calls.ts';
import type { FailedCall, Form } from './failed-call.ts';
import { formsOfLogs } from './forms-of-logs.ts';
import { formsOfPrograms } from './forms-of-programs.ts';
import { formsWithHeaders } from './forms-with-headers.ts';
import { headerValue } from './header-value.ts';
import { guidOf, numberOf } from './made-up.ts';
import { signInForms } from './sign-in-forms.ts';
import type { Answer, SignInStatement, Statement, TokenPlan } from './statement.ts';
import { tokenBeside, tokenForms } from './token-beside.ts';
import { makeToken } from './token.ts';
import { cloudPlaces, isoOf, momentOf } from './world.ts';

/** One failed call as somebody would show it, and what was wrong. */
export interface ComposedCase {
  readonly id: string;
  readonly cause: string;
  /** Of the causes that look the same from outside this one is named. */
  readonly named: boolean;
  /** The judge is known to get this wrong, and why. */
  readonly open?: string;
  readonly paste: string;
  /** What was said beside the paste: the fields of the terminal contract. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Option by question. */
  readonly answered: Readonly<Record<string, string>>;
}

/** Every call of a statement with every token of it, each in another form of paste. */
export function composed(statement: Statement): readonly ComposedCase[] {
  const tokens = statement.tokens.length > 0 ? statement.tokens : [undefined];
  const pairs = statement.calls.flatMap((call) => tokens.map((token) => [call, token] as const));
  return pairs.map(([call, plan], index) => oneOf(statement, call, plan, index));
}

function oneOf(statement: Statement, name: CallName, plan: TokenPlan | undefined, index: number): ComposedCase {
  const seed = `${statement.so} / ${name} / ${index}`;
  const failed = failedCall(statement, name, plan, seed);
  const turn = index + numberOf(statement.so);
  const forms = formsFor(statement);
  const form = forms[turn % forms.length];
  const inFields = form === undefined;
  return {
    id: `${statement.so}: ${name}, ${plan?.who ?? 'no token'}, ${form?.name ?? 'fields'} (${index + 1})`,
    cause: statement.cause,
    named: statement.named === true,
    ...(statement.open !== undefined && { open: statement.open }),
    paste: inFields ? bodyOf(failed) : written(form, failed, turn),
    given: {
      ...(inFields && fieldsOf(failed)),
      ...(statement.account !== undefined && { accountType: statement.account }),
    },
    answered: statement.answered ?? {},
  };
}

function failedCall(statement: Statement, name: CallName, plan: TokenPlan | undefined, seed: string): FailedCall {
  const cloud = statement.cloud ?? 'global';
  const moment = momentOf(seed);
  const token = plan && makeToken(plan, { cloud, moment, seed });
  return {
    seed,
    call: callAt(name, cloudPlaces[cloud].graph),
    answer: statement.answer,
    moment,
    body: statement.answer.body ?? graphBody(statement.answer, moment, seed),
    authorization: headerValue(statement.sent ?? 'bearer', token?.jwt),
    token,
  };
}

function graphBody({ code, message, innerCode }: Answer, moment: number, seed: string): string {
  const ids = { 'request-id': guidOf(`request ${seed}`), 'client-request-id': guidOf(`client request ${seed}`) };
  const innerError = { ...(innerCode !== undefined && { code: innerCode }), date: isoOf(moment), ...ids };
  return JSON.stringify({ error: { code, message, innerError } });
}

/** The forms that show what the statement needs; undefined stands for the fields of the terminal contract. */
function formsFor({ sent, needs = [], hides = [], answer }: Statement): readonly (Form | undefined)[] {
  const wanted = new Set([
    ...needs,
    ...(sent === undefined ? [] : (['authorization'] as const)),
    ...(answer.challenge === undefined ? [] : (['headers'] as const)),
    ...(answer.body === undefined && answer.innerCode === undefined ? [] : (['body'] as const)),
  ]);
  const shown = [...formsWithHeaders, ...formsOfPrograms, ...formsOfLogs].filter(
    ({ shows }) => [...wanted].every((want) => shows.includes(want)) && !hides.some((part) => shows.includes(part)),
  );
  const inFields = !(['authorization', 'headers', 'sent body'] as const).some((part) => wanted.has(part));
  return inFields ? [...shown, undefined] : shown;
}

function written(form: Form, failed: FailedCall, turn: number): string {
  const paste = form.write(failed);
  if (!failed.token || form.shows.includes('authorization')) return paste;
  const beside = tokenBeside(tokenForms[turn % tokenForms.length] ?? 'token', failed.token);
  return turn % 2 === 0 ? `${paste}\n\n${beside}` : `${beside}\n\n${paste}`;
}

const bodyOf = ({ body }: FailedCall) => body;

function fieldsOf({ answer, call, token, moment }: FailedCall): Readonly<Record<string, unknown>> {
  return {
    status: answer.status,
    request: { method: call.method, url: call.url },
    now: moment,
    ...(token && { tokenClaims: token.payload }),
  };
}

/** A failed token request, in two of the forms that whoever asked would show. */
export function composedSignIn(said: SignInStatement): readonly ComposedCase[] {
  const forms = signInForms[said.by];
  const first = numberOf(said.so);
  return [first, first + 1].flatMap((turn, index) => {
    const form = forms[turn % forms.length];
    if (!form) return [];
    const seed = `${said.so} / ${index}`;
    return [
      {
        id: `${said.so}: ${form.name}`,
        cause: said.cause,
        named: true,
        paste: form.write({ seed, said, moment: momentOf(seed) }),
        given: {},
        answered: {},
      },
    ];
  });
}
