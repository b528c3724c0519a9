import { expect, test } from 'vitest';
import { itemsOf } from '../sample-reading.ts';

const errors = (text: string) => itemsOf('error', text);
const requestId = '25f33f36-cd6f-41bc-af91-87fe9fdadead';
const body = {
  error: {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
    innerError: { date: '2025-10-09T08:00:00', 'request-id': requestId, 'client-request-id': requestId },
  },
};
const expected = {
  endpoint: 'graph',
  code: 'Authorization_RequestDenied',
  message: 'Insufficient privileges to complete the operation.',
};
const minified = JSON.stringify(body);
const python = minified.replaceAll('"', "'");
const php = `array:1 [\n  "error" => array:3 [\n    "code" => "Authorization_RequestDenied"\n    "message" => "Insufficient privileges to complete the operation."\n    "innerError" => array:1 [\n      "request-id" => "${requestId}"\n    ]\n  ]\n]`;

test.for([
  ['pretty', JSON.stringify(body, null, 2)],
  ['minified', minified],
  ['with single quotes, as Python prints it', python],
  ['as bytes of Python', `b'${minified}'`],
  ['in a log line', `2025-10-09 ERROR request failed: ${minified} (attempt 3)`],
  ['escaped inside a JSON string', JSON.stringify({ statusCode: 403, body: minified })],
  ['escaped twice', JSON.stringify({ outer: JSON.stringify({ body: minified }) })],
  ['escaped, without the string around it', `Response: ${minified.replaceAll('"', '\\"')}`],
  ['as a whole JSON string', JSON.stringify(minified)],
  ['as HTML shows it', minified.replaceAll('"', '&quot;')],
  ['as a PHP dump', php],
  [
    'as an object of PHP',
    php
      .replaceAll('array:', '{#')
      .replaceAll(/ \[\n/g, ' ▼\n')
      .replaceAll('  "', '  +"')
      .replaceAll(' => ', ': ')
      .replaceAll(']', '}'),
  ],
  [
    'as var_dump prints it',
    `array(1) { ["error"]=> array(2) { ["code"]=> string(27) "Authorization_RequestDenied" ["message"]=> string(50) "Insufficient privileges to complete the operation." } }`,
  ],
  [
    'as Node prints it',
    `{\n  error: {\n    code: 'Authorization_RequestDenied',\n    message: 'Insufficient privileges to complete the operation.',\n    innerError: { 'request-id': '${requestId}' }\n  }\n}`,
  ],
  [
    'as Rust prints it',
    `GraphError { code: 403, error: Some(\n  ErrorStatus {\n    code: Some(\n      "Authorization_RequestDenied",\n    ),\n    message: Some("Insufficient privileges to complete the operation."),\n    inner: None } ) }`,
  ],
  [
    'with the case of the SDKs',
    '{"Error":{"Code":"Authorization_RequestDenied","Message":"Insufficient privileges to complete the operation.","InnerError":{}}}',
  ],
  [
    'as Azure AD Graph wrote it',
    '{"odata.error":{"code":"Authorization_RequestDenied","message":{"lang":"en","value":"Insufficient privileges to complete the operation."}}}',
  ],
  [
    'in two lines without braces',
    '"code": "Authorization_RequestDenied",\n"message": "Insufficient privileges to complete the operation.",',
  ],
])('an error %s is read', ([, text]) => {
  const found = errors(text ?? '');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code: expected.code, message: expected.message });
});

test.for([15, 40, 75, 96, 110, 150, 200])(
  'a body that was cut off after %s characters gives what is left',
  (length) => {
    const cut = minified.slice(0, length);
    const found = errors(cut);
    const code = /"code":"(\w+)/.exec(cut)?.[1];
    if (code === undefined) expect(found).toEqual([]);
    else expect(found[0]?.code).toBe(code);
    if (length > 120) expect(found[0]).toMatchObject(expected);
  },
);

test('what stands after a body that was cut off is read as well', () => {
  const text = `${minified.slice(0, 90)}\n\nGET https://graph.microsoft.com/v1.0/users\n\n${JSON.stringify({ error: { code: 'accessDenied', message: 'Access denied' } }, null, 2)}`;
  expect(errors(text).map(({ code }) => code)).toEqual(['Authorization_RequestDenied', 'accessDenied']);
  expect(itemsOf('request', text)).toHaveLength(1);
});

test('ids are read when they are GUIDs', () => {
  expect(errors(minified)[0]?.requestId).toBe(requestId);
  expect(errors(minified.replaceAll(requestId, 'xxxx-yyyy'))[0]).not.toHaveProperty('requestId');
});

