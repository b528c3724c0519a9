import type { Cause } from './engine/model/cause.ts';

/** Addresses below the base path. */
export const paths = {
  home: '/',
  privacy: '/privacy',
  fix: (cause: Cause): string => `/fix/${cause}`,
} as const;
