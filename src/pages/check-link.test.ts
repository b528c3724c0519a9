import { expect, test } from 'vitest';
import { deriveFacts, judge, read, rules } from '../engine/index.ts';
import { permissionIndex } from '../terminal/permission-tables.ts';
import { checkValues } from './check-link.ts';

const app = '11111111-2222-4333-8444-555555555555';
const tenant = '99999999-2222-4333-8444-555555555555';
const group = '88888888-2222-4333-8444-555555555555';

function diagnosed(text: string) {
  const reading = read(text);
  const { items } = reading;
  return { text, reading, items, facts: deriveFacts({ items }), judgement: judge({ items }, { rules }) };
}

const claims = (more: object) =>
  JSON.stringify({ aud: 'https://graph.microsoft.com', tid: tenant, appid: app, scp: 'User.Read', ...more });

test('What the check can ask about goes along: ids, names and the template, never the text', () => {
  const values = checkValues(
    diagnosed(`GET https://graph.microsoft.com/v1.0/groups/${group}/members
HTTP/1.1 403 Forbidden
request-id: ${app}

{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges, SECRETWORD."}}
${claims({ uti: 'aBcDeFgHiJkLmNoPqRsTuV', upn: 'ada@contoso.com' })}`),
    permissionIndex(),
  );
  expect(values).toMatchObject({
    app,
    tenant,
    type: 'delegated',
    method: 'GET',
    path: '/groups/{id}/members',
    group,
    request: app,
    uti: 'aBcDeFgHiJkLmNoPqRsTuV',
    user: 'ada@contoso.com',
    held: ['User.Read'],
  });
  expect(values.permission?.length).toBeGreaterThan(0);
  expect(JSON.stringify(values)).not.toContain('SECRETWORD');
});

test('What the token holds stays behind where the link would be too long', () => {
  const scp = Array.from({ length: 60 }, (_, at) => `Some.Very.Long.Permission.Name.Number.${at}.ReadWrite.All`).join(
    ' ',
  );
  const values = checkValues(diagnosed(claims({ scp })));
  expect(values).toMatchObject({ app, tenant });
  expect(values).not.toHaveProperty('held');
});
