import { microsoftClientOf, roleNames } from '../../engine/index.ts';
import { canonical, claimIn, type Side } from './side.ts';
import { apiOf, cloudOf } from './summary.ts';
import { lifetimeOf, validityOf } from './times.ts';
import { textOf } from './visible.ts';

/** Something in which two tokens differ, in words. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  /** Names stand in backticks; no value of a person is in it. */
  readonly text: string;
  /** What each side shows; empty = it is not in the token. */
  readonly works: string;
  readonly fails: string;
  readonly personal?: true;
}

/** One thing to compare. What it looks at is not compared once more by its name. */
export interface Aspect {
  readonly id: string;
  readonly claims: readonly string[];
  readonly compare: (works: Side, fails: Side, now: number) => Omit<Difference, 'id'> | undefined;
}

interface Simple {
  readonly id: string;
  readonly label: string;
  /** The same thing under several names: `appid` and `azp`. */
  readonly claims: readonly string[];
  readonly text: string;
  /** Said where only one of the two has it. */
  readonly only?: (which: 'working' | 'failing') => string;
  readonly personal?: true;
  readonly show?: (value: unknown) => string;
}

/** The telling ones first. */
export const aspects: readonly Aspect[] = [
  {
    id: 'audience',
    claims: ['aud'],
    compare: (works, fails) => {
      const [one, other] = [works.facts.audience?.value, fails.facts.audience?.value];
      if (!one || !other || isSameAudience(works, fails)) return undefined;
      const clouds = one.kind === 'graph' && other.kind === 'graph';
      return {
        label: 'Audience',
        text: clouds
          ? 'They are for Graph in two clouds.'
          : `They are for two APIs: the working one for ${apiOf(works.facts)}, the failing one for ${apiOf(fails.facts)}.`,
        ...shown(works, fails, ['aud']),
      };
    },
  },
  {
    id: 'caller',
    claims: ['idtyp'],
    compare: ({ facts: works }, { facts: fails }) => {
      if (!works.caller || !fails.caller || works.caller.value === fails.caller.value) return undefined;
      const [yes, no] =
        works.caller.value === 'delegated' ? ['a person', 'an app by itself'] : ['an app by itself', 'a person'];
      return {
        label: 'Caller',
        text: `Behind the working one stands ${yes}, behind the failing one ${no}: their permissions are of two types.`,
        works: works.caller.value,
        fails: fails.caller.value,
      };
    },
  },
  simple({
    id: 'tenant',
    label: 'Tenant',
    claims: ['tid'],
    text: 'They belong to two tenants: each shows and changes the data of its own.',
  }),
  {
    id: 'account',
    claims: [
      'oid',
      'upn',
      'unique_name',
      'preferred_username',
      'name',
      'sub',
      'puid',
      'email',
      'given_name',
      'family_name',
      'onprem_sid',
      'xms_st',
      'altsecid',
      'login_hint',
    ],
    compare: (works, fails) => {
      const [one, other] = [identityOf(works), identityOf(fails)];
      if (!one || !other || one.key === other.key || one.name !== other.name) return undefined;
      if (works.facts.caller?.value !== fails.facts.caller?.value) return undefined;
      const isApp = works.facts.caller?.value === 'application';
      return {
        label: isApp ? 'Identity of the app' : 'Person',
        text: isApp
          ? 'The app has another object id: it was made anew, or it is another app or tenant. Grants and roles belong to the object.'
          : 'Two persons are signed in: each has roles, licences and rights of their own.',
        works: one.shown,
        fails: other.shown,
        ...(!isApp && { personal: true }),
      };
    },
  },
  {
    id: 'standing',
    claims: ['acct', 'idp'],
    compare: ({ facts: works }, { facts: fails }) => {
      if (!works.account || !fails.account || works.account.value === fails.account.value) return undefined;
      return {
        label: 'Account',
        text: 'The accounts are of two kinds.',
        works: `${works.account.value} account`,
        fails: `${fails.account.value} account`,
      };
    },
  },
  simple({
    id: 'app',
    label: 'App',
    claims: ['appid', 'azp'],
    text: 'Two apps asked for them: each has its own grants.',
    show: (value) => {
      const client = typeof value === 'string' ? microsoftClientOf(value) : undefined;
      return client ? `${client.name}, ${textOf(value)}` : textOf(value);
    },
  }),
  {
    id: 'validity',
    claims: [],
    compare: (works, fails, now) => {
      const states = [works, fails].map(({ claims }) => validityOf(lifetimeOf(claims), now));
      const [yes = 'unknown', no = 'unknown'] = states;
      if (yes === no || states.includes('unknown')) return undefined;
      const names = { valid: 'valid', expired: 'expired', 'not-yet': 'not valid yet', unknown: '' };
      return {
        label: 'Validity',
        text: `By the clock of this device the working one is ${names[yes]}, the failing one ${names[no]}.`,
        works: names[yes],
        fails: names[no],
      };
    },
  },
  {
    id: 'cloud',
    claims: [],
    compare: ({ facts: works }, { facts: fails }) => {
      const [one, other] = [cloudOf(works), cloudOf(fails)];
      if (one === undefined || other === undefined || one === other) return undefined;
      return { label: 'Cloud', text: 'They come from two clouds.', works: one, fails: other };
    },
  },
  simple({ id: 'version', label: 'Version', claims: ['ver'], text: 'They have two formats; the API chooses it.' }),
  simple({
    id: 'app-proof',
    label: 'Proof of the app',
    claims: ['appidacr', 'azpacr'],
    text: 'The app proved itself in another way: 0 by nothing, 1 by a secret, 2 by a certificate or another assertion.',
  }),
  simple({
    id: 'methods',
    label: 'Sign-in',
    claims: ['amr'],
    text: 'The sign-ins used other methods; Conditional Access can ask for more than one factor (`mfa`).',
  }),
  simple({ id: 'acr', label: 'Assurance', claims: ['acr'], text: 'The sign-ins have two levels of assurance.' }),
  simple({
    id: 'contexts',
    label: 'Authentication contexts',
    claims: ['acrs'],
    text: 'The sign-ins satisfy other authentication contexts; an action can ask for one.',
  }),
  {
    id: 'roles-of-directory',
    claims: ['wids'],
    compare: (works, fails) => {
      const [one, other] = [works, fails].map(({ facts }) => facts.token?.value.claims.wids);
      const [yes, no] = [roleNames(one ?? []), roleNames(other ?? [])];
      const unknown = (!one && !works.complete) || (!other && !fails.complete);
      if (unknown || canonical('wids', yes) === canonical('wids', no)) return undefined;
      const more = yes.filter((name) => !no.includes(name));
      return {
        label: 'Directory roles',
        text:
          more.length > 0
            ? `Only the working one shows ${listOf(more)}. A role that is not shown can still be held.`
            : 'The failing one shows more directory roles.',
        works: yes.join(', '),
        fails: no.join(', '),
      };
    },
  },
  simple({
    id: 'capabilities',
    label: 'Abilities of the app',
    claims: ['xms_cc'],
    text: 'The app states other abilities: with `cp1` it gets claims challenges, and tokens that live longer.',
  }),
  simple({
    id: 'device',
    label: 'Device',
    claims: ['deviceid'],
    text: 'The sign-ins came from two devices.',
    only: (which) => `Only the ${which} sign-in came from a registered device; policies can ask for one.`,
    personal: true,
  }),
  simple({
    id: 'device-state',
    label: 'State of the device',
    claims: ['signin_state'],
    text: 'Session and device were in another state; policies can ask for a managed or compliant device.',
  }),
  simple({
    id: 'network',
    label: 'Network',
    claims: ['in_corp'],
    text: 'Only one of the sign-ins came from a trusted network.',
  }),
  simple({
    id: 'address',
    label: 'Address',
    claims: ['ipaddr'],
    text: 'The sign-ins came from two addresses; policies can ask for a place.',
    personal: true,
  }),
  simple({
    id: 'relation',
    label: 'Relation to the tenant',
    claims: ['xms_idrel'],
    text: 'They stand in another relation to the tenant.',
  }),
  simple({
    id: 'binding',
    label: 'Bound to a key',
    claims: ['cnf'],
    text: 'They are bound to two keys.',
    only: (which) => `Only the ${which} one is bound to a key: whoever sends it has to prove that they hold the key.`,
  }),
  simple({
    id: 'managed-identity',
    label: 'Managed identity',
    claims: ['xms_mirid', 'xms_az_rid'],
    text: 'They were issued to two Azure resources.',
    only: (which) => `Only the ${which} one was issued to a managed identity.`,
  }),
  simple({
    id: 'groups',
    label: 'Groups',
    claims: ['groups', 'hasgroups', '_claim_names', '_claim_sources'],
    text: 'They list other groups. Graph itself does not read them.',
  }),
  simple({
    id: 'agent',
    label: 'Agent',
    claims: ['xms_par_app_azp'],
    text: 'They belong to agents of two applications.',
    only: (which) => `Only the ${which} one is of an agent identity.`,
  }),
];

