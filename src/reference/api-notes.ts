/** What a person who holds a token for another API should know, by the name in audiences.ts: full sentences. */
export const apiNotes: ReadonlyMap<string, string> = new Map([
  ['Azure AD Graph', 'It was switched off in 2025: the calls have to move to Microsoft Graph.'],
  [
    'Exchange Online',
    'Exchange has permissions of the same names (`Mail.Read`): the name looks right, the audience is not.',
  ],
  [
    'Azure Resource Manager',
    '`az account get-access-token` and `Get-AzAccessToken` give it when no resource is named.',
  ],
  ['Microsoft Intune', 'Intune is called through Graph, at `/deviceManagement`, with a Graph token.'],
  ['Microsoft Intune API', 'Intune is called through Graph, at `/deviceManagement`, with a Graph token.'],
  ['Microsoft Teams Services', 'It was made for a Microsoft client, not for your code.'],
  ['Office 365 Management APIs', 'Graph has an audit log of its own.'],
  [
    'Microsoft Threat Protection (Defender XDR API)',
    'Hunting and incidents are in Graph too, at `/security`, with a Graph token.',
  ],
  ['Azure Resource Graph', 'Resource Graph is a query service of Azure, not Microsoft Graph.'],
  ['OneNote', 'OneNote is called through Graph, at `/onenote`, with a delegated Graph token.'],
  [
    'MS-PIM (Privileged Identity Management API of the portal)',
    'It was made for a Microsoft client, not for your code.',
  ],
  ['ADIbizaUX (internal API of the Entra portal)', 'It was made for a Microsoft client, not for your code.'],
  ['Microsoft 365 admin center', 'It was made for a Microsoft client, not for your code.'],
  ['Teams chat service (IC3 Gateway)', 'It was made for a Microsoft client, not for your code.'],
  ['Teams chat aggregator', 'It was made for a Microsoft client, not for your code.'],
  ['Teams presence service', 'It was made for a Microsoft client, not for your code.'],
  ['Microsoft 365 substrate', 'It was made for a Microsoft client, not for your code.'],
  ['People cards (Loki)', 'It was made for a Microsoft client, not for your code.'],
  ['Planner and Project web service', 'Planner is called through Graph, at `/planner`, with a Graph token.'],
  ['Entitlement management API of the portal', 'It was made for a Microsoft client, not for your code.'],
  ['Bot Framework connector', "A bot's token cannot call Graph."],
  [
    'Workload identity exchange',
    'It is an assertion for the token endpoint, sent as `client_assertion`, never to Graph.',
  ],
]);
