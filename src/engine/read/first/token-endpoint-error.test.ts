import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';

const errors = (text: string) => itemsOf('error', text);
const trace = '2f8ccb7a-459e-44fb-b615-232475945800';
const correlation = '824fc737-3721-428a-adb8-e51aec8c4cce';
const description = `AADSTS50076: You must use multi-factor authentication to access 'x'. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2025-10-09 08:00:00Z`;
const answer = {
  error: 'interaction_required',
  error_description: description,
  error_codes: [50_076],
  suberror: 'basic_action',
  claims: '{"access_token":{}}',
};

test.for([
  ['pretty', JSON.stringify(answer, null, 2)],
  ['minified in a log line', `status 400: ${JSON.stringify(answer)}`],
  [
    'with single quotes',
    JSON.stringify({ ...answer, claims: '' })
      .replaceAll("'x'", 'x')
      .replaceAll('"', "'"),
  ],
  ['escaped', JSON.stringify({ body: JSON.stringify(answer) })],
])('an answer of the token endpoint is read: %s', ([, text]) => {
  const found = errors(text ?? '');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    endpoint: 'token-endpoint',
    code: 'interaction_required',
    suberror: 'basic_action',
    requestId: trace,
    correlationId: correlation,
  });
  expect(itemsOf('aadsts', text ?? '').map(({ number }) => number)).toEqual([50_076]);
});

test.for(['?', '#'])('the error of a redirect address is read after %s', (mark) => {
  const address = `https://localhost:3000/callback${mark}error=access_denied&error_description=AADSTS65004%3a+User+declined+to+consent.%0d%0aTrace+ID%3a+${trace}%0d%0aTimestamp%3a+2025-10-09+08%3a00%3a00Z&state=1`;
  const [error] = errors(address);
  expect(error).toMatchObject({
    endpoint: 'token-endpoint',
    code: 'access_denied',
    requestId: trace,
    origin: { within: 'redirect address' },
  });
  expect(error?.message).toMatch(/^AADSTS65004: User declined/);
  expect(itemsOf('time', address)).toHaveLength(1);
  expect(itemsOf('request', address)).toEqual([]);
});

test('an error description alone is an answer too', () => {
  expect(errors(`"error_description": "${description}"`)).toMatchObject([
    { endpoint: 'token-endpoint', requestId: trace },
  ]);
});

test('an answer in a sentence keeps the code before it and the quotes inside it', () => {
  const message = "AADSTS50194: Application '{id}'({name}) is not configured since '10/15/2018'. Use another endpoint.";
  const text = `ProtocolException: Message contains error: 'invalid_request', error_description: '${message}`;
  expect(errors(text)).toMatchObject([{ endpoint: 'token-endpoint', code: 'invalid_request', message }]);
});

test.for([
  ['after its code', `invalid_grant: ${description}`, 'invalid_grant'],
  ['after its code in brackets', `InvalidGrantError: (invalid_grant) ${description}`, 'invalid_grant'],
  ['after "Error" and "Description"', `Failed. Error: invalid_request. Description: ${description}`, 'invalid_request'],
  [
    'as fields of an exception',
    `OAuthProblemException{error='invalid_grant', description='${description}'}`,
    'invalid_grant',
  ],
  ['as two strings', `oauth2: "invalid_grant" "${description}" "https://x"`, 'invalid_grant'],
  ['alone', description, undefined],
  ['as an exception', `MsalServiceException: ${description}\n   at X.Y()`, undefined],
])('a sentence of the token service in running text is read: %s', ([, text, code]) => {
  const found = errors(text ?? '');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ endpoint: 'token-endpoint', requestId: trace, correlationId: correlation });
  expect(found[0]?.code).toBe(code);
  expect(found[0]?.message).toMatch(/^AADSTS50076: You must use .* to access 'x'\.?$/);
});

test('a sentence that a terminal wrapped is put together', () => {
  const text = `Connect-MgGraph : failed: AADSTS650053: The application asked for \nscope 'X.Y' that doesn't exist. Contact the vendor. Trace ID: \n${trace} Correlation ID: ${correlation}`;
  expect(errors(text)).toMatchObject([
    {
      message: "AADSTS650053: The application asked for scope 'X.Y' that doesn't exist. Contact the vendor.",
      requestId: trace,
    },
  ]);
});

test('a member called error with a sentence is a message, not a code', () => {
  expect(errors('{"error": "/me request is only valid with delegated authentication flow"}')).toMatchObject([
    { endpoint: 'unknown', message: '/me request is only valid with delegated authentication flow' },
  ]);
});
