import { expect, test } from 'vitest';
import type { CommandBlock, PortalBlock } from './fix.ts';
import { cloudOfIssuer, inCloud, nameOfCloud } from './in-cloud.ts';

const consent: CommandBlock = {
  kind: 'http',
  id: 'consent',
  purpose: 'change',
  runnableBy: 'anyone',
  label: '',
  text: 'https://login.microsoftonline.com/<tenant-id>/v2.0/adminconsent?scope=https://graph.microsoft.com/<permission>',
};
const script: CommandBlock = { ...consent, kind: 'powershell', text: "Connect-MgGraph -TenantId '<tenant-id>'" };
const clicks: PortalBlock = {
  kind: 'portal',
  id: 'clicks',
  purpose: 'diagnose',
  runnableBy: 'anyone',
  label: '',
  path: ['Entra ID'],
  url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>',
};

test.for([
  ['us-gov', 'login.microsoftonline.us', 'graph.microsoft.us', 'USGov', 'entra.microsoft.us'],
  ['us-dod', 'login.microsoftonline.us', 'dod-graph.microsoft.us', 'USGovDoD', 'entra.microsoft.us'],
  ['china', 'login.partner.microsoftonline.cn', 'microsoftgraph.chinacloudapi.cn', 'China', 'entra.microsoftonline.cn'],
] as const)('in %s every host is of that cloud', ([cloud, signIn, graph, environment, portal]) => {
  expect(inCloud(consent, cloud)).toMatchObject({
    text: `https://${signIn}/<tenant-id>/v2.0/adminconsent?scope=https://${graph}/<permission>`,
  });
  expect(inCloud(script, cloud)).toMatchObject({
    text: `Connect-MgGraph -Environment ${environment} -TenantId '<tenant-id>'`,
  });
  expect(inCloud(clicks, cloud)).toMatchObject({ url: clicks.url?.replace('entra.microsoft.com', portal) });
});

test.for(['global', 'germany', 'nowhere', undefined])('in %s a block stays as it is', (cloud) => {
  expect(inCloud(consent, cloud)).toBe(consent);
});

test('Where no admin center is documented, the clicks stay without a link', () => {
  expect(inCloud(clicks, 'bleu')).not.toHaveProperty('url');
  expect(nameOfCloud('bleu')).toBe('Bleu (France)');
});

test('The Azure CLI is told its cloud before', () => {
  const az: CommandBlock = { ...consent, kind: 'azure-cli', text: "az ad app show --id '<app-id>'" };
  expect(inCloud(az, 'us-gov')).toMatchObject({
    text: az.text,
    needs: 'Azure CLI; first `az cloud set --name AzureUSGovernment`',
  });
});

test.for([
  ['https://login.microsoftonline.us/11111111-2222-3333-4444-555555555555/v2.0', 'us-gov'],
  ['https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0', 'global'],
  ['https://sts.windows.net/11111111-2222-3333-4444-555555555555/', undefined],
  ['nonsense', undefined],
] as const)('the issuer %s is of %s', ([issuer, cloud]) => {
  expect(cloudOfIssuer(issuer)).toBe(cloud);
});
