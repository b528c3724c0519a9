import type { Statement } from '../statement.ts';
import { audienceStatements } from './audience.ts';
import { otherStatements } from './other.ts';
import { permissionStatements } from './permission.ts';
import { personAndAppStatements } from './person-and-app.ts';
import { policyStatements } from './policy.ts';
import { tokenStatements } from './token.ts';
import { workloadStatements } from './workload.ts';

/** Every failed call that is composed. */
export const statements: readonly Statement[] = [
  ...tokenStatements,
  ...audienceStatements,
  ...policyStatements,
  ...permissionStatements,
  ...personAndAppStatements,
  ...workloadStatements,
  ...otherStatements,
];
