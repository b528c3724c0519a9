import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'expired-token',
  changes: 'Nothing in your tenant: only when your app asks for tokens',
  happened:
    'Graph read the token and saw that its time was over. An access token lives little more than an hour as a rule, and no permission, role or setting brings an old one back: the app has to ask for a new one.',
  signs: [
    '401 `InvalidAuthenticationToken` with "Lifetime validation failed, the token is expired."',
    '401 with the older text "CompactToken validation failed with reason code: 80049228".',
    '401 "Access token has expired or is not yet valid." The same words serve both, so compare `exp` and `nbf` with the time of the failure.',
    'The claim `exp` lies before the time of the failure: the `Date` header of the answer, or `innerError.date` in its body.',
    'The codes `TokenExpired` or `Authentication_ExpiredToken`, from services behind Graph and from the retired Azure AD Graph.',
    'It works after a start or a sign-in and fails an hour or so later.',
    'At the token endpoint: `AADSTS700082` or `AADSTS70008` (the refresh token is too old), `AADSTS700084` (refresh token of a single-page app, 24 hours), `AADSTS500133` (the assertion of an on-behalf-of call has expired), `AADSTS54005` (the authorization code was used before).',
  ],
  counterSigns: [
    '403: the token was accepted, so it had not expired. Look at [permissions](cause:missing-permission) instead, whatever the clock says now.',
    '`exp` lies after the time of the failure. Then the session was revoked (password changed, account disabled, sessions ended by an administrator), or [Conditional Access](cause:conditional-access) asks for more.',
    '`nbf` lies after the time of the failure: the token is not valid yet, and a clock is wrong.',
    'You only know that the token is old now. A token that is pasted an hour later has always expired meanwhile; only the time of the failure counts.',
  ],
  steps: [
    {
      id: 'compare-the-times',
      title: 'Compare the end of the token with the time of the failure',
      note: 'The best clock is the one of the failed answer: its `Date` header, or `innerError.date`. Your own computer’s clock may be the one that is wrong.',
      blocks: [
        {
          id: 'end-and-clock',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Shows the claim `exp` as a time, beside the clock of Graph at this moment.',
          text: `$exp = [DateTimeOffset]::FromUnixTimeSeconds([long]'<exp>')
$r = Invoke-WebRequest -UseBasicParsing -Method Head -Uri 'https://graph.microsoft.com/v1.0/$metadata'
'token ends {0:u}, clock of Graph {1}' -f $exp, ($r.Headers['Date'] -join ' ')`,
        },
        {
          id: 'end-in-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'In your own code, where the call fails: end of the token and clock of the server, from the same answer.',
          text: `// result: what MSAL gave you; response: the failed answer
console.log('token ends', result.expiresOn?.toISOString(), 'server says', response.headers.get('Date'));
// In a browser the Date header of another host is hidden: read innerError.date of the body instead.`,
        },
        {
          id: 'end-in-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same in .NET.',
          text: `Console.WriteLine($"token ends {result.ExpiresOn:u}, server says {response.Headers.Date:u}");`,
        },
      ],
    },
    {
      id: 'get-a-new-token',
      title: 'Get a new token now',
      note: 'If the refresh token is gone too (`AADSTS700082`, `AADSTS70008`, `AADSTS700084`), only a sign-in by the person helps. If it asks an administrator for consent, leave "Consent on behalf of your organization" unticked.',
      blocks: [
        {
          id: 'sign-in-again',
          kind: 'portal',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'As a user of the app.',
          path: ['the app', 'Sign out', 'Sign in'],
          then: 'Repeat what failed.',
        },
        {
          id: 'new-powershell-session',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Graph PowerShell: a new session of your own, and what it holds.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `if (Get-MgContext) { Disconnect-MgGraph | Out-Null }
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
Get-MgContext | Format-List AppName,AuthType,Account,TenantId,Scopes`,
        },
        {
          id: 'new-az-session',
          kind: 'azure-cli',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label: 'Azure CLI, when it says that its refresh token has expired. Until then it renews by itself.',
          needs: 'Azure CLI',
          text: `az login --tenant '<tenant-id>'`,
        },
      ],
    },
    {
      id: 'ask-before-every-call',
      title: 'Ask the library for a token before every call',
      note: 'Never keep the string of a token in a variable, a file or a database of your own. MSAL hands out the token that it has and renews it in time; asking costs nothing while it is good.',
      blocks: [
        {
          id: 'browser-app',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Single-page app, MSAL.js: silently first, then with the person.',
          text: `import { InteractionRequiredAuthError } from '@azure/msal-browser';

export async function tokenFor(pca, account) {
  const request = { scopes: ['<permission>'], account };
  try {
    return (await pca.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await pca.acquireTokenPopup(request)).accessToken; // or acquireTokenRedirect
  }
}`,
        },
        {
          id: 'user-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Signed-in person, MSAL.NET.',
          text: `async Task<string> TokenAsync(IPublicClientApplication app, string[] scopes)
{
    var account = (await app.GetAccountsAsync()).FirstOrDefault();
    try
    {
        return (await app.AcquireTokenSilent(scopes, account).ExecuteAsync()).AccessToken;
    }
    catch (MsalUiRequiredException)
    {
        return (await app.AcquireTokenInteractive(scopes).ExecuteAsync()).AccessToken;
    }
}`,
        },
        {
          id: 'daemon-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'Service without a person, MSAL.NET: build the client once, ask before each call. There is no refresh token, and none is needed.',
          text: `// once
var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();

// before every call
var result = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
        },
        {
          id: 'daemon-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Service without a person, MSAL Python 1.23 or later, which looks into its own cache first.',
          text: `# once
app = msal.ConfidentialClientApplication(
    '<app-id>',
    authority='https://login.microsoftonline.com/<tenant-id>',
    client_credential=credential,
)

# before every call
result = app.acquire_token_for_client(['https://graph.microsoft.com/.default'])`,
        },
        {
          id: 'web-app-cache',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Web app, Microsoft.Identity.Web: a token cache per person that outlives a restart.',
          text: `builder.Services.AddAuthentication(OpenIdConnectDefaults.AuthenticationScheme)
    .AddMicrosoftIdentityWebApp(builder.Configuration.GetSection("AzureAd"))
    .EnableTokenAcquisitionToCallDownstreamApi(["<permission>"])
    .AddMicrosoftGraph()
    .AddDistributedTokenCaches(); // and register a store for it, such as SQL Server or Redis`,
        },
      ],
    },
    {
      id: 'retry-once',
      title: 'On a 401, ask once more past the cache',
      note: 'Once, not in a loop: a second 401 with a fresh token has another cause.',
      blocks: [
        {
          id: 'retry-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js.',
          text: `async function callGraph(url, request) {
  const send = async (forceRefresh) => {
    const { accessToken } = await pca.acquireTokenSilent({ ...request, forceRefresh });
    return fetch(url, { headers: { Authorization: 'Bearer ' + accessToken } });
  };
  const response = await send(false);
  return response.status === 401 ? send(true) : response;
}`,
        },
        {
          id: 'retry-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET, for a person and for a service.',
          text: `result = await app.AcquireTokenSilent(scopes, account).WithForceRefresh(true).ExecuteAsync();

result = await app.AcquireTokenForClient(scopes).WithForceRefresh(true).ExecuteAsync();`,
        },
        {
          id: 'retry-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'MSAL Python, for a person. For a service build a new client instead: `acquire_token_for_client` refuses `force_refresh`.',
          text: `result = app.acquire_token_silent(['<permission>'], account=account, force_refresh=True)`,
        },
      ],
    },
    {
      id: 'check-the-new-end',
      title: 'Check that the new token ends in the future',
      blocks: [
        {
          id: 'az-expiry',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Prints the end of a Graph token in local time, not the token. az renews it by itself.',
          needs: 'Azure CLI, signed in with az login',
          text: `az account get-access-token --resource-type ms-graph --query 'expiresOn' -o tsv`,
        },
        {
          id: 'call-again',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Signs you in anew and makes the call; an answer means that the token is good.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id'
Disconnect-MgGraph`,
        },
      ],
    },
  ],
  traps: [
    'A life of 65 minutes is not odd: by default it is a random time between 60 and 90 minutes. It is 2 hours for Microsoft’s own clients in tenants without Conditional Access, and 20 to 28 hours where continuous access evaluation is in use.',
    'A long-running SDK object keeps failing although `exp` is far away: it was sent a challenge and does not answer it. See [Conditional Access](cause:conditional-access), where a service needs no person, only a token asked for with the claims of the challenge.',
    'A refresh token ends too: after 24 hours in a single-page app, after 90 days without use elsewhere, and at once when the password is reset or sessions are revoked.',
    'The token was renewed, but the call still sends the first one: the header was set once on a shared HTTP client. Set it per request.',
    'Several servers, one person, no shared cache: each server knows only the tokens that it got itself.',
    'A longer token lifetime by policy hides the fault and makes a stolen token more useful. Renew instead.',
    'Never leave forced renewal on: the token service slows down apps that ask again and again (`AADSTS50196`).',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/access-tokens#token-lifetime',
      title: 'Lifetime of access tokens',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/msal/dotnet/acquiring-tokens/acquire-token-silently',
      title: 'Getting a token silently with MSAL.NET',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/refresh-tokens',
      title: 'Refresh tokens and how long they live',
      checked: '2026-11-25',
    },
  ],
};
