import { expect, test } from 'vitest';
import { workloadOf } from './workload.ts';

test.for([
  ['/teams/{id}/channels/{id}/messages', 'Teams'],
  ['/chats/{id}/messages', 'Teams'],
  ['/users/{id}/onlineMeetings', 'Teams'],
  ['/users/{id}/messages', 'Exchange'],
  ['/me/drive/root', 'SharePoint'],
  ['/sites/{id}/lists', 'SharePoint'],
  ['/deviceManagement/managedDevices', 'Intune'],
  ['/users/{id}', 'Directory'],
  ['/directoryRoles', 'Directory'],
  ['/reports/getEmailActivityUserDetail', 'Service'],
  [undefined, 'Service'],
] as const)('%s leads to %s', ([path, workload]) => {
  expect(workloadOf(path)).toBe(workload);
});
