import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'missing-token',
  changes: 'Nothing in your tenant: only how your app sends its requests',
  happened:
    'The request reached Microsoft Graph without an access token, so Graph could not tell who was asking. It answered 401 before it looked at permissions, roles or policies.',
  signs: [
    '401 with the code `InvalidAuthenticationToken` and the message "Access token is empty."',
    'The request has no `Authorization` header, or the value does not begin with `Bearer` and one space: it is empty, or begins with `Basic`, `ApiKey` or `Token`.',
    'The answer carries `WWW-Authenticate: Bearer realm="", authorization_uri="…"` without an `error` in it.',
    'A shell says `Authentication needed. Please call Connect-MgGraph.`, or asks to run `az login`: nobody is signed in there, or the sign-in was in another window, and nothing was sent.',
    'Weaker: the code `unauthenticated` from OneDrive or SharePoint, which can also mean that a token came and was refused.',
    'Weaker: a proxy or gateway that says "authorization header missing" or the like.',
  ],
  counterSigns: [
    'The message speaks of what is in a token: expired, audience, `IDX…`. Then a token did arrive: [it has expired](cause:expired-token), [it is for another API](cause:wrong-audience), or [it cannot be read](cause:malformed-token).',
    'The challenge says `error="insufficient_claims"`: a token arrived and [Conditional Access](cause:conditional-access) asks for more. `error="invalid_token"`: a token arrived and was refused.',
    'You signed in with an outlook.com, hotmail.com or live.com address and the API serves only work or school accounts: see the step on personal accounts under [Graph cannot read the token](cause:malformed-token).',
  ],
  steps: [
    {
      id: 'see-what-is-sent',
      title: 'See what the failing request sends',
      note: 'Look at the names of the headers and at the first word of the value. Never copy the token itself into a ticket or a chat.',
      blocks: [
        {
          id: 'browser-tools',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In the browser, with its developer tools (F12).',
          path: ['Developer tools', 'Network', 'the failing request', 'Headers', 'Request Headers'],
          then: 'Find `Authorization`. It must read `Bearer`, one space, and a long value. If the call was redirected, look at every hop: the header is dropped on the way to another host.',
        },
        {
          id: 'raw-request',
          kind: 'http',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What a right request looks like; compare yours with it.',
          text: `GET https://graph.microsoft.com/v1.0/me
Authorization: Bearer eyJ…`,
        },
        {
          id: 'print-in-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In your own code, just before the call: says what is sent without showing it.',
          text: `// headers: what you are about to hand to fetch
const value = new Headers(headers).get('Authorization') ?? '';
console.log('begins with Bearer:', value.startsWith('Bearer '), 'characters:', value.length);`,
        },
        {
          id: 'print-in-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same in .NET, for an HttpRequestMessage.',
          text: `var header = request.Headers.Authorization;
Console.WriteLine($"scheme: {header?.Scheme}, characters: {header?.Parameter?.Length ?? 0}");`,
        },
        {
          id: 'print-in-python',
          kind: 'code',
          language: 'python',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same in Python, for the answer of the requests library: this is what was really sent.',
          text: `value = response.request.headers.get('Authorization', '')
print('begins with Bearer:', value.startswith('Bearer '), 'characters:', len(value))`,
        },
      ],
    },
    {
      id: 'rule-out-the-network',
      title: 'Rule out the network',
      note: 'This call needs no token. When it is answered, network, proxy and name of the cloud are fine, and only the header is missing. In a national cloud put its own host, such as `graph.microsoft.us`.',
      blocks: [
        {
          id: 'reach-graph',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Asks Graph for its public description. 200 is right; 0 means that no answer came; anything else may come from a proxy.',
          text: `try {
  $r = Invoke-WebRequest -UseBasicParsing -Method Head -Uri 'https://graph.microsoft.com/v1.0/$metadata'
} catch {
  $r = $_.Exception.Response
}
'status {0}' -f [int]$r.StatusCode`,
        },
        {
          id: 'open-metadata',
          kind: 'http',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Or open the address in a browser: a long XML document is right.',
          text: 'GET https://graph.microsoft.com/v1.0/$metadata',
        },
      ],
    },
    {
      id: 'let-the-library-add-it',
      title: 'Let the library add the header',
      note: 'A Graph SDK with a credential, or the Microsoft Authentication Library (MSAL), gets the token, renews it and puts it into each request. Writing the header by hand is where it gets lost.',
      blocks: [
        {
          id: 'msal-js',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js and fetch: wait for the token, then call.',
          text: `const { accessToken } = await pca.acquireTokenSilent({ scopes: ['User.Read'], account });
const response = await fetch('https://graph.microsoft.com/v1.0/me', {
  headers: { Authorization: 'Bearer ' + accessToken },
});`,
        },
        {
          id: 'msal-angular',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Angular: the interceptor adds the header only to addresses in this map.',
          text: `const protectedResourceMap = new Map([
  ['https://graph.microsoft.com/v1.0/', ['User.Read']],
]);`,
        },
        {
          id: 'graph-sdk-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Graph SDK for .NET with a credential of Azure.Identity.',
          text: `var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
{
    TenantId = "<tenant-id>",
    ClientId = "<app-id>",
});
var graph = new GraphServiceClient(credential, ["User.Read"]);
var me = await graph.Me.GetAsync();`,
        },
        {
          id: 'msal-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python: look whether a token came before you build the header.',
          text: `import msal, requests

app = msal.PublicClientApplication('<app-id>', authority='https://login.microsoftonline.com/<tenant-id>')
result = app.acquire_token_interactive(['User.Read'])
if 'access_token' not in result:
    raise SystemExit(result.get('error_description'))
response = requests.get(
    'https://graph.microsoft.com/v1.0/me',
    headers={'Authorization': 'Bearer ' + result['access_token']},
    timeout=30,
)
print(response.status_code)`,
        },
      ],
    },
    {
      id: 'call-with-a-token',
      title: 'Check with a call that carries a token',
      note: 'These tools add the header themselves. If they work and your app does not, the fault is in how the app builds its request. In a national cloud add `-Environment USGov`, `USGovDoD` or `China` to `Connect-MgGraph`.',
      blocks: [
        {
          id: 'graph-explorer',
          kind: 'portal',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'In the browser, with your own sign-in (global cloud only).',
          path: ['Graph Explorer', 'Sign in', 'Run query'],
          then: 'Expect 200 and your own profile.',
          url: 'https://developer.microsoft.com/graph/graph-explorer?request=me&method=GET&version=v1.0',
        },
        {
          id: 'graph-powershell',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Signs you in and reads your own id and name.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'User.Read' -ContextScope Process -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me?$select=id,userPrincipalName'
Disconnect-MgGraph`,
        },
        {
          id: 'az-rest',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Azure CLI adds the header to Graph addresses by itself and shows no token.',
          needs: 'Azure CLI, signed in with az login',
          text: `az rest --method get --url 'https://graph.microsoft.com/v1.0/me?$select=id'`,
        },
      ],
    },
  ],
  traps: [
    'The variable is empty because the code did not wait: the token promise was not awaited, or the call ran before sign-in was done.',
    'The header is lost on a redirect to another host, or a proxy or gateway strips it. Call the final address.',
    'In a single-page app the address is not in the `protectedResourceMap` of MSAL, or is written differently there (other host, other version, missing slash).',
    'Requests inside a `$batch` take over the token of the outer request: put no `Authorization` into them.',
    'Windows PowerShell: a `SecureString` in `"Bearer $t"` becomes the words `System.Security.SecureString`. Then the header is there and [its value cannot be read](cause:malformed-token). `Get-AzAccessToken` gives a `SecureString` from Az.Accounts 5.0 on; `-Authentication Bearer -Token` of PowerShell 7 wants one.',
    'Azure CLI and Azure PowerShell sign in as Microsoft’s own apps, with a fixed set of Graph permissions. A 403 from `az rest` says nothing about your app.',
  ],
  outdated:
    'For a 401 the article names four reasons: no token, an invalid one, an expired one, and a personal account on an API for organisations. The first three hold. A personal account is usually answered with 400 today ("This API is not supported for MSA accounts"), with 401 only by some services; and a token for another API, for which the article says 403, gets 401 as well. Its advice to get tokens with MSAL is as good as ever.',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/auth/auth-concepts',
      title: 'How apps authenticate to Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/errors',
      title: 'Status codes and errors of Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
  ],
};
