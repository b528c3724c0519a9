import type { FoundRequest, Match } from './match.ts';
import type { Exception, Missing, NeedVerdict, NoForm } from './need-verdict.ts';
import type { Alternative } from './permission-index.ts';
import type { RoleEntry } from './role-table.ts';
import type { Scheme } from './scheme.ts';

/** What the page and the terminal say of a need. Names stand in backticks. */
export const schemeNames: Readonly<Record<Scheme, string>> = {
  delegatedWork: 'Delegated, work or school account',
  delegatedPersonal: 'Delegated, personal account',
  application: 'Application',
};

export const meWords =
  '`/me` is the signed-in person: an app that calls by itself has none. It names a person: `/users/{id}`.';
export const notStatedWords = 'Microsoft marks none as the least';
export const batchWords =
  'A `$batch` needs nothing by itself: each of its requests needs what it needs when it is sent alone.';

/** `A` and `B` */
export const together = (names: Alternative): string => names.map((name) => `\`${name}\``).join(' and ');

const most = 3;

/** `A` or `B` and `C`; of a long list the first. */
export function anyOf(list: readonly Alternative[]): string {
  const shown = list.slice(0, most).map(together);
  return list.length > most ? `${shown.join(', ')} or another one` : shown.join(' or ');
}

/** Why nothing can be said of a request. */
export function unmatchedWords(match: Exclude<Match, FoundRequest>): string {
  switch (match.kind) {
    case 'unreadable':
      return match.problem.text;
    case 'batch':
      return batchWords;
    case 'other-methods':
      return `The path is \`${match.template}\`. This method of it is not in the data; known are ${match.methods.join(', ')}.`;
    case 'not-found':
      return 'This request is not in the data.';
  }
}

/** How well it is known which role is needed. */
export function basisWords({ basis }: RoleEntry, checked: string): string {
  switch (basis) {
    case 'page':
      return 'Read on the page of the request';
    case 'include':
      return `Microsoft documents, as of ${checked}`;
    case 'inferred':
      return 'Not stated by Microsoft for this request: taken from what the roles are for';
  }
}

/** A verdict in sentences: the answer first, then what to know about it. */
export function verdictWords(verdict: NeedVerdict): readonly [answer: string, ...more: readonly string[]] {
  switch (verdict.kind) {
    case 'enough':
      if (verdict.onlyInPart)
        return [
          'The token may hold too little',
          `${together(verdict.by)} opens only a part of it: some properties, one kind of object, or who is signed in.`,
        ];
      return [
        `The token holds enough: ${together(verdict.by)}`,
        verdict.details.length === 0
          ? 'No more permission is needed, and asking for one will not help.'
          : 'No more permission is needed, unless what the address does not tell asks for one: see below.',
        ...(verdict.onlyWhereGranted
          ? ['It counts only where it was granted: for single teams, chats, sites or files.']
          : []),
      ];
    case 'missing':
      return missingWords(verdict);
    case 'wrong-type': {
      const [held, accepted] = verdict.acceptedAs === 'delegated' ? [byApp, byPerson] : [byPerson, byApp];
      return [
        'The permission is of the other type than the token',
        `The token holds ${together(verdict.held)} as ${held}; this call accepts it as ${accepted}.`,
        verdict.least.length > 0
          ? `For this kind of token the call needs ${anyOf(verdict.least)}.`
          : 'The call has no form for this kind of token.',
      ];
    }
    case 'no-form':
      return noFormWords(verdict);
    case 'cannot-tell':
      return doubts[verdict.because];
  }
}

const byApp = 'an application permission (the app calls by itself)';
const byPerson = 'a delegated permission (a person is signed in)';

function missingWords({ least, leastForTenant, partly, detail, unless }: Missing) {
  const isPartOfLeast = partly && least.some((names) => partly.missing.every((name) => names.includes(name)));
  const answer = isPartOfLeast
    ? `The token lacks ${together(partly.missing)}`
    : `The token lacks ${least.length > 1 ? 'one of these: ' : ''}${anyOf(least)}`;
  return [
    answer,
    ...partlyWords({ partly, detail }),
    ...tenantWords({ least, leastForTenant }),
    ...unless.map((one) => exceptions[one]),
  ] as const;
}

function partlyWords({ partly, detail }: { readonly partly: Missing['partly']; readonly detail: Missing['detail'] }) {
  if (!partly) return [];
  if (detail) return [`${together(partly.held)} is enough for the path, but not for the query. ${detail.text}`];
  return [`It holds ${together(partly.held)}, which is enough only together with ${together(partly.missing)}.`];
}

function tenantWords({
  least,
  leastForTenant,
}: {
  readonly least: Missing['least'];
  readonly leastForTenant: Missing['leastForTenant'];
}) {
  if (!leastForTenant) return [];
  return [
    `${anyOf(least)} is consented for one team or chat. What an admin grants for the whole tenant is ${together(leastForTenant)}.`,
  ];
}

const exceptions: Readonly<Record<Exception, string>> = {
  'exchange-grant':
    'Unless Exchange lets the app into some mailboxes (RBAC for Applications): such a grant does not show in a token.',
  'resource-specific-consent':
    'Unless the app was consented for one team or chat: such a consent does not show in a token.',
  'directory-role': 'Unless the app itself holds an Entra role that allows it.',
};

function noFormWords({ scheme, reason }: NoForm): readonly [string, string] {
  if (reason === 'me') return ['This call needs a signed-in person', `No permission cures that. ${meWords}`];
  switch (scheme) {
    case 'application':
      return [
        'This call needs a signed-in person',
        'Microsoft offers it to no app that calls by itself. No permission cures that.',
      ];
    case 'delegatedWork':
      return [
        'This call has no form for a work or school account',
        'Microsoft lists no delegated permission for it. No permission cures that.',
      ];
    case 'delegatedPersonal':
      return [
        'This call may have no form for a personal account',
        'Microsoft’s data lists none. It knows personal accounts less well than the others.',
      ];
  }
}

const doubts: Readonly<Record<Extract<NeedVerdict, { kind: 'cannot-tell' }>['because'], readonly [string, string]>> = {
  'request-not-found': [
    'Whether the token holds enough is unknown',
    'The request is not in the data, so there is nothing to compare with.',
  ],
  'caller-unknown': [
    'Whether the token holds enough is unknown',
    'The claims that were shown do not say who calls: a person or the app by itself. With `scp`, `roles` or `idtyp` they would.',
  ],
  'permissions-unknown': [
    'Whether the token holds enough is unknown',
    'The claims that were shown say nothing of its permissions: `scp` of a person’s token, `roles` of an app’s.',
  ],
  'depends-on-request': [
    'Whether the token holds enough depends on the body of the request',
    'It holds one of the permissions below. Which of them counts, the address does not tell.',
  ],
  'selected-permission': [
    'Whether the token holds enough depends on a grant that it does not show',
    'It holds a `*.Selected` permission, which opens nothing by itself: somebody has to give the app access to the single site, list or file.',
  ],
  'shared-permission': [
    'Whether the token holds enough depends on what was shared',
    'It holds a permission that ends in `.Shared`: it opens only what its owner shared with the signed-in person.',
  ],
};
