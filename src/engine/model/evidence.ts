import type { Cause } from './cause.ts';
import type { CmdletName } from './cmdlet.ts';
import type { CredentialKind, Token, TokenDefect } from './token.ts';

/** Offsets into the pasted text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where one piece of evidence came from. What a person corrected or answered wins over given, given over paste, paste over clock. */
export type Origin =
  | {
      readonly kind: 'paste';
      readonly at: Span;
      /** How it was wrapped: "JSON inside a string", "redirect address" … */ readonly within?: string;
    }
  | { readonly kind: 'given' }
  | { readonly kind: 'correction' }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'clock' };

interface Located {
  /** Stable for the same paste: kind and position. */
  readonly id: string;
  readonly origin: Origin;
  /** The words as they stand in the paste, at most 200 characters; never (part of) a token or secret. */
  readonly quote?: string;
}

export interface TokenItem extends Located {
  readonly kind: 'token';
  readonly token: Token;
}

/** A value that is no readable JWT. The value itself is not kept. */
export interface CredentialItem extends Located {
  readonly kind: 'credential';
  readonly credential: CredentialKind;
  /** Characters. */
  readonly length: number;
  readonly place: Token['place'];
  readonly defects: readonly TokenDefect[];
}

/** One error answer, from Graph, the token endpoint or a workload behind Graph. */
export interface ErrorItem extends Located {
  readonly kind: 'error';
  readonly endpoint: 'graph' | 'token-endpoint' | 'unknown';
  /** `error.code` of Graph, or `error` of the token endpoint. */
  readonly code?: string;
  readonly message?: string;
  /** Codes and messages found inside: innerError, details, JSON in the message. Outermost first. */
  readonly inner: readonly { readonly code?: string; readonly message?: string }[];
  readonly suberror?: string;
  readonly requestId?: string;
  readonly correlationId?: string;
}

/** A number of the token service: AADSTS50076 is 50076. */
export interface AadstsItem extends Located {
  readonly kind: 'aadsts';
  readonly number: number;
}

/** A sentence that the table of known phrases knows. */
export interface PhraseItem extends Located {
  readonly kind: 'phrase';
  /** Id of a row of reference/phrases.ts. */
  readonly phrase: string;
  /** Permissions that the text says are needed, any one of them. */
  readonly needs: readonly string[];
  /** Permissions that the text says the token holds; undefined when it does not say. */
  readonly holds?: readonly string[];
}

export interface ClaimsChallenge {
  /** Members of `access_token` in the decoded claims request: acrs, polids, nbf, xms_rp_ipaddr … */
  readonly asks: readonly string[];
  /** The decoded JSON, as MSAL wants it. */
  readonly json: string;
}

/** One challenge of a WWW-Authenticate header (RFC 9110 section 11.6.1). */
export interface ChallengeItem extends Located {
  readonly kind: 'challenge';
  readonly scheme: string;
  readonly error?: string;
  readonly description?: string;
  readonly claims?: ClaimsChallenge | 'unreadable';
}

export interface GraphRequest {
  /** Upper case. */
  readonly method?: string;
  /** Lower case; absent when only a path was shown. */
  readonly host?: string;
  /** Id of a row of reference/clouds.ts, when the host is a Graph root. */
  readonly cloud?: string;
  readonly version?: string;
  /** From the first slash after the version, without query: /users/{id}/messages. As pasted, not normalised. */
  readonly path: string;
  readonly query?: string;
  /** Whether an Authorization header was shown with the request; undefined when no headers were shown. */
  readonly authorization?: 'bearer' | 'other-scheme' | 'empty' | 'absent';
}

export interface RequestItem extends Located {
  readonly kind: 'request';
  readonly request: GraphRequest;
  /** Name of the cmdlet that stands for it, where no request was shown: its path is a template. */
  readonly cmdlet?: string;
}

/** A cmdlet of Microsoft Graph PowerShell: a table says which request it sends. */
export interface CmdletItem extends Located {
  readonly kind: 'cmdlet';
  readonly cmdlet: CmdletName;
}

export interface StatusItem extends Located {
  readonly kind: 'status';
  readonly status: number;
}

/** When the call failed: a Date header, innerError.date, a timestamp of the token service. Seconds since the Unix epoch. */
export interface TimeItem extends Located {
  readonly kind: 'time';
  readonly seconds: number;
}

export interface CallerItem extends Located {
  readonly kind: 'caller';
  readonly caller: 'delegated' | 'application';
  /** Scopes that the sign-in asked for: the token holds them, and may hold others. */
  readonly asked?: readonly string[];
}

export interface AccountItem extends Located {
  readonly kind: 'account';
  readonly account: 'work' | 'personal' | 'guest';
}

/** What a person answered to a question. */
export interface AnswerItem extends Located {
  readonly kind: 'answer';
  readonly question: string;
  readonly option: string;
}

/** The person looked, and it is not this cause. */
export interface RuledOutItem extends Located {
  readonly kind: 'ruled-out';
  readonly cause: Cause;
}

export type EvidenceItem =
  | TokenItem
  | CredentialItem
  | ErrorItem
  | AadstsItem
  | PhraseItem
  | ChallengeItem
  | RequestItem
  | CmdletItem
  | StatusItem
  | TimeItem
  | CallerItem
  | AccountItem
  | AnswerItem
  | RuledOutItem;

/** Everything we know about one failed call. */
export interface Evidence {
  readonly items: readonly EvidenceItem[];
}

/** What a reader says of a part that it could not use. */
export interface UnreadNote {
  readonly text: string;
  readonly at?: Span;
}

export interface Reading extends Evidence {
  readonly unread: readonly UnreadNote[];
}
