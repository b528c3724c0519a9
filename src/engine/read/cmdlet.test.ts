import { expect, test } from 'vitest';
import { read } from './read.ts';
import { readCmdlet } from './cmdlet.ts';

test.for([
  [
    'the head of an error of 7',
    'Get-MgUser_List: Insufficient privileges to complete the operation.',
    'Get-MgUser',
    'list',
  ],
  [
    'the head of an error of 5.1',
    'Get-MgUser : Insufficient privileges to complete the operation.',
    'Get-MgUser',
    undefined,
  ],
  [
    'the category',
    'CategoryInfo : InvalidOperation: ({ UserId = x }) [Get-MgUser_Get1], RestException`1',
    'Get-MgUser',
    'item',
  ],
  [
    'the full error id is surest',
    'At line:1\n[Get-MgUser\n   Authe...essMethod_List1]\nFullyQualifiedErrorId : Authorization_RequestDenied,Microsoft.Graph.PowerShell.Cmdlets.GetMgUserAuthenticationPhone\n   Method_List1',
    'Get-MgUserAuthenticationPhoneMethod',
    'list',
  ],
  [
    'a variant with more',
    'Cmdlets.UpdateMgBetaUser_UpdateViaIdentityExpanded2 Microsoft.Graph.PowerShell.Cmdlets.UpdateMgBetaUser_UpdateViaIdentityExpanded2',
    'Update-MgBetaUser',
    undefined,
  ],
  ['one that is typed twice', 'Get-MgUser -All\n# Get-MgUser fails', 'Get-MgUser', undefined],
  [
    'the sign-in of a script beside its call',
    'Connect-MgGraph -Scopes User.Read\nGet-MgGroup',
    'Get-MgGroup',
    undefined,
  ],
  ['a sign-in alone', 'Connect-MgGraph -Identity', 'Connect-MgGraph', undefined],
  ['none of a script with several calls', 'Get-MgUser -All\nGet-MgGroup -All', undefined, undefined],
  [
    'the one that failed of a script with several calls',
    'Get-MgUser -All\nGet-MgGroup -All\n\nGet-MgGroup_List: Insufficient privileges to complete the operation.',
    'Get-MgGroup',
    'list',
  ],
  ['one in small letters', 'update-mguser -UserId x', 'update-Mguser', undefined],
  ['none in other words with a hyphen', 'the data-mgmt team of mid-mga', undefined, undefined],
  ['none in cmdlets of other modules', 'Get-ADUser : Access is denied', undefined, undefined],
] as const)('Reads %s', ([, text, name, variant]) => {
  const found = readCmdlet(text);
  expect([found?.name, found?.variant]).toEqual([name, variant]);
});

test('The words of a cmdlet are marked in the paste, also where the console broke them', () => {
  const paste = `x\n+ FullyQualifiedErrorId : ErrorAccessDenied,Microsoft.Graph.PowerShell.Cmdlets.GetMgUserM
    essage_List`;
  const item = read(paste).items.find(({ kind }) => kind === 'cmdlet');
  const at = item?.origin.kind === 'paste' ? item.origin.at : { start: 0, end: 0 };
  expect(paste.slice(at.start, at.end)).toBe('PowerShell.Cmdlets.GetMgUserM\n    essage_List');
});
