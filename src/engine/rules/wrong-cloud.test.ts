import { expect, test } from 'vitest';
import { wrongCloud } from './wrong-cloud.ts';
import { sayings, type Situation } from './situation.ts';

test.for<[string, Situation, string[]]>([
  [
    'a token for the Graph of the US Government, called at the global one',
    { status: 401, claims: { aud: 'https://graph.microsoft.us' }, request: { cloud: 'global' } },
    ['decisive token-of-other-cloud'],
  ],
  [
    'looks like a wrong audience, and is another cloud',
    {
      status: 401,
      phrases: ['invalid-audience'],
      claims: { aud: 'https://graph.microsoft.com' },
      request: { cloud: 'china' },
    },
    ['weak invalid-audience', 'decisive token-of-other-cloud'],
  ],
  [
    'token and call of one cloud',
    { status: 401, claims: { aud: 'https://graph.microsoft.us' }, request: { cloud: 'us-gov' } },
    ['against(strong) same-cloud'],
  ],
  [
    'the audience is the id of Graph, the issuer of China',
    {
      claims: {
        aud: '00000003-0000-0000-c000-000000000000',
        iss: 'https://login.partner.microsoftonline.cn/x/v2.0',
      },
      request: { cloud: 'global' },
    },
    ['strong issuer-of-other-cloud'],
  ],
  [
    'GCC High and DoD share their sign-in host',
    {
      claims: { aud: '00000003-0000-0000-c000-000000000000', iss: 'https://login.microsoftonline.us/x/v2.0' },
      request: { cloud: 'us-dod' },
    },
    [],
  ],
  [
    'sts.windows.net issues for several clouds',
    {
      claims: { aud: '00000003-0000-0000-c000-000000000000', iss: 'https://sts.windows.net/x/' },
      request: { cloud: 'us-gov' },
    },
    [],
  ],
  [
    'an issuer that no table knows stays open: newer clouds exist',
    {
      claims: { aud: '00000003-0000-0000-c000-000000000000', iss: 'https://login.sovcloud-identity.xx/x/v2.0' },
      request: { cloud: 'global' },
    },
    [],
  ],
  ['Graph names it', { status: 401, phrases: ['invalid-cloud-instance'] }, ['decisive invalid-cloud-instance']],
  [
    'the audience was refused in a national cloud, and no token is shown',
    { status: 401, phrases: ['invalid-audience'], request: { cloud: 'us-gov' } },
    ['weak invalid-audience', 'strong audience-refused-in-national-cloud'],
  ],
  [
    'the audience was refused in the global cloud, and no token is shown',
    { status: 401, phrases: ['invalid-audience'], request: { cloud: 'global' } },
    ['weak invalid-audience'],
  ],
  ['the tenant lives in another cloud', { aadsts: [90038] }, ['decisive aadsts-90038']],
  ['no token, no text', { status: 401, request: { cloud: 'china' } }, []],
])('%s', ([, situation, expected]) => {
  expect(sayings(wrongCloud, situation)).toEqual(expected);
});
