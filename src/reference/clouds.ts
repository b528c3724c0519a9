/**
 * The national clouds of Microsoft Graph. Sources: Graph's and Entra's national-cloud pages, MSAL's instance metadata;
 * the three partner clouds (bleu, delos, govsg) from MSAL and the Graph PowerShell SDK. Checked 2026-11-24.
 */
export interface Cloud {
  readonly id: CloudId;
  readonly name: string;
  readonly graphHosts: readonly string[];
  /** Hosts of the token service; the first is the one to use. */
  readonly signInHosts: readonly string[];
  /** Value of Connect-MgGraph -Environment. */
  readonly mgEnvironment?: string;
  readonly closed?: true;
}

export const cloudIds = ['global', 'us-gov', 'us-dod', 'china', 'germany', 'bleu', 'delos', 'govsg'] as const;
export type CloudId = (typeof cloudIds)[number];

export const clouds: readonly Cloud[] = [
  {
    id: 'global',
    name: 'the global service',
    graphHosts: ['graph.microsoft.com'],
    signInHosts: [
      'login.microsoftonline.com',
      'login.microsoft.com',
      'login.windows.net',
      'login.live.com',
      'sts.windows.net',
    ],
    mgEnvironment: 'Global',
  },
  {
    id: 'us-gov',
    name: 'US Government (GCC High)',
    graphHosts: ['graph.microsoft.us'],
    signInHosts: ['login.microsoftonline.us', 'login.usgovcloudapi.net', 'login-us.microsoftonline.com'],
    mgEnvironment: 'USGov',
  },
  {
    id: 'us-dod',
    name: 'US Government (DoD)',
    graphHosts: ['dod-graph.microsoft.us'],
    signInHosts: [],
    mgEnvironment: 'USGovDoD',
  },
  {
    id: 'china',
    name: 'China (21Vianet)',
    graphHosts: ['microsoftgraph.chinacloudapi.cn'],
    signInHosts: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn', 'sts.chinacloudapi.cn'],
    mgEnvironment: 'China',
  },
  {
    id: 'germany',
    name: 'Microsoft Cloud Deutschland (closed in October 2021)',
    graphHosts: ['graph.microsoft.de'],
    signInHosts: ['login.microsoftonline.de'],
    closed: true,
  },
  {
    id: 'bleu',
    name: 'Bleu (France)',
    graphHosts: ['graph.svc.sovcloud.fr'],
    signInHosts: ['login.sovcloud-identity.fr'],
    mgEnvironment: 'BleuCloud',
  },
  {
    id: 'delos',
    name: 'Delos (Germany)',
    graphHosts: ['graph.svc.sovcloud.de'],
    signInHosts: ['login.sovcloud-identity.de'],
    mgEnvironment: 'DelosCloud',
  },
  {
    id: 'govsg',
    name: 'Singapore Government',
    graphHosts: ['graph.svc.sovcloud.sg'],
    signInHosts: ['login.sovcloud-identity.sg'],
    mgEnvironment: 'GovSGCloud',
  },
];

const byGraphHost = new Map(clouds.flatMap((cloud) => cloud.graphHosts.map((host) => [host, cloud.id] as const)));
const bySignInHost = new Map(clouds.flatMap((cloud) => cloud.signInHosts.map((host) => [host, cloud.id] as const)));
const byId = new Map(clouds.map((cloud) => [cloud.id as string, cloud]));

/** The cloud whose Graph answers at this host; undefined for every other host. Case does not matter. */
export function cloudOfGraphHost(host: string): CloudId | undefined {
  return byGraphHost.get(host.toLowerCase());
}

/** The cloud of a sign-in host. GCC High and DoD share theirs: the answer is us-gov. */
export function cloudOfSignInHost(host: string): CloudId | undefined {
  return bySignInHost.get(host.toLowerCase());
}

/** How a cloud is called in a sentence; an unknown id is returned as it is. */
export function cloudName(id: string): string {
  return byId.get(id)?.name ?? id;
}
