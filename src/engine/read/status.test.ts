import { expect, test } from 'vitest';
import { itemsOf } from './sample-reading.ts';

const statuses = (text: string) => itemsOf('status', text).map(({ status }) => status);

test.for([
  ['HTTP/1.1 403 Forbidden', 403],
  ['HTTP/2 401', 401],
  ['< HTTP/2.0 403 Forbidden', 403],
  ['Status: 403 (Forbidden)', 403],
  ['Unauthorized (401)', 401],
  ['(403) Forbidden', 403],
  ['The remote server returned an error: (401) Unauthorized.', 401],
  ['403 Forbidden', 403],
  ['403 : Forbidden', 403],
  ['400 - Bad Request', 400],
  ['Forbidden - 403', 403],
  ['"statusCode": 403,', 403],
  ['"status": "403",', 403],
  ["'status_code': 401", 401],
  ['status code 401', 401],
  ['Request failed with status code 403', 403],
  ["Status code was '403'", 403],
  ['unexpected status 403 with OData error', 403],
  ['401 Client Error: Unauthorized for url', 401],
  ['HTTP error: 404', 404],
  ['HTTP 400 BadRequest', 400],
  ['returned http error: 400 and server response', 400],
  ['terraform apply fails with 403', 403],
  ['sendMail failed: 403', 403],
  ['Graph returned 401', 401],
  ['403 error (code Forbidden)', 403],
  ['403', 403],
  ['  401  ', 401],
  ['GET /me\n403\nsome text', 403],
  ['403 "AclCheckFailed"', 403],
  ['403 Missing scope permissions on the request.', 403],
  ['Response status code does not indicate success: Forbidden (Forbidden).', 403],
  ['Response status code does not indicate success: 401 (Unauthorized).', 401],
  ['[error] => 401 Unauthorized', 401],
  ['{\\"statusCode\\":403}', 403],
  ['Status Code:\n403 Forbidden', 403],
  ['Status: 403', 403],
] as const)('%s says %s', ([text, status]) => {
  expect(statuses(text)).toEqual([status]);
});

test.for([
  'https://localhost:4003/callback',
  'port 403, id 40301',
  'AADSTS50040: something',
  'the 401 series of 1403 tokens, length 403',
  '10.0.403.1 and v4.01',
  'Timestamp: 2024-04-03 04:03:40Z',
  'in 2024 we had 403 users',
  'line 401 | $x = 403',
  '401 | $result = Get-MgUser',
  '$top=400',
  '{"count": 403}',
  'error 40001',
  'id: 4d5-403-88',
])('%s says nothing', (text) => {
  expect(statuses(text)).toEqual([]);
});

test('a status in the message of the error is not the status of the call', () => {
  expect(statuses('{"error":{"code":"BadGateway","message":"Backend answered with status code 401"}}')).toEqual([]);
});

test('each status is said once, in the order of the text', () => {
  expect(statuses('HTTP/1.1 401 Unauthorized\n401 Unauthorized\n\nHTTP/1.1 403 Forbidden')).toEqual([401, 403]);
});
