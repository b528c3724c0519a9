import { expect, test } from 'vitest';
import { wrongAudience } from './wrong-audience.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'Graph refuses the audience, no token shown',
    { status: 401, phrases: ['invalid-audience'] },
    ['strong invalid-audience', 'needs token'],
  ],
  [
    'a SharePoint token sent to Graph',
    { claims: { aud: 'https://contoso.sharepoint.com' }, request: { cloud: 'global', host: 'graph.microsoft.com' } },
    ['decisive audience-other-api'],
  ],
  [
    'a SharePoint token sent to SharePoint',
    { claims: { aud: 'https://contoso.sharepoint.com' }, request: { host: 'contoso.sharepoint.com' } },
    [],
  ],
  [
    'an Azure Resource Manager token with a final slash',
    { claims: { aud: 'https://management.azure.com/' } },
    ['decisive audience-other-api'],
  ],
  [
    'a token for an own API',
    { claims: { aud: 'api://6f2c1f4e-5a0d-4f0e-9a55-0d3f6c1a7e21', scp: 'x' } },
    ['decisive audience-own-api'],
  ],
  [
    'a Graph token sent elsewhere',
    { claims: { aud: 'https://graph.microsoft.com' }, request: { host: 'contoso.sharepoint.com' } },
    ['strong graph-token-elsewhere'],
  ],
  [
    'a Graph token by application id',
    { claims: { aud: '00000003-0000-0000-c000-000000000000' } },
    ['against(strong) audience-is-graph'],
  ],
  [
    'a Graph token is refused, and the call is not shown',
    { claims: { aud: 'https://graph.microsoft.com' }, phrases: ['invalid-audience'] },
    ['strong invalid-audience', 'against(weak) audience-is-graph'],
  ],
  [
    'a Graph token of another cloud',
    { claims: { aud: 'https://graph.microsoft.us' }, request: { cloud: 'global' } },
    ['against(decisive) audience-other-cloud'],
  ],
  ['an audience that no table knows', { claims: { aud: 'https://example.org/x' } }, ['weak audience-unknown']],
  ['no audience was shown', { claims: { exp: 1 } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(wrongAudience, situation)).toEqual(expected);
});
