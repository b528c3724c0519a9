/**
 * Values of the `aud` claim that name another API than Microsoft Graph, and Graph's own. Compared in lower case without a final slash.
 * Sources: Microsoft's list of first-party applications, microsoft-info (August 2026), resource lists of public code. Checked 2026-11-24.
 */
export interface OtherApi {
  readonly name: string;
  readonly values: readonly string[];
}

/** The application id of Microsoft Graph, the same in every cloud. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';

export const otherApis: readonly OtherApi[] = [
  {
    name: 'Azure AD Graph',
    values: [
      'https://graph.windows.net',
      '00000002-0000-0000-c000-000000000000',
      'https://graph.chinacloudapi.cn',
      'https://graph.microsoftazure.us',
    ],
  },
  {
    name: 'Exchange Online',
    values: [
      'https://outlook.office365.com',
      'https://outlook.office.com',
      'https://ps.outlook.com',
      '00000002-0000-0ff1-ce00-000000000000',
      'https://outlook.com',
      'https://ps.protection.outlook.com',
      'https://ps.compliance.protection.outlook.com',
      'https://outlook.office365.us',
      'https://outlook-dod.office365.us',
      'https://partner.outlook.cn',
    ],
  },
  {
    name: 'SharePoint Online',
    values: ['https://microsoft.sharepoint-df.com', '00000003-0000-0ff1-ce00-000000000000'],
  },
  {
    name: 'Azure Resource Manager',
    values: [
      'https://management.azure.com',
      'https://management.core.windows.net',
      'https://management.usgovcloudapi.net',
      'https://management.chinacloudapi.cn',
      '797f4846-ba00-4fd7-ba43-dac1f8f63013',
    ],
  },
  {
    name: 'Azure Key Vault',
    values: [
      'https://vault.azure.net',
      'https://vault.usgovcloudapi.net',
      'https://vault.azure.cn',
      'cfa8b339-82a2-471a-a3c9-0fc0be7a4093',
    ],
  },
  { name: 'Azure Storage', values: ['https://storage.azure.com', 'e406a681-f3d4-42a8-90b6-c2b029497af1'] },
  {
    name: 'Azure SQL Database',
    values: ['https://database.windows.net', '022907d3-0f1b-48f7-badc-1ba6abab6d66', 'https://sql.azuresynapse.net'],
  },
  {
    name: 'Microsoft Intune',
    values: ['https://manage.microsoft.com', '0000000a-0000-0000-c000-000000000000'],
  },
  {
    name: 'Microsoft Intune API',
    values: ['https://api.manage.microsoft.com', 'c161e42e-d4df-4a3d-9b42-e7a3c31f59d4'],
  },
  {
    name: 'Microsoft Teams Services',
    values: [
      'https://api.spaces.skype.com',
      'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe',
      'https://teams.microsoft.com',
      'https://teams.cloud.microsoft',
      'https://api.gcc.teams.microsoft.com',
      'https://middletier.gov.teams.microsoft.us',
      'https://middletier.dod.teams.microsoft.us',
    ],
  },
  {
    name: 'Skype and Teams Tenant Admin API',
    values: ['48ac35b8-9aa8-4d74-927d-1f4a14a0b239', 'https://api.interfaces.records.teams.microsoft.com'],
  },
  {
    name: 'Power BI Service (and Fabric API)',
    values: [
      'https://analysis.windows.net/powerbi/api',
      '00000009-0000-0000-c000-000000000000',
      'https://api.fabric.microsoft.com',
      'https://analysis.usgovcloudapi.net/powerbi/api',
      'https://high.analysis.usgovcloudapi.net/powerbi/api',
      'https://mil.analysis.usgovcloudapi.net/powerbi/api',
    ],
  },
  { name: 'Dataverse', values: ['00000007-0000-0000-c000-000000000000'] },
  {
    name: 'PowerApps Service',
    values: ['https://service.powerapps.com', '475226c6-020e-4fb2-8a90-7a972cbfc1d4', 'https://api.powerapps.com'],
  },
  {
    name: 'Microsoft Flow Service (Power Automate)',
    values: ['https://service.flow.microsoft.com', '7df0a125-d3be-4c96-aa54-591f83ff541c'],
  },
  { name: 'Azure DevOps', values: ['499b84ac-1321-427f-aa17-267ca6975798', 'https://app.vssps.visualstudio.com'] },
  {
    name: 'Office 365 Management APIs',
    values: [
      'https://manage.office.com',
      'c5393580-f805-4401-95e8-94b7a6ef2fc2',
      'https://manage-gcc.office.com',
      'https://manage.office365.us',
    ],
  },
  {
    name: 'Microsoft Defender for Endpoint (WindowsDefenderATP)',
    values: [
      'https://api.securitycenter.microsoft.com',
      'https://securitycenter.onmicrosoft.com/windowsatpservice',
      'fc780465-2017-40d4-a0c5-307022471b92',
      'https://api.securitycenter.windows.com',
      'https://api-eu.securitycenter.microsoft.com',
      'https://api-uk.securitycenter.microsoft.com',
      'https://api-us.securitycenter.microsoft.com',
      'https://api-gcc.securitycenter.microsoft.us',
      'https://api-gov.securitycenter.microsoft.us',
    ],
  },
  {
    name: 'Microsoft Threat Protection (Defender XDR API)',
    values: [
      'https://api.security.microsoft.com',
      '8ee8fdad-f234-4243-8f3b-15c294843740',
      'https://security.microsoft.com/mtp',
      'https://api-eu.security.microsoft.com',
      'https://api-uk.security.microsoft.com',
      'https://api-us.security.microsoft.com',
      'https://api-gcc.security.microsoft.us',
      'https://api-gov.security.microsoft.us',
    ],
  },
  {
    name: 'Microsoft Rights Management Services',
    values: ['https://aadrm.com', '00000012-0000-0000-c000-000000000000', 'https://api.aadrm.com', 'https://aadrm.us'],
  },
  {
    name: 'Log Analytics API',
    values: [
      'https://api.loganalytics.io',
      'ca7f3f0b-7d91-482c-8e09-c5d840d0eac5',
      'https://api.loganalytics.azure.com',
      'https://api.loganalytics.us',
      'https://api.loganalytics.azure.cn',
    ],
  },
  {
    name: 'Application Insights API',
    values: ['https://api.applicationinsights.io', 'f5c26e74-f226-4ae8-85f0-b4af0080ac9e'],
  },
  {
    name: 'Azure Resource Graph',
    values: ['509e4652-da8d-478d-a730-e9d4a1996ca4', 'https://arg.management.core.windows.net'],
  },
  {
    name: 'Device Registration Service',
    values: [
      'urn:ms-drs:enterpriseregistration.windows.net',
      '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9',
      'urn:ms-drs:enterpriseregistration.microsoftonline.us',
    ],
  },
  { name: 'Skype for Business Online', values: ['00000004-0000-0ff1-ce00-000000000000'] },
  {
    name: 'Viva Engage (Yammer)',
    values: [
      'https://www.yammer.com',
      '00000005-0000-0ff1-ce00-000000000000',
      'https://api.yammer.com',
      'https://engage.cloud.microsoft',
      'https://api.engage.cloud.microsoft',
    ],
  },
  {
    name: 'OneNote',
    values: ['https://onenote.com', '2d4d3d8e-2be3-4bef-9f87-7875a61c29de'],
  },
  {
    name: 'Microsoft Information Protection API',
    values: ['40775b29-2688-46b6-a3b5-b256bd04df9f', 'https://api.mipwebservice.com'],
  },
  {
    name: 'Azure Kubernetes Service AAD Server',
    values: ['6dae42f8-4368-4678-94ff-3960e28e3630', 'https://aks-aad-server.azure.com'],
  },
  { name: 'Azure Databricks', values: ['2ff814a6-3304-4ab8-85cb-cd0e6f879c1d', 'https://azuredatabricks.net'] },
  {
    name: 'Dynamics 365 Business Central',
    values: [
      'https://api.businesscentral.dynamics.com',
      'https://projectmadeira.com',
      '996def3d-b36c-4153-8607-a6fd3c01b89f',
    ],
  },
  { name: 'Power Platform API', values: ['https://api.powerplatform.com', '8578e004-a5c6-46e7-913e-12f58912df43'] },
  { name: 'Azure Cosmos DB', values: ['https://cosmos.azure.com', 'a232010e-820c-4083-83bb-3ace5fc29d0b'] },
  { name: 'Azure Service Bus', values: ['https://servicebus.azure.net', '80a10ef9-8168-493d-abf9-3297c4ef6e3c'] },
  { name: 'Azure Event Hubs', values: ['https://eventhubs.azure.net', '80369ed6-5f11-4dd9-bef3-692475845e77'] },
  {
    name: 'Azure AI services (Cognitive Services, Azure OpenAI)',
    values: ['https://cognitiveservices.azure.com', '7d312290-28c8-473c-a0ed-8e53749b6d6d'],
  },
  {
    name: 'Azure Machine Learning / Azure AI Foundry',
    values: ['https://ml.azure.com', 'https://ai.azure.com', '18a66f5f-dbdf-4c17-9dd7-1634712a9cbe'],
  },
  {
    name: 'Azure Data Explorer (Kusto)',
    values: ['https://kusto.kusto.windows.net', '2746ea77-4702-4b45-80ca-3c97e680e8b7'],
  },
  {
    name: 'Azure App Configuration',
    values: ['https://appconfig.azure.com', 'https://azconfig.io', '35ffadb3-7fc1-497e-b61b-381d28e744cc'],
  },
  { name: 'Azure AI Search', values: ['https://search.azure.com', '880da380-985e-4198-81b9-e05b1cc53158'] },
  { name: 'Azure Data Lake', values: ['https://datalake.azure.net', 'e9f49c6b-5ce5-44c8-925d-015017e9f7ad'] },
  {
    name: 'Azure Database for PostgreSQL / MySQL',
    values: ['https://ossrdbms-aad.database.windows.net', '123cd850-d9df-40bd-94d5-c9f07b7fa203'],
  },
  { name: 'Azure Purview', values: ['https://purview.azure.net', '73c2949e-da2d-457a-9607-fcc665198967'] },
  {
    name: 'Azure Communication Services',
    values: ['https://communication.azure.com', '632ec9eb-fad7-4cbd-993a-e72973ba2acc'],
  },
  {
    name: 'Azure Monitor (control and ingestion)',
    values: ['https://monitor.azure.com', 'e933bd07-d2ee-4f1d-933c-3752b819567b'],
  },
  {
    name: 'MS-PIM (Privileged Identity Management API of the portal)',
    values: ['https://api.azrbac.mspim.azure.com', '01fc33a7-78ba-4d2f-a4b7-768e336e890e'],
  },
  {
    name: 'ADIbizaUX (internal API of the Entra portal)',
    values: ['74658136-14ec-4630-ad9b-26e160ff0fc6'],
  },
  {
    name: 'Microsoft 365 admin center',
    values: ['https://admin.microsoft.com', '00000006-0000-0ff1-ce00-000000000000'],
  },
  {
    name: 'Teams chat service (IC3 Gateway)',
    values: ['https://ic3.teams.office.com', '39aaf054-81a5-48c7-a4f8-0293012095b9'],
  },
  {
    name: 'Teams chat aggregator',
    values: ['https://chatsvcagg.teams.microsoft.com', 'b1379a75-ce5e-4fa3-80c6-89bb39bf646c'],
  },
  {
    name: 'Teams presence service',
    values: ['https://presence.teams.microsoft.com', '1e70cd27-4707-4589-8ec5-9bd20c472a46'],
  },
  {
    name: 'Microsoft 365 substrate',
    values: ['https://substrate.office.com', 'ec156f81-f23a-47bd-b16f-9fb2c66420f9'],
  },
  {
    name: 'People cards (Loki)',
    values: ['https://loki.delve.office.com', '394866fc-eedb-4f01-8536-3ff84b16be2a'],
  },
  {
    name: 'Planner and Project web service',
    values: ['https://tasks.office.com', '09abbdfd-ed23-44ee-a2d9-a627aa1c90f3'],
  },
  { name: 'Microsoft Forms', values: ['https://forms.office.com', 'c9a559d2-7aab-4f13-a6ed-e7e9c52aec87'] },
  {
    name: 'Microsoft Intune Enrollment',
    values: ['https://enrollment.manage.microsoft.com', 'd4ebce55-015a-49b5-a083-c84d1797ae8c'],
  },
  {
    name: 'Entitlement management API of the portal',
    values: ['https://elm.iga.azure.com', '810dcf14-1858-4bf2-8134-4c369fa3235b'],
  },
  {
    name: 'Partner Center',
    values: ['https://api.partnercenter.microsoft.com', 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd'],
  },
  {
    name: 'Microsoft Information Protection Sync Service',
    values: ['https://syncservice.o365syncservice.com', '870c4f2e-85b6-4d43-bdda-6ed9a579b725'],
  },
  {
    name: 'Bot Framework connector',
    values: ['https://api.botframework.com'],
  },
  {
    name: 'Workload identity exchange',
    values: [
      'api://azureadtokenexchange',
      'api://azureadtokenexchangeusgov',
      'api://azureadtokenexchangechina',
      'api://azureadtokenexchangefrance',
      'api://azureadtokenexchangegermany',
    ],
  },
];

/** Hosts and forms that vary by tenant, tried after the exact values. */
export const otherApiPatterns: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  {
    pattern: /^https:\/\/[a-z0-9-]+\.(sharepoint(-df|-mil)?\.(com|us|cn)|dps\.mil)(\/.*)?$/,
    name: 'SharePoint Online (OneDrive)',
  },
  { pattern: /^00000003-0000-0ff1-ce00-000000000000(\/.*)?$/, name: 'SharePoint Online' },
  { pattern: /^00000002-0000-0ff1-ce00-000000000000(\/.*)?$/, name: 'Exchange Online' },
  {
    pattern:
      /^https:\/\/[a-z0-9-]+(\.api)?\.crm\d*\.(dynamics\.com|microsoftdynamics\.us|appsplatform\.us|dynamics\.cn)(\/.*)?$/,
    name: 'Dataverse',
  },
  { pattern: /^https:\/\/([a-z0-9-]+\.)+vault\.(azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/, name: 'Key Vault' },
  {
    pattern:
      /^https:\/\/[a-z0-9]+\.(blob|dfs|file|queue|table)\.core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)\/?$/,
    name: 'Azure Storage account',
  },
  { pattern: /^https:\/\/[a-z0-9.-]+\.kusto\.windows\.net\/?$/, name: 'Azure Data Explorer cluster' },
];
