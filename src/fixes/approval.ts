import type { Source, Step } from './fix.ts';
import { approvalChecks } from './approval-checks.ts';
import {
  grantApplication,
  grantInEnterpriseApps,
  grantInPortal,
  grantToEveryone,
  grantToOnePerson,
  undoGrant,
  verifyGrants,
  whoMayGrant,
} from './four-way-check.ts';

interface Advice {
  readonly title: string;
  readonly text: string;
}

/** The page for the administrator who was asked to consent. Texts carry the marks of a fix. */
export interface Approval {
  readonly lead: string;
  /** Said to everybody, with or without a link. */
  readonly linkProvesNothing: string;
  readonly checks: readonly Step[];
  /** Each alone is a reason to stop and ask. */
  readonly suspicious: readonly string[];
  readonly phishing: readonly string[];
  /** How to approve, once everything else is answered, and how to see that it worked. */
  readonly grant: Step;
  /** Other ways than to approve at once. */
  readonly instead: readonly Advice[];
  /** A message to the one who asked; placeholders stand in it as in a command. */
  readonly refusal: string;
  readonly undo: Step;
  readonly sources: readonly Source[];
}

export const approval: Approval = {
  lead: 'Somebody asked you to consent to permissions for an app. Here is what the permissions open, how to check whose app it is, and what else you can do.',
  linkProvesNothing:
    'A link proves nothing. Whoever wrote it chose its values, and it can name another app than the one that asks. Compare the app id, each permission and its type with the consent request in your own portal; open the portal yourself, not by a link.',
  checks: approvalChecks,
  suspicious: [
    'You did not expect the request, or it is urgent, or it comes with a threat.',
    'The one who asks cannot name the call that fails, or what the app does with the data.',
    'The consent page says "unverified" where the publisher is well known, or its name or spelling is nearly that of a well-known product. Attackers copy names and domains.',
    'The tenant that registered the app is neither yours nor the publisher’s.',
    'Reply addresses go to a domain that is not the publisher’s, to a free host, or to `http` outside `localhost`.',
    'The app came into your tenant a few hours ago, and already asks for everything.',
    'It wants application permissions although a person works with it, or `offline_access` together with mail and files.',
    'It asks for a permission of another kind than its purpose: an app for meeting rooms that wants to read mail.',
    'It asks for a permission that this page does not know.',
    'disabledByMicrosoftStatus is `DisabledDueToViolationOfServicesAgreement`: Microsoft switched the app off.',
  ],
  phishing: [
    'Nobody steals a password. The page that opens is Microsoft’s real one, at Microsoft’s real address; only the app behind it is an attacker’s.',
    'One press on Accept gives that app the permissions. It keeps them: a new password or multifactor authentication does not take them back.',
    'With Consent on behalf of your organization ticked, an administrator gives them for everybody.',
    'It comes as a mail, a chat, a shared file or a meeting invitation with a link that begins at `login.microsoftonline.com`. The address alone is therefore no sign of safety: the values behind it are what counts.',
    'If somebody accepted one already: take the grant back as below, switch the app off on its page Properties, and read its sign-ins and the audit log from that moment on.',
  ],
  grant: {
    id: 'if-you-approve',
    title: 'If you approve',
    note: `Only when you know whose app it is. ${whoMayGrant} The portal grants everything on the app’s list, a script the one permission in the field Permission.`,
    blocks: [grantInPortal, grantInEnterpriseApps, grantApplication, grantToOnePerson, grantToEveryone, verifyGrants],
  },
  instead: [
    {
      title: 'Grant less',
      text: 'A smaller permission, or a delegated one in place of an application one: then the app reaches only what the signed-in person reaches.',
    },
    {
      title: 'Grant it for some people',
      text: 'One person: [the grant for one person](cause:consent-not-granted). Some: switch on Assignment required? on the page Properties of the enterprise app before you consent, and [assign them](cause:user-not-assigned). That limits who can sign in; it does not limit application permissions.',
    },
    {
      title: 'Grant some sites instead of all',
      text: '`Sites.Selected` opens nothing until you [give the app one site](cause:resource-specific-access), to read or to write.',
    },
    {
      title: 'Grant some mailboxes instead of all',
      text: 'RBAC for Applications gives the app [a role over some mailboxes](cause:mailbox-access-policy) in Exchange. Do not consent to the same permission in Entra as well: the app gets the sum of both.',
    },
    {
      title: 'Limit from where the app signs in',
      text: 'Conditional Access for workload identities can block an app outside of your addresses. It covers apps that are registered in your own tenant alone, not those of others and not managed identities, and needs licences for Workload Identities Premium.',
    },
    {
      title: 'Let requests come in order',
      text: 'With the [admin consent workflow](https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow) people ask from the consent page itself, and you see app, permissions, person and reason under Enterprise apps, Admin consent requests. There you approve, deny, or block: a blocked app is switched off in your tenant and cannot ask again.',
    },
  ],
  refusal: `Hello,

thank you for asking before anything was granted. I have not approved this request yet:

App:         application (client) ID <app-id>
Permission:  <permission>

I can decide when I know:
- which request the app makes (method and path), and which error it gets
- why a smaller permission is not enough, and whether it has to be for everybody
- who runs the app, who looks after its secret or certificate, and until when it is needed

The page [address of a lookup of permissions] shows what a request needs at least. Until then nothing changes for you.`,
  undo: undoGrant,
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-consent-requests',
      title: 'Manage consent requests: evaluate a request for tenant-wide admin consent',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/protect-against-consent-phishing',
      title: 'Protect against consent phishing',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-application-permissions',
      title: 'Review permissions granted to enterprise applications',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/review-admin-consent-requests',
      title: 'Review admin consent requests',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/conditional-access/workload-identity',
      title: 'Conditional Access for workload identities',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-reference',
      title: 'Microsoft Graph permissions reference',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-selected-overview',
      title: 'Overview of Selected permissions in OneDrive and SharePoint',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/exchange/permissions-exo/application-rbac',
      title: 'Role Based Access Control for Applications in Exchange Online',
      checked: '2026-11-24',
    },
  ],
};
