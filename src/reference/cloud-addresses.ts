import { type CloudId, clouds } from './clouds.ts';

/** Where commands and links go in one cloud. */
export interface CloudAddresses {
  readonly graph: string;
  readonly signIn: string;
  /** The Entra admin center; absent where none is documented. */
  readonly portal?: string;
  /** Value of Connect-MgGraph -Environment. */
  readonly mgEnvironment?: string;
  /** Name for az cloud set. */
  readonly azCloud?: string;
}

/**
 * Admin centers from Microsoft's documentation (US government: GeoCatalog page; China: SaaS provisioning pages); names of the
 * Azure CLI from its documentation. GCC High and DoD share sign-in and portal. Checked 2026-11-24.
 */
const places: Readonly<Partial<Record<CloudId, Pick<CloudAddresses, 'portal' | 'azCloud'>>>> = {
  global: { portal: 'entra.microsoft.com', azCloud: 'AzureCloud' },
  'us-gov': { portal: 'entra.microsoft.us', azCloud: 'AzureUSGovernment' },
  'us-dod': { portal: 'entra.microsoft.us', azCloud: 'AzureUSGovernment' },
  china: { portal: 'entra.microsoftonline.cn', azCloud: 'AzureChinaCloud' },
};

const usGovSignIn = 'login.microsoftonline.us';

/** Undefined for an unknown cloud and for a closed one. */
export function addressesOf(id: string): CloudAddresses | undefined {
  const cloud = clouds.find((one) => one.id === id && !one.closed);
  const [graph] = cloud?.graphHosts ?? [];
  if (!cloud || graph === undefined) return undefined;
  const { mgEnvironment } = cloud;
  return {
    graph,
    signIn: cloud.signInHosts[0] ?? usGovSignIn,
    ...places[cloud.id],
    ...(mgEnvironment !== undefined && { mgEnvironment }),
  };
}
