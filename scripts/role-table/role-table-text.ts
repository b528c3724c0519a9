import { decodeRoleTable, roleTableFormat } from '../../src/engine/permissions/role-table.ts';
import { entriesOf, listOf, membersOf } from '../permission-index/source.ts';

const callers: Readonly<Record<string, string>> = {
  delegated: 'delegated',
  'delegated acting on others': 'others',
  'app too': 'apps-too',
};

/** The served table as text, from the parsed list of scripts/role-table/roles.json. Throws where the list has not its shape. */
export function roleTableText(list: unknown): string {
  const { checked, targets, entries } = membersOf(list, 'the file');
  const rows = listOf(entries, 'entries').map(entryOf);
  const { about: _about, otherRoles: _otherRoles, ...rules } = membersOf(targets, 'targets');
  const text = `${JSON.stringify({ format: roleTableFormat, checked, targets: rules, entries: rows })}\n`;
  const decoded = decodeRoleTable(text);
  if (!decoded.ok) throw new Error(`The list has not the expected shape: ${decoded.problem.text}`);
  return text;
}

function entryOf(value: unknown): object {
  const {
    callers: who,
    version,
    include: _include,
    unassignable: _unassignable,
    roles,
    remark,
    ...rest
  } = membersOf(value, 'an entry');
  const kind = typeof who === 'string' ? callers[who] : undefined;
  if (kind === undefined)
    throw new Error(`${String(rest['id'])}: "${String(who)}" is no kind of caller that this program knows.`);
  return {
    ...rest,
    roles: listOf(roles, `${String(rest['id'])}.roles`).map(optionOf),
    callers: kind,
    ...(typeof remark === 'string' && { remark }),
    ...(version === 'beta' && { betaOnly: true }),
  };
}

function optionOf(value: unknown): unknown {
  const members = entriesOf(value, 'a role').filter(([, member]) => member !== null);
  const { name, ...rest } = Object.fromEntries(members);
  return Object.keys(rest).length === 0 ? name : { name, ...rest };
}
