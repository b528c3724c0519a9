import { addressesOf, type CloudAddresses } from '../reference/cloud-addresses.ts';
import { cloudName, cloudOfSignInHost } from '../reference/clouds.ts';
import type { Block, PortalBlock } from './fix.ts';

const entra = 'https://entra.microsoft.com/';

/**
 * The block for another cloud than the global one, which it is written for: hosts of sign-in, Graph and portal, and the
 * parameter of Connect-MgGraph. An unknown cloud leaves it as it is.
 */
export function inCloud(block: Block, cloud: string | undefined): Block {
  const addresses = cloud === undefined || cloud === 'global' ? undefined : addressesOf(cloud);
  if (!addresses) return block;
  if (block.kind === 'portal') return portalBlockIn(block, addresses);
  return { ...block, text: textIn(block.text, addresses), ...needed(block, addresses) };
}

/** Where nobody documents an admin center the clicks stay: the link would lead elsewhere. */
function portalBlockIn(block: PortalBlock, { portal }: CloudAddresses): PortalBlock {
  const { url, ...clicks } = block;
  if (url?.startsWith(entra) !== true) return block;
  return portal === undefined ? clicks : { ...clicks, url: url.replace(entra, `https://${portal}/`) };
}

function textIn(text: string, { graph, signIn, portal, mgEnvironment }: CloudAddresses): string {
  const moved = text
    .replaceAll(/\bgraph\.microsoft\.com(?![\w.-])/g, graph)
    .replaceAll(/\blogin\.microsoftonline\.com(?![\w.-])/g, signIn)
    .replaceAll(/\bentra\.microsoft\.com(?![\w.-])/g, portal ?? 'entra.microsoft.com');
  if (mgEnvironment === undefined || moved.includes('-Environment')) return moved;
  return moved.replaceAll('Connect-MgGraph -', `Connect-MgGraph -Environment ${mgEnvironment} -`);
}

function needed({ kind, needs = 'Azure CLI' }: Block, { azCloud }: CloudAddresses): { readonly needs?: string } {
  if (kind !== 'azure-cli' || azCloud === undefined) return {};
  return { needs: `${needs}; first \`az cloud set --name ${azCloud}\`` };
}

/** As it is called in a sentence; undefined when it is not known. */
export const nameOfCloud = (cloud: string): string | undefined => (addressesOf(cloud) ? cloudName(cloud) : undefined);

/** Hosts of a cloud as links and messages name them. */
export const portalOf = (cloud: string | undefined): string | undefined => addressesOf(cloud ?? 'global')?.portal;

/** The cloud that a token's issuer names. `sts.windows.net` issues in several, so it says nothing. */
export function cloudOfIssuer(issuer: string): string | undefined {
  const [, host = ''] = /^https:\/\/([^/]+)/.exec(issuer) ?? [];
  return host === 'sts.windows.net' ? undefined : cloudOfSignInHost(host);
}
