import { expect, test } from 'vitest';
import { itemsOf } from './sample-reading.ts';

const errors = (text: string) => itemsOf('error', text).map(({ code, message }) => ({ code, message }));
const denied = { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' };

test.for([
  [
    '.NET',
    'Microsoft.Graph.ServiceException: Code: Authorization_RequestDenied\nMessage: Insufficient privileges to complete the operation.\nClientRequestId: 1',
  ],
  [
    '.NET on one line',
    'ServiceException: Code: Authorization_RequestDenied  Message: Insufficient privileges to complete the operation.   Inner error: x',
  ],
  [
    'Java',
    'Error code: Authorization_RequestDenied\nError message: Insufficient privileges to complete the operation.\n\nGET https://graph.microsoft.com/v1.0/users',
  ],
  [
    'Python O365',
    'Client Error: 403 | Error Message: Insufficient privileges to complete the operation. | Error Code: Authorization_RequestDenied',
  ],
  [
    'PowerShell 2',
    'Get-MgUser_List: Insufficient privileges to complete the operation.\n\nStatus: 403 (Forbidden)\nErrorCode: Authorization_RequestDenied\nDate: 2025-10-09T08:00:00',
  ],
  [
    'PowerShell 2 on one line',
    '| Insufficient privileges to complete the operation. Status: 403 (Forbidden) ErrorCode: Authorization_RequestDenied',
  ],
  [
    'PowerShell 1',
    'Get-MgUser : Insufficient privileges to complete the operation.\nAt line:1 char:1\n+ Get-MgUser\n+ ~~~~~~\n    + CategoryInfo          : InvalidOperation: (x) [Get-MgUser_List], RestException`1\n    + FullyQualifiedErrorId : Authorization_RequestDenied,Microsoft.Graph.PowerShell.Cmdlets.GetMgUser_List',
  ],
  [
    'Terraform',
    '│ Error: Could not create application\n│\n│   with azuread_application.x,\n│\n│ BaseClient.Post(): unexpected status 403 with OData\n│ error: Authorization_RequestDenied: Insufficient privileges to complete the\n│ operation.',
  ],
  [
    'a code, a colon, a message',
    'GraphError: Authorization_RequestDenied: Insufficient privileges to complete the operation.',
  ],
  [
    'print_r of PHP',
    'Data: Array ( [code] => Authorization_RequestDenied [message] => Insufficient privileges to complete the operation. [innerError] => Array ( [date] => 2025-10-09T08:00:00 ) )',
  ],
  [
    'print_r of PHP on lines of its own',
    'Array\n(\n    [code] => Authorization_RequestDenied\n    [message] => Insufficient privileges to complete the operation.\n)',
  ],
  [
    'print_r of PHP, of Azure AD Graph',
    'stdClass Object\n(\n    [code] => Authorization_RequestDenied\n    [message] => stdClass Object\n        (\n            [lang] => en\n            [value] => Insufficient privileges to complete the operation.\n        )\n)',
  ],
  [
    'a table',
    'error |\n  code | "Authorization_RequestDenied"\n  message | "Insufficient privileges to complete the operation."\n  innerError |',
  ],
  [
    'assignments under each other',
    'error_code = Authorization_RequestDenied\nmessage = Insufficient privileges to complete the operation.',
  ],
  [
    'a record in parentheses',
    "sending failed (code=Authorization_RequestDenied, message='Insufficient privileges to complete the operation.')",
  ],
  [
    'assignments after each other',
    'Call failed: errorCode=Authorization_RequestDenied, errorMessage=Insufficient privileges to complete the operation., reason=Forbidden',
  ],
  [
    'quoted pairs in a line',
    "returned: <.code: ''> <.error.code: 'Authorization_RequestDenied'> | <.message: ''> <.error.message: 'Insufficient privileges to complete the operation.'> - (plain)",
  ],
  [
    'PowerShell below a function of the person',
    'Find-Things : Insufficient privileges to complete the operation.\nAt C:\\x\\y.ps1:247 char:25\n+   catch { Find-Things $_ }\n    + CategoryInfo          : InvalidOperation: (x) [Write-Error], WebException\n    + FullyQualifiedErrorId : Authorization_RequestDenied,Find-Things',
  ],
  [
    'PowerShell 2 in a narrow window',
    'Get-MgUser_List : Insufficient privileges to complete the\noperation.\nStatus: 403 (Forbidden)\nErrorCode: Authorization_RequestDenied',
  ],
  ['a code on its line', '403 Authorization_RequestDenied\nInsufficient privileges to complete the operation.'],
])('an error as %s prints it is read', ([, text]) => {
  expect(errors(text ?? '')).toEqual([denied]);
});

test('a message without a line of its own is empty', () => {
  expect(errors('Code: UnknownError\nInner error:\n\tAdditionalData:\n\tdate: 2025-10-09T08:00:00')).toEqual([
    { code: 'UnknownError', message: '' },
  ]);
});

test('a message keeps the quotes inside it', () => {
  const message = `The property "a" of 'b' is read-only.`;
  expect(errors(`Error code: Request_BadRequest\nError message: ${message}\n\nPATCH x`)).toEqual([
    { code: 'Request_BadRequest', message },
  ]);
});

test.for([
  [
    'graph',
    'Client Error: Not Found for url: https://graph.microsoft.com/v1.0/me/events | Error Message: It is not there yet.',
  ],
  [
    'unknown',
    'Client Error: Not Found for url: https://example.com/v1.0/me/events | Error Message: It is not there yet.',
  ],
  ['token-endpoint', 'Error code: AADSTS500213\nError Message: The policy of the resource tenant says no.'],
  ['graph', 'Error code: accessDenied\nError message: The policy of the resource says no.'],
] as const)('who answered is told: %s', ([endpoint, text]) => {
  expect(itemsOf('error', text).map((error) => error.endpoint)).toEqual([endpoint]);
});

test('lines of a stack are no part of a message', () => {
  expect(errors('Get-MgUser : The call was refused\n   at Microsoft.Graph.Send()\n   request-id: x')).toEqual([
    { code: undefined, message: 'The call was refused' },
  ]);
});

test('the message of a command alone is read', () => {
  expect(errors('New-MgApplication : Insufficient privileges to complete the operation.')).toEqual([
    { code: undefined, message: denied.message },
  ]);
});

test('a code alone is read', () => {
  expect(errors('S2SUnauthorized')).toEqual([{ code: 'S2SUnauthorized', message: undefined }]);
});

test.for([
  'Invoke-MgGraphRequest : GET https://graph.microsoft.com/v1.0/me',
  'HTTP/1.1 403 Forbidden',
  '401 Unauthorized',
  'Get-MgUser -UserId x',
  'CategoryInfo : InvalidOperation: (:) [], Exception',
  'Error: something else',
])('%s is no error of Graph', (text) => {
  expect(errors(text)).toEqual([]);
});
