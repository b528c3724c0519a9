import type { Fix } from './fix.ts';
import {
  aboutTheScripts,
  articleSource,
  claimsOfCaller,
  oneUnit,
  restrictedUnitsSource,
  roleHandOver,
  takeRoleBack,
  targetGroupIsRoleAssignable,
  targetPersonIsAdmin,
  unitsInPortal,
  unitsOfPerson,
  verifyWids,
  whoMayResetSource,
} from './role-checks.ts';

const governance =
  'Modules Microsoft.Graph.Authentication, Microsoft.Graph.Users and Microsoft.Graph.Identity.Governance';

/** `scope` stands inside single quotes: `/`, or an administrative unit. */
function giveRoleToPerson(scope: string): string {
  return `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'RoleManagement.ReadWrite.Directory','User.Read.All' -ContextScope Process -NoWelcome
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
if ($uid) {
  New-MgRoleManagementDirectoryRoleAssignment -PrincipalId $uid -RoleDefinitionId '<role-template-id>' -DirectoryScopeId '${scope}'
} else {
  Write-Warning 'Nothing was changed: the person is not in this tenant.'
}`;
}

const userRoles = `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All','RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
$u = Get-MgUser -UserId '<user-principal-name>' -Property id,userType
$u | Select-Object Id,UserType
Get-MgRoleManagementDirectoryRoleAssignment -Filter "principalId eq '$($u.Id)'" -ExpandProperty roleDefinition |
  ForEach-Object { '{0}  scope {1}' -f $_.RoleDefinition.DisplayName,$_.DirectoryScopeId }
Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance -Filter "principalId eq '$($u.Id)'" -ExpandProperty roleDefinition |
  ForEach-Object { 'eligible: ' + $_.RoleDefinition.DisplayName }`;

