import type { Fix } from './fix.ts';
import {
  aboutTheScripts,
  articleSource,
  claimsOfCaller,
  giveRoleToApp,
  givingRolesNeeds,
  letAppReadDirectory,
  oneUnit,
  restrictedUnitsSource,
  roleHandOver,
  rolesOfApp,
  takeRoleBack,
  targetGroupIsRoleAssignable,
  targetPersonIsAdmin,
  unitsInPortal,
  unitsOfPerson,
  verifyRolesOfApp,
  verifyWids,
  whoMayResetSource,
} from './role-checks.ts';

export const fix: Fix = {
  cause: 'app-lacks-role',
  changes: 'What your app may do in the tenant, beyond its permissions',
  happened:
    'The app signs in by itself, and its token holds the permission that the call needs. For this target, or this property, the directory or the service also wants a role of the app, and the app does not hold it.',
  signs: [
    'The token is app-only, `roles` holds the permission, and the answer is still 403 `Authorization_RequestDenied`, "Insufficient privileges to complete the operation."',
    'The same call works for an ordinary person or group, and fails for an administrator, or for a group that is assignable to roles (`isAssignableToRole`).',
    'The property is a sensitive one: `accountEnabled`, `businessPhones`, `mobilePhone`, `otherMails`, `onPremisesImmutableId`, `userPrincipalName`, `passwordProfile`; or the call deletes or restores a person, or ends the sessions of one. For ordinary people the permission is normally enough; the password always wants a role.',
    'The target is a device or a BitLocker key, or an object of Exchange or Intune with access control of its own.',
    'The target is a member of a restricted management administrative unit.',
    'A script with the Azure CLI (`az ad sp list`, `az ad app update`) says "Insufficient privileges to complete the operation" although its service principal is Owner of the subscription: roles of Azure are no roles of the directory.',
  ],
  counterSigns: [
    'The permission is not in `roles`: [the token lacks a permission](cause:missing-permission) first.',
    'The token holds `scp`: a person is signed in, and [the person lacks the right](cause:user-lacks-role).',
    'The body holds `passwordProfile`: [the page on passwords](cause:password-reset) has the roles.',
    'It fails for ordinary targets too, and the group is mail-enabled, dynamic or synchronised: [it is managed elsewhere](cause:target-managed-elsewhere).',
    'Mail, calendars, sites, teams and files: see [the access policies of mailboxes](cause:mailbox-access-policy) and [the single resource](cause:resource-specific-access).',
    'The API has no application permission at all: [it needs a signed-in person](cause:api-requires-delegated).',
  ],
  steps: [
    {
      id: 'see-the-token',
      title: 'See the permission and the roles in the token',
      note: 'In an app-only token `wids` always holds `0997a1d0-0d1d-4acb-b408-d5ca73121e90`, which is no role. Real roles of the app over the whole tenant stand beside it. Roles over an administrative unit do not stand there.',
      blocks: [claimsOfCaller],
    },
    {
      id: 'see-the-target',
      title: 'See what the target is',
      note: `The quickest test is the same call for an ordinary person or group: if that works, the target decides.\n${aboutTheScripts}`,
      blocks: [targetPersonIsAdmin, targetGroupIsRoleAssignable, unitsInPortal, unitsOfPerson],
    },
    {
      id: 'see-the-roles',
      title: 'See which roles the app holds',
      blocks: [
        rolesOfApp,
        {
          kind: 'portal',
          id: 'roles-of-app-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'The same in the portal.',
          path: ['Entra ID', 'Roles & admins', '<role>', 'Assignments'],
          then: 'Look for the name of the app among those who hold the role. The page Roles and administrators of the enterprise app shows something else: who may manage this app.',
        },
      ],
    },
    {
      id: 'choose-the-role',
      title: 'Choose the smallest role that reaches the target',
      note:
        'Password of an ordinary person: User Administrator.\n' +
        'Sensitive property of somebody who holds only a small role (Directory Readers, Guest Inviter, Helpdesk, Password, Groups or User Administrator, Reports Reader, Usage Summary Reports Reader, Message Center Reader): User Administrator.\n' +
        'Of every other administrator, of anybody with a custom role, or of a member or owner of a role-assignable group: Privileged Authentication Administrator.\n' +
        'Anything in a restricted management unit: a role on that unit; Graph permissions do not count there.\n' +
        'Members of a role-assignable group: the permission `RoleManagement.ReadWrite.Directory`; `Group.ReadWrite.All` does not do it.\n' +
        'Admin cmdlets of Exchange: the permission `Exchange.ManageAsApp` of Office 365 Exchange Online (not of Graph), and a role group of your own in Exchange for the app, else Exchange Administrator.\n' +
        'Only reading the directory, as `az ad` does: Directory Readers, or the permission that the call needs.\n' +
        'Only apps that the app has made: `Application.ReadWrite.OwnedBy`, which works on what its service principal owns.',
      blocks: [
        {
          kind: 'portal',
          id: 'sensitive-actions',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The two tables of Microsoft: role of the caller against role of the target.',
          path: ['Microsoft Graph REST API reference', 'Working with users', 'Sensitive actions'],
          then: 'Who can perform sensitive actions, and who can reset passwords. When the target holds several roles, the hardest row counts.',
          url: 'https://learn.microsoft.com/graph/api/resources/users',
        },
      ],
    },
    {
      id: 'give-the-role',
      title: 'Give the role to the app',
      note:
        'The role belongs to the service principal in this tenant, so an app of several tenants needs it in each of them.\n' +
        'Over one administrative unit first: the role then reaches only the members of the unit, and no administrators or role-assignable groups among them, unless the unit is a restricted one. The app must also be able to read its targets: it needs a read role over the whole tenant (Directory Readers) beside the role over the unit. Units need Entra ID P1.',
      blocks: [
        {
          kind: 'portal',
          id: 'give-role-in-portal',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'In the portal.',
          path: ['Entra ID', 'Roles & admins', '<role>', 'Add assignments'],
          then: 'Look for the enterprise application by its name or app id. Choose Administrative unit under Scope type where the role allows it.',
        },
        {
          kind: 'powershell',
          id: 'role-over-unit',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'The role over one administrative unit, restricted or not.',
          needs: givingRolesNeeds,
          text: giveRoleToApp('<role-template-id>', oneUnit),
        },
        letAppReadDirectory,
        {
          kind: 'powershell',
          id: 'role-over-tenant',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'The role over the whole tenant.',
          broad:
            'Whoever holds the secret or certificate of the app then holds this role over the whole tenant. Look up the name of the role behind the id first; never Global Administrator, and Privileged Authentication Administrator only after long thought: both can take over every account.',
          needs: givingRolesNeeds,
          text: giveRoleToApp('<role-template-id>', '/'),
        },
      ],
    },
    {
      id: 'other-ways',
      title: 'Or do without a role',
      note:
        'Make the service principal an owner of the one group or app. Leave administrators out of what the app does. Let an administrator do these few targets by hand, signed in.\n' +
        'Each of these is smaller than a role for an app.',
      blocks: [
        {
          kind: 'powershell',
          id: 'app-owns-group',
          purpose: 'change',
          runnableBy: 'admin (owner of the group, or Groups Administrator)',
          label: 'Make the app an owner of this one group.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Applications',
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Group.ReadWrite.All','Application.Read.All' -ContextScope Process -NoWelcome
$sp = Get-MgServicePrincipal -Filter "appId eq '$appId'"
if ($sp) {
  Invoke-MgGraphRequest -Method POST -Uri 'https://graph.microsoft.com/v1.0/groups/<group-id>/owners/$ref' -Body @{ '@odata.id' = 'https://graph.microsoft.com/v1.0/directoryObjects/' + $sp.Id }
} else {
  Write-Warning 'Nothing was changed: the app has no service principal in this tenant.'
}`,
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you may not give roles, ask the administrator',
      blocks: [
        roleHandOver(`Please give an app a directory role that it needs for a call of Microsoft Graph.

App:         [name of the app], application (client) ID <app-id>
Tenant:      <tenant-id>
Permission:  [already granted: which one, application]
Call:        [method and path], answered 403 [code and message], request id [id]
Target:      [ordinary person | administrator with which role | role-assignable group | restricted unit, which one]
Role:        [the smallest that reaches the target]
Scope:       [one administrative unit | the whole tenant, why]
Secrets:     [where the app keeps its certificate, who can read it]
Narrower:    [leave administrators out; an administrator does these few by hand; the app as owner of the one object]

Role needed: Privileged Role Administrator
Where:       entra.microsoft.com > Entra ID > Roles & admins > [role] > Add assignments > [app]
How to undo: Roles & admins > [role] > Assignments > Remove assignments`),
      ],
    },
    {
      id: 'check',
      title: 'Get a new token and check it',
      note: 'The old token stays as it is, and a role can take up to 15 minutes. Build the client of the app anew, or end its process, so that it asks for a new token; then make the call.',
      blocks: [
        verifyRolesOfApp,
        verifyWids,
        {
          kind: 'powershell',
          id: 'call-as-app',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'A call that only reads, as the app: an answer instead of 403. The certificate of the app must be on this computer.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri '<url>'
Disconnect-MgGraph`,
        },
      ],
    },
    {
      id: 'undo',
      title: 'Take the role back when it is no longer needed',
      blocks: [takeRoleBack],
    },
  ],
  traps: [
    '`RoleManagement.ReadWrite.Directory` as permission of an app, and Global Administrator as its role, are a full way to take over the tenant; Privileged Authentication Administrator nearly so. Hardly any app needs one.',
    'A role of the directory is not limited to Graph, nor to the permissions that were granted to the app: it works in every service that knows the role.',
    '`Application.ReadWrite.OwnedBy` works only on apps that the service principal owns. To change others it takes ownership of them, not a bigger permission.',
    'A role over an administrative unit does not reach administrators in it, and does not show in `wids`.',
    'In a restricted management unit neither Graph permissions nor roles over the tenant count. Only a role on that unit does, and only a role that can be given over a unit: a Global Administrator in such a unit cannot be reset by anybody before being taken out of it.',
    'Managed identities take roles like any other app; their tokens are kept up to 24 hours, so the role can come late.',
    'One PATCH with an ordinary and a sensitive property fails as a whole: split it.',
    'Intune, Exchange and Defender keep roles of their own. Where the reference page of the call names one, a role of the directory does not replace it.',
  ],
  sources: [
    articleSource,
    whoMayResetSource,
    restrictedUnitsSource,
    {
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept',
      title: 'Groups that are assignable to roles',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-overview',
      title: 'Overview of Microsoft Graph permissions',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/exchange/app-only-auth-powershell-v2',
      title: 'App-only authentication for Exchange Online PowerShell',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions',
      title: 'Service limits: how long a role takes',
      checked: '2026-11-25',
    },
  ],
};
