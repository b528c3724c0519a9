import { plansFor, type WorkloadPlans } from '../../reference/workload-plans.ts';
import type { Found, Known, Probe, Read, Seen } from '../probe.ts';
import { isCutShort, listOf, textOf } from './fields.ts';
import { personPath, personWords } from './person-path.ts';

const ofPerson = (user: string | undefined): string => `${personPath(user)}/licenseDetails`;
const ofTenant = '/subscribedSkus';

/**
 * Sources: https://learn.microsoft.com/graph/api/user-list-licensedetails, https://learn.microsoft.com/graph/api/subscribedsku-list,
 * checked 2026-11-26.
 */
export const licences: Probe = {
  id: 'licences',
  asks: 'Is there a licence for what the call is about?',
  why: 'Without a plan of its service there is no mailbox, drive or team to answer; some parts of Graph answer only in a tenant that has bought a plan.',
  tells: ['no-license'],
  reads: ['user', 'type', 'path'],
  access: ({ path = '', user }) => {
    if (plansFor(path)?.of === 'tenant')
      return {
        scopes: ['LicenseAssignment.Read.All'],
        alsoEnough: ['Directory.Read.All'],
        consentBy: 'person',
        role: 'Directory Readers',
      };
    return user === undefined
      ? { scopes: ['User.Read'], consentBy: 'person' }
      : { scopes: ['LicenseAssignment.Read.All'], alsoEnough: ['Directory.Read.All'], consentBy: 'person' };
  },
  concerns: ({ path, type, user }) => {
    if (path === undefined) return true;
    const of = plansFor(path)?.of;
    // An app that calls by itself has no licence; whose mailbox it opens does.
    return of === 'tenant' || (of === 'person' && (type !== 'application' || user !== undefined));
  },
  lacks: ({ path = '' }) => (plansFor(path) ? [] : ['path']),
  byHand: ({ path = '', user }) =>
    plansFor(path)?.of === 'tenant'
      ? { portal: ['Microsoft 365 admin center', 'Billing', 'Your products'], requests: [ofTenant] }
      : { portal: ['Entra ID', 'Users', 'All users', 'the person', 'Licenses'], requests: [ofPerson(user)] },
  run,
};

async function run(read: Read, { path = '', user, type }: Known): Promise<Found> {
  const wanted = plansFor(path);
  if (!wanted) return { facts: [], seen: [] };
  if (wanted.of === 'tenant') return ofTenantIn(await read(`/v1.0${ofTenant}`), wanted);
  const page = await read(`/v1.0${ofPerson(user)}`, { absent: [404] });
  if (page === undefined)
    return {
      facts: [],
      seen: [{ kind: 'open', text: 'Nobody was found by that name or id, so the licences are open.' }],
    };
  // Who calls is known; whose things the path names can be somebody else.
  const isPresumed = user === undefined || (type !== 'application' && /^\/users\//i.test(path));
  return ofPersonIn(page, wanted, { who: personWords(user), ...(isPresumed && { presumed: 'person' }) });
}

interface Plan {
  readonly name: string;
  readonly status: string;
}

const plansIn = (licences_: readonly unknown[], { plans }: WorkloadPlans): readonly Plan[] =>
  licences_
    .flatMap((licence) => listOf(licence, 'servicePlans'))
    .map((plan) => ({
      name: textOf(plan, 'servicePlanName') ?? '',
      status: textOf(plan, 'provisioningStatus') ?? 'unknown',
    }))
    .filter(({ name }) => plans.test(name.toUpperCase()));

const statusWords: Readonly<Record<string, string>> = { Success: 'works', Disabled: 'switched off' };

const linesOf = (plans: readonly Plan[]): readonly Seen[] =>
  plans.length > 0
    ? plans.map(({ name, status }): Seen => ({
        kind: 'line',
        label: 'Plan',
        value: `${name}: ${statusWords[status] ?? status}`,
      }))
    : [{ kind: 'line', label: 'Plan', value: 'none of this service' }];

interface Whose {
  readonly who: string;
  readonly presumed?: 'person';
}

function ofPersonIn(page: unknown, wanted: WorkloadPlans, { who, ...presumed }: Whose): Found {
  const plans = plansIn(listOf(page, 'value'), wanted);
  const seen = linesOf(plans);
  if (plans.some(({ status }) => status === 'Success')) {
    const words = `${who} has a working plan of ${wanted.workload}.`;
    return { facts: [{ fact: 'licence-present', ...presumed, words }], seen };
  }
  if (plans.some(({ status }) => status.startsWith('Pending')))
    return {
      facts: [],
      seen: [
        ...seen,
        { kind: 'open', text: 'The plan is being set up, or waits to be switched on by an administrator.' },
      ],
    };
  if (isCutShort(page)) return { facts: [], seen };
  return {
    facts: [{ fact: 'licence-missing', ...presumed, words: `${who} has no working plan of ${wanted.workload}.` }],
    seen: [
      ...seen,
      { kind: 'open', text: 'A shared mailbox, a room and a mailbox on-premises need no licence of their own.' },
    ],
  };
}

/** What the tenant has bought and may use; whom it is assigned to does not matter for these. */
function ofTenantIn(page: unknown, wanted: WorkloadPlans): Found {
  const usable = listOf(page, 'value').filter((sku) =>
    /^(?:Enabled|Warning)$/.test(textOf(sku, 'capabilityStatus') ?? ''),
  );
  const plans = plansIn(usable, wanted);
  return {
    facts: [
      plans.length > 0
        ? { fact: 'tenant-licence-present', words: `The tenant has a plan of ${wanted.workload}.` }
        : { fact: 'tenant-licence-missing', words: `The tenant has no plan of ${wanted.workload}.` },
    ],
    seen: linesOf(plans),
  };
}
