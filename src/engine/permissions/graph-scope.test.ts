import { expect, test } from 'vitest';
import { graphScope } from './graph-scope.ts';

test.for([
  ['Mail.Read', 'Mail.Read'],
  ['https://graph.microsoft.com/Mail.Read', 'Mail.Read'],
  ['HTTPS://Graph.Microsoft.US/Mail.Read', 'Mail.Read'],
  ['https://microsoftgraph.chinacloudapi.cn/Mail.Read', 'Mail.Read'],
  ['https://outlook.office.com/Mail.Read', undefined],
  ['https://graph.microsoft.com.example.com/Mail.Read', undefined],
  ['https://graph.windows.net/Directory.Read.All', undefined],
  ['api://graph.microsoft.com/Mail.Read', undefined],
  ['https://outlook.office.com', undefined],
] as const)('%s is of Graph: %s', ([scope, name]) => {
  expect(graphScope(scope)).toBe(name);
});
