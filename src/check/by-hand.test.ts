import { expect, test } from 'vitest';
import { parsePowerShell, syntaxErrors } from '../commands/powershell-tree.ts';
import { scriptByHand } from './by-hand.ts';
import { checkClouds } from './clouds.ts';
import type { Known } from './probe.ts';
import { probes } from './probes/index.ts';

const id = '11111111-2222-4333-8444-555555555555';
const known: Known = { cloud: 'us-gov', app: id, group: id, user: "o'neil@contoso.us", permissions: ['Mail.Read'] };

test.for(probes.map((probe) => [probe.id, probe] as const))(
  'By hand, in a cloud that Graph Explorer does not serve: %s',
  ([, probe]) => {
    const { requests } = probe.byHand(known);
    const script = scriptByHand('us-gov', requests, probe.access(known).scopes) ?? '';
    expect(syntaxErrors(parsePowerShell(script))).toEqual([]);
    expect(script).toContain('-Environment USGov ');
    expect(script.match(/^Invoke-MgGraphRequest -Uri 'https:\/\/graph\.microsoft\.us\//gm)).toHaveLength(
      requests.length,
    );
  },
);

test('The global cloud has Graph Explorer; a query that counts asks for eventual consistency', () => {
  expect(scriptByHand('global', ['/me'], ['User.Read'])).toBeUndefined();
  expect(scriptByHand('china', ['/me/memberOf?$count=true'], ['User.Read'])).toContain(
    "@{ ConsistencyLevel = 'eventual' }",
  );
  for (const cloud of checkClouds.filter((one) => one !== 'global'))
    expect(scriptByHand(cloud, ['/me'], ['User.Read'])).toContain('Connect-MgGraph -Environment ');
});
