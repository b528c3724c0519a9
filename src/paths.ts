import type { Cause } from './engine/model/cause.ts';

/** Addresses below the base path. */
export const paths = {
  home: '/',
  ask: '/ask',
  tree: '/tree',
  fixes: '/fixes',
  permissions: '/permissions',
  token: '/token',
  approve: '/approve',
  privacy: '/privacy',
  /** In development builds only. */
  styleguide: '/styleguide',
  fix: (cause: Cause): string => `/fix/${cause}`,
  permission: (name: string): string => `/permissions/${name}`,
} as const;
