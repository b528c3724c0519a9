import { consentInTool, microsoftClients } from '../../reference/client-apps.ts';

export interface MicrosoftClient {
  readonly name: string;
  /** Where a person can consent to more permissions for it; absent where nobody can. */
  readonly consent?: string;
}

/** Microsoft's own client behind an id. Nobody can add permissions to one; an id that is not known can still be Microsoft's. */
export function microsoftClientOf(appId: string): MicrosoftClient | undefined {
  const id = appId.toLowerCase();
  const name = microsoftClients[id];
  const consent = consentInTool[id];
  return name === undefined ? undefined : { name, ...(consent !== undefined && { consent }) };
}
