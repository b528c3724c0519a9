import type { Claims } from '../model/token.ts';
import { parseGuid } from '../model/guid.ts';
import { graphAppId, otherApiPatterns, otherApis } from '../../reference/audiences.ts';
import { cloudOfGraphHost, cloudOfSignInHost, type CloudId } from '../../reference/clouds.ts';

/** What the `aud` claim names. */
export type Audience =
  /** Microsoft Graph; the cloud is unknown when `aud` is Graph's application id, which is the same everywhere. */
  | { readonly kind: 'graph'; readonly cloud?: CloudId }
  | { readonly kind: 'other-api'; readonly name: string }
  /** An API of an own registration: `api://…`, or the client's own id in a token with scopes. */
  | { readonly kind: 'own-api' }
  /** The id of the client itself: an ID token, when the token has no permissions. */
  | { readonly kind: 'own-client' }
  /** A GUID that the tables do not know. */
  | { readonly kind: 'unknown-id' }
  | { readonly kind: 'unknown' };

const byValue = new Map(otherApis.flatMap((api) => api.values.map((value) => [value, api] as const)));

/** Case and one trailing slash do not matter. */
export function audienceOf(claims: Claims): Audience | undefined {
  if (claims.aud === undefined) return undefined;
  const aud = claims.aud.trim().toLowerCase().replace(/\/$/, '');
  return graphAudience(aud) ?? otherAudience(aud) ?? ownAudience(aud, claims);
}

/** A user flow of Azure AD B2C issued it: Graph trusts no such token, whatever its audience. */
export const isFromUserFlow = ({ iss, names }: Claims) =>
  iss?.includes('.b2clogin.com') === true || names.includes('tfp');

function graphAudience(aud: string): Audience | undefined {
  if (aud === graphAppId) return { kind: 'graph' };
  const cloud = cloudOfGraphHost(aud.replace(/^https?:\/\//, ''));
  return cloud && { kind: 'graph', cloud };
}

function otherAudience(aud: string): Audience | undefined {
  const api = byValue.get(aud);
  if (api) return { kind: 'other-api', name: api.name };
  const form = otherApiPatterns.find(({ pattern }) => pattern.test(aud));
  return form && { kind: 'other-api', name: form.name };
}

function ownAudience(aud: string, claims: Claims): Audience {
  if (aud.startsWith('api://')) return { kind: 'own-api' };
  const isClient = aud === claims.appid?.toLowerCase() || aud === claims.azp?.toLowerCase();
  if (isClient)
    return claims.scp === undefined && claims.roles === undefined ? { kind: 'own-client' } : { kind: 'own-api' };
  if (parseGuid(aud)) return claims.scp === undefined ? { kind: 'unknown-id' } : { kind: 'own-api' };
  return { kind: 'unknown' };
}

/** The cloud whose token service issued it. `sts.windows.net` issues for several and tells nothing; an unknown host neither: newer clouds exist. */
export function issuerCloud(iss: string | undefined): CloudId | undefined {
  const host = iss?.match(/^https:\/\/([^/]+)\//)?.[1];
  return host === undefined || host === 'sts.windows.net' ? undefined : cloudOfSignInHost(host);
}
