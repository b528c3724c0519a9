import { workloadOf, type Workload } from '../reference/workload.ts';
import type { Cause } from './model/cause.ts';
import type { Verdict } from './model/diagnosis.ts';
import { callText } from './call-words.ts';
import type { Facts } from './facts/facts.ts';
import { isOfOneItem } from './facts/one-item.ts';
import { roleNames } from './facts/role-names.ts';
import { roleIdsOf } from './facts/roles.ts';
import { isOpen } from './open-answer.ts';
import type { OfCall } from './opinions.ts';
import { judgeRole, type FoundRequest, type RoleTable, type RoleVerdict } from './permissions/index.ts';
import { refused } from './rules/refusal.ts';
import { against, match, oneOf } from './rules/rule.ts';

/** What a role that the request needs, or the lack of one, says of the causes that are about roles. `enough`: the permission is there. */
export function rolesOfCall(facts: Facts, table: RoleTable, found: FoundRequest, enough: boolean): OfCall {
  const { caller, token } = facts;
  if (!caller || !refused(facts) || !isOpen(facts)) return {};
  const wids = token && roleIdsOf(token.value);
  const role = judgeRole(table, found, found.method, { caller: caller.value, ...(wids && { wids }) });
  const ofPerson = role.kind !== 'role' && isOfOneItem(facts) ? 'resource-specific-access' : 'user-lacks-role';
  const ofApp = role.kind === 'role' ? 'app-lacks-role' : leftForApp(facts).cause;
  return {
    [caller.value === 'application' ? ofApp : ofPerson]: verdictsOf(facts, {
      table,
      found,
      role,
      enough,
      shown: wids ? roleNames(wids) : [],
    }),
  };
}

/** A text of the service says more than that nothing else is left; of the directory's refusals none does. */
const isExplained = (facts: Facts): boolean =>
  facts.caller?.value === 'application' && facts.phrases.length > 0 && leftForApp(facts).cause !== 'app-lacks-role';

interface Left {
  readonly cause: Cause;
  readonly what: string;
}

/** What can keep an app out that holds the permission, by the service behind Graph. */
const leftByWorkload: Readonly<Record<Workload, Left>> = {
  Exchange: { cause: 'mailbox-access-policy', what: 'a policy of Exchange that keeps it out of this mailbox' },
  SharePoint: { cause: 'resource-specific-access', what: 'a right on this site or file' },
  Teams: { cause: 'protected-api', what: 'an approval that some calls of Teams need besides' },
  Intune: { cause: 'no-license', what: 'a licence of Intune in the tenant' },
  Directory: { cause: 'app-lacks-role', what: 'a role where the target is privileged' },
  Service: { cause: 'app-lacks-role', what: 'a role where the target is privileged, or a policy of the service' },
};
const leftOfMeetings: Left = { cause: 'meeting-access-policy', what: 'an application access policy of Teams' };

function leftForApp({ request }: Facts): Left {
  const { path = '' } = request?.value ?? {};
  return /\/(?:onlineMeetings|virtualEvents)\b/i.test(path) ? leftOfMeetings : leftByWorkload[workloadOf(path)];
}

interface RoleOfCall {
  readonly table: RoleTable;
  readonly found: FoundRequest;
  readonly role: RoleVerdict;
  /** The permission is there. */
  readonly enough: boolean;
  /** Names of the roles in the token. */
  readonly shown: readonly string[];
}

function verdictsOf(facts: Facts, { table, found, role, enough, shown }: RoleOfCall): readonly Verdict[] {
  const { request, token, caller } = facts;
  if (role.kind !== 'role') return enough && !isExplained(facts) ? [leftOver(facts, role)] : [];
  if (role.token === 'held' && caller?.value === 'delegated') {
    const text = `The token shows the role ${oneOf(role.held.map(({ name }) => name))}, which is enough for ${callText(found)}.`;
    if (!role.dependsOnTarget) return [against('strong', 'role-held', text, token?.item)];
    const target = `${text} A person who is an administrator, or stands under restricted management, is out of its reach.`;
    return [match(enough ? 'strong' : 'weak', 'target-privileged', target, token?.item)];
  }
  // An app needs one only where the target is privileged.
  const isNeeded = enough && caller?.value === 'delegated' && !role.entry.everyMember;
  const text = `${enough ? 'The permission is there. ' : ''}${caller?.value === 'application' ? appText(found, role) : needText({ table, found, role, shown })}`;
  return [match(isNeeded ? 'strong' : 'weak', 'role-needed', text, request?.item)];
}

type Role = Extract<RoleVerdict, { kind: 'role' }>;

interface Need extends Pick<RoleOfCall, 'table' | 'found' | 'shown'> {
  readonly role: Role;
}

function needText({ table, found, role: { entry, least, token }, shown }: Need): string {
  const says = {
    page: 'Microsoft documents',
    include: `Microsoft documents, as of ${table.checked},`,
    inferred: 'Going by what the roles are for, we think',
  }[entry.basis];
  const others = entry.roles.length - least.length;
  const more = others > 0 ? `, or ${others === 1 ? 'one other' : `one of ${others} others`}` : '';
  const names = oneOf(least.map(({ name }) => name));
  const free = entry.enoughWithout.length > 0 ? ` Not needed by: ${entry.enoughWithout.join('; ')}.` : '';
  const seen = {
    held: '',
    'held-with-limits': ' The token shows one that fits in part.',
    'not-seen': ` The token shows ${shown.length === 0 ? 'none of them' : `only ${shown.join(', ')}`}. An eligible role, or one over a unit, would not stand in it.`,
    'no-token': '',
  }[token];
  return `${says} that the signed-in person also needs a role for ${callText(found)}: ${names}${more}.${free}${seen}`;
}

const appText = (found: FoundRequest, { least }: Role): string =>
  `Where the target is privileged (an administrator, a group that roles can be assigned to), an app also needs a role for ${callText(found)}: ${oneOf(least.map(({ name }) => name))}, for example.`;

/** The permission is there and no role is documented: what the caller itself may do is what is left. */
function leftOver(facts: Facts, role: RoleVerdict): Verdict {
  const { caller, held } = facts;
  const text =
    caller?.value === 'application'
      ? `The permission is enough. What is left for an app is ${leftForApp(facts).what}.`
      : role.kind === 'own-data'
        ? 'The permission is enough, and own data needs no role: what is left is what the person may do in the service behind Graph.'
        : 'The permission is enough, so what the signed-in person may do decides: a role, membership, or rights on the thing itself.';
  return match('weak', 'permission-enough', text, held?.item);
}
