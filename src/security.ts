import { graphHostOf, signInHostOf, type CheckCloud } from './check/clouds.ts';

/**
 * All security policy. Each document carries its own Content-Security-Policy in a meta element, because the policy stays
 * with the document while the router changes the address, and because not every host can set headers.
 */
const documentPolicy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

const textOf = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');

export const contentSecurityPolicy = textOf(documentPolicy);

/** The signed-in check also talks to the sign-in and to Graph of its one cloud. It has no frames: a token is renewed without. */
export function checkPolicy(cloud: CheckCloud): string {
  return textOf({
    ...documentPolicy,
    'connect-src': `'self' https://${signInHostOf(cloud)} https://${graphHostOf(cloud)}`,
  });
}

/** The page that sign-in returns to runs one script, which tells the check the answer over a channel of the browser. */
export const redirectPolicy = textOf({
  ...documentPolicy,
  'style-src': "'none'",
  'connect-src': "'none'",
  'form-action': "'none'",
});

/** What a meta element cannot say. Never repeats connect-src: two policies intersect. */
export const headers = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Names of files below /assets/ hold a hash of their content. */
export const assetsCacheControl = 'public, max-age=31536000, immutable';
