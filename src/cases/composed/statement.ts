import type { CallName } from './calls.ts';
import type { CloudName } from './world.ts';

/** A token as a plan: who stands behind it, what it holds, and where it differs from an ordinary token for Graph. */
export interface TokenPlan {
  readonly who: 'member' | 'guest' | 'app' | 'managed-identity';
  /** Scopes of a person, roles of an app. */
  readonly holds: readonly string[];
  /** id: an ID token; user-flow: issued by a B2C user flow; v2: for an own API. */
  readonly kind?: 'v1' | 'v2' | 'id' | 'user-flow';
  readonly aud?: string;
  /** Where it was issued; default: the cloud that is called. */
  readonly cloud?: CloudName;
  /** Minutes before the failure; default 12. Negative: after it, by a clock that is wrong. */
  readonly issued?: number;
  /** Minutes; default 75. */
  readonly lives?: number;
  /** Template ids of directory roles. */
  readonly directoryRoles?: readonly string[];
  readonly alg?: string;
  /** Claims that are added or, as null, taken away. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

type More = Partial<Omit<TokenPlan, 'who' | 'holds'>>;
const names = (text: string) => text.split(' ').filter((name) => name !== '');

export const person = (scopes: string, more: More = {}): TokenPlan => ({
  who: 'member',
  holds: names(scopes),
  ...more,
});
export const guest = (scopes: string, more: More = {}): TokenPlan => ({ who: 'guest', holds: names(scopes), ...more });
export const app = (roles: string, more: More = {}): TokenPlan => ({ who: 'app', holds: names(roles), ...more });
export const managedIdentity = (roles: string, more: More = {}): TokenPlan => ({
  who: 'managed-identity',
  holds: names(roles),
  ...more,
});

/** What stood in the Authorization header. `bearer` is the token as it should be. */
export type Sent =
  | 'bearer'
  | 'absent'
  | 'empty'
  | 'basic'
  | 'bare'
  | 'twice'
  | 'quoted'
  | 'url-encoded'
  | 'cut'
  | 'undefined'
  | 'secure-string'
  | 'ticket'
  | 'refresh-token'
  | 'code'
  | 'secret'
  | 'encrypted';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** Value of a WWW-Authenticate header. */
  readonly challenge?: string;
  /** The whole body, where it is no error of Graph's form. */
  readonly body?: string;
  readonly innerCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const answer = (
  status: number,
  code: string,
  message: string,
  more: Partial<Omit<Answer, 'status' | 'code' | 'message'>> = {},
): Answer => ({ status, code, message, ...more });

/** What a form of paste shows. */
export type Shows = 'authorization' | 'headers' | 'call' | 'status' | 'body' | 'sent body';

/** A failed call: what is so, and what was seen of it. Every call goes with every token. */
export interface Statement {
  /** In words; no two statements say the same. */
  readonly so: string;
  readonly cause: string;
  readonly calls: readonly CallName[];
  /** Empty: the token was not shown. */
  readonly tokens: readonly TokenPlan[];
  readonly answer: Answer;
  readonly cloud?: CloudName;
  /** How the token was sent, where that is the point. */
  readonly sent?: Sent;
  /** What the paste has to show, so that the cause can be known. */
  readonly needs?: readonly Shows[];
  /** What the paste does not show. */
  readonly hides?: readonly Shows[];
  /** What the person answered besides: option by question. */
  readonly answered?: Readonly<Record<string, string>>;
  /** The person said whose account it is. */
  readonly account?: 'work' | 'personal' | 'guest';
  /** Of the causes that look the same from outside this one is named. */
  readonly named?: true;
  /** The judge is known to get this wrong, and why. */
  readonly open?: string;
}

/** A token request that failed. */
export interface SignInStatement {
  readonly so: string;
  readonly cause: string;
  /** `error` of OAuth. */
  readonly error: string;
  /** The number and the text, without the ids behind it. */
  readonly text: string;
  readonly suberror?: string;
  /** Decoded claims that the token service asks for. */
  readonly claims?: string;
  /** person: a sign-in page or a public client; app: an app by itself; exchange: on-behalf-of, or a code or refresh token. */
  readonly by: 'person' | 'app' | 'exchange';
  readonly cloud?: CloudName;
}
