import type { Found, Known, Probe, Seen, TenantFact } from '../probe.ts';
import { listOf, memberOf, textOf } from './fields.ts';

/**
 * Both kinds of sign-ins need the beta version, which has a filter for them.
 * Source: https://learn.microsoft.com/graph/api/signin-list, checked 2026-11-26.
 */
const pathOf = (filter: string): string => `/beta/auditLogs/signIns?$filter=${filter}&$top=20`;

export const signIns: Probe = {
  id: 'sign-ins',
  asks: 'What does the sign-in log say?',
  why: 'It names each policy that applied to the sign-in, and the one that stopped it.',
  scopes: ['AuditLog.Read.All', 'Policy.Read.ConditionalAccess'],
  runnableBy: 'admin',
  role: 'Reports Reader',
  lacks: (known) =>
    known.signIn !== undefined || known.uti !== undefined || (known.app !== undefined && known.time !== undefined)
      ? []
      : ['signIn'],
  byHand: (known) => ({
    portal: ['Entra ID', 'Monitoring & health', 'Sign-in logs'],
    requests: [pathOf(filterOf(known))],
  }),
  run: async (read, known) => foundIn(listOf(await read(pathOf(encodeURIComponent(filterOf(known)))), 'value')),
};

const kinds = "signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser' or t eq 'servicePrincipal')";

/** By the most exact that is known. */
function filterOf({ signIn, uti, app, user, time }: Known): string {
  if (signIn !== undefined) return `correlationId eq '${signIn}' and ${kinds}`;
  if (uti !== undefined) return `uniqueTokenIdentifier eq '${uti}' and ${kinds}`;
  const around =
    time === undefined ? [] : [`createdDateTime ge ${at(time, -900)}`, `createdDateTime le ${at(time, 900)}`];
  const person =
    user === undefined
      ? []
      : [user.includes('@') ? `userPrincipalName eq '${user.replaceAll("'", "''")}'` : `userId eq '${user}'`];
  return [`appId eq '${app ?? '<app-id>'}'`, ...person, ...around, kinds].join(' and ');
}

const at = (time: string, shift: number): string =>
  `${new Date(Date.parse(time) + shift * 1000).toISOString().slice(0, 19)}Z`;

function foundIn(entries: readonly unknown[]): Found {
  const [first] = entries;
  if (first === undefined)
    return {
      facts: [],
      seen: [
        { kind: 'open', text: 'The log has no such sign-in yet: it comes minutes late, and is kept for 7 to 30 days.' },
      ],
    };
  return { facts: [factOf(first)], seen: entries.slice(0, 5).flatMap(seenOf) };
}

function policiesOf(entry: unknown, result: string): readonly string[] {
  return listOf(entry, 'appliedConditionalAccessPolicies')
    .filter((policy) => textOf(policy, 'result') === result)
    .map((policy) => textOf(policy, 'displayName') ?? 'a policy without a name');
}

function factOf(entry: unknown): TenantFact {
  const status = memberOf(entry, 'status');
  const code = memberOf(status, 'errorCode');
  const blocking = policiesOf(entry, 'failure');
  if (textOf(entry, 'conditionalAccessStatus') === 'failure') {
    const by =
      blocking.length > 0 ? blocking.map((name) => `\`${name}\``).join(' and ') : 'a policy that may not be read here';
    return { fact: 'sign-in-blocked-by-policy', words: `The sign-in was stopped by ${by}.` };
  }
  return code === 0
    ? { fact: 'sign-in-succeeded', words: 'The log says that the sign-in succeeded.' }
    : {
        fact: 'sign-in-failed-otherwise',
        words: `The log says \`AADSTS${String(code)}\`: ${textOf(status, 'failureReason') ?? 'no reason'}.`,
      };
}

const line = (label: string, value: string | undefined): readonly Seen[] =>
  value === undefined ? [] : [{ kind: 'line', label, value }];

function seenOf(entry: unknown): readonly Seen[] {
  const status = memberOf(entry, 'status');
  const code = memberOf(status, 'errorCode');
  return [
    ...line(
      textOf(entry, 'createdDateTime') ?? 'Sign-in',
      code === 0 ? 'Succeeded' : `AADSTS${String(code)}: ${textOf(status, 'failureReason') ?? 'no reason given'}`,
    ),
    ...line('Stopped by', policiesOf(entry, 'failure').join(', ') || undefined),
    ...line('Met', policiesOf(entry, 'success').join(', ') || undefined),
  ];
}
