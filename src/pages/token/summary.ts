import {
  cloudName,
  issuerCloud,
  judge,
  microsoftClientOf,
  rules,
  type EvidenceItem,
  type Facts,
  type Finding,
} from '../../engine/index.ts';
import type { InspectedToken } from './inspected.ts';

/** Why Graph would refuse this token, best first: the judge’s findings, given the token alone and the clock of this device. */
export function troublesOf({ shown }: InspectedToken, now: number): readonly Finding[] {
  const clock: EvidenceItem = { kind: 'time', id: 'time:clock', origin: { kind: 'clock' }, seconds: now };
  const { findings } = judge({ items: [shown.item, clock] }, { rules });
  return findings.filter(({ cause }) => cause !== 'ask-community');
}

/** What kind of token it is and for which API, as a title. */
export function titleOf({ facts, piece }: InspectedToken, troubles: readonly Finding[]): string {
  if (isIdToken(troubles)) return 'ID token: it says who signed in, and opens no API';
  const kind = { delegated: 'Delegated token', application: 'Application token', unknown: 'Token' };
  const made = apiOf(facts);
  const title = `${kind[facts.caller?.value ?? 'unknown']}${made === undefined ? '' : ` for ${made}`}`;
  return piece ? `${title}, cut off` : title;
}

/** The API that the token is made for, in words; undefined where it was not shown. */
export function apiOf({ audience }: Facts): string | undefined {
  switch (audience?.value.kind) {
    case undefined:
      return undefined;
    case 'graph':
      return 'Microsoft Graph';
    case 'other-api':
      return audience?.value.name;
    case 'own-api':
      return 'an API of somebody’s own';
    case 'own-client':
      return 'the app itself';
    case 'unknown-id':
      return 'an app that is not known here';
    case 'unknown':
      return 'an API that is not known here';
  }
}

const isIdToken = (troubles: readonly Finding[]): boolean =>
  troubles.some(({ cause, confidence }) => cause === 'id-token-sent' && confidence !== 'possible');

/** Who acts, in a sentence. */
export function actorOf({ caller }: Facts, troubles: readonly Finding[]): string {
  if (isIdToken(troubles)) return 'It is made for the app itself. Graph wants the access token that came with it.';
  if (caller === undefined) return 'What was shown does not tell whether a person or an app stands behind it.';
  return caller.value === 'application'
    ? 'The app acts by itself; no person is signed in.'
    : 'The app acts for a signed-in person, within what that person may do.';
}

/** The national cloud, where the audience or the issuer names it. */
export function cloudOf({ audience, token }: Facts): string | undefined {
  const named = audience?.value.kind === 'graph' ? audience.value.cloud : undefined;
  const cloud = named ?? issuerCloud(token?.value.claims.iss);
  return cloud === undefined ? undefined : cloudName(cloud);
}

export interface ClientApp {
  readonly id: string;
  /** What Microsoft calls it. */
  readonly microsoft?: string;
  /** What it calls itself. */
  readonly called?: string;
}

export function appOf({ token }: Facts): ClientApp | undefined {
  const { appid, azp, app_displayname: called } = token?.value.claims ?? {};
  const id = appid ?? azp;
  if (id === undefined) return undefined;
  const microsoft = microsoftClientOf(id)?.name;
  return { id, ...(microsoft !== undefined && { microsoft }), ...(called !== undefined && { called }) };
}

/** The sign-in name, or another name, of the person. */
export function personOf({ token, caller }: Facts): string | undefined {
  const { upn, preferred_username, unique_name, oid } = token?.value.claims ?? {};
  return caller?.value === 'application' ? undefined : (upn ?? preferred_username ?? unique_name ?? oid);
}

export const accountWords = {
  work: 'a member of the tenant',
  personal: 'a personal Microsoft account',
  guest: 'a guest in the tenant',
} as const;
