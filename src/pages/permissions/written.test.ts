import { expect, test } from 'vitest';
import { permissionIndex } from '../../terminal/permission-tables.ts';
import { answerTo, askedBy, emptyProblem, withMethodSplit, type Answer } from './written.ts';

const index = permissionIndex();
const answerOf = (text: string, method = 'GET'): Answer => answerTo(index, askedBy({ method, text }));

function inShort(answer: Answer): string {
  switch (answer.kind) {
    case 'problem':
      return answer.text;
    case 'cmdlets':
      return answer.requests.map(({ method, templates }) => `${method} ${templates[0]}`).join(' or ');
    case 'batch':
      return answer.parts.map(({ id, match }) => `${id} ${match.kind}`).join(', ');
    case 'permissions':
      return `${answer.exact ? '' : 'like '}${answer.names.join(' or ')}`;
    case 'match':
      return answer.match.kind === 'found' ? `${answer.match.method} ${answer.match.template}` : answer.match.kind;
  }
}

test.for([
  ['a URL', 'https://graph.microsoft.com/v1.0/users/anna@contoso.com/messages?$top=5', 'GET /users/{id}/messages'],
  ['a URL of another cloud', 'https://graph.microsoft.us/beta/me/messages', 'GET /me/messages'],
  ['a path', '/me/messages', 'GET /me/messages'],
  ['a path without its slash', 'me/messages', 'GET /me/messages'],
  ['a path with its version', '/v1.0/me/messages', 'GET /me/messages'],
  ['a template', '/users/{id}/messages', 'GET /users/{id}/messages'],
  ['a method before it', 'PATCH https://graph.microsoft.com/v1.0/users/x', 'PATCH /users/{id}'],
  ['a method in small letters', 'patch /users/x', 'PATCH /users/{id}'],
  ['a cmdlet', 'Get-MgUserMessage', 'GET /users/{id}/messages'],
  ['a line of a console', 'Get-MgUserMessage -UserId anna@contoso.com', 'GET /users/{id}/messages'],
  [
    'a cmdlet with two requests',
    'Get-MgBookingBusinessAppointment',
    'GET /bookingbusinesses/{id}/appointments or GET /solutions/bookingbusinesses/{id}/appointments',
  ],
  [
    'the body of a batch',
    '{"requests":[{"id":"a","method":"GET","url":"/me"},{"id":"b","method":"GET","url":"/nope"}]}',
    'a found, b not-found',
  ],
  ['a cmdlet in small letters', 'get-mgusermessage', 'GET /users/{id}/messages'],
  [
    'a batch as a log shows it',
    'POST https://graph.microsoft.com/v1.0/$batch\n{"requests":[{"id":"a","method":"GET","url":"/me"}]}',
    'a found',
  ],
  ['a batch itself', 'POST /$batch', 'batch'],
  ['a permission', 'mail.send', 'Mail.Send'],
] as const)('Found: %s', ([, text, expected]) => {
  expect(inShort(answerOf(text))).toBe(expected);
});

test('Without a method the known ones are offered', () => {
  expect(answerOf('/me/messages', '')).toMatchObject({
    match: { kind: 'other-methods', methods: expect.arrayContaining(['GET', 'POST']) },
  });
});

test.for([
  ['nothing', '   ', emptyProblem],
  ['words', 'hello there', /neither the address/],
  ['another host', 'https://example.com/v1.0/me', /not a host of Microsoft Graph/],
  ['another scheme', 'ftp://graph.microsoft.com/me', /not the address of a web request/],
  ['a method that Graph has not', 'HEAD /me', /GET, POST, PATCH, PUT, DELETE/],
  ['a cmdlet that calls nothing', 'Get-MgNothingOfTheKind', /No request is known/],
  ['JSON that is no batch', '{"error":{"code":"Forbidden"}}', /not the body of a \$batch/],
  ['JSON that is cut off', '{"requests":[', /not the body of a \$batch/],
  ['a curl command', 'curl -X GET https://graph.microsoft.com/v1.0/me', /read on the first page/],
] as const)('A sentence says what is wrong: %s', ([, text, expected]) => {
  expect(inShort(answerOf(text))).toMatch(expected);
});

test.for([
  ['names of the language', '/__proto__/constructor'],
  ['a name of the language', 'constructor'],
  ['a path of 10,000 characters', `/users/${'a'.repeat(10_000)}/b`],
  ['5,000 steps', '/a'.repeat(5_000)],
  ['parentheses that stay open', `/users/${'('.repeat(3_000)}`],
  ['quotes that stay open', "/users('anna/messages"],
  ['percent signs without numbers', '/users/%zz%/%'],
  ['only a slash', '/'],
  ['only a host', 'https://graph.microsoft.com'],
  ['a null character', '/me/\u0000'],
] as const)('An answer, never an exception: %s', ([, text]) => {
  expect(inShort(answerOf(text))).toMatch(/\w/);
});

test.for([
  ['GET https://graph.microsoft.com/v1.0/me', { method: 'GET', text: 'https://graph.microsoft.com/v1.0/me' }],
  ['  delete   /me/messages/x', { method: 'DELETE', text: '/me/messages/x' }],
  ['get', { method: 'POST', text: 'get' }],
  ['Get-MgUser', { method: 'POST', text: 'Get-MgUser' }],
  ['/getme', { method: 'POST', text: '/getme' }],
] as const)('The method of %s goes where methods are chosen', ([text, expected]) => {
  expect(withMethodSplit({ method: 'POST', text })).toEqual(expected);
});

test('A mistyped permission is answered with those that are written alike; a host is none', () => {
  expect(inShort(answerOf('Mail.Sned'))).toMatch(/^like Mail\.Send\b/);
  expect(answerOf('graph.microsoft.com').kind).toBe('match');
  expect(answerOf('example.com').kind).toBe('problem');
});
