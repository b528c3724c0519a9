import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';

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
  ['I get a 403 when I call GET /me/messages', 403],
  ['got 401.', 401],
  ["it gives me '400' for every site", 400],
  ['403', 403],
  ['  401  ', 401],
  ['GET /me\n403\nsome text', 403],
  ['403 "AclCheckFailed"', 403],
  ['403 Missing scope permissions on the request.', 403],
  ['Response status code does not indicate success: Forbidden (Forbidden).', 403],
  ['ResponseStatusCode: 403', 403],
  ['Forbidden({"error":{"code":"UnknownError","message":""}})', 403],
  ['ERROR: Service Unavailable({"error":{"code":"serviceNotAvailable"}})', 503],
  ['Response status code does not indicate success: 401 (Unauthorized).', 401],
  ['[error] => 401 Unauthorized', 401],
  ['{\\"statusCode\\":403}', 403],
  ['Status Code:\n403 Forbidden', 403],
  ['Status: 403', 403],
  ['Status Code: Forbidden', 403],
  ['Call failed with status code Forbidden: the caller may not do this', 403],
  ['Graph call failed with httpCode=Forbidden, reason=none', 403],
  ['{"httpCode": "403"}', 403],
  ['http_status_code: UNAUTHORIZED', 401],
  ['"statusText": "Not Found"', 404],
  ['status: TooManyRequests', 429],
  ['{"error":{"code":"Forbidden","message":""}}', 403],
  ["{'ErrorCode': 'Unauthorized', 'Message': 'Unauthorized'}", 401],
  ['ErrorCode: Forbidden', 403],
  ['{"error":{"code":"UnknownError","message":"401 UNAUTHORIZED"}}', 401],
  ['{"name":"AxiosError","message":"Request failed with status code 403"}', 403],
  ['Code: Some\nMessage: Operation: Create; Exception: [Status Code: Forbidden; Reason: x]', 403],
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
  'I get 403 users and got 401 of them',
  'we get 400 in-app messages',
  'line 401 | $x = 403',
  '401 | $result = Get-MgUser',
  '$top=400',
  '{"count": 403}',
  'error 40001',
  'id: 4d5-403-88',
  'The resource is forbidden, and its status is not found in the list',
  'zip code: Forbidden City',
  '{"error":{"code":"Forbidden","message":"The call was refused for a reason."}}',
  '{"error":{"code":"unauthorizedAccess","message":"No access for you here"}}',
])('%s says nothing', (text) => {
  expect(statuses(text)).toEqual([]);
});

test('a status in the message of the error is not the status of the call', () => {
  expect(statuses('{"error":{"code":"BadGateway","message":"Backend answered with status code 401"}}')).toEqual([]);
});

test('the status of the call comes before one in the message of the error, and before the code of the error', () => {
  expect(
    statuses(
      'Code: Some\nMessage: Operation: Create; Exception: [Status Code: Forbidden; Reason: x]\n\nStatus code: 400',
    ),
  ).toEqual([400]);
  expect(statuses('HTTP/1.1 400 Bad Request\n\n{"error":{"code":"NotFound","message":"No such thing here"}}')).toEqual([
    400,
  ]);
});

test('the quote of a status that is the code of the error is the code', () => {
  expect(itemsOf('status', '{"error":{"code":"Forbidden","message":""}}')[0]?.quote).toBe('Forbidden');
});

test('each status is said once, in the order of the text', () => {
  expect(statuses('HTTP/1.1 401 Unauthorized\n401 Unauthorized\n\nHTTP/1.1 403 Forbidden')).toEqual([401, 403]);
});
