import { expect, test } from 'vitest';
import { judgeNeed } from './judge-need.ts';
import { matchRequest } from './match.ts';
import type { Holder } from './need-verdict.ts';
import { indexOf } from './repair.ts';

const line = { why: 'W.', source: 's', checked: 'c' };

const small = {
  ...indexOf([
    {
      ...line,
      methods: ['GET'],
      templates: ['/me/messages', '/users/{id}/messages'],
      least: {
        delegatedWork: ['Mail.ReadBasic'],
        delegatedPersonal: ['Mail.ReadBasic'],
        application: ['Mail.ReadBasic.All'],
      },
      higher: { delegatedWork: ['Mail.Read'], application: ['Mail.Read'] },
    },
    {
      ...line,
      methods: ['GET'],
      templates: ['/audits'],
      least: { delegatedWork: ['AuditLog.Read.All and Directory.Read.All'] },
    },
    { ...line, methods: ['GET'], templates: ['/calls'], least: { application: ['CallRecords.Read.All'] } },
    {
      ...line,
      methods: ['GET'],
      templates: ['/teams/{id}'],
      least: { application: ['TeamSettings.Read.Group'] },
      higher: { application: ['TeamSettings.Read.All', 'Directory.Read.All'] },
    },
    {
      ...line,
      methods: ['GET'],
      templates: ['/sites/{id}/lists'],
      least: { application: ['Sites.Read.All'], delegatedWork: ['Sites.Read.All'] },
    },
    {
      ...line,
      methods: ['GET'],
      templates: ['/users'],
      least: { delegatedWork: ['User.ReadBasic.All'], application: ['User.ReadBasic.All'] },
      higher: { application: ['User.Read.All'] },
    },
    {
      ...line,
      methods: ['POST'],
      templates: ['/search/query'],
      least: { delegatedWork: ['Mail.Read', 'Files.Read.All'] },
    },
  ]),
  resourceSpecific: new Set(['TeamSettings.Read.Group']),
};

function verdict(request: string, holder: Holder) {
  const [method = '', url = ''] = request.split(' ');
  return judgeNeed(small, matchRequest(small, { method, url }), holder);
}

const person = (...held: string[]): Holder => ({ caller: 'delegated', account: 'work', held });
const personal = (...held: string[]): Holder => ({ caller: 'delegated', account: 'personal', held });
const app = (...held: string[]): Holder => ({ caller: 'application', held });

