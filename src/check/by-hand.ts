import { addressesOf } from '../reference/cloud-addresses.ts';
import { graphHostOf } from './clouds.ts';

/** A whole address for a path below Graph's root; v1.0 where the path names no version. */
export const addressByHand = (cloud: string, request: string): string =>
  `https://${graphHostOf(cloud)}${/^\/(?:v1\.0|beta)\//.test(request) ? '' : '/v1.0'}${request}`;

/** An advanced query of the directory is answered only with `ConsistencyLevel: eventual`. */
export const asksForCount = (request: string): boolean => request.includes('$count=true');

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * The requests in Microsoft Graph PowerShell, for the clouds that Graph Explorer does not serve; undefined for the global one.
 * Source: https://learn.microsoft.com/graph/deployments, checked 2026-11-26.
 */
export function scriptByHand(
  cloud: string,
  requests: readonly string[],
  scopes: readonly string[],
): string | undefined {
  const environment = cloud === 'global' ? undefined : addressesOf(cloud)?.mgEnvironment;
  if (environment === undefined || requests.length === 0) return undefined;
  return [
    `Connect-MgGraph -Environment ${environment} -Scopes ${scopes.map(quoted).join(',')} -ContextScope Process -NoWelcome`,
    ...requests.map((request) => {
      const headers = asksForCount(request) ? " -Headers @{ ConsistencyLevel = 'eventual' }" : '';
      return `Invoke-MgGraphRequest -Uri ${quoted(addressByHand(cloud, request))}${headers} -OutputType Json`;
    }),
  ].join('\n');
}
