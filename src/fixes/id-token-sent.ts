import { claimsOnClipboard } from './clipboard-token.ts';
import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'id-token-sent',
  changes: 'Nothing in your tenant: only which token your app sends',
  happened:
    'The request carried an ID token. That one tells your app who signed in and is meant for the app alone; Graph accepts only access tokens that were issued for Graph.',
  signs: [
    '401 `InvalidAuthenticationToken` with "Access token validation failure. Invalid audience."',
    'The token’s `aud` is the client id of your own app, and there is no `scp`, no `appid` and no `azp` in it. An ID token may hold `roles`: these are the app roles of the person.',
    'The token holds `nonce`, `at_hash` or `c_hash`, or `preferred_username` with `ver` 2.0 and no `azpacr`.',
    'At sign-in, in an on-behalf-of call: `AADSTS240002`. An ID token was used as the assertion.',
    'The code takes `id_token`, `idToken` or `GetTokenAsync("id_token")`.',
  ],
  counterSigns: [
    '`scp` is there: it is an access token of your own API, so [the token is for another API](cause:wrong-audience).',
    '`aud` names another service of Microsoft: also [the token is for another API](cause:wrong-audience).',
    '`aud` is Graph: it is an access token. If the call still fails, it [lacks a permission](cause:missing-permission) or has another fault.',
  ],
  steps: [
    {
      id: 'see-which-token',
      title: 'See which token is sent',
      note: 'The quickest way: paste it into the box on the first page here. It is read in this tab and sent nowhere.',
      blocks: [
        {
          id: 'claims-of-clipboard',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy the token first; the block prints a few claims, not the token. `aud` equal to your client id and an empty `scp`, `appid` and `azp` mean: an ID token.',
          text: claimsOnClipboard('aud,ver,appid,azp,scp,roles,nonce,at_hash,preferred_username'),
        },
        {
          id: 'find-in-code',
          kind: 'code',
          language: 'text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Words to search your code for, near the place where the header is filled.',
          text: `id_token
idToken
IdToken
GetTokenAsync("id_token")
rawIdToken
X-MS-TOKEN-AAD-ID-TOKEN
response_type=id_token`,
        },
      ],
    },
    {
      id: 'send-the-access-token',
      title: 'Ask for an access token and send that',
      note: 'Name a Graph permission in the request: a scope such as `User.Read` is what makes the token service issue an access token for Graph beside the ID token.',
      blocks: [
        {
          id: 'msal-js',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js.',
          text: `const response = await pca.acquireTokenSilent({ scopes: ['User.Read'], account });
const headers = { Authorization: 'Bearer ' + response.accessToken }; // not response.idToken`,
        },
        {
          id: 'aspnet-core',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label:
            'ASP.NET Core with Microsoft.Identity.Web: let it get the token, instead of `GetTokenAsync("id_token")`.',
          text: `builder.Services.AddAuthentication(OpenIdConnectDefaults.AuthenticationScheme)
    .AddMicrosoftIdentityWebApp(builder.Configuration.GetSection("AzureAd"))
    .EnableTokenAcquisitionToCallDownstreamApi(["User.Read"])
    .AddMicrosoftGraph()
    .AddInMemoryTokenCaches();

// in a controller or page that is given a GraphServiceClient
var me = await graph.Me.GetAsync();`,
        },
        {
          id: 'auth-js',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Auth.js (NextAuth): ask for the scope, and keep `account.access_token`.',
          text: `providers: [
  MicrosoftEntraID({
    authorization: { params: { scope: 'openid profile email offline_access User.Read' } },
  }),
],
callbacks: {
  jwt({ token, account }) {
    if (account) token.accessToken = account.access_token; // not account.id_token
    return token;
  },
},`,
        },
        {
          id: 'msal-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python.',
          text: `result = app.acquire_token_silent(['User.Read'], account=account)
headers = {'Authorization': 'Bearer ' + result['access_token']}  # not result['id_token']`,
        },
        {
          id: 'raw-authorize',
          kind: 'http',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label:
            'Without a library: ask for a code, and name a Graph scope. `response_type=id_token` can only bring an ID token.',
          text: `https://login.microsoftonline.com/<tenant-id>/oauth2/v2.0/authorize?client_id=<app-id>&response_type=code&redirect_uri=<redirect-uri>&scope=openid%20offline_access%20https%3A%2F%2Fgraph.microsoft.com%2FUser.Read&code_challenge=…&code_challenge_method=S256&state=…`,
        },
      ],
    },
    {
      id: 'exchange-in-a-back-end',
      title: 'In a back end, exchange the user’s token',
      note: 'Only if a server of yours receives the token from your front end. The front end sends an access token for your API; the server exchanges it for one for Graph (on-behalf-of). An ID token is never the assertion.',
      blocks: [
        {
          id: 'obo-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET.',
          text: `// accessTokenForYourApi: from the Authorization header of the request that reached your API
var result = await app
    .AcquireTokenOnBehalfOf(["https://graph.microsoft.com/User.Read"], new UserAssertion(accessTokenForYourApi))
    .ExecuteAsync();`,
        },
        {
          id: 'obo-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Node.',
          text: `const result = await cca.acquireTokenOnBehalfOf({
  oboAssertion: accessTokenForYourApi,
  scopes: ['https://graph.microsoft.com/User.Read'],
});`,
        },
        {
          id: 'obo-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python.',
          text: `result = app.acquire_token_on_behalf_of(
    user_assertion=access_token_for_your_api,
    scopes=['https://graph.microsoft.com/User.Read'],
)`,
        },
      ],
    },
    {
      id: 'check-the-new-token',
      title: 'Check the new token',
      blocks: [
        {
          id: 'new-claims-of-clipboard',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Copy the new token first. `aud` must be https://graph.microsoft.com or 00000003-0000-0000-c000-000000000000, and `scp` must hold the permission.',
          text: claimsOnClipboard('aud,appid,scp'),
        },
        {
          id: 'graph-explorer',
          kind: 'portal',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'To compare: the same call with a right token, in the browser.',
          path: ['Graph Explorer', 'Sign in', 'Run query'],
          then: 'The tab Access token shows an access token of the same person: its `aud` is Graph, and it has `scp`.',
          url: 'https://developer.microsoft.com/graph/graph-explorer?request=me&method=GET&version=v1.0',
        },
      ],
    },
  ],
  traps: [
    'Asking for nothing but `openid profile` does bring an access token for Graph, but one that opens little more than the sign-in data. Then the next answer is 403: [the token lacks a permission](cause:missing-permission).',
    'App Service hands both tokens to your code: `X-MS-TOKEN-AAD-ID-TOKEN` is the wrong one, and `X-MS-TOKEN-AAD-ACCESS-TOKEN` is for Graph only if the sign-in asks for a Graph scope. See [the step on App Service](cause:malformed-token).',
    'Your own API may accept ID tokens by mistake, so the fault shows only when it calls Graph. Let it accept access tokens alone.',
    '`roles` in the token do not make it an access token: in an ID token they are the app roles of the person.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/id-tokens',
      title: 'ID tokens of the Microsoft identity platform',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-on-behalf-of-flow',
      title: 'The on-behalf-of flow',
      checked: '2026-11-24',
    },
    {
      url: 'https://authjs.dev/getting-started/providers/microsoft-entra-id',
      title: 'Microsoft Entra ID in Auth.js',
      checked: '2026-11-25',
    },
  ],
};
