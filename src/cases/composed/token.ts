import { base64url, guidOf, lettersOf } from './made-up.ts';
import type { TokenPlan } from './statement.ts';
import { client, cloudPlaces, graphId, otherTenant, tenant, type CloudName } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

export interface MadeToken {
  readonly header: Json;
  readonly payload: Json;
  readonly jwt: string;
}

interface Place {
  readonly cloud: CloudName;
  /** When the call failed. */
  readonly moment: number;
  /** Words that make this token's ids its own. */
  readonly seed: string;
}

/** Carries a plan out: a token of the shape that Microsoft Entra issues. Its signature is made up. */
export function makeToken(plan: TokenPlan, place: Place): MadeToken {
  const payload = withChanges(payloadOf(plan, place), plan.claims ?? {});
  const kid = lettersOf('signing key', 27);
  const alg = plan.alg ?? 'RS256';
  const header = {
    typ: 'JWT',
    ...(plan.kind === undefined && { nonce: lettersOf(`nonce ${place.seed}`, 43) }),
    alg,
    ...(alg === 'RS256' && { ...(plan.kind === undefined && { x5t: kid }), kid }),
  };
  const signature = lettersOf(`signature ${place.seed}`, alg === 'RS256' ? 342 : 43);
  const jwt = [base64url(JSON.stringify(header)), base64url(JSON.stringify(payload)), signature].join('.');
  return { header, payload, jwt };
}

function withChanges(payload: Json, changes: Json): Json {
  const kept = Object.entries({ ...payload, ...changes }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept);
}

function payloadOf(plan: TokenPlan, place: Place): Json {
  const issued = place.moment - (plan.issued ?? 12) * 60;
  // Entra writes `iat` and `nbf` five minutes back.
  const times = { iat: issued - 300, nbf: issued - 300, exp: issued + (plan.lives ?? 75) * 60 };
  if (plan.kind === 'id') return idToken(plan, place, times);
  if (plan.kind === 'user-flow') return userFlowToken(plan, place, times);
  if (plan.kind === 'v2') return v2Token(plan, place, times);
  return plan.who === 'member' || plan.who === 'guest' ? personToken(plan, place, times) : appToken(plan, place, times);
}

function common({ aud, cloud }: TokenPlan, place: Place, times: Json): Json {
  const from = cloudPlaces[cloud ?? place.cloud];
  return { aud: aud ?? `https://${from.graph}`, iss: `${from.issuer}/${tenant}/`, ...times };
}

function personToken(plan: TokenPlan, place: Place, times: Json): Json {
  const isGuest = plan.who === 'guest';
  const { domain } = cloudPlaces[place.cloud];
  const name = isGuest ? `alex_fabrikam.com#EXT#@contoso.onmicrosoft.com` : `megan@${domain}`;
  const subject = lettersOf(`subject ${name}`, 43);
  return {
    ...common(plan, place, times),
    acct: isGuest ? 1 : 0,
    acr: '1',
    aio: lettersOf(`aio ${place.seed}`, 88),
    amr: ['pwd', 'mfa'],
    app_displayname: 'Contoso Reports',
    appid: client,
    appidacr: '0',
    ...(isGuest && { email: 'alex@fabrikam.com' }),
    family_name: isGuest ? 'Wilber' : 'Bowen',
    given_name: isGuest ? 'Alex' : 'Megan',
    ...(isGuest && { idp: `https://sts.windows.net/${otherTenant}/` }),
    idtyp: 'user',
    ipaddr: '203.0.113.24',
    name: isGuest ? 'Alex Wilber' : 'Megan Bowen',
    oid: guidOf(`person ${name}`),
    platf: '3',
    puid: '10032001A2B3C4D5',
    rh: `1.A${lettersOf(`rh ${name}`, 40)}.`,
    scp: plan.holds.join(' '),
    sid: guidOf(`session ${place.seed}`),
    signin_state: ['kmsi'],
    sub: subject,
    tenant_region_scope: 'EU',
    tid: tenant,
    unique_name: isGuest ? 'alex@fabrikam.com' : name,
    ...(!isGuest && { upn: name }),
    uti: lettersOf(`uti ${place.seed}`, 22),
    ver: '1.0',
    wids: [
      ...(plan.directoryRoles ?? []),
      isGuest ? '13bd1c72-6f4a-4dcf-985f-18d3b80f208a' : 'b79fbf4d-3ef9-4689-8143-76b194e85509',
    ],
    xms_ftd: lettersOf(`ftd ${place.seed}`, 62),
    xms_idrel: isGuest ? '5 2' : '1 12',
    xms_st: { sub: lettersOf(`client subject ${name}`, 43) },
    xms_tcdt: 1_500_000_000,
    xms_tdbr: 'EU',
  };
}