/** Graph by its id and Graph by its address are the same API; the id does not tell the cloud. */
function isSameAudience(works: Side, fails: Side): boolean {
  const [one, other] = [works.facts.audience?.value, fails.facts.audience?.value];
  if (one?.kind === 'graph' && other?.kind === 'graph')
    return one.cloud === undefined || other.cloud === undefined || one.cloud === other.cloud;
  if (one?.kind === 'other-api' && other?.kind === 'other-api') return one.name === other.name;
  return sameIgnoringCase('aud', works.claims.get('aud'), fails.claims.get('aud'));
}

function simple({ id, label, claims, text, only, personal, show = textOf }: Simple): Aspect {
  const [name = ''] = claims;
  return {
    id,
    claims,
    compare: (works, fails) => {
      const [one, other] = [claimIn(works, claims), claimIn(fails, claims)];
      if (!one.known || !other.known || sameIgnoringCase(name, one.value, other.value)) return undefined;
      const alone = one.value === undefined ? 'failing' : other.value === undefined ? 'working' : undefined;
      return {
        label,
        text: alone && only ? only(alone) : text,
        works: one.value === undefined ? '' : show(one.value),
        fails: other.value === undefined ? '' : show(other.value),
        ...(personal && { personal }),
      };
    },
  };
}

const sameIgnoringCase = (name: string, one: unknown, other: unknown): boolean =>
  canonical(name, one).toLowerCase() === canonical(name, other).toLowerCase();

/** By the object id where both show it, else by the sign-in name. */
function identityOf({
  claims,
}: Side): { readonly name: string; readonly key: string; readonly shown: string } | undefined {
  const name = ['oid', 'upn', 'preferred_username', 'unique_name'].find((one) => typeof claims.get(one) === 'string');
  if (name === undefined) return undefined;
  const called = ['upn', 'preferred_username', 'unique_name', name].find((one) => typeof claims.get(one) === 'string');
  return { name, key: textOf(claims.get(name)).toLowerCase(), shown: textOf(claims.get(called ?? name)) };
}

function shown(works: Side, fails: Side, names: readonly string[]): { readonly works: string; readonly fails: string } {
  const of = (side: Side): string => {
    const { value } = claimIn(side, names);
    return value === undefined ? '' : textOf(value);
  };
  return { works: of(works), fails: of(fails) };
}

const listOf = (names: readonly string[]): string => {
  const [last, ...before] = names.toReversed();
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last}`;
};
