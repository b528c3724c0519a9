import { expect, test } from 'vitest';
import { judgeRole, matchRequest } from '../../engine/permissions/index.ts';
import { permissionIndex, roleTable } from '../../terminal/permission-tables.ts';
import { roleFacts, type RoleFacts } from './role-facts.ts';

const index = permissionIndex();
const table = roleTable();

function factsOf(request: string, wids?: readonly string[]): RoleFacts {
  const [method = '', url = ''] = request.split(' ');
  const match = matchRequest(index, { method, url });
  const verdict = judgeRole(table, match, method, { caller: 'delegated', ...(wids && { wids }) });
  if (verdict.kind !== 'role') throw new Error(`${request}: ${verdict.kind}`);
  return roleFacts(table, verdict);
}

const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';

test('The least role stands first', () => {
  expect(factsOf('PATCH /users/{id}').rows[0]).toEqual({ name: 'User Administrator', isLeast: true, isHeld: false });
});

test('A role of the token is marked, and so is one that stands in no list', () => {
  const held = (wids: readonly string[]) =>
    factsOf('DELETE /users/{id}', wids).rows.flatMap(({ name, isHeld }) => (isHeld ? [name] : []));
  expect(held([userAdministrator])).toEqual(['User Administrator']);
  expect(held([globalAdministrator])).toEqual(['Global Administrator']);
  expect(held([])).toEqual([]);
});

test('Whoever is acted on decides: only roles of this request are named, the hardest targets last', () => {
  const [rules] = factsOf('POST /users/{id}/authentication/temporaryAccessPassMethods').targets;
  expect(rules?.rows.flatMap(({ enough }) => enough)).not.toContain('User Administrator');
  expect(rules?.rows.at(-1)).toMatchObject({
    targets: expect.arrayContaining(['Global Administrator', 'any custom role']),
    enough: ['Privileged Authentication Administrator'],
  });
});

test('No target has an empty answer', () => {
  for (const request of [
    'PATCH /users/{id}',
    'DELETE /users/{id}',
    'POST /users/{id}/revokeSignInSessions',
    'DELETE /directory/deletedItems/{id}',
  ]) {
    const { targets } = factsOf(request);
    expect(targets.length, request).toBeGreaterThan(0);
    expect(
      targets.flatMap(({ rows }) => rows).filter(({ enough }) => enough.length === 0),
      request,
    ).toEqual([]);
  }
});

test.for([
  ['PATCH /users/{id}', 'Read on the page of the request'],
  ['DELETE /users/{id}', 'Microsoft documents, as of 24 November 2026'],
  ['POST /users', 'Not stated by Microsoft for this request: taken from what the roles are for'],
] as const)('How well it is known is said: %s', ([request, basis]) => {
  expect(factsOf(request).basis).toBe(basis);
});

test.for([
  ["GET /reports/getOffice365GroupsActivityDetail(period='D7')", false],
  ['GET /users/{id}/authentication/methods', true],
] as const)('%s: only for what belongs to others: %s', ([request, expected]) => {
  expect(factsOf(request).forOthersOnly).toBe(expected);
});