test.for([
  ['the least is held', 'GET /me/messages', person('Mail.ReadBasic'), { kind: 'enough', by: ['Mail.ReadBasic'] }],
  ['more is held', 'GET /me/messages', person('Mail.Read', 'openid'), { kind: 'enough', by: ['Mail.Read'] }],
  [
    'the name is written otherwise',
    'GET /me/messages',
    person('https://graph.microsoft.com/mail.readbasic'),
    { kind: 'enough' },
  ],
  [
    'a permission of another API is held',
    'GET /me/messages',
    person('https://outlook.office.com/mail.readbasic'),
    { kind: 'missing' },
  ],
  [
    'nothing is held',
    'GET /me/messages',
    person(),
    { kind: 'missing', least: [['Mail.ReadBasic']], higher: [['Mail.Read']], unless: [] },
  ],
  ['something else is held', 'GET /me/messages', person('User.Read'), { kind: 'missing' }],
  [
    'a personal account has its own column',
    'GET /me/messages',
    personal('Mail.Read'),
    { kind: 'missing', scheme: 'delegatedPersonal' },
  ],
  ['both are held', 'GET /audits', person('AuditLog.Read.All', 'Directory.Read.All'), { kind: 'enough' }],
  [
    'one of two is held',
    'GET /audits',
    person('AuditLog.Read.All'),
    { kind: 'missing', partly: { held: ['AuditLog.Read.All'], missing: ['Directory.Read.All'] } },
  ],
  [
    'an app under /me',
    'GET /me/messages',
    app('Mail.Read'),
    { kind: 'no-form', reason: 'me', forms: ['delegatedWork', 'delegatedPersonal'] },
  ],
  [
    'a person where only apps are let in',
    'GET /calls',
    person('User.Read'),
    { kind: 'no-form', reason: 'not-offered', forms: ['application'] },
  ],
  [
    'a personal account where none is let in',
    'GET /audits',
    personal('AuditLog.Read.All'),
    { kind: 'no-form', scheme: 'delegatedPersonal' },
  ],
  [
    'the right name as the wrong type',
    'GET /calls',
    person('CallRecords.Read.All'),
    { kind: 'wrong-type', acceptedAs: 'application', least: [] },
  ],
  [
    'a name that counts for apps only',
    'GET /users',
    person('User.Read.All'),
    { kind: 'wrong-type', held: ['User.Read.All'], acceptedAs: 'application', least: [['User.ReadBasic.All']] },
  ],
  [
    'a name that counts for people only',
    'GET /users/x/messages',
    app('Mail.ReadBasic'),
    { kind: 'wrong-type', acceptedAs: 'delegated', least: [['Mail.ReadBasic.All']] },
  ],
  ['mail may be granted in Exchange', 'GET /users/x/messages', app(), { kind: 'missing', unless: ['exchange-grant'] }],
  [
    'a team may have consented; a role may let the app in',
    'GET /teams/x',
    app(),
    {
      kind: 'missing',
      leastForTenant: ['TeamSettings.Read.All'],
      unless: ['resource-specific-consent', 'directory-role'],
    },
  ],
  [
    'consented in the team only',
    'GET /teams/x',
    app('TeamSettings.Read.Group'),
    { kind: 'enough', onlyWhereGranted: true },
  ],
  [
    'a selected site',
    'GET /sites/x/lists',
    app('Sites.Selected'),
    { kind: 'cannot-tell', because: 'selected-permission' },
  ],
  ['a selected site says nothing of mail', 'GET /users/x/messages', app('Sites.Selected'), { kind: 'missing' }],
  [
    'the body decides',
    'POST /search/query',
    person('Mail.Read'),
    { kind: 'cannot-tell', because: 'depends-on-request' },
  ],
  ['whatever the body, nothing fits', 'POST /search/query', person('User.Read'), { kind: 'missing' }],
  [
    'the query asks for more',
    'GET /users?$select=id,signInActivity',
    app('User.Read.All'),
    { kind: 'missing', least: [['User.Read.All', 'AuditLog.Read.All']], detail: { id: 'sign-in-activity' } },
  ],
  [
    'the query asks for more, which is held',
    'GET /users?$select=signInActivity',
    app('User.Read.All', 'AuditLog.Read.All'),
    { kind: 'enough' },
  ],
  [
    'the query may ask for more',
    'GET /users?$expand=manager',
    app('User.Read.All'),
    { kind: 'enough', details: [{ id: 'expanded-relation' }] },
  ],
  [
    'the caller is unknown',
    'GET /me/messages',
    { held: ['Mail.Read'] },
    { kind: 'cannot-tell', because: 'caller-unknown' },
  ],
  [
    'the permissions are unknown',
    'GET /me/messages',
    { caller: 'delegated' },
    { kind: 'cannot-tell', because: 'permissions-unknown' },
  ],
  ['what is held does not matter', 'GET /me/messages', { caller: 'application' }, { kind: 'no-form', reason: 'me' }],
  [
    'the request is unknown',
    'GET /nowhere',
    person('Mail.Read'),
    { kind: 'cannot-tell', because: 'request-not-found' },
  ],
  ['a prototype as a permission', 'GET /me/messages', person('__proto__', 'constructor'), { kind: 'missing' }],
] as const)('%s', ([, request, holder, expected]) => {
  expect(verdict(request, holder)).toMatchObject(expected);
});
