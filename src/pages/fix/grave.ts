import type { Block } from '../../fixes/fix.ts';

/** It changes the tenant, or needs an administrator. What only changes the person's own code or session is no alarm. */
export function isGrave({ purpose, alters, runnableBy }: Block): boolean {
  return purpose === 'change' && (alters === undefined || runnableBy.startsWith('admin'));
}
