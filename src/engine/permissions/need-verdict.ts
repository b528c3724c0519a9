import type { RequestDetail } from '../../reference/request-details.ts';
import type { Alternative } from './permission-index.ts';
import type { Scheme } from './scheme.ts';

/** What is known of the token. Absent = not known; an empty list of held permissions = it truly holds none. */
export interface Holder {
  readonly caller?: 'delegated' | 'application';
  readonly account?: 'work' | 'personal' | 'guest';
  /** Names of `scp` for a person's token, of `roles` for an app's. */
  readonly held?: readonly string[];
}

/** Why a token that lacks the permission may be right all the same. */
export type Exception = 'exchange-grant' | 'resource-specific-consent' | 'directory-role';

type Doubt =
  | 'request-not-found'
  | 'caller-unknown'
  | 'permissions-unknown'
  /** The body decides which permission it is. */
  | 'depends-on-request'
  /** A `*.Selected` permission is held: the grant on the single site or file decides. */
  | 'selected-permission'
  /** A `*.Shared` permission is held: what others shared with the person decides. */
  | 'shared-permission';

/** The request's need against the token. In a list of alternatives any one is enough, and the least come first. */
export type NeedVerdict = Enough | Missing | WrongType | NoForm | CannotTell;

export interface CannotTell {
  readonly kind: 'cannot-tell';
  readonly because: Doubt;
}

export interface Enough {
  readonly kind: 'enough';
  readonly scheme: Scheme;
  readonly by: Alternative;
  /** It opens only a part of what the request is about: some properties, one kind of object, or who is signed in. */
  readonly onlyInPart: boolean;
  /** It counts for single teams, chats, sites or files only, where it was granted. */
  readonly onlyWhereGranted: boolean;
  /** What else can matter, and the address does not tell. */
  readonly details: readonly RequestDetail[];
}

export interface Missing {
  readonly kind: 'missing';
  readonly scheme: Scheme;
  readonly least: readonly Alternative[];
  readonly higher: readonly Alternative[];
  /** The lowest that an admin grants for the tenant, where the least are consented for one team or chat. */
  readonly leastForTenant?: Alternative;
  /** Where one permission of several that are needed together is held. */
  readonly partly?: { readonly held: readonly string[]; readonly missing: readonly string[] };
  /** The query asks for something that needs more: this is about it. */
  readonly detail?: RequestDetail;
  /** The request may be allowed without it. */
  readonly unless: readonly Exception[];
}

/** What is held would be enough as a permission of the other type. */
export interface WrongType {
  readonly kind: 'wrong-type';
  readonly held: Alternative;
  readonly acceptedAs: 'delegated' | 'application';
  /** What this kind of caller needs; empty when the request has no form for it. */
  readonly least: readonly Alternative[];
}

/** The request has no form for this kind of caller. */
export interface NoForm {
  readonly kind: 'no-form';
  readonly scheme: Scheme;
  /** `me`: no person is signed in who could be it. `not-offered`: the data lists nothing for this kind of caller. */
  readonly reason: 'me' | 'not-offered';
  /** Forms that the request has. The data knows personal accounts less well: there, say "may". */
  readonly forms: readonly Scheme[];
}
