import type { Fix } from './fix.ts';
import { grantApplication, grantToOnePerson, whoMayGrant } from './four-way-check.ts';
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
  unitsOfPerson,
  verifyRolesOfApp,
  whoMayResetSource,
} from './role-checks.ts';

/** Template id of User Administrator. */
const userAdministrator = 'fe930be7-5e62-47db-91af-98c3a49a38b1';

export const fix: Fix = {
  cause: 'password-reset',
  changes: 'Whose passwords your app or administrator may set; and the password of one person, when you reset it',
  happened:
    'A permission alone never sets the password of another person: the directory also wants a role of the caller, and a higher one when the target is an administrator. The role is missing, or it does not reach this person, or the API that was called does not serve this kind of caller.',
  signs: [
    'PATCH on `/users/{id}` with `passwordProfile` in the body is answered 403 `Authorization_RequestDenied`, "Insufficient privileges to complete the operation."',
    'POST `…/authentication/methods/{id}/resetPassword` is refused: this action works for signed-in administrators only, never app-only and never on one’s own account.',
    'POST on `/users/{id}/changePassword` says "Access to change password operation is denied.": changing one’s own password works on `/me/changePassword` only.',
    'It works for ordinary people and fails for administrators, or it works when an administrator signs in and fails for the app by itself.',
    'Other changes to the same person (department, job title) work with the same token.',
  ],
  counterSigns: [
    '400 with words about complexity, length or history of the password: the new password breaks the rules of the tenant.',
    'The person is federated: the password is not kept in Entra ID, and is set where the person signs in.',
    'The person is synchronised from Active Directory and the tenant has no password writeback: [the object is managed elsewhere](cause:target-managed-elsewhere).',
    'The body holds other properties beside `passwordProfile`: send the password alone. If the rest is refused too, see [the role of the app](cause:app-lacks-role) or [of the person](cause:user-lacks-role).',
    'Neither `scp` nor `roles` holds `User-PasswordProfile.ReadWrite.All` or another permission that changes users: [the token lacks a permission](cause:missing-permission) first.',
  ],
  steps: [
    {
      id: 'see-who-calls',
      title: 'See who calls, and with which permission',
      note:
        'With `scp` a person is signed in: then that person’s own roles decide. With `idtyp` app, or `roles` and no `scp`, the app is alone: then the roles of the app decide.\n' +
        'The permission to look for is `User-PasswordProfile.ReadWrite.All`, which exists as delegated and as application permission. `User.ReadWrite.All` or `Directory.ReadWrite.All` alone reset no password: app-only the role decides in any case. `wids` lists the roles over the whole tenant that were active when the token was issued.',
      blocks: [claimsOfCaller],
    },
    {
      id: 'see-whose-password',
      title: 'See whose password it is',
      note: `Three things decide: is the person an administrator, a member or owner of a role-assignable group, or in a restricted management administrative unit; is the account synchronised; is it federated.\n${aboutTheScripts}`,
      blocks: [
        {
          kind: 'powershell',
          id: 'target-synced-or-admin',
          purpose: 'diagnose',
          runnableBy: 'admin (Global Reader)',
          label: 'Synchronised from on-premises? And the roles of the person; none listed: an ordinary person.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All','RoleManagement.Read.Directory' -ContextScope Process -NoWelcome
$u = Get-MgUser -UserId '<user-principal-name>' -Property id,userType,onPremisesSyncEnabled
$u | Format-List Id,OnPremisesSyncEnabled,UserType
Get-MgUserTransitiveMemberOfAsDirectoryRole -UserId $u.Id | Select-Object DisplayName,RoleTemplateId`,
        },
        unitsOfPerson,
      ],
    },
    {
      id: 'choose-the-way',
      title: 'Choose the way that serves your caller',
      note:
        'A signed-in administrator, password in the cloud or written back: the action `resetPassword`, permission `UserAuthenticationMethod.ReadWrite.All` (narrower: `UserAuthMethod-Password.ReadWrite.All`). It handles writeback, and is not available in the China cloud. Roles: Authentication or Privileged Authentication Administrator, for ordinary people also User, Helpdesk or Password Administrator.\n' +
        'A signed-in administrator, account in the cloud: PATCH `passwordProfile`. Microsoft names User Administrator as the least role for this property; its table of who can reset passwords lists Password, Helpdesk and Authentication Administrator for ordinary people as well. If one of those is refused here, use `resetPassword`.\n' +
        'An app by itself: only PATCH `passwordProfile`, with the application permission and at least the role User Administrator, even for ordinary people.\n' +
        'A person for themselves: `/me/changePassword`, delegated, no role.\n' +
        'Azure AD B2C: PATCH only.',
      blocks: [
        {
          kind: 'http',
          id: 'patch-password-profile',
          purpose: 'change',
          runnableBy: 'admin (User Administrator)',
          label: 'The property. Answer: 204. The person has to choose a new password at the next sign-in.',
          alters: 'the password of this person',
          text: `PATCH https://graph.microsoft.com/v1.0/users/<user-id>
Content-Type: application/json

{ "passwordProfile": { "forceChangePasswordNextSignIn": true, "password": "[a new password]" } }`,
        },
        {
          kind: 'http',
          id: 'post-reset-password',
          purpose: 'change',
          runnableBy:
            'admin (Password or Helpdesk Administrator; of administrators Privileged Authentication Administrator)',
          label:
            'The action, for a signed-in administrator. Answer: 202; without a body and for a cloud account the answer holds a password made by Microsoft. The long id is the same for everybody: the password method.',
          alters: 'the password of this person',
          text: `POST https://graph.microsoft.com/v1.0/users/<user-id>/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword
Content-Type: application/json

{ "newPassword": "[a new password]" }`,
        },
        {
          kind: 'http',
          id: 'post-change-password',
          purpose: 'change',
          runnableBy: 'consented user',
          label: 'One’s own password. Answer: 204.',
          alters: 'your own password',
          text: `POST https://graph.microsoft.com/v1.0/me/changePassword
Content-Type: application/json

{ "currentPassword": "[the old password]", "newPassword": "[a new password]" }`,
        },
      ],
    },
    {
      id: 'grant-the-permission',
      title: 'Grant the permission, if the token lacks it',
      note: `The permission to fill in is \`User-PasswordProfile.ReadWrite.All\`, application for an app by itself, delegated for a signed-in person. ${whoMayGrant}\n[The check of four ways](cause:missing-permission) shows how it stands.`,
      blocks: [grantApplication, grantToOnePerson],
    },
    {
      id: 'see-the-roles',
      title: 'See the roles of the app',
      blocks: [rolesOfApp],
    },
    {
      id: 'give-the-role',
      title: 'Give the smallest role that reaches this person',
      note:
        'User Administrator reaches people without a role, and those who hold only Directory Readers, Guest Inviter, Helpdesk, Password, Groups or User Administrator, Reports Reader, Usage Summary Reports Reader or Message Center Reader. Every other role, any custom role, membership or ownership of a role-assignable group, or a role on a restricted management unit needs Privileged Authentication Administrator.\n' +
        'Global Administrator is never needed. Over one administrative unit the role reaches only its members, and none of them who is an administrator; units need Entra ID P1.\n' +
        'A person in a restricted management unit is reached only by a role on that unit.\n' +
        'For an app, think before you give Privileged Authentication Administrator: whoever holds its secret can then take over every administrator.',
      blocks: [
        {
          kind: 'portal',
          id: 'give-role-in-portal',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'Give User Administrator to the app or the person.',
          path: ['Entra ID', 'Roles & admins', 'User Administrator', 'Add assignments'],
          then: 'Select the service principal of the app by its name or app id, or the person. Where a unit can be chosen, choose it under Scope type.',
        },
        {
          kind: 'powershell',
          id: 'role-over-unit',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label:
            'User Administrator for the app over one administrative unit. Works only if the app may also read users; it reaches no administrators.',
          needs: givingRolesNeeds,
          text: giveRoleToApp(userAdministrator, oneUnit),
        },
        letAppReadDirectory,
        {
          kind: 'powershell',
          id: 'role-over-tenant',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'User Administrator for the app over the whole tenant.',
          broad:
            'The app can then reset the password of everybody who is no administrator, and create and delete people. Whoever holds its secret or certificate can do it too.',
          needs: givingRolesNeeds,
          text: giveRoleToApp(userAdministrator, '/'),
        },
      ],
    },
    {
      id: 'hand-over',
      title: 'If you may not give roles, ask the administrator',
      blocks: [
        roleHandOver(`Please let an app (or an administrator) reset passwords through Microsoft Graph.

Caller:      [app: name, application (client) ID <app-id> | person: sign-in name]
Tenant:      <tenant-id>
Permission:  User-PasswordProfile.ReadWrite.All, [application | delegated]
Role:        User Administrator; [for administrators as targets: Privileged Authentication Administrator]
Scope:       [one administrative unit, which one | the whole tenant, why]
Whose:       [ordinary people only | also administrators]
Why:         [what the app does with it]
Narrower:    [self-service password reset; an administrator who resets by hand; a smaller unit]

Role needed: Privileged Role Administrator
Where:       entra.microsoft.com > Entra ID > Roles & admins > User Administrator > Add assignments
How to undo: Roles & admins > User Administrator > Assignments > Remove assignments;
             Enterprise apps > [app] > Security > Permissions > Revoke permission`),
      ],
    },
    {
      id: 'reset-as-administrator',
      title: 'Reset the password yourself, as an administrator',
      note: 'No code is needed for one person. The new password is typed into a prompt: it never stands in the command or in the history.',
      blocks: [
        {
          kind: 'portal',
          id: 'reset-in-portal',
          purpose: 'change',
          runnableBy:
            'admin (Password or Helpdesk Administrator; of administrators Privileged Authentication Administrator)',
          label: 'In the portal, with writeback where it is set up.',
          alters: 'the password of this person',
          path: ['Entra ID', 'Users', 'All users', '<user>', 'Reset password'],
        },
        {
          kind: 'powershell',
          id: 'reset-by-property',
          purpose: 'change',
          runnableBy: 'admin (User Administrator)',
          label: 'By the property; account in the cloud.',
          alters: 'the password of this person',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User-PasswordProfile.ReadWrite.All' -ContextScope Process -NoWelcome
$cred = Get-Credential -UserName '<user-principal-name>' -Message 'New password of this person'
Update-MgUser -UserId '<user-principal-name>' -PasswordProfile @{ Password = $cred.GetNetworkCredential().Password; ForceChangePasswordNextSignIn = $true }
Remove-Variable cred`,
        },
        {
          kind: 'powershell',
          id: 'reset-by-action',
          purpose: 'change',
          runnableBy:
            'admin (Password or Helpdesk Administrator; of administrators Privileged Authentication Administrator)',
          label:
            'By the action; written back to Active Directory where that is set up. The long id is the password method of everybody.',
          alters: 'the password of this person',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Identity.SignIns',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'UserAuthenticationMethod.ReadWrite.All' -ContextScope Process -NoWelcome
$cred = Get-Credential -UserName '<user-principal-name>' -Message 'New password of this person'
Reset-MgUserAuthenticationMethodPassword -UserId '<user-principal-name>' -AuthenticationMethodId '28c10230-6103-485e-b985-444c60001490' -NewPassword ($cred.GetNetworkCredential().Password)
Remove-Variable cred`,
        },
      ],
    },
    {
      id: 'reset-in-code',
      title: 'Reset it in code',
      note: 'Send `passwordProfile` in a request of its own. Make the password with a good random generator, hand it over by a safe way, and never log it.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'reset-csharp',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for .NET; `graph` is your client, `newPassword` the password.',
          text: `using Microsoft.Graph.Models;

await graph.Users["<user-id>"].PatchAsync(new User
{
    PasswordProfile = new PasswordProfile { Password = newPassword, ForceChangePasswordNextSignIn = true },
});`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'reset-javascript',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for JavaScript, on a server; `client` is your client.',
          text: `await client.api('/users/<user-id>').update({
  passwordProfile: { password: newPassword, forceChangePasswordNextSignIn: true },
});`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'reset-python',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'your code',
          label: 'Graph SDK for Python; `graph` is your client.',
          text: `from msgraph.generated.models.password_profile import PasswordProfile
from msgraph.generated.models.user import User

profile = PasswordProfile(password=new_password, force_change_password_next_sign_in=True)
await graph.users.by_user_id('<user-id>').patch(User(password_profile=profile))`,
        },
      ],
    },
    {
      id: 'check',
      title: 'Get a new token and check it',
      note: 'A role counts only in a token that is issued after it, and up to 15 minutes can pass. Then reset again.',
      blocks: [
        {
          kind: 'powershell',
          id: 'last-password-change',
          purpose: 'verify',
          runnableBy: 'admin (Global Reader)',
          label: 'When the password was set last: the time of your reset.',
          needs: 'Modules Microsoft.Graph.Authentication and Microsoft.Graph.Users',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read.All' -ContextScope Process -NoWelcome
Get-MgUser -UserId '<user-principal-name>' -Property lastPasswordChangeDateTime | Select-Object LastPasswordChangeDateTime`,
        },
        verifyRolesOfApp,
      ],
    },
    {
      id: 'undo',
      title: 'Take the role back when it is no longer needed',
      blocks: [takeRoleBack],
    },
  ],
  traps: [
    'The role counts only in a new token: [the old one](cause:stale-token) keeps failing until it expires.',
    'One PATCH that disables the account and sets the password needs the rights for both. One right that is missing fails the whole call, so split it.',
    '`UserAuthMethod-Password.ReadWrite.All` exists as an application permission too, but `resetPassword` refuses every app-only call.',
    'Until the end of 2024 `User.ReadWrite.All` and the role User Administrator were the documented pair for apps. `User-PasswordProfile.ReadWrite.All` is the narrower permission: ask for that one.',
    'A role over an administrative unit reaches only people without any administrator role, and the right to read people cannot be limited to a unit.',
    'A person in a restricted management administrative unit is closed to roles over the whole tenant, to Global Administrators too, and to every Graph permission: see [the app lacks a role](cause:app-lacks-role).',
    'A reset ends the person’s sessions: their apps then see [a revoked session](cause:session-revoked) or [a failing sign-in](cause:user-sign-in-failed).',
    'Do not turn to an app of its own because the signed-in person is refused: that only hides who did it. Give the person the role.',
  ],
  outdated:
    'The article says that no application permission can reset passwords and that only a signed-in administrator can do it. That is out of date: `User-PasswordProfile.ReadWrite.All` exists as application permission too, and an app that holds it and at least the role User Administrator can set `passwordProfile`, with a higher role when the target is an administrator. It is still true of the action `resetPassword`, which no app can call by itself.',
  sources: [
    articleSource,
    {
      url: 'https://learn.microsoft.com/graph/api/user-update',
      title: 'Update user',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword',
      title: 'authenticationMethod: resetPassword',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/user-changepassword',
      title: 'user: changePassword',
      checked: '2026-11-25',
    },
    whoMayResetSource,
    restrictedUnitsSource,
    {
      url: 'https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions',
      title: 'Service limits: how long a role takes',
      checked: '2026-11-25',
    },
  ],
};
