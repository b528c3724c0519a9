import type { Fix } from './fix.ts';
import { articleSource } from './role-checks.ts';

export const fix: Fix = {
  cause: 'protected-api',
  changes: 'Nothing in your tenant, unless you link an Azure subscription: calls then cost money',
  happened:
    'The permission is there, but this API wants more than permission and consent: Microsoft must have approved the app for it, or an Azure subscription must pay for it. Most of these are APIs of Teams that read messages without a person.',
  signs: [
    '403 `Forbidden`, "Invoked API requires Protected API access in application-only context when not using Resource Specific Consent."',
    'An app-only call for messages, transcripts or exports of Teams (`getAllMessages`, messages of channels or chats) is answered 403 with the code or message `UnknownError` and nothing else, while the permission stands in `roles`.',
    '402 Payment Required: a metered API, and the app is not linked to an Azure subscription, or the quota of trial calls is used up.',
    'The reference page of the call calls it protected, metered, or asks for a request form.',
  ],
  counterSigns: [
    'The message names a missing permission: [the token lacks a permission](cause:missing-permission).',
    'The token is delegated: for a signed-in person these APIs are not protected. Then [the person lacks the right](cause:user-lacks-role), or is [not a member of the team or chat](cause:resource-specific-access).',
    '412, "Requested API is not supported in delegated context": [the API needs an app by itself](cause:api-requires-application). It may be protected as well, but that comes second.',
    '"No application access policy found for this app": [a policy of Teams is missing](cause:meeting-access-policy).',
    '429: too many calls, [not an authorization problem](cause:not-authorization).',
  ],
  steps: [
    {
      id: 'look-at-the-reference',
      title: 'See whether the API is protected or metered',
      note: 'For 403 the list of protected APIs of Teams decides, for 402 the list of metered APIs. Look at the date of what you read: most advice about payment is old.',
      blocks: [
        {
          kind: 'portal',
          id: 'protected-list',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The protected APIs of Teams.',
          path: ['Microsoft Graph documentation', 'Protected APIs in Microsoft Teams'],
          then: 'Reading the messages of channels and chats with application permissions, single ones or all, is on it.',
          url: 'https://learn.microsoft.com/graph/teams-protected-apis',
        },
        {
          kind: 'portal',
          id: 'metered-list',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The metered APIs.',
          path: ['Microsoft Graph documentation', 'Metered APIs and services'],
          then: 'One is left: `assignSensitivityLabel` of SharePoint and OneDrive.',
          url: 'https://learn.microsoft.com/graph/metered-api-list',
        },
      ],
    },
    {
      id: 'do-without-approval',
      title: 'First look for a way that needs no approval',
      note:
        'With a person: a signed-in member of the team or chat reads its messages with `ChannelMessage.Read.All` or `Chat.Read` as delegated permission.\n' +
        'With the app installed in the one team or chat: resource-specific consent, such as `ChannelMessage.Read.Group` or `ChatMessage.Read.Chat`, see [the single resource](cause:resource-specific-access).\n' +
        'With a bot: it receives the messages of the conversations in which it is installed.\n' +
        'Approval is for those who must read everything in the tenant: archives, export, compliance.',
      blocks: [
        {
          kind: 'http',
          id: 'delegated-messages',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'As a signed-in member, for example in Graph Explorer: if this works, no approval is needed.',
          text: `GET https://graph.microsoft.com/v1.0/me/chats?$top=1
GET https://graph.microsoft.com/v1.0/me/chats/{id of the chat}/messages?$top=1`,
        },
      ],
    },
    {
      id: 'ask-for-approval',
      title: 'After 403, ask Microsoft for approval of the app',
      note: 'The owner of the app fills in the form, with the app id of every registration that is to call the API: approval belongs to one app id. Requests are answered in weekly rounds. The page with the list carries no date, and whether every API on it is still checked could not be found out: the call may work without, and may still need it.',
      blocks: [
        {
          kind: 'portal',
          id: 'request-form',
          purpose: 'change',
          runnableBy: 'admin (owner of the app)',
          alters: 'nothing by itself: it asks Microsoft for approval',
          label: 'The form of Teams.',
          path: ['aka.ms/teamsgraph/requestaccess', 'Request access to protected APIs'],
          then: 'Have ready: app id, publisher, which APIs, why without a person, how long the data is kept, which tenants.',
          url: 'https://aka.ms/teamsgraph/requestaccess',
        },
        {
          kind: 'code',
          language: 'text',
          id: 'request-notes',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'nothing by itself: notes for the form',
          label: 'What to have ready; fill in what stands in brackets.',
          text: `App:           [name], application (client) ID <app-id>, [one tenant | many tenants]
Tenant:        <tenant-id>
API:           [method and path], application permission [which one]
Error:         403 [code and message], request id [id]
Why no person: [why delegated access, resource-specific consent or a bot is not enough]
Data:          [what is kept, where, for how long, who sees it]`,
        },
      ],
    },
    {
      id: 'link-a-subscription',
      title: 'After 402, link the app to an Azure subscription',
      note: 'Only `assignSensitivityLabel` is metered today. Read the price on the page first. The link takes the owner of the app and a Contributor of the subscription, and calls are paid from then on. The metered calls are made by the app with its own secret or certificate; a public client gets 402 all the same. The commands install the extension graphservices when they run first (Azure CLI 2.49 or later).',
      blocks: [
        {
          kind: 'azure-cli',
          id: 'see-the-link',
          purpose: 'diagnose',
          runnableBy: 'admin (Reader of the subscription)',
          label: 'Which apps are linked in this subscription. An empty list: none.',
          text: `az login --tenant '<tenant-id>'
az graph-services account list --subscription '<subscription-id>'`,
        },
        {
          kind: 'azure-cli',
          id: 'make-the-link',
          purpose: 'change',
          runnableBy: 'admin (Contributor of the subscription and owner of the app)',
          alters: 'a resource in your Azure subscription: calls of the metered API cost money from then on',
          label: 'Links the app. To undo: delete the resource.',
          text: `az login --tenant '<tenant-id>'
az provider register --namespace Microsoft.GraphServices --subscription '<subscription-id>'
az graph-services account create --resource-group '<resource-group>' --resource-name '<billing-resource>' --subscription '<subscription-id>' --location global --app-id '<app-id>'`,
        },
        {
          kind: 'azure-cli',
          id: 'undo-the-link',
          purpose: 'change',
          runnableBy: 'admin (Contributor of the subscription)',
          alters: 'a resource in your Azure subscription: the app is no longer linked',
          label: 'Takes the link away.',
          text: `az login --tenant '<tenant-id>'
az graph-services account delete --resource-group '<resource-group>' --resource-name '<billing-resource>' --subscription '<subscription-id>'`,
        },
      ],
    },
    {
      id: 'tell-it-apart-in-code',
      title: 'Tell it apart in code',
      note: 'Leave out the parameter `model`. Take 402 as "not linked" and not as a missing permission, and do not repeat either of the two.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'tell-apart-javascript',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'JavaScript on a server; `url` is the address of the call, `accessToken` the token of your app.',
          text: `const answer = await fetch(url, { headers: { Authorization: 'Bearer ' + accessToken } });
const { error } = answer.ok ? {} : await answer.json();
if (answer.status === 402) throw new Error('metered: the app is not linked to an Azure subscription');
if (answer.status === 403 && /protected api/i.test(error?.message ?? ''))
  throw new Error('protected: Microsoft has not approved this app id');`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Check with the app’s next token',
      note: 'After the approval get a new token; after the link the call must answer something else than 402.',
      blocks: [
        {
          kind: 'powershell',
          id: 'call-as-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Signs in as the app with its certificate, which must be on this computer, and prints only the status of the call: not 403, not 402.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck -StatusCodeVariable st -OutputType Json
'status {0}' -f $st
Remove-Variable r
Disconnect-MgGraph`,
        },
        {
          kind: 'azure-cli',
          id: 'verify-the-link',
          purpose: 'verify',
          runnableBy: 'admin (Reader of the subscription)',
          label: 'The app stands in the list of the subscription.',
          text: `az login --tenant '<tenant-id>'
az graph-services account list --subscription '<subscription-id>'`,
        },
      ],
    },
  ],
  traps: [
    'Advice to add `model=A` or `model=B`, or to set up billing for Teams, is out of date: since 25 August 2025 the APIs of Teams are no longer metered.',
    'Approval belongs to one app id. A second registration, for tests or for another customer, needs its own.',
    'More permissions change nothing: the permission was there before.',
    'Uses for loss prevention or export may require licences of the people whose data is read (service plan Communications DLP, part of E5). Microsoft’s page on it is kept only for reference since the metering ended, so this may differ: ask the one who manages your licences.',
    'Recordings and transcripts of meetings need [a policy of Teams](cause:meeting-access-policy) for the app besides.',
    'An empty `UnknownError` names nothing, and other faults of Teams can look the same: try the call as a signed-in member first.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/teams-protected-apis',
      title: 'Protected APIs in Microsoft Teams',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/teams-licenses',
      title: 'Payment models and licensing requirements for Microsoft Teams APIs',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/metered-api-list',
      title: 'Metered APIs and services in Microsoft Graph',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/metered-api-setup',
      title: 'Enable metered APIs and services',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/cli/azure/graph-services',
      title: 'az graph-services',
      checked: '2026-11-25',
    },
    articleSource,
  ],
};
