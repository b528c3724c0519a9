import type { Known } from './probe.ts';

/** Whether who signed in reads another tenant than the case is about. */
export const isOfOtherTenant = ({ tenant: ofCase }: Known, tenant: string | undefined): boolean =>
  ofCase !== undefined && tenant !== undefined && ofCase.toLowerCase() !== tenant.toLowerCase();
