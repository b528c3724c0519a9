import type { Fix } from './fix.ts';

const module =
  'Module Microsoft.Graph.Identity.SignIns (Install-Module Microsoft.Graph.Identity.SignIns -Scope CurrentUser)';

const crossTenantAccess = ['Entra ID', 'External Identities', 'Cross-tenant access settings'];
const crossTenantAccessUrl =
  'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/CompanyRelationshipsMenuBlade/~/CrossTenantAccessSettings';

export const fix: Fix = {
  cause: 'org-boundary-policy',
  changes: 'Which people of one organisation may use which apps of another',
  happened:
    'The sign-in crosses from one organisation to another, and a setting of one of them forbids that. No token was issued, so nothing about permissions, consent or roles was looked at yet.',
  signs: [
    '`AADSTS500212` (NotAllowedByOutboundPolicyTenant): the home organisation of the person does not let them go to this tenant or app.',
    '`AADSTS500213` (NotAllowedByInboundPolicyTenant): the organisation that owns the data does not let these people in.',
    '`AADSTS500021` or `AADSTS500022`: tenant restrictions. The network or the managed device may sign in to listed tenants only.',
    '`AADSTS50002` (NotAllowedTenant), when a proxy of the company blocks the tenant. The error page words it as a tenant that is not supported yet.',
    'It works from a phone outside the company network, and not inside.',
    'Guests of one partner fail, guests of others do not. Alone this says little.',
  ],
  counterSigns: [
    'The same account reaches another app of that tenant from the same network: then look at [the assignment to the app](cause:user-not-assigned) or at [Conditional Access](cause:conditional-access).',
    '`AADSTS50020` or `AADSTS90072`: the account is [not in the tenant at all](cause:user-not-in-tenant). An invitation is what is missing.',
    '`AADSTS1000104`: the other organisation lives in [another national cloud](cause:wrong-cloud).',
    '`AADSTS530004`, or a demand for multifactor authentication or a compliant device: the trust settings on the same page of the portal, but [Conditional Access](cause:conditional-access) asks.',
    'Graph itself answers, with 403 and an error code: the boundary was passed. Look at permissions and rights.',
  ],
  steps: [
    {
      id: 'find-the-side',
      title: 'Find out which organisation blocks',
      note:
        'Write down three things: whose account it is (home tenant), whose data it is (resource tenant), and from which network or managed device the sign-in comes. ' +
        '`AADSTS500212` is the home tenant, `AADSTS500213` the resource tenant, `AADSTS500021` and `AADSTS500022` the organisation whose network or device it is, which may be a third one.',
      blocks: [
        {
          kind: 'portal',
          id: 'the-sign-in-event',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'The failed sign-in: code, home tenant, resource tenant, and the cross-tenant access type.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs', '<event>', 'Basic info'],
          then: 'Read Cross tenant access type, Home tenant ID and Resource tenant ID. Both organisations have an event of their own.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true',
        },
        {
          kind: 'portal',
          id: 'another-network',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Try once from another network, on a device that the company does not manage.',
          path: ['a private phone with mobile data', 'the browser', 'the app', 'Sign in'],
          then: 'It works there: tenant restrictions of the network or device. It fails there too: the settings of one of the two tenants.',
        },
        {
          kind: 'portal',
          id: 'events-on-windows',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Tenant restrictions that Windows enforces write events on the device.',
          path: [
            'Event Viewer',
            'Applications and Services Logs',
            'Microsoft',
            'Windows',
            'TenantRestrictions',
            'Operational',
          ],
        },
      ],
    },
    {
      id: 'read-the-settings',
      title: 'Read the settings for this partner',
      note:
        'First in your own tenant for the other one; then the other organisation does the same for yours. Without an entry for the partner (404) the default counts. ' +
        'Look at users and groups and at applications: an allowed person with a blocked app gets the same code. ' +
        'Inbound concerns other people’s accounts and your apps, outbound your accounts and other people’s apps, tenant restrictions other people’s accounts and other people’s apps on your network or devices. The three do not affect each other.',
      blocks: [
        {
          kind: 'portal',
          id: 'settings-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'The entry of the partner, else the tab Default settings.',
          path: [
            ...crossTenantAccess,
            'Organizational settings',
            'the organization',
            'Inbound access or Outbound access',
          ],
          then: 'On the tab B2B collaboration read External users and groups and Applications. Tenant restrictions has a column of its own.',
          url: crossTenantAccessUrl,
        },
        {
          kind: 'powershell',
          id: 'row-of-the-partner',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'The entry for one partner. 404: there is none, and the default counts.',
          needs: 'Module Microsoft.Graph.Authentication; in a national cloud add -Environment USGov, USGovDoD or China',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Policy.Read.All' -ContextScope Process -NoWelcome
$partner = '<partner-tenant-id>'
$u = 'https://graph.microsoft.com/v1.0/policies/crossTenantAccessPolicy/partners/' + $partner
Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject -SkipHttpErrorCheck | ConvertTo-Json -Depth 8`,
        },
        {
          kind: 'powershell',
          id: 'default-settings',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader)',
          label: 'The default, which holds for every organisation without an entry.',
          needs: module,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Policy.Read.All' -ContextScope Process -NoWelcome
Get-MgPolicyCrossTenantAccessPolicyDefault | Select-Object IsServiceDefault,B2BCollaborationInbound,B2BCollaborationOutbound,TenantRestrictions | ConvertTo-Json -Depth 8`,
        },
      ],
    },
    {
      id: 'allow-this-partner',
      title: 'Allow this partner, these people and this app',
      note: 'A Security Administrator of the tenant that blocks decides. It is done in the portal on purpose, where both tabs can be read before they are saved. Name the partner, a group and the app. To undo, set the entry back to Default settings.',
      blocks: [
        {
          kind: 'portal',
          id: 'one-partner',
          purpose: 'change',
          runnableBy: 'admin (Security Administrator)',
          label: 'Inbound (`AADSTS500213`) or outbound (`AADSTS500212`) for one partner.',
          path: [
            ...crossTenantAccess,
            'Organizational settings',
            'the organization',
            'Inbound access or Outbound access',
            'B2B collaboration',
          ],
          then: 'Customize settings; allow the group under External users and groups (outbound: Users and groups), and the app under Applications. Add organization first if it is not in the list. Naming single groups or apps needs Entra ID P1.',
          url: crossTenantAccessUrl,
        },
        {
          kind: 'portal',
          id: 'restrictions-for-one-partner',
          purpose: 'change',
          runnableBy: 'admin (Security Administrator)',
          label:
            'Tenant restrictions, version 2: what people with accounts of this partner may use on your network and devices.',
          path: [...crossTenantAccess, 'Organizational settings', 'the organization', 'Tenant restrictions'],
          then: 'Customize settings; allow the group under External users and groups and the app under External applications.',
          url: crossTenantAccessUrl,
        },
        {
          kind: 'portal',
          id: 'proxy-list',
          purpose: 'change',
          runnableBy: 'admin (the administrator of the proxy)',
          label: 'Tenant restrictions, version 1: the list lives in the proxy, not in Entra.',
          path: ['the proxy', 'the header Restrict-Access-To-Tenants'],
          then: 'Add the domain or id of the tenant to the header that the proxy puts on sign-ins.',
        },
        {
          kind: 'portal',
          id: 'everybody',
          purpose: 'change',
          runnableBy: 'admin (Security Administrator)',
          label: 'The default.',
          broad:
            'Changes what every organisation in the world may do that has no entry of its own. An entry for the one partner is the smaller step.',
          path: [...crossTenantAccess, 'Default settings', 'Edit inbound defaults or Edit outbound defaults'],
          url: crossTenantAccessUrl,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'Hand over what the administrator needs',
      note: 'A developer cannot change any of this, and nothing in the app helps. Send this to the organisation that blocks.',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'change',
          alters: 'nothing by itself: it asks an administrator for the change',
          runnableBy: 'anyone',
          label: 'A message to the administrator; fill in what stands in brackets.',
          text: `A sign-in between two organisations is blocked by cross-tenant access settings or tenant restrictions.

Error:            [AADSTS500212 | AADSTS500213 | AADSTS500021 | AADSTS500022]
Home tenant:      [id of the organisation of the person]
Resource tenant:  <tenant-id>
Other tenant:     <partner-tenant-id>
Person:           [sign-in name, or the group of people]
App:              [name of the app], application (client) ID <app-id>; it calls Microsoft Graph
Network, device:  [company network or not, managed device or not]
Time (UTC):       [time of the failure]    Correlation ID: [of the error text]

Please look at:   Entra ID > External Identities > Cross-tenant access settings > Organizational settings
Narrowest change: this partner, one group, this app; not the default settings
Role:             Security Administrator`,
        },
      ],
    },
    {
      id: 'check-the-sign-in',
      title: 'Check with a new sign-in',
      note: 'It works with the next sign-in, some minutes after the change. With tenant restrictions try it from the restricted network or device too.',
      blocks: [
        {
          kind: 'powershell',
          id: 'sign-in-to-the-other-tenant',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The person signs in to the tenant that owns the data. An id comes back instead of the code.',
          needs:
            'Module Microsoft.Graph.Authentication; Microsoft Graph Command Line Tools must be among the allowed apps',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName'
Disconnect-MgGraph`,
        },
        {
          kind: 'portal',
          id: 'success-in-the-log',
          purpose: 'verify',
          runnableBy: 'admin (Reports Reader)',
          label: 'The event of the new sign-in says Success and shows the cross-tenant access type.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs', '<event>', 'Basic info'],
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInLogsList.ReactView/timeRangeType/last24hours/showApplicationSignIns~/true',
        },
      ],
    },
  ],
  traps: [
    'This is not Conditional Access: neither multifactor authentication nor a compliant device helps.',
    'Both sides must allow. Once `AADSTS500213` is mended, `AADSTS500212` often comes out.',
    'Do not name groups of the resource tenant to admit people who were never there: they have no object yet that could be a member. Name their group in their own tenant, by its object ID.',
    'Whoever blocks all users has to block all applications as well, and the reverse: read both tabs.',
    'Tenant restrictions also meet service accounts, `az login` and PowerShell from the company network. Those that Windows enforces do not reach Chrome, Firefox and .NET programs unless the firewall setting is on; then such programs fail in their own ways.',
    'With version 2 and Windows or Global Secure Access, the check comes again at SharePoint, Exchange, Teams and Graph: a token that was fetched elsewhere does not help.',
    'The settings for trusting multifactor authentication and devices of the other tenant stand on the same page, but concern [Conditional Access](cause:conditional-access).',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/external-id/cross-tenant-access-overview',
      title: 'Cross-tenant access',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration',
      title: 'Cross-tenant access settings for B2B collaboration',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/external-id/tenant-restrictions-v2',
      title: 'Tenant restrictions, version 2, and how they differ from version 1',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the sign-in service',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.signins/get-mgpolicycrosstenantaccesspolicydefault',
      title: 'Get-MgPolicyCrossTenantAccessPolicyDefault',
      checked: '2026-11-25',
    },
  ],
};
