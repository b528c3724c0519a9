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
  ['a code on its line', '403 Authorization_RequestDenied\nInsufficient privileges to complete the operation.'],
])('an error as %s prints it is read', ([, text]) => {
  expect(errors(text ?? '')).toEqual([denied]);
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
