import { expect, test } from 'vitest';
import { deriveFacts, judge, read, rules } from '../../engine/index.ts';
import { indexOf } from '../../engine/permissions/index.ts';
import type { Diagnosed } from '../outcome.ts';
import { askedOf } from './asked.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenWith = (claims: object) => `${encode({ typ: 'JWT', alg: 'RS256' })}.${encode(claims)}.c2ln`;
const person = { aud: 'https://graph.microsoft.com', idtyp: 'user', scp: 'User.Read', oid: '1', tid: '2' };
const refusal =
  '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}';

function diagnosed(request: string, claims: object): Diagnosed {
  const text = `${request}\nAuthorization: Bearer ${tokenWith(claims)}\n\nHTTP/1.1 403 Forbidden\n\n${refusal}`;
  const reading = read(text);
  const { items } = reading;
  return { text, reading, items, facts: deriveFacts({ items }), judgement: judge({ items }, { rules }) };
}

const index = indexOf([
  {
    methods: ['GET'],
    templates: ['/users', '/users/{id}/messages'],
    least: { delegatedWork: ['User.ReadBasic.All'], application: ['User.Read.All'] },
    higher: { delegatedWork: ['Directory.Read.All'], application: ['Directory.Read.All'] },
    why: '',
    source: '',
    checked: '2026-01-01',
  },
]);
const get = (path: string) => `GET https://graph.microsoft.com/v1.0${path}`;

test('The call says which permission is missing, of which type, and that none is smaller', () => {
  expect(askedOf(diagnosed(get('/users'), person), index)).toEqual({
    permissions: ['User.ReadBasic.All'],
    type: 'delegated',
    cloud: 'global',
    method: 'GET',
    path: '/users',
    narrower: [],
  });
});

test('Without the index the permission is not known, and what is no word of Graph stays out of the path', () => {
  expect(askedOf(diagnosed(get('/users/anna@contoso.com/messages/anna'), person))).toMatchObject({
    permissions: [],
    path: '/users/{id}/messages/{id}',
  });
});

test('A token that holds enough asks for nothing', () => {
  expect(askedOf(diagnosed(get('/users'), { ...person, scp: 'Directory.Read.All' }), index).permissions).toEqual([]);
});

test('An app asks for the form of its own type', () => {
  const app = { aud: 'https://graph.microsoft.us', idtyp: 'app', roles: ['Sites.Read.All'], tid: '2' };
  expect(askedOf(diagnosed('GET /users', app), index)).toMatchObject({
    permissions: ['User.Read.All'],
    type: 'application',
    cloud: 'us-gov',
  });
});
