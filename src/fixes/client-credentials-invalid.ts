import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';
import { graphModule, registration, scriptsSignIn, signInModule } from './portal-places.ts';

const credentials = registration('Credentials');
const owner = 'admin (app owner, or Cloud Application Administrator)';

export const fix: Fix = {
  cause: 'client-credentials-invalid',
  changes: 'With what the app proves that it is itself; its permissions stay',
  happened:
    'The app asked for a token and proved itself with a secret, a certificate or a federated credential. The token service does not accept that proof: it is wrong, expired, unknown, or does not match what the app’s registration says.',
  signs: [
    '`AADSTS7000215` "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID": a wrong secret, mostly the Secret ID in place of the Value, or one that was cut off.',
    '`AADSTS7000222`: the secret has expired. `7000216`: the client credentials flow got no secret, certificate or assertion at all.',
    '`AADSTS700027` (the signature of the assertion does not hold: certificate not registered, expired, or another key), `700026` (no certificate is registered), `700028`, `700030` (thumbprint or subject name not authorised), `7000213`, `7000214` (chain not valid, revoked), `50012`.',
    'Assertions made by hand: `50048` (sub and iss differ), `700021` (for another client id), `700022` (no sub), `700023` (aud is not the token address of this tenant), `700024` (outside its time: the clock of the machine, or an assertion that was kept).',
    'Federated credentials: `AADSTS700211` (issuer), `700212` (audience), `700213` or `7002131` (subject), `7000226` and `7000227` (none on the app fits), `700222`, `700229` (this kind of token is not taken), and `70021` (the older form of all of them).',
    '`AADSTS70002` is only a wrapper: read the second number in the text, as in "AADSTS70002: Error validating credentials. AADSTS50012: …". The inner one decides, and it can be quite another cause.',
    'The OAuth error is `invalid_client` and the text speaks of the app’s secret, certificate or assertion.',
  ],
  counterSigns: [
    '`AADSTS7000218`: nothing was sent. `700025`, `9002319`: nothing should have been sent. Both are [a matter of the registration](cause:app-registration-misconfigured), not of the secret.',
    '`AADSTS7000112` or `7000116`: [the app is switched off](cause:app-disabled).',
    '`AADSTS700016` or `7000229`: [the app does not exist in that tenant](cause:app-not-in-tenant). Look there first if the secret is surely right.',
    '`AADSTS50126` or `50064`: a person’s password, [not the app’s secret](cause:user-sign-in-failed).',
    'The client id is one of Microsoft’s own (Azure CLI, Azure PowerShell, Graph PowerShell): nobody can add a secret, a certificate or a permission to it. [Use an app of your own](cause:app-registration-misconfigured).',
    'The token was issued and Graph refused it: then the secret is right. Look at the answer of Graph.',
  ],
  steps: [
    {
      id: 'see-what-is-registered',
      title: 'See what the app has, and when it ends',
      note: `Compare with what the program really sends, at run time: the setting of another environment, an old version in the vault and a value with a line break at its end are the usual findings. Of a secret, compare the first three characters with Hint. ${scriptsSignIn}`,
      blocks: [
        {
          kind: 'portal',
          id: 'credentials-in-the-portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The three lists of the registration.',
          needs: 'The owner of the app, or any member where the tenant lets members read app registrations',
          ...credentials,
          then: 'Client secrets, Certificates, Federated credentials: read Expires. The column Secret ID is not the secret; Value is shown only once, when it is made.',
        },
        {
          kind: 'powershell',
          id: 'credentials-by-script',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Secrets and certificates with their ends. No secret is shown.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
$app.PasswordCredentials | Select-Object DisplayName,Hint,KeyId,StartDateTime,EndDateTime
$app.KeyCredentials | ForEach-Object {
  $print = $null
  if ($_.CustomKeyIdentifier) { $print = [BitConverter]::ToString($_.CustomKeyIdentifier).Replace('-','') }
  [pscustomobject]@{ DisplayName = $_.DisplayName; KeyId = $_.KeyId; EndDateTime = $_.EndDateTime; Thumbprint = $print }
}`,
        },
        {
          kind: 'azure-cli',
          id: 'credentials-by-az',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The same with the Azure CLI, secrets only; add --cert for the certificates.',
          needs: 'Azure CLI, signed in with az login --tenant',
          text: `az ad app credential list --id '<app-id>' --query '[].{name:displayName,keyId:keyId,hint:hint,ends:endDateTime}' -o table`,
        },
        {
          kind: 'powershell',
          id: 'certificates-of-this-account',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'The certificates of this Windows account: the thumbprint must be the registered one, HasPrivateKey must be True. For a service look into LocalMachine too.',
          text: `Get-ChildItem -Path 'Cert:\\CurrentUser\\My' | Select-Object Thumbprint,NotBefore,NotAfter,HasPrivateKey,Subject`,
        },
        {
          kind: 'powershell',
          id: 'federated-credentials',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Federated credentials: issuer, subject and audience, exactly as they must arrive.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.Read.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
Get-MgApplicationFederatedIdentityCredential -ApplicationId $app.Id -All | Format-List Name,Issuer,Subject,Audiences`,
        },
      ],
    },
    {
      id: 'look-at-the-assertion',
      title: 'If you send an assertion, look into it',
      note: 'An assertion is a token of its own, signed with the certificate or by the other platform. Issuer, subject and audience of a federated credential must match to the letter, upper and lower case included; the audience is nearly always `api://AzureADTokenExchange`.',
      blocks: [
        {
          kind: 'powershell',
          id: 'claims-of-the-assertion',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the assertion first; the block prints a few claims, not the assertion.',
          text: claimsOnClipboard('iss,sub,aud,iat,nbf,exp'),
        },
        {
          kind: 'code',
          language: 'text',
          id: 'what-the-assertion-must-say',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What must stand in it.',
          text: `Signed with the app's certificate
  header   x5t#S256 (or x5t): thumbprint of the registered certificate; alg PS256 (RS256 is older); RSA keys only
  aud      https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token
  iss,sub  <app-id>, both
  nbf,exp  now, and 5 to 10 minutes later; the clock of the machine must be right

Federated, some well-known subjects
  GitHub        repo:OWNER/REPO:ref:refs/heads/main        (name-based, older repositories)
                repo:OWNER@ID/REPO@ID:ref:refs/heads/main  (with ids: repositories made, renamed or moved
                                                            since 15 July 2026, and those that chose it)
  GitLab        project_path:GROUP/PROJECT:ref_type:branch:ref:main, or project_id:ID:…
  Kubernetes    system:serviceaccount:NAMESPACE:NAME
  Azure DevOps  shown in the service connection, changes with it
  managed identity   the object id of the identity`,
        },
      ],
    },
    {
      id: 'use-no-secret-where-possible',
      title: 'Where the platform can, let it do without a secret',
      note: 'A managed identity or a federated credential cannot expire and cannot be copied. Else prefer a certificate to a secret. The policy of a tenant (Enterprise apps, Application policies) may forbid new secrets or long lives: then the portal refuses them, and a certificate or a federated credential is the way.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'no-secret-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            '.NET on Azure: the managed identity, and on your own machine your own sign-in. Its permissions are granted to the identity, not to the old app.',
          text: `using Azure.Identity;
using Microsoft.Graph;

var graph = new GraphServiceClient(new DefaultAzureCredential(), new[] { "https://graph.microsoft.com/.default" });`,
        },
        {
          kind: 'portal',
          id: 'add-federated-credential',
          purpose: 'change',
          runnableBy: owner,
          label: 'For GitHub Actions, Kubernetes and other platforms: add a federated credential.',
          path: [...credentials.path, 'Federated credentials', 'Add credential'],
          then: 'Choose the scenario and fill in what the assertion says: issuer, subject, audience.',
          url: credentials.url,
        },
        {
          kind: 'powershell',
          id: 'make-a-certificate',
          purpose: 'change',
          alters: 'this machine',
          runnableBy: 'anyone',
          label:
            'Makes a certificate on this Windows machine whose key cannot be exported, and writes its public half to the desktop.',
          text: `$c = New-SelfSignedCertificate -Subject 'CN=<certificate-name>' -CertStoreLocation 'Cert:\\CurrentUser\\My' -KeyExportPolicy NonExportable -KeySpec Signature -KeyLength 2048 -KeyAlgorithm RSA -HashAlgorithm SHA256 -NotAfter (Get-Date).AddMonths(12)
$file = Join-Path ([Environment]::GetFolderPath('Desktop')) ($c.Thumbprint + '.cer')
Export-Certificate -Cert $c -FilePath $file | Out-Null
$file`,
        },
        {
          kind: 'portal',
          id: 'upload-certificate',
          purpose: 'change',
          runnableBy: owner,
          label: 'Then upload that .cer file.',
          path: [...credentials.path, 'Certificates', 'Upload certificate'],
          then: 'Add, and compare the thumbprint that appears. Files .cer, .pem and .crt are taken.',
          url: credentials.url,
        },
      ],
    },
    {
      id: 'add-a-new-secret',
      title: 'Or add a new secret beside the old one',
      note: 'Add first, change the program, check, and only then remove the old one: so nothing stops in between. Two years are the longest life; a year or less is better. To undo, remove the new secret again. A secret that was posted anywhere is burnt: replace it, deleting the post is not enough.',
      blocks: [
        {
          kind: 'portal',
          id: 'new-secret-in-the-portal',
          purpose: 'change',
          runnableBy: owner,
          label: 'By the portal.',
          path: [...credentials.path, 'Client secrets', 'New client secret'],
          then: 'Copy Value at once, straight into the vault: it is never shown again. Secret ID is of no use to the program.',
          url: credentials.url,
        },
        {
          kind: 'powershell',
          id: 'new-secret-by-script',
          purpose: 'change',
          runnableBy: owner,
          label:
            'By script, for 6 months: the secret goes to the clipboard and is not shown. Paste it into the vault at once, then copy something else.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
$s = Add-MgApplicationPassword -ApplicationId $app.Id -PasswordCredential @{ displayName = '<secret-name>'; endDateTime = (Get-Date).AddMonths(6) }
Set-Clipboard -Value $s.SecretText
$s | Select-Object DisplayName,KeyId,EndDateTime
Remove-Variable s`,
        },
        {
          kind: 'azure-cli',
          id: 'new-secret-by-az',
          purpose: 'change',
          runnableBy: owner,
          label:
            'With the Azure CLI in bash or zsh, for a year: the secret goes to a new file that only you can read, and is not shown. Move it into the vault, then delete the file.',
          needs: 'Azure CLI, signed in with az login --tenant; no file new-app-secret.txt here yet',
          text: `umask 077
az ad app credential reset --id '<app-id>' --append --display-name '<secret-name>' --years 1 --query password -o tsv | dd of=new-app-secret.txt`,
        },
        {
          kind: 'powershell',
          id: 'remove-old-secret',
          purpose: 'change',
          runnableBy: owner,
          label: 'When the new one works: remove the old secret. Whatever still uses it stops at once.',
          needs: graphModule,
          text: `$appId = '<app-id>'
Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Application.ReadWrite.All' -ContextScope Process -NoWelcome
$app = Get-MgApplication -Filter "appId eq '$appId'"
Remove-MgApplicationPassword -ApplicationId $app.Id -KeyId '<key-id>'`,
        },
      ],
    },
    {
      id: 'send-it-right',
      title: 'Send it unchanged',
      note: 'Secrets hold `~`, `.`, `-`, and old ones `+`, `/`, `=`, `&` and `%`. In a request body made by hand they must be URL-encoded, in a shell or YAML file quoted. Libraries do it by themselves.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'secret-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Node.js without a library: URLSearchParams encodes the secret. Nothing of it is printed.',
          text: `const body = new URLSearchParams({
  client_id: '<app-id>',
  client_secret: (process.env.CLIENT_SECRET ?? '').trim(), // no line break at its end
  grant_type: 'client_credentials',
  scope: 'https://graph.microsoft.com/.default',
});
const answer = await fetch('https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token', { method: 'POST', body });
console.log(answer.status, (await answer.json()).error_description ?? 'token received');`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'certificate-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET with a certificate of the Windows store; it makes the assertion itself, anew each time.',
          text: `using System;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
store.Open(OpenFlags.ReadOnly);
var certificate = store.Certificates.Find(X509FindType.FindByThumbprint, "<thumbprint>", validOnly: false)[0];
var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).ExecuteAsync();
Console.WriteLine(result.ExpiresOn);`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'certificate-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python with a certificate; `private_key` is the PEM text of its key, read from a safe place.',
          text: `import msal

app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential={"private_key": private_key, "thumbprint": "<thumbprint>"},
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
print(result.get("error_description", "token received"))`,
        },
        {
          kind: 'http',
          id: 'assertion-request',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label:
            'A request with an assertion, certificate or federated. The body stands on several lines here only for reading.',
          text: `POST https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/token
Content-Type: application/x-www-form-urlencoded

client_id=<app-id>
&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer
&client_assertion=…
&grant_type=client_credentials
&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default`,
        },
      ],
    },
    {
      id: 'check-the-credential',
      title: 'Check that the app can sign in',
      note: 'Whoever holds the secret or the certificate runs it. AppOnly must come back. A new secret can need a minute or two, a federated credential several minutes, until every server knows it; the times may differ.',
      blocks: [
        {
          kind: 'powershell',
          id: 'sign-in-with-secret',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'With the secret: it is typed into a prompt and is neither shown nor kept.',
          needs: signInModule,
          text: `$cred = Get-Credential -UserName '<app-id>' -Message 'Client secret as password'
Connect-MgGraph -TenantId '<tenant-id>' -ClientSecretCredential $cred -ContextScope Process -NoWelcome
(Get-MgContext).AuthType
Remove-Variable cred
Disconnect-MgGraph`,
        },
        {
          kind: 'powershell',
          id: 'sign-in-with-certificate',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'With the certificate of this Windows account.',
          needs: signInModule,
          text: `Connect-MgGraph -TenantId '<tenant-id>' -ClientId '<app-id>' -CertificateThumbprint '<thumbprint>' -ContextScope Process -NoWelcome
(Get-MgContext).AuthType
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    '`az ad app credential reset` without `--append` overwrites all secrets of the app.',
    'Cmdlets such as `Add-MgApplicationPassword` want the object id of the registration after `-ApplicationId`, not the application id. The blocks look it up.',
    'A GitHub workflow that worked fails with `AADSTS700213` after its repository was renamed or moved: since 15 July 2026 GitHub then sends the subject with ids. Add a second federated credential with that subject, and remove the old one when the workflow runs.',
    'Several copies of one program: the server that was forgotten still sends the old secret, and the error comes now and then.',
    'Only RSA certificates are taken. A renewed certificate is a new one: register it before the program uses it.',
    'A secret that Azure DevOps made for a service connection is renewed there, not under Certificates & secrets.',
    'A personal account in the supported account types allows two secrets at most: remove one before you add one.',
    'Do not put the secret into the address, the log, a ticket or a chat. Command lines stay in the history of the shell.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
      title: 'Add credentials to an app',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
      title: 'What an assertion must hold',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/howto-create-self-signed-certificate',
      title: 'Make a self-signed certificate',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
      title: 'Workload identity federation',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-considerations',
      title: 'Federated credentials: how long a change takes, AADSTS70021',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/workload-id/workload-identities-github-immutable-subjects',
      title: 'GitHub subjects with ids, since July 2026',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-app-management-policies',
      title: 'Policies that forbid secrets or long lives',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
      title: 'Error codes of the token service',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/sjkp/letsencrypt-siteextension/issues/144',
      title: 'AADSTS70002 with the inner code AADSTS50012',
      checked: '2026-11-25',
    },
  ],
};
