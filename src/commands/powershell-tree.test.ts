import { expect, test } from 'vitest';
import {
  bareAngles,
  commandsOf,
  inSingleQuotes,
  parsePowerShell,
  syntaxErrors,
  undefinedVariables,
} from './powershell-tree.ts';

test('A block that PowerShell understands has no syntax error, one that it does not has', () => {
  expect(syntaxErrors(parsePowerShell("Get-MgUser -UserId 'a' | Format-List Id"))).toEqual([]);
  expect(syntaxErrors(parsePowerShell("Get-MgUser -UserId 'a | Format-List Id"))).not.toEqual([]);
  expect(syntaxErrors(parsePowerShell('if ($true) { Get-MgUser'))).not.toEqual([]);
});

test.for([
  ['Get-MgUser -UserId <user-id>', 2],
  ["Get-MgUser -UserId '<user-id>' # <user-id>", 0],
  ['Get-MgUser -Filter "id eq \'<user-id>\'"', 0],
  ['Get-MgUser > users.txt', 1],
  ['Get-MgUser 2>&1', 1],
] as const)('%s has %i bare angle brackets', ([text, count]) => {
  expect(bareAngles(parsePowerShell(text))).toHaveLength(count);
});

test.for([
  ["$sp = 'a'\nGet-X -Id $sp.Id", []],
  ['Get-X -Id $sp.Id', ['sp']],
  ["Get-X -Filter \"id eq '$($sp.Id)' and x eq '$Y'\"", ['sp', 'y']],
  ["Get-X -Filter 'id eq $sp'", []],
  ['$a = $a + 1', ['a']],
  ['$a += 1', ['a']],
  ["$a.Name = 'x'", ['a']],
  ['foreach ($x in $list) { $x }', ['list']],
  ["$list = 'a','b'\nforeach ($x in $list) { Get-X $x }", []],
  ['Get-X | Where-Object { $_.Id -eq $null -and $true }', []],
  ['Get-X | Where-Object { $_.Id -eq $id }', ['id']],
  ["Invoke-X -Uri 'a' -StatusCodeVariable st\n'status {0}' -f $st", []],
  ["'status {0}' -f $st\nInvoke-X -Uri 'a' -StatusCodeVariable st", ['st']],
  ['$Case = 1\n$case', []],
  ['if ($true) { $a = 1 } else { $a = 2 }\n$a', []],
  ['[pscustomobject]@{ A = [bool]$b }', ['b']],
] as const)('%s reads undefined variables: %j', ([text, names]) => {
  expect(undefinedVariables(parsePowerShell(text))).toEqual(names);
});

test('Commands are found with their parameters, also inside script blocks and subexpressions', () => {
  const text = "$u = (Get-MgUser -UserId 'a').Id\nGet-X -All:$false | ForEach-Object { Set-Y -Id $_.Id -Force }";
  expect(commandsOf(parsePowerShell(text))).toEqual([
    { name: 'Get-MgUser', parameters: ['UserId'] },
    { name: 'Get-X', parameters: ['All'] },
    { name: 'ForEach-Object', parameters: [] },
    { name: 'Set-Y', parameters: ['Id', 'Force'] },
  ]);
});

test('Single quotes are told from double quotes', () => {
  const text = `Get-X 'a' "b 'c'"`;
  const root = parsePowerShell(text);
  expect(inSingleQuotes(root, text.indexOf('a'))).toBe(true);
  expect(inSingleQuotes(root, text.indexOf('b'))).toBe(false);
  expect(inSingleQuotes(root, text.indexOf('c'))).toBe(false);
});
