import { roleNames } from '../../engine/index.ts';
import { sameIgnoringCase, type Aspect } from './aspect.ts';
import { canonical, claimIn, type Side } from './side.ts';
import { apiOf, cloudOf } from './summary.ts';
import { lifetimeOf, validityOf } from './times.ts';
import { textOf } from './visible.ts';

export const audience: Aspect = {
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
};

export const caller: Aspect = {
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
};

const signInNames = ['upn', 'preferred_username', 'unique_name'] as const;
/** The object id decides where both show it, else a sign-in name that both show. */
const identities = ['oid', ...signInNames] as const;

export const account: Aspect = {
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
    const name = identities.find((one) => [works, fails].every(({ claims }) => typeof claims.get(one) === 'string'));
    if (name === undefined || sameIgnoringCase(name, works.claims.get(name), fails.claims.get(name))) return undefined;
    if (works.facts.caller?.value !== fails.facts.caller?.value) return undefined;
    const isApp = works.facts.caller?.value === 'application';
    return {
      label: isApp ? 'Identity of the app' : 'Person',
      text: isApp
        ? 'The app has another object id: it was made anew, or it is another app or tenant. Grants and roles belong to the object.'
        : 'Two persons are signed in: each has roles, licences and rights of their own.',
      works: calledIn(works, name),
      fails: calledIn(fails, name),
      ...(!isApp && { personal: true }),
    };
  },
};

export const standing: Aspect = {
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
};

export const validity: Aspect = {
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
};

export const cloud: Aspect = {
  id: 'cloud',
  claims: [],
  compare: ({ facts: works }, { facts: fails }) => {
    const [one, other] = [cloudOf(works), cloudOf(fails)];
    if (one === undefined || other === undefined || one === other) return undefined;
    return { label: 'Cloud', text: 'They come from two clouds.', works: one, fails: other };
  },
};

export const directoryRoles: Aspect = {
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
};

/** Graph by its id and Graph by its address are the same API; the id does not tell the cloud. */
function isSameAudience(works: Side, fails: Side): boolean {
  const [one, other] = [works.facts.audience?.value, fails.facts.audience?.value];
  if (one?.kind === 'graph' && other?.kind === 'graph')
    return one.cloud === undefined || other.cloud === undefined || one.cloud === other.cloud;
  if (one?.kind === 'other-api' && other?.kind === 'other-api') return one.name === other.name;
  return sameIgnoringCase('aud', works.claims.get('aud'), fails.claims.get('aud'));
}

/** The sign-in name, where one is shown; else the value that is compared. */
function calledIn({ claims }: Side, name: string): string {
  const called = signInNames.find((one) => typeof claims.get(one) === 'string') ?? name;
  return textOf(claims.get(called));
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
