import type { Cause } from '../engine/index.ts';

export const probeIds = [
  'app',
  'consent',
  'assignment',
  'person',
  'roles',
  'licences',
  'group',
  'site',
  'sign-ins',
  'consent-policy',
] as const;
export type ProbeId = (typeof probeIds)[number];

/** What is known of the failed call when the check opens: what came by the fragment, and what was typed since. Every value has passed its parser. */
export interface Known {
  readonly app?: string;
  readonly tenant?: string;
  readonly cloud: string;
  /** What the call needs, any one of them; the least, where the data knows the call. */
  readonly permissions: readonly string[];
  /** Everything that opens the call by the data, the least first: alternatives, each of permissions that are needed together. */
  readonly ways?: readonly (readonly string[])[];
  /** What the token holds; undefined when no token was shown. */
  readonly held?: readonly string[];
  readonly type?: 'delegated' | 'application';
  readonly method?: string;
  /** A template, never a concrete address. */
  readonly path?: string;
  /** Object id or user principal name; without it the probes about a person look at who is signed in. */
  readonly user?: string;
  readonly group?: string;
  readonly site?: string;
  /** Correlation id of the sign-in. */
  readonly signIn?: string;
  readonly uti?: string;
  /** ISO 8601, UTC. */
  readonly time?: string;
  readonly cause?: Cause;
  /** Names of directory roles of which the person needs one, by the data; undefined where it does not say. */
  readonly roles?: readonly string[];
}

/** What it takes to run a probe. */
export interface Access {
  /** Delegated scopes of Graph, the least that do; all of them are asked for when the probe is chosen. */
  readonly scopes: readonly string[];
  /** Larger scopes, each enough alone: used where they are granted already, never asked for. */
  readonly alsoEnough?: readonly string[];
  /** Who may consent to the scopes: each person alone, where the tenant lets people, or an administrator for this app. */
  readonly consentBy: 'person' | 'administrator';
  /** The smallest Entra role that may read all of it, where a member of the tenant may not. */
  readonly role?: string;
}

/** One signed-in read of the tenant that adds evidence. Reading only: it gets nothing but a `read`. */
export interface Probe {
  readonly id: ProbeId;
  /** As a question, as short as a label. */
  readonly asks: string;
  /** Why it is worth asking in this case, in one sentence. */
  readonly why: string;
  /** About oneself it can take less than about others. */
  readonly access: (known: Known) => Access;
  /** The causes that its answer decides between, or speaks for or against: where one of them leads, it is asked first. */
  readonly tells: readonly Cause[];
  /** What of the case it is about, besides tenant and cloud: its result is kept as long as these stay as they were. */
  readonly reads: readonly (keyof Known)[];
  /** Whether it can say anything about this case. */
  readonly concerns?: (known: Known) => boolean;
  /** Which values it lacks. */
  readonly lacks: (known: Known) => readonly (keyof Known)[];
  /** The same by hand. */
  readonly byHand: (known: Known) => ByHand;
  readonly run: (read: Read, known: Known) => Promise<Found>;
}

export interface ByHand {
  /** Menu names from the top of the admin center to the place. */
  readonly portal?: readonly string[];
  /** For Graph Explorer: path below the version, with its query. */
  readonly requests: readonly string[];
}

/** GET of a path below the Graph root, version included. Pages are followed up to a bound; a refusal is thrown as `Refused` and handled once, by the runner. */
export type Read = (path: string, options?: ReadOptions) => Promise<unknown>;

export interface ReadOptions {
  /** Statuses that are an answer here and no failure: 404 for "does it exist?". They give undefined. */
  readonly absent?: readonly number[];
  /** `ConsistencyLevel: eventual`, for advanced queries on the directory. */
  readonly eventual?: boolean;
}

/** What a probe found. */
export interface Found {
  readonly facts: readonly TenantFact[];
  /** What was seen, in the order in which it should be read. */
  readonly seen: readonly Seen[];
}

/** One line of what was seen. */
export type Seen =
  | { readonly kind: 'line'; readonly label: string; readonly value: string }
  /** Permissions by where they stand; undefined where that could not be read. */
  | {
      readonly kind: 'permissions';
      readonly rows: readonly {
        readonly permission: string;
        readonly type: 'delegated' | 'application';
        readonly askedFor?: boolean;
        readonly consented?: 'everyone' | 'this-person' | 'others' | 'no';
        readonly inToken?: boolean;
        /** The least that the call needs, or more than that. */
        readonly opens?: 'least' | 'more';
      }[];
    }
  /** Something that could not be read here and is therefore open: nested members, somebody else's roles. */
  | { readonly kind: 'open'; readonly text: string };

/** What the tenant says, in the words of the judge: facts, never causes. */
export const tenantFacts = [
  'app-missing',
  'app-present',
  'app-disabled',
  'app-enabled',
  'permission-consented',
  'permission-consented-not-in-token',
  'permission-consented-since',
  'permission-consented-for-others',
  'permission-not-consented',
  'permission-asked-for-only',
  'permission-not-asked-for',
  'permission-of-other-type',
  'assignment-required-and-missing',
  'assignment-not-needed',
  'assignment-given',
  'person-missing',
  'person-not-found',
  'person-present',
  'person-disabled',
  'person-is-guest',
  'person-is-member',
  'person-synchronised',
  'role-held',
  'role-eligible-only',
  'role-missing',
  'licence-present',
  'licence-missing',
  'tenant-licence-present',
  'tenant-licence-missing',
  'group-mail-enabled',
  'group-dynamic',
  'group-role-assignable',
  'group-synchronised',
  'group-hides-members',
  'group-holds-groups',
  'site-permission-given',
  'site-permission-too-small',
  'site-permission-missing',
  'sign-in-blocked-by-policy',
  'sign-in-succeeded',
  'sign-in-failed-otherwise',
  'person-consent-allowed',
  'person-consent-blocked',
] as const;
export type TenantFactName = (typeof tenantFacts)[number];

export interface TenantFact {
  readonly fact: TenantFactName;
  /** Why it is only presumed to be of this case: it is about who is signed in here, or about a sign-in of about that time. */
  readonly presumed?: 'person' | 'sign-in';
  /** One sentence that quotes what was read, for the reason. */
  readonly words: string;
}
