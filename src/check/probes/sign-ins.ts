import type { Found, Known, Probe, Seen, TenantFact } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';

/**
 * All kinds of sign-ins need the beta version, which has a filter for them. It has none for `uniqueTokenIdentifier`: that is
 * looked for among what the app did.
 * Sources: https://learn.microsoft.com/graph/api/signin-list?view=graph-rest-beta,
 * https://learn.microsoft.com/graph/api/resources/signin?view=graph-rest-beta, checked 2026-11-26.
 */
const pathOf = (filter: string): string => `/beta/auditLogs/signIns?$filter=${filter}&$top=50`;

export const signIns: Probe = {
  id: 'sign-ins',
  asks: 'What does the sign-in log say?',
  why: 'It names each policy that applied to the sign-in, and the one that stopped it. Reading the log needs Microsoft Entra ID P1 in the tenant.',
  tells: [
    'conditional-access',
    'user-sign-in-failed',
    'session-revoked',
    'client-credentials-invalid',
    'app-registration-misconfigured',
  ],
  reads: ['signIn', 'uti', 'app', 'user', 'type', 'time'],
  access: () => ({
    scopes: ['AuditLog.Read.All', 'Policy.Read.ConditionalAccess'],
    consentBy: 'administrator',
    // A reader of reports sees the log, and no policies in it.
    role: 'Security Reader',
  }),
  lacks: ({ signIn, app }) => (signIn !== undefined || app !== undefined ? [] : ['signIn']),
  byHand: (known) => ({
    portal: ['Entra ID', 'Monitoring & health', 'Sign-in logs'],
    requests: [pathOf(filterOf(known))],
  }),
  run: async (read, known) => foundIn(listOf(await read(pathOf(encodeURIComponent(filterOf(known)))), 'value'), known),
};

const kinds =
  "signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser' or t eq 'servicePrincipal' or t eq 'managedIdentity')";

/** By the sign-in itself, or by app, person and time. */
function filterOf({ signIn, uti, app, user, time, type }: Known): string {
  if (signIn !== undefined) return `correlationId eq '${signIn}' and ${kinds}`;
  const around =
    time === undefined
      ? []
      : [`createdDateTime ge ${at(time, uti === undefined ? -2 : -28)}`, `createdDateTime le ${at(time, 0.25)}`];
  const person =
    user === undefined || type === 'application'
      ? []
      : [user.includes('@') ? `userPrincipalName eq '${inLog(user)}'` : `userId eq '${user}'`];
  return [`appId eq '${app ?? '<app-id>'}'`, ...person, ...around, kinds].join(' and ');
}

/** The log has names in lower case. */
const inLog = (name: string): string => name.toLowerCase().replaceAll("'", "''");

/** A token lives for an hour or two, and for up to 28 with continuous access evaluation: the sign-in can be as long before. */
const at = (time: string, hours: number): string =>
  `${new Date(Date.parse(time) + hours * 3_600_000).toISOString().slice(0, 19)}Z`;

function foundIn(entries: readonly unknown[], known: Known): Found {
  if (entries.length === 0)
    return {
      facts: [],
      seen: [
        { kind: 'open', text: 'The log has no such sign-in yet: it comes minutes late, and is kept for 7 to 30 days.' },
      ],
    };
  const { signIn, uti, time } = known;
  if (signIn !== undefined) return { facts: factsOf(entries), seen: entries.slice(0, 5).flatMap(seenOf) };
  const ofToken = uti === undefined ? [] : entries.filter((entry) => textOf(entry, 'uniqueTokenIdentifier') === uti);
  if (ofToken.length > 0) return { facts: factsOf(ofToken), seen: ofToken.slice(0, 5).flatMap(seenOf) };
  const nearest = time === undefined ? entries : nearestTo(time, entries);
  return {
    facts: factsOf(nearest.slice(0, 1)).map((fact) => ({ ...fact, presumed: 'sign-in' })),
    seen: [
      ...nearest.slice(0, 5).flatMap(seenOf),
      {
        kind: 'open',
        text: 'Found by the app and the time, so another sign-in may be meant. The correlation ID of the sign-in settles it.',
      },
    ],
  };
}

function nearestTo(time: string, entries: readonly unknown[]): readonly unknown[] {
  const away = (entry: unknown): number =>
    Math.abs(Date.parse(textOf(entry, 'createdDateTime') ?? '') - Date.parse(time)) || Number.MAX_SAFE_INTEGER;
  return entries.toSorted((one, other) => away(one) - away(other));
}

function policiesOf(entry: unknown, result: string): readonly string[] {
  return listOf(entry, 'appliedConditionalAccessPolicies')
    .filter((policy) => textOf(policy, 'result') === result)
    .map((policy) => textOf(policy, 'displayName') ?? 'a policy without a name');
}

/** Of entries that belong to one sign-in: what stopped it, where something did. */
function factsOf(entries: readonly unknown[]): readonly TenantFact[] {
  const stopped = entries.filter((entry) => textOf(entry, 'conditionalAccessStatus') === 'failure');
  if (stopped.length > 0) {
    const names = [...new Set(stopped.flatMap((entry) => policiesOf(entry, 'failure')))];
    const by =
      names.length > 0 ? names.map((name) => `\`${name}\``).join(' and ') : 'a policy that may not be read here';
    return [{ fact: 'sign-in-blocked-by-policy', words: `The sign-in was stopped by ${by}.` }];
  }
  const statuses = entries.map((entry) => memberOf(entry, 'status'));
  const failed = statuses.find((status) => Number(codeOf(status)) > 0);
  if (failed !== undefined)
    return [
      { fact: 'sign-in-failed-otherwise', words: `The log says \`AADSTS${codeOf(failed)}\`: ${reasonOf(failed)}.` },
    ];
  return statuses.some((status) => codeOf(status) === 0)
    ? [{ fact: 'sign-in-succeeded', words: 'The log says that the sign-in succeeded.' }]
    : [];
}

function codeOf(status: unknown): number | undefined {
  const code = memberOf(status, 'errorCode');
  return typeof code === 'number' ? code : undefined;
}

const reasonOf = (status: unknown): string => textOf(status, 'failureReason') ?? 'no reason given';

function outcomeOf(status: unknown): string {
  const code = codeOf(status);
  if (code === undefined) return 'the log does not say how it ended';
  return code === 0 ? 'succeeded' : `AADSTS${code}: ${reasonOf(status)}`;
}

const line = (label: string, value: string | undefined): readonly Seen[] =>
  value === undefined || value === '' ? [] : [{ kind: 'line', label, value }];

function seenOf(entry: unknown): readonly Seen[] {
  const status = memberOf(entry, 'status');
  const types = listOf(entry, 'signInEventTypes').filter((type) => typeof type === 'string');
  return [
    ...line(
      'Sign-in',
      [
        textOf(entry, 'createdDateTime')
          ?.replace('T', ' ')
          .replace(/(?:\.\d+)?Z$/, ' UTC'),
        outcomeOf(status),
      ]
        .filter((part) => part !== undefined)
        .join(', '),
    ),
    ...line('Kind', types.map((type) => kindWords[type] ?? type).join(', ')),
    ...line('Stopped by', policiesOf(entry, 'failure').join(', ')),
    ...line('Policies met', policiesOf(entry, 'success').join(', ')),
  ];
}

const kindWords: Readonly<Record<string, string>> = {
  interactiveUser: 'a person, in a window',
  nonInteractiveUser: 'for a person, without a window',
  servicePrincipal: 'the app by itself',
  managedIdentity: 'a managed identity',
};
