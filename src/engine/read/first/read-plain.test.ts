import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart, readPlain } from './read-plain.ts';
import { read } from '../read.ts';
import { appOnlyToken, delegatedToken, idToken } from '../sample-tokens.ts';

const graphError = {
  error: {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
    innerError: { date: '2025-10-09T08:00:00', 'request-id': '25f33f36-cd6f-41bc-af91-87fe9fdadead' },
  },
};
const tokenError = {
  error: 'invalid_grant',
  error_description:
    'AADSTS65001: The user or administrator has not consented to use the application.\r\nTrace ID: 25f33f36-cd6f-41bc-af91-87fe9fdadead\r\nTimestamp: 2025-10-09 08:00:00Z',
  error_codes: [65001],
  error_uri: 'https://login.microsoftonline.com/error?code=65001',
};
const inMessage = {
  error: { code: 'Forbidden', message: JSON.stringify({ _version: 3, Message: 'Application is not authorized.' }) },
};
const lines = [
  'HTTP/1.1 403 Forbidden',
  'Date: Thu, 09 Oct 2025 08:00:00 GMT',
  '403 Forbidden',
  '401',
  `WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${btoa('{"access_token":{"acrs":{"value":"c1"}}}')}"`,
  `Authorization: Bearer ${appOnlyToken}`,
  delegatedToken,
  'AADSTS50076: Due to a configuration change you must use multi-factor authentication.',
  'AADSTS65001: The user has not consented. Trace ID: 25f33f36-cd6f-41bc-af91-87fe9fdadead Correlation ID: 25f33f36-cd6f-41bc-af91-87fe9fdadead Timestamp: 2025-10-09 08:00:00Z',
  'Access to OData is disabled.',
  'Insufficient privileges to complete the operation.',
];
/** Plain, but they say nothing alone. */
const silent = [
  'request-id: 25f33f36-cd6f-41bc-af91-87fe9fdadead',
  'x-ms-ags-diagnostic: x',
  'Trace ID: 25f33f36-cd6f-41bc-af91-87fe9fdadead',
  '',
];
const bodies = [
  '',
  ...[
    graphError,
    tokenError,
    inMessage,
    { token_type: 'Bearer', access_token: appOnlyToken, id_token: idToken },
    { statusCode: 403, ...graphError },
  ].flatMap((body) => [JSON.stringify(body), JSON.stringify(body, null, 2)]),
];

test.for([...lines, ...bodies.slice(1)])('is plain, and read without the further readers: %s', (text) => {
  expect(readPlain(text)).toEqual(read(text));
});

test('lines and one body in any company are read the same with and without the further readers', () => {
  const mix = fc.tuple(
    fc.shuffledSubarray([...lines, ...silent]),
    fc.constantFrom(...bodies),
    fc.shuffledSubarray([...lines, ...silent]),
    fc.constantFrom('\n', '\r\n'),
  );
  let plain = 0;
  fc.assert(
    fc.property(mix, ([before, body, after, ending]) => {
      const text = [...before, body, ...after].join(ending);
      const reading = readPlain(text);
      if (!reading) return;
      plain += 1;
      expect(reading).toEqual(read(text));
    }),
    { numRuns: 200 },
  );
  expect(plain).toBeGreaterThan(50);
});

test.for([
  ['a request', `GET /me\n${JSON.stringify(graphError)}`],
  ['an address', `https://graph.microsoft.com/v1.0/me\n${JSON.stringify(graphError)}`],
  ['a command', 'curl graph.microsoft.com/v1.0/me'],
  ['claims as JSON', '{"aud":"https://graph.microsoft.com"}'],
  ['claims line by line', 'aud: 00000003-0000-0000-c000-000000000000\nscp: User.Read'],
  ['the error of a program', 'Code: Authorization_RequestDenied\nMessage: Insufficient privileges.'],
  ['a code alone', 'S2SUnauthorized'],
  ['a quoted mail', `> ${JSON.stringify(graphError)}`],
  ['a string in JSON', JSON.stringify({ body: JSON.stringify(graphError) })],
  ['JSON that was cut off', JSON.stringify(graphError).slice(0, 60)],
  ['Python', JSON.stringify(graphError).replaceAll('"', "'")],
  ['two bodies', `${JSON.stringify(graphError)}\n${JSON.stringify(tokenError)}`],
  ['a redirect address', 'http://localhost/?error=access_denied&error_description=AADSTS50105'],
  ['nothing that is known', 'Please help'],
  ['a damaged token', `Authorization: Bearer ${appOnlyToken.slice(0, 60)}.!!!`],
])('needs the further readers: %s', ([, text]) => {
  expect(readPlain(text ?? '')).toBeUndefined();
});

test('an empty text needs nothing', () => {
  expect(readPlain(' \n')).toEqual({ items: [], unread: [] });
});

test('without the further readers a text gives what can be had, keeps its secrets, and says that it is not all', () => {
  const text = `curl -H 'Authorization: Bearer ${appOnlyToken}' https://graph.microsoft.com/v1.0/me\n${JSON.stringify(graphError)}`;
  const { items, unread } = readPart(text);
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['token', 'error', 'phrase']));
  expect(unread).toHaveLength(1);
  expect(JSON.stringify(items)).not.toContain(appOnlyToken.slice(40, 80));
});