function appToken(plan: TokenPlan, place: Place, times: Json): Json {
  const isManaged = plan.who === 'managed-identity';
  const principal = guidOf(`service principal ${plan.who}`);
  const { iss } = common(plan, place, times);
  return {
    ...common(plan, place, times),
    aio: lettersOf(`aio ${place.seed}`, 44),
    app_displayname: isManaged ? 'fn-reports' : 'Contoso Reports',
    appid: isManaged ? guidOf('managed identity') : client,
    appidacr: isManaged ? '2' : '1',
    idp: iss,
    idtyp: 'app',
    oid: principal,
    rh: `1.A${lettersOf('rh app', 40)}.`,
    ...(plan.holds.length > 0 && { roles: plan.holds }),
    sub: principal,
    tenant_region_scope: 'EU',
    tid: tenant,
    uti: lettersOf(`uti ${place.seed}`, 22),
    ver: '1.0',
    wids: [...(plan.directoryRoles ?? []), '0997a1d0-0d1d-4acb-b408-d5ca73121e90'],
    xms_idrel: '7 22',
    ...(isManaged && {
      xms_mirid: `/subscriptions/${guidOf('subscription')}/resourcegroups/rg/providers/Microsoft.Web/sites/fn-reports`,
    }),
    xms_tcdt: 1_500_000_000,
  };
}

const v2Issuer = (plan: TokenPlan, { cloud }: Place) =>
  `https://${cloudPlaces[plan.cloud ?? cloud].signIn}/${tenant}/v2.0`;

function idToken(plan: TokenPlan, place: Place, times: Json): Json {
  return {
    aud: plan.aud ?? client,
    iss: v2Issuer(plan, place),
    ...times,
    aio: lettersOf(`aio ${place.seed}`, 60),
    name: 'Megan Bowen',
    nonce: guidOf(`nonce ${place.seed}`),
    oid: guidOf('person megan@contoso.com'),
    preferred_username: 'megan@contoso.com',
    rh: `1.A${lettersOf('rh id', 40)}.`,
    ...(plan.holds.length > 0 && { roles: plan.holds }),
    sub: lettersOf('subject id', 43),
    tid: tenant,
    uti: lettersOf(`uti ${place.seed}`, 22),
    ver: '2.0',
  };
}

function v2Token(plan: TokenPlan, place: Place, times: Json): Json {
  return {
    aud: plan.aud ?? graphId,
    iss: v2Issuer(plan, place),
    ...times,
    aio: lettersOf(`aio ${place.seed}`, 60),
    azp: client,
    azpacr: '0',
    name: 'Megan Bowen',
    oid: guidOf('person megan@contoso.com'),
    preferred_username: 'megan@contoso.com',
    rh: `1.A${lettersOf('rh v2', 40)}.`,
    scp: plan.holds.join(' '),
    sub: lettersOf('subject v2', 43),
    tid: tenant,
    uti: lettersOf(`uti ${place.seed}`, 22),
    ver: '2.0',
  };
}

function userFlowToken(plan: TokenPlan, place: Place, times: Json): Json {
  return {
    aud: plan.aud ?? client,
    iss: `https://contosob2c.b2clogin.com/${guidOf('tenant of customers')}/v2.0/`,
    ...times,
    idp: 'LocalAccount',
    oid: guidOf('customer'),
    sub: guidOf('customer'),
    tfp: 'B2C_1_signupsignin',
    ...(plan.holds.length > 0 && { scp: plan.holds.join(' '), azp: client }),
    ver: '1.0',
  };
}
