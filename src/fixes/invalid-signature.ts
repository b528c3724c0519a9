import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'invalid-signature',
  changes: 'Nothing in your tenant: where your app gets its token, and how it carries it',
  happened:
    'Graph could not match the signature of the token with a key that it trusts. Either the token was changed on the way, by one character even, or it was issued by something that Graph does not trust: a B2C user flow, or a token service of your own.',
  signs: [
    '401 `InvalidAuthenticationToken` with "Signature is invalid.", "Signing key is invalid." or "Invalid x5t claim."',
    '`IDX10500` to `IDX10519`, "Signature validation failed"; `AADSTS50006` or `AADSTS900384` where the token service looked at an assertion.',
    'The issuer is a host that ends in `.b2clogin.com`, or there is a claim `tfp`, or `acr` begins with `b2c_1_`: an Azure AD B2C user flow.',
    'The header of the token says `"alg":"none"` or `"HS256"`: Entra signs neither way. Somebody else made this token.',
    'The token was retyped, cut, or went through a terminal that wraps lines, an editor, a spreadsheet, or a gateway that rewrites `Authorization`.',
    '"Access token validation failure." and nothing more: weak, it can be this.',
  ],
  counterSigns: [
    '`aud` is not Graph: [the token is for another API](cause:wrong-audience). That comes first, whoever signed it.',
    '"IDX10511" or the like in the log of your own web API that checks a Graph token: not this. Nobody but Graph can verify a Graph token; its signature covers a changed header on purpose. Get a token for your own API and check that one.',
    'The issuer is `….ciamlogin.com` (External ID): an ordinary tenant of Entra. Alone it is no sign of this.',
    'The issuer is a host that you do not know. That is undecided, not "not Microsoft": [newer clouds](cause:wrong-cloud) exist.',
    'The value has no dots, quotes around it, or two times Bearer: [Graph cannot read it at all](cause:malformed-token).',
    'All calls of everybody fail at once with "Signing key is invalid.": look at [service health](cause:not-authorization) first.',
  ],
  steps: [
    {
      id: 'who-issued-it',
      title: 'See who issued the token, and whether it is whole',
      note: 'The quickest way: paste it into the box on the first page here. It is decoded in this tab, never checked: no page and no tool can verify the signature of a Graph token, and one that says so is wrong.',
      blocks: [
        {
          id: 'claims-of-clipboard',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Copy the token first; the block prints who issued it and for whom, not the token.',
          text: claimsOnClipboard('iss,aud,tfp,acr,ver,appid,azp'),
        },
        {
          id: 'length-and-parts',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy the token as your app sends it. Three parts, no odd characters, and the same length as where the app received it.',
          text: `$t = [string](Get-Clipboard -Raw)
'parts {0}, length {1}, odd characters {2}' -f $t.Split('.').Count, $t.Length, [regex]::Matches($t, '[^A-Za-z0-9._-]').Count
Remove-Variable t`,
        },
        {
          id: 'length-in-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In your code: compare where the token is received with where it is sent.',
          text: `// result: what MSAL gave you; sent: the value of the header Authorization, as it leaves
console.log('received', result.accessToken.length, 'sent', sent.length - 'Bearer '.length);`,
        },
        {
          id: 'issuers',
          kind: 'code',
          language: 'text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Common values of `iss`.',
          text: `https://sts.windows.net/{tenant}/                       Entra: right (most Graph tokens)
https://login.microsoftonline.com/{tenant}/v2.0         Entra: right
https://login.microsoftonline.us/{tenant}/v2.0          Entra, US government
https://login.partner.microsoftonline.cn/{tenant}/v2.0  Entra, China
https://{tenant}.ciamlogin.com/{tenant}/v2.0            External ID: an Entra tenant
https://{name}.b2clogin.com/...                         Azure AD B2C user flow: Graph never takes it
a host of your own                                      own token service: Graph never takes it
any other host                                          undecided: perhaps a newer cloud`,
        },
      ],
    },
    {
      id: 'carry-it-unchanged',
      title: 'If it was changed on the way, carry it whole',
      note: 'Send the string exactly as the library returned it. Add no claims and sign nothing again. A gateway passes `Authorization` on unchanged; one that needs a token of its own takes another header.',
      blocks: [
        {
          id: 'pass-it-on',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: '.NET: straight from the result into the header of one request.',
          text: `var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.microsoft.com/v1.0/me");
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);`,
        },
      ],
    },
    {
      id: 'azure-ad-b2c',
      title: 'Azure AD B2C user flow: call Graph as the app',
      note: 'The local account of a B2C user has no way of its own to Graph. A server calls Graph by itself, with application permissions of the B2C tenant that an administrator consented to, and does for the person what the app allows.',
      blocks: [
        {
          id: 'b2c-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: '.NET: the address is `login.microsoftonline.com` and the id of the B2C tenant, not `b2clogin.com`.',
          text: `var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
        },
        {
          id: 'b2c-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same in Python, on a server; `credential` is your certificate or secret.',
          text: `app = msal.ConfidentialClientApplication(
    "<app-id>",
    authority="https://login.microsoftonline.com/<tenant-id>",
    client_credential=credential,
)
result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
print(result.get("error_description", "token received"))`,
        },
        {
          id: 'b2c-permissions',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label: 'In the B2C tenant: application permissions of Graph on the registration of the server, and consent.',
          path: ['Entra ID', 'App registrations', 'All applications', '<app>', 'Manage', 'API permissions'],
          then: 'Add a permission, Microsoft Graph, Application permissions; then Grant admin consent.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/<app-id>/isMSAApp~/false',
        },
      ],
    },
    {
      id: 'external-id',
      title: 'External ID: ask for a Graph token at the same address',
      note:
        'An external tenant is an ordinary tenant of Entra, and a signed-in customer can have a delegated token for Graph. An administrator consents to the delegated permission, because customers cannot. ' +
        'By default customers read and change their own profile only: no other users, groups or devices, and no roles. For more than `/me` the server calls as the app, or see [the role of the person](cause:user-lacks-role).',
      blocks: [
        {
          id: 'external-id-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js: the sign-in address of your external tenant, a scope of Graph.',
          text: `import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication({
  auth: { clientId: '<app-id>', authority: 'https://contoso.ciamlogin.com/' },
});
await pca.initialize();
const account = pca.getAllAccounts()[0];
const { accessToken } = await pca.acquireTokenSilent({ scopes: ['https://graph.microsoft.com/User.Read'], account });
await fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + accessToken } });`,
        },
      ],
    },
    {
      id: 'own-token-service',
      title: 'Own token service: exchange its token at Entra',
      note: 'Graph trusts Entra alone. Your service stays in charge of who is who, and Entra issues the token for Graph: through a federated credential of the app when nobody is signed in, through on-behalf-of when the person signed in with Entra.',
      blocks: [
        {
          id: 'federated-credential',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (owner of the app, or Cloud Application Administrator)',
          alters: 'which outside issuer may speak for the app',
          label: 'Let the app accept tokens of your issuer in place of a secret.',
          path: [
            'Entra ID',
            'App registrations',
            'All applications',
            '<app>',
            'Manage',
            'Certificates & secrets',
            'Federated credentials',
            'Add credential',
          ],
          then: 'Other issuer: issuer, subject and audience exactly as in your token. Its keys must be public at the address of the issuer.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Credentials/appId/<app-id>',
        },
        {
          id: 'exchange-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET: your own token as assertion, a Graph token as result.',
          text: `var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithClientAssertion(options => TokenOfYourServiceAsync())
    .Build();
var result = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
        },
      ],
    },
    {
      id: 'check-a-fresh-token',
      title: 'Check with a token that is surely whole',
      note: 'If these calls work and your app’s do not, the difference is in how your app gets or carries the token.',
      blocks: [
        {
          id: 'call-with-a-fresh-token',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Signs you in and reads the name of the tenant.',
          needs: 'Module Microsoft.Graph.Authentication; in a national cloud add -Environment USGov, USGovDoD or China',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
(Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/organization?$select=id,displayName' -OutputType PSObject).value
Disconnect-MgGraph`,
        },
        {
          id: 'call-with-az',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Azure CLI: the same.',
          needs: 'Azure CLI',
          text: `az login --tenant '<tenant-id>' --allow-no-subscriptions
az rest --method get --url 'https://graph.microsoft.com/v1.0/organization?$select=id,displayName'`,
        },
        {
          id: 'send-clipboard-once',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Copy the new token of your app. The block sends it to Graph once and prints the status alone. 200, 400 or 403: the signature was accepted. 401: not yet.',
          text: `$t = [string](Get-Clipboard -Raw)
try {
  $r = Invoke-WebRequest -UseBasicParsing -Uri 'https://graph.microsoft.com/v1.0/me?$select=id' -Headers @{ Authorization = "Bearer $t" }
} catch {
  $r = $_.Exception.Response
}
'status {0}' -f [int]$r.StatusCode
Remove-Variable t`,
        },
      ],
    },
  ],
  traps: [
    'Web pages that "verify" a token say "invalid signature" of every Graph token. They are right about their own check and wrong about the token: the signature covers a header in which `nonce` was replaced, and only Graph puts it back.',
    'A library of your own API that fails on a Graph token is not mended by turning its check off. Ask for a token for your API.',
    'Some editors turn `-` and `_` into other characters, some terminals break the line at 1022 or 4096 characters. Copy from where the token was received.',
    'A token of a B2C tenant and a token of a B2C user flow are two things: the first, from `login.microsoftonline.com`, is an ordinary Entra token.',
    'Never change claims of a token "to test": any change breaks the signature. Change what you ask for.',
    'A web API in the middle must not hand the token that it received on to Graph: it exchanges it (on-behalf-of). Otherwise the error is [the audience](cause:wrong-audience).',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens',
      title: 'Validating access tokens, and why not those of Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/azure/active-directory-b2c/microsoft-graph-get-started',
      title: 'Azure AD B2C: registering an app that calls Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/external-id/customers/reference-user-permissions',
      title: 'What users of an external tenant may do by default',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation',
      title: 'Workload identity federation: tokens of an outside issuer',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/deployments',
      title: 'National clouds of Microsoft Graph',
      checked: '2026-11-25',
    },
  ],
};
