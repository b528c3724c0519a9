import type { Cause } from './engine/model/cause.ts';

/** Addresses below the base path. */
export const paths = {
  home: '/',
  ask: '/ask',
  fixes: '/fixes',
  permissions: '/permissions',
  token: '/token',
  approve: '/approve',
  privacy: '/privacy',
  fix: (cause: Cause): string => `/fix/${cause}`,
  permission: (name: string): string => `/permissions/${name}`,
} as const;
