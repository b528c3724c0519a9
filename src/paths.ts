import type { Cause } from './engine/model/cause.ts';

/** Addresses below the base path. */
export const paths = {
  home: '/',
  ask: '/ask',
  fixes: '/fixes',
  privacy: '/privacy',
  permissions: '/permissions',
  approve: '/approve',
  fix: (cause: Cause): string => `/fix/${cause}`,
} as const;