export const fix: Fix = {
  cause: 'user-lacks-role',
  changes: 'What one person may do in the tenant',
  happened:
    'A person is signed in, so Graph asks twice: may the app do this, and may this person. The app has the permission, and the person does not have the right: no role, not an owner of the object, a guest, or a setting of the tenant keeps ordinary people out.',
  signs: [
    'The token is delegated, `scp` holds the permission that the call needs, and the answer is still 403: `Authorization_RequestDenied` "Insufficient privileges to complete the operation.", `Forbidden`, or `accessDenied` "Request Authorization failed" (authentication methods).',
    'An administrator makes the same call in Graph Explorer and it works; this person makes it and it does not.',
    '`wids` is missing, or holds only `b79fbf4d-3ef9-4689-8143-76b194e85509`, which every member carries. `acct` is 1, or the sign-in name holds `#EXT#`: a guest.',
    'A guest lists `/users` or `/groups`: the default level for guests forbids it. Teams says it as `GuestAccessDenied`, "Request is not allowed for externally authenticated users".',
    'Usage reports say `S2SUnauthorized` "Invalid permission." although `Reports.Read.All` is in `scp`: the person needs a role such as Reports Reader. Intune says "Application is not authorized to perform this operation": the person lacks a role in Intune.',
    'A person changes a property of the own account that only administrators may change, such as `jobTitle` by PATCH on `/me`.',
    'Creating an app registration or a group fails for ordinary people and works for administrators: the tenant has switched it off.',
    'The portal says "… is a member of a restricted management administrative unit. Management rights are limited to administrators scoped on that administrative unit." Even a Global Administrator is refused.',
    'A partner works in the tenant of a customer, and it works in some customers and not in others.',
  ],
  counterSigns: [
    'The token is app-only: `roles` and no `scp`, or `idtyp` is app. Then [the app lacks the role](cause:app-lacks-role).',
    'The permission is not in `scp`: [the token lacks a permission](cause:missing-permission). No role makes up for it.',
    'The call sets a password: [the page on passwords](cause:password-reset) has the table.',
    '401 with `insufficient_claims`, or `acrs` in the decoded claims: the role is there and a step-up is asked for. That belongs to [Conditional Access](cause:conditional-access), also for protected actions.',
    '`Directory_QuotaExceeded`, "The directory object quota limit for the Principal has been exceeded": the person has created 250 objects, which is the limit without an administrator role; for the Tenant, the whole directory is full. [It is not a matter of rights](cause:not-authorization).',
    'It works for a colleague with the same rights and another licence: [the licence is missing](cause:no-license).',
    'The object is one mailbox, calendar, site, file, team, chat or plan of other people: no directory role opens those. See [the single resource](cause:resource-specific-access) and [the mailbox](cause:mailbox-access-policy).',
    'The group is a distribution list, dynamic or synchronised: [it is managed elsewhere](cause:target-managed-elsewhere).',
  ],
  steps: [
    {
      id: 'see-who-calls',
      title: 'See who is signed in, and with which roles',
      note:
        'Graph takes the smaller of two rights: what the app was granted, and what the person may do. A permission that ends in `.All` means all that this person can reach.\n' +
        '`wids` lists the template ids of the roles over the whole tenant that were active when the token was issued: roles that are eligible and not activated, roles over an administrative unit, and the roles of Exchange, Intune, SharePoint and Teams do not stand there. So what is missing in `wids` proves little.',
      blocks: [
        claimsOfCaller,
        {
          kind: 'portal',
          id: 'roles-in-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The roles of the person, eligible and active.',
          needs: 'The person itself; about others any member where the tenant lets members into the admin center',
          path: ['Entra ID', 'Users', 'All users', '<user>', 'Assigned roles'],
          then: 'A guest has Guest under User type on the Overview.',
        },
      ],
    },
    {
      id: 'see-what-the-call-needs',
      title: 'See which role or ownership the call needs',
      note: 'Look for the cheaper way first: often owning the object, or the default rights of a member, is enough. Ask for the least role that the page names, never for Global Administrator.',
      blocks: [
        {
          kind: 'portal',
          id: 'reference-page',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'On the reference page of the call, below the table of permissions.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions', 'Important'],
          then: 'Many pages name the supported roles, the least privileged one, and whether an owner or any member may do it. A page that names none does not mean that none is needed.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
      ],
    },
    {
      id: 'see-the-roles',
      title: 'See the active and the eligible roles',
      note: `Members can run these about themselves, about others it takes Global Reader. A role that comes through a role-assignable group does not show under the id of the person: the second block finds those.\n${aboutTheScripts}`,
      blocks: [
        {
          kind: 'powershell',
          id: 'roles-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'Active roles with their scope, / is the whole tenant; then the eligible ones. The last line needs Entra ID P2 and fails without.',
          needs: governance,
          text: userRoles,
        },
        {
          kind: 'powershell',
          id: 'roles-through-groups',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Roles over the whole tenant, also those that come through a group.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All','RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId '<user-principal-name>' | Select-Object DisplayName,RoleTemplateId`,
        },
      ],
    },
    {
      id: 'see-the-target',
      title: 'See whether the target is protected',
      onlyIf: 'the call changes another person, a group or a device.',
      note:
        'Sensitive properties of a person (`accountEnabled`, the phones, `otherMails`, `onPremisesImmutableId`, `userPrincipalName`, `passwordProfile`), deleting and restoring follow the role of the target: User Administrator reaches ordinary people and small roles, for every other administrator it takes Privileged Authentication Administrator.\n' +
        'Members of a role-assignable group are changed by a Privileged Role Administrator or an owner of the group, not by a Groups Administrator.\n' +
        'A restricted management administrative unit shuts out all roles over the tenant, and the owners too; reading, licences and usage location stay open.',
      blocks: [unitsInPortal, unitsOfPerson, targetPersonIsAdmin, targetGroupIsRoleAssignable],
    },
    {
      id: 'see-the-settings',
      title: 'See what the tenant lets ordinary people and guests do',
      onlyIf: 'a member or a guest without a role should be able to do it.',
      note:
        'Members may by default register apps, create security groups and Microsoft 365 groups, invite guests and read nearly everything; each of these can be switched off.\n' +
        'Guests have three levels: `a0b1b346-…` like members, `10dae51f-…` limited (the default: no lists of `/users` and `/groups`, but single people and groups that are not hidden), `2af84b1e-…` restricted (only the own profile, not even other people by id).\n' +
        'The switch that keeps people out of the admin center has no effect on Graph.',
      blocks: [
        {
          kind: 'portal',
          id: 'user-settings',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'Registering apps, creating security groups and tenants, the level of guests.',
          path: ['Entra ID', 'Users', 'User settings'],
          then: 'Users can register applications, Users can create security groups, Restrict non-admin users from creating tenants, Guest user access restrictions. Names of the menu can differ a little.',
        },
        {
          kind: 'portal',
          id: 'group-settings',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'Creating groups.',
          path: ['Entra ID', 'Groups', 'General'],
          then: 'Users can create security groups …, Users can create Microsoft 365 groups ….',
        },
        {
          kind: 'powershell',
          id: 'settings-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'The same by script: the level of guests, who may invite, and what members may do.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Identity.SignIns',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Policy.Read.All' -ContextScope Process -NoWelcome
$p = Get-MgPolicyAuthorizationPolicy
$p | Format-List GuestUserRoleId,AllowInvitesFrom
$p.DefaultUserRolePermissions | Format-List AllowedToCreateApps,AllowedToCreateSecurityGroups,AllowedToCreateTenants,AllowedToReadOtherUsers`,
        },
        {
          kind: 'powershell',
          id: 'group-creation-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'Who may create Microsoft 365 groups: EnableGroupCreation False means only the members of the group whose id stands in GroupCreationAllowedGroupId. Nothing printed: everybody may.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'GroupSettings.Read.All' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/groupSettings' -OutputType PSObject
($r.value | Where-Object { $_.displayName -eq 'Group.Unified' }).values |
  Where-Object { 'EnableGroupCreation','GroupCreationAllowedGroupId' -contains $_.name } | Format-Table name,value`,
        },
      ],
    },
    {
      id: 'see-partner-access',
      title: 'A partner in the tenant of a customer: see the relationship',
      onlyIf: 'the person works for a partner, in the tenant of a customer.',
      note:
        'Partners come in by granular delegated admin privileges (GDAP): a relationship with the customer that names roles and ends on a date, at most after two years, and security groups of the partner to which those roles are assigned.\n' +
        'Refused means: the relationship has ended or waits for the approval of the customer; the role is not among its roles; no security group has the role; the person is not in that group; or the app has no consent in the tenant of the customer (then it says `Authorization_IdentityNotFound` or `AADSTS65001`: [the app is not in the tenant](cause:app-not-in-tenant)).\n' +
        'GDAP holds for signed-in people. It gives an app that signs in by itself nothing: that needs application permissions, granted in the tenant of the customer.\n' +
        'The token of such a partner can carry `08372b87-7d02-482a-9e02-fb03ea5fe193` in `wids`; Microsoft does not document it, so it is a hint and no proof.',
      blocks: [
        {
          kind: 'portal',
          id: 'relationship-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Admin agent in Partner Center)',
          label: 'The relationships with this customer, their end, their roles and groups.',
          path: [
            'Partner Center',
            'Customers',
            '<customer>',
            'Admin relationships',
            '<relationship>',
            'Security groups',
          ],
          then: 'A yellow mark at a relationship means that no group has a role in it. A new assignment is Pending for about half a minute, then Active.',
        },
        {
          kind: 'powershell',
          id: 'relationship-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Admin agent in Partner Center; may differ)',
          label:
            'The same by script, signed in to your own tenant; the tenant of the customer is looked for. Groups and roles are shown by their ids.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Identity.Partner',
          text: `$customer = '<tenant-id>'
Connect-MgGraph -TenantId '<home-tenant-id>' -Scopes 'DelegatedAdminRelationship.Read.All' -ContextScope Process -NoWelcome
$all = @(Get-MgTenantRelationshipDelegatedAdminRelationship -All | Where-Object { $_.Customer.TenantId -eq $customer })
foreach ($r in $all) {
  $r | Format-List DisplayName,Status,EndDateTime
  Get-MgTenantRelationshipDelegatedAdminRelationshipAccessAssignment -DelegatedAdminRelationshipId $r.Id -All |
    Format-Table Status,@{n='Group';e={$_.AccessContainer.AccessContainerId}},@{n='Roles';e={$_.AccessDetails.UnifiedRoles.RoleDefinitionId -join ', '}}
}`,
        },
      ],
    },
    {
      id: 'see-protected-actions',
      title: 'Editing policies, or deleting for good: see whether the action is protected',
      onlyIf: 'the call edits policies of the tenant, or deletes for good.',
      note:
        'A tenant can tie an authentication context to single actions: creating, changing and deleting Conditional Access policies and named locations, the cross-tenant access settings, deleting objects for good from the recycle bin, and the protected actions themselves. Whoever does one of them must meet a policy at that moment, whatever the role.\n' +
        'So two things are needed: the role, which is the matter of this page, and the fresh step-up, which is the matter of [Conditional Access](cause:conditional-access). The admin center, Graph PowerShell and Graph Explorer can do the step-up; an app of your own must answer the claims challenge as that page shows; Azure PowerShell cannot do it and fails.\n' +
        'Asked to sign in again and again: the policy behind the context is off, or only in report-only mode.',
      blocks: [
        {
          kind: 'portal',
          id: 'protected-actions-in-portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Security Reader; may differ)',
          label: 'The actions that are protected, each with its authentication context.',
          path: ['Entra ID', 'Roles & admins', 'Protected actions'],
        },
        {
          kind: 'powershell',
          id: 'protected-actions-by-script',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'The same by script (beta). Nothing printed: no action is protected.',
          needs: 'Module Microsoft.Graph.Authentication; Entra ID P1',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
$f = [uri]::EscapeDataString('isAuthenticationContextSettable eq true and authenticationContextId ne null')
$u = 'https://graph.microsoft.com/beta/roleManagement/directory/resourceNamespaces/microsoft.directory/resourceActions?$select=name,authenticationContextId,isAuthenticationContextSettable&$filter=' + $f
(Invoke-MgGraphRequest -Method GET -Uri $u -OutputType PSObject).value | Format-Table name,authenticationContextId`,
        },
      ],
    },
    {
      id: 'give-the-right',
      title: 'Give the smallest right that is enough',
      note:
        'In this order: make the person an owner of the one object; let the person activate a role that is already eligible; give a role over one administrative unit; only then a role over the tenant, best as eligible.\n' +
        'Some wishes have a role of their own: Application Developer registers apps where members may not; Groups Administrator creates groups; Guest Inviter invites; Directory Readers lets one guest list people; Reports Reader reads usage reports and sign-in logs.\n' +
        'A target in a restricted management unit needs the role on that unit: choose it as scope.',
      blocks: [
        {
          kind: 'portal',
          id: 'owner-in-portal',
          purpose: 'change',
          runnableBy: 'admin (owner of the group, or Groups Administrator)',
          label: 'Make the person an owner of this one group.',
          path: ['Entra ID', 'Groups', 'All groups', '<group>', 'Owners', 'Add owners'],
        },
        {
          kind: 'powershell',
          id: 'owner-by-script',
          purpose: 'change',
          runnableBy: 'admin (owner of the group, or Groups Administrator)',
          label: 'The same by script: no directory role is needed afterwards.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Group.ReadWrite.All','User.Read.All' -ContextScope Process -NoWelcome
$uid = (Get-MgUser -UserId '<user-principal-name>').Id
if ($uid) {
  Invoke-MgGraphRequest -Method POST -Uri 'https://graph.microsoft.com/v1.0/groups/<group-id>/owners/$ref' -Body @{ '@odata.id' = 'https://graph.microsoft.com/v1.0/directoryObjects/' + $uid }
} else {
  Write-Warning 'Nothing was changed: the person is not in this tenant.'
}`,
        },
        {
          kind: 'portal',
          id: 'activate-role',
          purpose: 'change',
          runnableBy: 'consented user',
          alters: 'your own roles, for some hours',
          label: 'The role is eligible: activate it yourself.',
          path: ['ID Governance', 'Privileged Identity Management', 'My roles', 'Microsoft Entra roles', 'Activate'],
          then: 'It is active within seconds. Then sign in again: the service may keep the old answer, and the old token the old `wids`.',
          url: 'https://entra.microsoft.com/#view/Microsoft_Azure_PIMCommon/ActivationMenuBlade/~/aadmigratedroles',
        },
        {
          kind: 'portal',
          id: 'assign-in-portal',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'Give the person a role, over a unit where the role allows it.',
          path: ['Entra ID', 'Roles & admins', '<role>', 'Add assignments'],
          then: 'Choose Administrative unit under Scope type where you can, and Eligible rather than Active where PIM is in use.',
        },
        {
          kind: 'powershell',
          id: 'role-over-unit',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'The role over one administrative unit.',
          needs: governance,
          text: giveRoleToPerson(oneUnit),
        },
        {
          kind: 'powershell',
          id: 'role-over-tenant',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'The role over the whole tenant, active at once.',
          broad:
            'The person holds the role over the whole tenant and for good. Where PIM is in use make it eligible instead, and look up the name of the role behind the id first.',
          needs: governance,
          text: giveRoleToPerson('/'),
        },
        {
          kind: 'portal',
          id: 'guest-level',
          purpose: 'change',
          runnableBy: 'admin (External Identity Provider Administrator)',
          label: 'Change the level of guests.',
          broad:
            'Holds for every guest of the tenant. First try to ask for the one person by id (`/users/` and the id) instead of a list, or Directory Readers for this one guest. The page asks for Global Administrator or External Identity Provider Administrator; the change takes up to 15 minutes.',
          path: ['Entra ID', 'External Identities', 'External collaboration settings', 'Guest user access'],
        },
        {
          kind: 'portal',
          id: 'intune-roles',
          purpose: 'change',
          runnableBy: 'admin (Intune Administrator)',
          label: 'Intune has roles of its own, with scope tags.',
          path: ['intune.microsoft.com', 'Tenant administration', 'Roles'],
        },
        {
          kind: 'portal',
          id: 'exchange-roles',
          purpose: 'change',
          runnableBy: 'admin (Exchange Administrator)',
          label: 'Exchange has roles of its own.',
          path: ['admin.exchange.microsoft.com', 'Roles', 'Admin roles'],
        },
        {
          kind: 'portal',
          id: 'partner-group',
          purpose: 'change',
          runnableBy: 'admin (Admin agent in Partner Center)',
          label: 'Partner: give the role to a security group of the relationship.',
          path: [
            'Partner Center',
            'Customers',
            '<customer>',
            'Admin relationships',
            '<relationship>',
            'Add security groups',
          ],
          then: 'Only roles that the customer has approved can be chosen; for another role ask for a new relationship. Then put the person into the group.',
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you may not give it, ask the administrator',
      blocks: [
        roleHandOver(`Please give a person the right to do one thing through Microsoft Graph.

Person:      [sign-in name; member or guest]
Tenant:      <tenant-id>
App:         [name of the app], application (client) ID <app-id>, it has the permission: [which one]
Call:        [method and path], answered 403 [code and message], request id [id]
Right:       [owner of this one object | role, the least that the reference page of the call names]
Scope:       [this object | one administrative unit | the whole tenant, why]
For:         [permanent | eligible by PIM | until a date]
Narrower:    [somebody who already has the role does it; owner instead of role]

Role needed: Privileged Role Administrator; for an owner: an owner of the object or the administrator of its kind
Where:       entra.microsoft.com > Entra ID > Roles & admins > [role] > Add assignments
How to undo: Roles & admins > [role] > Assignments > Remove assignments`),
      ],
    },
    {
      id: 'check',
      title: 'Sign in again and check',
      note: 'The person signs out and in again, so that the app gets a new token. A role can take up to 15 minutes to work everywhere. Then the same call answers.',
      blocks: [
        verifyWids,
        {
          kind: 'powershell',
          id: 'call-again',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'A call that only reads, as this person: an answer instead of 403.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
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
    'Never turn a call of a person into an app-only call just to get round the rights of that person: the app can then do it for everybody, and the log no longer says who did it.',
    'Global Administrator is not the owner of chats, mailboxes and OneDrives. There the right to [the single resource](cause:resource-specific-access) or [mailbox](cause:mailbox-access-policy) counts.',
    'Roles in Azure (Owner, Contributor of a subscription) are no roles of the directory: the owner of a subscription can still be an ordinary member in Entra ID.',
    'Roles through a role-assignable group do not appear with `principalId eq` of the person.',
    'A role over an administrative unit does not reach administrators or role-assignable groups, even when they are in the unit.',
    'A restricted management unit stops Global Administrators too. A Privileged Role Administrator may give a role on the unit, also to themselves; that is logged. When such a unit is deleted, the protection of its members can last another 30 minutes.',
    'PIM: the assignment is active within seconds and ends by itself. An app that worked in the morning fails in the afternoon: activate again.',
    'A custom role counts like a built-in one, but as a target its holder is an administrator: then only Privileged Authentication Administrator reaches the sensitive properties.',
    'An empty list is not always empty: a guest, or a person who may not read, sometimes gets 200 with nothing or with `null` instead of 403. See [members that cannot be read](cause:nested-groups).',
  ],
  outdated:
    'The article asks in one breath whether the person has access and is licensed: only people with the rights or licences that are needed can make the request. That is still true; the two have pages of their own here, this one and [the licence](cause:no-license). The article does not mention what has come since: protected actions and restricted management administrative units, which stop even administrators, and GDAP for partners.',
  sources: [
    articleSource,
    {
      url: 'https://learn.microsoft.com/graph/permissions-overview',
      title: 'Overview of Microsoft Graph permissions',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference',
      title: 'Microsoft Entra built-in roles',
      checked: '2026-11-24',
    },
    whoMayResetSource,
    {
      url: 'https://learn.microsoft.com/entra/fundamentals/users-default-permissions',
      title: 'Default user permissions',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/users-restrict-guest-permissions',
      title: 'Restrict guest access permissions',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/groups-settings-cmdlets',
      title: 'Group settings: who may create Microsoft 365 groups',
      checked: '2026-11-25',
    },
    restrictedUnitsSource,
    {
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/protected-actions-overview',
      title: 'Protected actions',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/protected-actions-add',
      title: 'Add, test, or remove protected actions',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/developer-guide-conditional-access-authentication-context',
      title: 'Authentication context for developers',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview',
      title: 'Granular delegated admin privileges (GDAP) in Microsoft Graph',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/partner-center/gdap-bulk-migration-tool-faq',
      title: 'GDAP frequently asked questions',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/partner-center/gdap-assign-azure-ad-roles',
      title: 'Grant granular permissions to security groups',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/id-governance/privileged-identity-management/pim-how-to-activate-role',
      title: 'Activate a Microsoft Entra role in PIM',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions',
      title: 'Service limits: quota of objects, how long a role takes',
      checked: '2026-11-25',
    },
  ],
};