test('the request id of a header is that of the one error', () => {
  const text = `HTTP/1.1 403 Forbidden\nrequest-id: ${requestId}\n\n{"error":{"code":"accessDenied","message":"Access denied"}}`;
  expect(errors(text)[0]?.requestId).toBe(requestId);
});

test.for([
  `[request-id] => ${requestId}`,
  `request-id                    : ${requestId}`,
  `"request-id" | "${requestId}"`,
  `request_id='${requestId}'`,
])('the request id is read off %s', (line) => {
  expect(errors(`Code: accessDenied\nMessage: Access denied\n${line}`)[0]?.requestId).toBe(requestId);
  expect(
    errors(`Code: accessDenied\nMessage: Access denied\n${line.replace('request', 'client-request')}`)[0],
  ).not.toHaveProperty('requestId');
});

test('inner errors and details stand inside, outermost first', () => {
  const error = {
    code: 'badRequest',
    message: 'No',
    details: [{ code: 'd1', message: 'third' }],
    innerError: { code: 'i1', message: 'first', innererror: { code: 'i2' } },
  };
  expect(errors(JSON.stringify({ error }))[0]?.inner).toEqual([
    { code: 'i1', message: 'first' },
    { code: 'i2' },
    { code: 'd1', message: 'third' },
  ]);
});

test('a message that is JSON itself stands inside: Intune', () => {
  const message = JSON.stringify({
    _version: 3,
    Message: 'Application is not authorized to perform this operation.',
    CustomApiErrorPhrase: '',
  });
  for (const text of [
    JSON.stringify({ error: { code: 'Forbidden', message } }),
    `{"error":{"code":"Forbidden","message":"${message}"}}`,
    // Its lines are escaped.
    JSON.stringify({ error: { code: 'Forbidden', message: message.replaceAll(/([{,])"/g, '$1\r\n  "') } }),
  ]) {
    const found = errors(text ?? '');
    expect(found).toHaveLength(1);
    expect(found[0]?.inner).toEqual([{ message: 'Application is not authorized to perform this operation.' }]);
  }
});

test('a message that is JSON itself stands inside: privileged access', () => {
  const message = JSON.stringify({
    errorCode: 'PermissionScopeNotGranted',
    message: 'Missing scope X.',
    instanceAnnotations: [],
  });
  expect(errors(JSON.stringify({ error: { code: 'UnknownError', message } }))[0]?.inner).toEqual([
    { code: 'PermissionScopeNotGranted', message: 'Missing scope X.' },
  ]);
});

test('a message that is JSON in a message that is JSON stands inside as well', () => {
  const deepest = '{\r\n  "_version": 3,\r\n  "Message": "An error has occurred."}';
  const message = JSON.stringify({ ErrorCode: 'Forbidden', Message: deepest });
  expect(errors(JSON.stringify({ error: { code: 'UnknownError', message } }, null, 4))[0]?.inner).toEqual([
    { code: 'Forbidden', message: deepest },
    { message: 'An error has occurred.' },
  ]);
});

test('a message in single quotes keeps the quotes inside it', () => {
  const message = "Application '{id}'({name}) is not known since '10/15/2018'. Register it.";
  expect(errors(`failed {'error': {'code': 'x1', 'message': '${message}`)[0]?.message).toBe(message);
  expect(errors(`{'error': {'code': 'x1', 'message': '${message}'}}`)[0]?.message).toBe(message);
});

test('an empty code stays an empty code', () => {
  expect(errors('{"error":{"code":"","message":"Only app tokens are supported"}}')).toMatchObject([
    { code: '', message: 'Only app tokens are supported' },
  ]);
});

test('an empty message leaves the code', () => {
  expect(errors('{"error":{"code":"UnknownError","message":""}}')).toMatchObject([
    { code: 'UnknownError', quote: 'UnknownError' },
  ]);
});

test('the same error twice is one error', () => {
  expect(
    errors(
      `${minified}\n\nServiceException: Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.`,
    ),
  ).toHaveLength(1);
});

test('messages with quotes, apostrophes and braces come out whole', () => {
  const message = 'User\'s "own" {id} isn\'t [here], see C:\\temp\\x';
  expect(errors(JSON.stringify({ error: { code: 'x', message } }))[0]?.message).toBe(message);
  expect(errors(`{'error': {'code': 'x', 'message': "It isn't allowed."}}`)[0]?.message).toBe("It isn't allowed.");
});

test.for([
  '{"value":[{"id":"1","displayName":"Code: red","message":"hello"}]}',
  '{"subject":"message","body":{"contentType":"text","content":"error"}}',
  'The code is red and the message is green.',
])('%s is no error', (text) => {
  expect(errors(text).filter(({ code }) => code !== undefined)).toEqual([]);
});
