import { describe, expect, test } from 'vitest';
import { claimMeanings } from './claim-meanings.ts';

const { claims, header, sources } = claimMeanings;
const all = [...claims, ...header];

/** Claims of tokens for Graph, of ID tokens, and optional ones. */
const met =
  'aud iss iat nbf exp acr aio amr app_displayname appid appidacr azp azpacr auth_time c_hash at_hash nonce idp idtyp ipaddr in_corp name oid onprem_sid puid platf preferred_username rh scp roles wids groups _claim_names _claim_sources hasgroups sid sub tid tenant_region_scope tenant_ctry unique_name upn uti ver xms_cc xms_mirid xms_az_rid xms_idrel xms_st xms_tcdt xms_tdbr xms_acd xms_act_fct xms_ftd xms_sub_fct acrs signin_state deviceid email family_name given_name login_hint verified_primary_email ctry cnf acct fwd pwd_exp pwd_url xms_edov xms_pdl xms_pl xms_tpl ztdid';

describe('What claims mean', () => {
  test('every claim that people meet is explained, and the header with them', () => {
    expect(met.split(' ').filter((name) => !claims.has(name))).toEqual([]);
    expect(['typ', 'alg', 'kid', 'x5t', 'nonce'].filter((name) => !header.has(name))).toEqual([]);
  });

  test.for(all)('%s is one or two sentences without loose marks', ([, { text }]) => {
    expect(text).toMatch(/^[A-Z].*[.!]$/);
    expect(text.split('`').length % 2).toBe(1);
    expect(text).not.toMatch(/'|\*/);
  });

  test('every source is used', () => {
    const used = new Set<string | undefined>(all.map(([, { source }]) => source));
    expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
  });

  test('names, addresses and devices of people are personal', () => {
    for (const name of ['name', 'upn', 'unique_name', 'oid', 'ipaddr', 'sid', 'puid', 'email', 'deviceid'])
      expect(claims.get(name)?.personal, name).toBe(true);
    for (const name of ['tid', 'appid', 'scp', 'roles', 'aud', 'exp'])
      expect(claims.get(name)?.personal).toBeUndefined();
  });
});
