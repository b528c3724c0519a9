import { describe, expect, test } from 'vitest';
import type { EvidenceItem } from '../model/evidence.ts';
import type { Claims, Token } from '../model/token.ts';
import { evidenceOf, factsOf } from '../rules/situation.ts';
import { audienceOf } from './audience.ts';
import { accountOf, callerOf, permissionsOf } from './caller.ts';
import { deriveFacts } from './facts.ts';

const clientId = '6f2c1f4e-5a0d-4f0e-9a55-0d3f6c1a7e21';
const claimsOf = (claims: Partial<Claims>): Claims => ({ names: Object.keys(claims), ...claims });
const tokenOf = (claims: Partial<Claims>, complete = true): Token => ({
  form: 'jwt',
  complete,
  place: 'other',
  defects: [],
  claims: claimsOf(claims),
});

describe('audience', () => {
  test.for<[string, Partial<Claims>, unknown]>([
    ['Graph by address', { aud: 'https://graph.microsoft.com' }, { kind: 'graph', cloud: 'global' }],
    [
      'Graph with a final slash and capitals',
      { aud: 'https://Graph.Microsoft.com/' },
      { kind: 'graph', cloud: 'global' },
    ],
    ['Graph by id: the cloud stays open', { aud: '00000003-0000-0000-c000-000000000000' }, { kind: 'graph' }],
    ['Graph of China', { aud: 'https://microsoftgraph.chinacloudapi.cn' }, { kind: 'graph', cloud: 'china' }],
    [
      'a SharePoint host',
      { aud: 'https://contoso-my.sharepoint.com/' },
      { kind: 'other-api', name: 'SharePoint Online (OneDrive)' },
    ],
    ['an own API', { aud: `api://${clientId}` }, { kind: 'own-api' }],
    ['the client with scopes is an own API', { aud: clientId, azp: clientId, scp: 'a' }, { kind: 'own-api' }],
    ['the client without permissions', { aud: clientId, appid: clientId }, { kind: 'own-client' }],
    ['an id that no table knows', { aud: clientId }, { kind: 'unknown-id' }],
    ['words', { aud: 'constructor' }, { kind: 'unknown' }],
    ['not shown', {}, undefined],
  ])('%s', ([, claims, expected]) => {
    expect(audienceOf(claimsOf(claims))).toEqual(expected);
  });
});

describe('who called', () => {
  test.for<[string, Partial<Claims>, unknown]>([
    ['idtyp says app', { idtyp: 'app' }, 'application'],
    ['scopes say a person', { scp: 'User.Read' }, 'delegated'],
    ['an agent identity that acts alone carries scp "/"', { scp: '/', idtyp: 'app' }, 'application'],
    ['the marker of app-only tokens', { wids: ['0997a1d0-0d1d-4acb-b408-d5ca73121e90'] }, 'application'],
    ['subject and object are one', { oid: 'a', sub: 'a' }, 'application'],
    ['roles and no person', { roles: ['User.Read.All'] }, 'application'],
    ['roles of a person', { roles: ['Approver'], upn: 'adele@contoso.com' }, undefined],
    ['nothing shown', {}, undefined],
  ])('%s', ([, claims, expected]) => {
    expect(callerOf(tokenOf(claims))).toBe(expected);
  });
});

describe('whose account', () => {
  test.for<[string, Partial<Claims>, unknown]>([
    ['the tenant of personal accounts', { tid: '9188040d-6c67-4c5b-b112-36a304b66dad' }, 'personal'],
    ['acct 1', { acct: 1 }, 'guest'],
    ['another identity provider', { iss: 'https://sts.windows.net/a/', idp: 'live.com' }, 'guest'],
    ['a guest by name', { upn: 'adele_fabrikam.com#EXT#@contoso.onmicrosoft.com' }, 'guest'],
    ['acct 0', { acct: 0 }, 'work'],
    ['not said', { tid: clientId }, undefined],
  ])('%s', ([, claims, expected]) => {
    expect(accountOf(tokenOf(claims))).toBe(expected);
  });
});

describe('held permissions', () => {
  test.for<[string, Token, 'delegated' | 'application' | undefined, unknown]>([
    ['scopes of a person', tokenOf({ scp: 'User.Read  Mail.Send' }), 'delegated', ['User.Read', 'Mail.Send']],
    ['roles of an app', tokenOf({ roles: ['User.Read.All'] }), 'application', ['User.Read.All']],
    ['a whole token without roles holds none', tokenOf({ idtyp: 'app' }), 'application', []],
    ['roles that were not shown are unknown', tokenOf({ idtyp: 'app' }, false), 'application', undefined],
    ['scopes that were not shown are unknown', tokenOf({ aud: 'x' }, false), 'delegated', undefined],
    ['neither is shown of a whole token', tokenOf({ aud: 'x' }), undefined, []],
  ])('%s', ([, token, caller, expected]) => {
    expect(permissionsOf(token, caller)).toEqual(expected);
  });
});

const status = (value: number, kind: 'given' | 'correction'): EvidenceItem => ({
  kind: 'status',
  id: kind,
  origin: { kind },
  status: value,
});

describe('which evidence counts', () => {
  test('a correction wins over what was given, and that over the paste', () => {
    const { items } = evidenceOf({ status: 401 });
    expect(deriveFacts({ items: [...items, status(403, 'given')] }).status?.value).toBe(403);
    expect(deriveFacts({ items: [...items, status(403, 'given'), status(400, 'correction')] }).status?.value).toBe(400);
  });

  test('what a person answered wins over what was pasted or given', () => {
    const facts = factsOf({ status: 401, caller: 'application', answers: { status: '403', caller: 'person' } });
    expect(facts.status?.value).toBe(403);
    expect(facts.caller?.value).toBe('delegated');
  });

  test('the clock of the device counts only where nothing tells the time of the failure', () => {
    expect(factsOf({ clock: 5 }).clock?.value).toBe(5);
    expect(factsOf({ clock: 5, failedAt: 3 })).toMatchObject({ failedAt: { value: 3 } });
    expect(factsOf({ clock: 5, failedAt: 3 }).clock).toBeUndefined();
  });

  test('given claims lie over those of the pasted token', () => {
    const { items } = evidenceOf({ claims: { aud: 'https://graph.microsoft.com', scp: 'User.Read' } });
    const given: EvidenceItem = {
      kind: 'token',
      id: 'given',
      origin: { kind: 'given' },
      token: { ...tokenOf({ scp: 'Mail.Send' }, false), form: 'claims' },
    };
    const { token } = deriveFacts({ items: [...items, given] });
    expect(token?.value.claims).toMatchObject({ aud: 'https://graph.microsoft.com', scp: 'Mail.Send' });
    expect(token?.value.complete).toBe(true);
  });

  test('the token of the Authorization header comes before others of the paste', () => {
    const [first] = evidenceOf({ claims: { aud: 'a' }, token: { place: 'id_token' } }).items;
    const [second] = evidenceOf({ claims: { aud: 'b' }, token: { place: 'authorization-header' } }).items;
    expect(deriveFacts({ items: [first, second].filter((item) => item !== undefined) }).token?.value.claims.aud).toBe(
      'b',
    );
  });

  test('a token service that refused is the one who answered', () => {
    expect(factsOf({ aadsts: [50076] }).responder?.value).toBe('token-endpoint');
    expect(factsOf({ error: {} }).responder?.value).toBe('graph');
    expect(factsOf({ status: 403 }).responder).toBeUndefined();
  });
});
