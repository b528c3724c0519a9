import type { Source, Step } from './fix.ts';
import { allRegistrations, graphModule, registration, scriptsSignIn } from './portal-places.ts';

/** How to register the app that the signed-in check signs in with, where its host brings none. Texts carry the marks of a fix. */
export interface CheckRegistration {
  readonly register: Step;
  readonly undo: Step;
  readonly sources: readonly Source[];
}

const whoRegisters =
  'admin (any member where the tenant lets members register apps, else Application Developer)' as const;
const owner = 'admin (app owner, or Cloud Application Administrator)' as const;

// The app id of Microsoft Graph and the id of its delegated permission User.Read are the same in every tenant.
const registerByPowerShell = `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$userRead = @{ Id = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d'; Type = 'Scope' }
$graph = @{ ResourceAppId = '00000003-0000-0000-c000-000000000000'; ResourceAccess = @($userRead) }
$spa = @{ RedirectUris = @('<redirect-uri>') }
$app = New-MgApplication -DisplayName 'Graph Auth Doctor check' -SignInAudience 'AzureADMyOrg' -Spa $spa -RequiredResourceAccess @($graph)
$app | Format-List DisplayName,AppId`;

const undoByPowerShell = `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
if ($app) { Remove-MgApplication -ApplicationId $app.Id -Confirm }`;

export const checkRegistration: CheckRegistration = {
  register: {
    id: 'register-the-check',
    title: 'Register an app for this check',
    note: `Once for your tenant; everybody in it can use its id then. It gets one permission, \`User.Read\`, no secret, and can do nothing by itself: it is a single-page application, and each read asks for its own permission when you choose it. The redirect URI must be the one above, to the letter, under Single-page application (SPA): under Web the sign-in fails. ${scriptsSignIn}`,
    blocks: [
      {
        kind: 'portal',
        id: 'register-in-the-portal',
        purpose: 'change',
        runnableBy: whoRegisters,
        label: 'By the portal.',
        path: ['Entra ID', 'App registrations', 'New registration'],
        then: 'Name: Graph Auth Doctor check. Accounts in this organizational directory only. Redirect URI: platform Single-page application (SPA), and the address above. Register, and copy Application (client) ID from the page that opens. Leave API permissions as they are: User.Read alone.',
        url: allRegistrations.url,
      },
      {
        kind: 'powershell',
        id: 'register-by-script',
        purpose: 'change',
        runnableBy: whoRegisters,
        label:
          'The same by script. Its scope needs an administrator’s consent for Microsoft Graph PowerShell, which the portal does not. The last line shows the id to type in here.',
        needs: graphModule,
        text: registerByPowerShell,
      },
    ],
  },
  undo: {
    id: 'take-the-check-back',
    title: 'Take it back',
    note: 'Deleting the registration deletes its enterprise app in your tenant and all consent that was given to it. For 30 days it can be restored under Deleted applications.',
    blocks: [
      {
        kind: 'portal',
        id: 'delete-in-the-portal',
        purpose: 'change',
        runnableBy: owner,
        label: 'By the portal.',
        ...registration('Overview'),
        then: 'Delete.',
      },
      {
        kind: 'powershell',
        id: 'delete-by-script',
        purpose: 'change',
        runnableBy: owner,
        label: 'By script. It asks before it deletes.',
        needs: graphModule,
        text: undoByPowerShell,
      },
    ],
  },
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/scenario-spa-app-registration',
      title: 'Single-page application: App registration',
      checked: '2026-11-26',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.applications/new-mgapplication',
      title: 'New-MgApplication',
      checked: '2026-11-26',
    },
  ],
};
