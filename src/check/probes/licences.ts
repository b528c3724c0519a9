import { workloadPlans, type WorkloadPlans } from '../../reference/workload-plans.ts';
import type { Found, Known, Probe, Seen } from '../probe.ts';
import { listOf, textOf } from './fields.ts';
import { personPath, personWords } from './person-path.ts';

const pathOf = (user: string | undefined): string => `${personPath(user)}/licenseDetails`;

/** Source: https://learn.microsoft.com/graph/api/user-list-licensedetails, checked 2026-11-26. */
export const licences: Probe = {
  id: 'licences',
  asks: 'Does the person have a licence for what the call is about?',
  why: 'Without a plan of its service there is no mailbox, drive or team to answer, whatever is permitted.',
  scopes: ['LicenseAssignment.Read.All'],
  runnableBy: 'consented',
  concerns: ({ path }) => path === undefined || workloadOf(path) !== undefined,
  lacks: ({ path }) => (workloadOf(path) ? [] : ['path']),
  byHand: ({ user }) => ({
    portal: ['Entra ID', 'Users', 'All users', 'the person', 'Licenses'],
    requests: [pathOf(user)],
  }),
  run: async (read, known) => foundIn(listOf(await read(`/v1.0${pathOf(known.user)}`), 'value'), known),
};

const workloadOf = (path: string | undefined): WorkloadPlans | undefined =>
  path === undefined ? undefined : workloadPlans.find(({ paths }) => paths.test(path.toLowerCase()));

interface Plan {
  readonly name: string;
  readonly status: string;
}

function foundIn(licensed: readonly unknown[], { path, user }: Known): Found {
  const wanted = workloadOf(path);
  if (!wanted) return { facts: [], seen: [] };
  const plans = licensed
    .flatMap((licence) => listOf(licence, 'servicePlans'))
    .map((plan): Plan => ({
      name: textOf(plan, 'servicePlanName') ?? '',
      status: textOf(plan, 'provisioningStatus') ?? 'unknown',
    }))
    .filter(({ name }) => wanted.plans.some((beginning) => name.startsWith(beginning)));
  const isReady = plans.some(({ status }) => status === 'Success');
  const who = personWords(user);
  return {
    facts: [
      isReady
        ? { fact: 'licence-present', words: `${who} has a working plan of ${wanted.workload}.` }
        : { fact: 'licence-missing', words: `${who} has no working plan of ${wanted.workload}.` },
    ],
    seen: [
      ...plans.map(({ name, status }): Seen => ({ kind: 'line', label: name, value: status })),
      ...(isReady
        ? []
        : [
            {
              kind: 'open',
              text: 'A shared mailbox, a room and a mailbox on-premises need no licence of their own.',
            } as const,
          ]),
    ],
  };
}
