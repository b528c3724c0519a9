import type { Verdict } from './model/diagnosis.ts';
import { callText } from './call-words.ts';
import type { Facts } from './facts/facts.ts';
import { isOfOneItem } from './facts/one-item.ts';
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
  const cause = caller.value === 'application' ? 'app-lacks-role' : ofPerson;
  return { [cause]: verdictsOf(facts, table, found, role, enough) };
}

function verdictsOf(
  facts: Facts,
  table: RoleTable,
  found: FoundRequest,
  role: RoleVerdict,
  enough: boolean,
): readonly Verdict[] {
  const { request, token, caller } = facts;
  if (role.kind !== 'role') return enough ? [leftOver(facts, role)] : [];
  if (role.token === 'held' && caller?.value === 'delegated') {
    const text = `The token shows the role ${oneOf(role.held.map(({ name }) => name))}, which is enough for ${callText(found)}.`;
    if (!role.dependsOnTarget) return [against('strong', 'role-held', text, token?.item)];
    const target = `${text} A person who is an administrator, or stands under restricted management, is out of its reach.`;
    return [match(enough ? 'strong' : 'weak', 'target-privileged', target, token?.item)];
  }
  // An app needs one only where the target is privileged.
  const isNeeded = enough && caller?.value === 'delegated' && !role.entry.everyMember;
  const text = `${enough ? 'The permission is there. ' : ''}${caller?.value === 'application' ? appText(found, role) : needText(table, found, role)}`;
  return [match(isNeeded ? 'strong' : 'weak', 'role-needed', text, request?.item)];
}

type Role = Extract<RoleVerdict, { kind: 'role' }>;

function needText(table: RoleTable, found: FoundRequest, { entry, least, token }: Role): string {
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
    'not-seen':
      ' The token shows none of them, which proves little: an eligible role, or one over a unit, is not in it.',
    'no-token': '',
  }[token];
  return `${says} that the signed-in person also needs a role for ${callText(found)}: ${names}${more}.${free}${seen}`;
}

const appText = (found: FoundRequest, { least }: Role): string =>
  `Where the target is privileged (an administrator, a group that roles can be assigned to), an app also needs a role for ${callText(found)}: ${oneOf(least.map(({ name }) => name))}, for example.`;

/** The permission is there and no role is documented: what the caller itself may do is what is left. */
function leftOver({ caller, held }: Facts, role: RoleVerdict): Verdict {
  const text =
    caller?.value === 'application'
      ? 'The permission is enough. What is left for an app is a role where the target is privileged, or a policy of the service behind Graph.'
      : role.kind === 'own-data'
        ? 'The permission is enough, and own data needs no role: what is left is what the person may do in the service behind Graph.'
        : 'The permission is enough, so what the signed-in person may do decides: a role, membership, or rights on the thing itself.';
  return match('weak', 'permission-enough', text, held?.item);
}
