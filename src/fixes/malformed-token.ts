import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'malformed-token',
  changes: 'Nothing in your tenant: only what your app sends',
  happened:
    'Something followed the word `Bearer`, but Graph could not read it as an access token. It is cut off, quoted or encoded, or it is another thing altogether: an authorization code, a refresh token, a secret, the name of a variable.',
  signs: [
    '401 `InvalidAuthenticationToken` with "IDX14100: JWT is not well formed, there are no dots (.)" or with `IDX12741`.',
    '401 with the older text "CompactToken parsing failed with error code: 80049217", `8004920A` or `-2147184105`.',
    'The value holds quotes, spaces, line breaks or `%2B`, or begins with `Bearer Bearer`.',
    'It does not have three parts between dots, its first part does not decode to JSON, or it is shorter than about 300 characters.',
    'It begins with `0.A`, `1.A` or `M.C` (an authorization code or a refresh token), is about 40 characters long with a `~` in it (a client secret), or begins with `System.Security` (a `SecureString` that was made into text).',
    'At sign-in: `AADSTS50027` or `AADSTS500132`. The token that you sent to the token endpoint, for example as an assertion, cannot be read.',
  ],
  counterSigns: [
    'The value begins with `Ew` and has no dots: this is the ticket of a personal Microsoft account. It is not damaged, and nobody but Microsoft can decode it. If the call goes to the directory, Teams or SharePoint, the account is the cause: see the step on personal accounts.',
    'The value decodes well. Then read it: it may [have expired](cause:expired-token), [be for another API](cause:wrong-audience) or [be an ID token](cause:id-token-sent).',
    'Only the signature check of a library fails. That proves nothing: a token for Graph is meant for Graph alone, and its signature cannot be checked by others.',
    'The same value works most of the time and gets this text now and then: a fault of the service. Try again.',
  ],
  steps: [
    {
      id: 'look-at-the-value',
      title: 'Look at the shape of the value',
      note: 'The quickest way: paste it into the box on the first page here. It is read in this tab and sent nowhere.',
      blocks: [
        {
          id: 'shape-of-clipboard',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy what follows "Bearer " first. The block reads the clipboard and prints the shape and a few claims, never the value. An error at the end means that the middle part is damaged.',
          text: String.raw`$t = [string](Get-Clipboard -Raw)
'length {0}, parts between dots {1}' -f $t.Length, $t.Split('.').Count
'quotes, spaces, line breaks or % in it: {0}' -f ($t -match '[\s"''%]')
'begins with Bearer: {0}' -f ($t -match '^\s*"?Bearer')
'ticket of a personal account: {0}' -f ($t -cmatch '^\s*Ew[^.]+$')
$p = $t.Trim().Trim('"').Split('.')[1]
if ($p) {
  $p = $p.Replace('-','+').Replace('_','/')
  $p += '=' * ((4 - $p.Length % 4) % 4)
  [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($p)) | ConvertFrom-Json | Select-Object aud,iss,idtyp,scp,roles,exp
}
Remove-Variable t,p`,
        },
        {
          id: 'shape-in-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In your own code, just before the call: three parts, no quotes, no spaces.',
          text: `console.log('characters', token.length, 'parts', token.split('.').length, 'strange', /[\\s"'%]|^Bearer/.test(token));`,
        },
        {
          id: 'shape-in-python',
          kind: 'code',
          language: 'python',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'The same in Python.',
          text: `import re

print('characters', len(token), 'parts', token.count('.') + 1, 'strange', bool(re.search(r'[\\s"\\'%]|^Bearer', token)))`,
        },
      ],
    },
    {
      id: 'take-the-access-token',
      title: 'Take the access token from the answer',
      note: 'The answer of the token endpoint has several fields. Only `access_token` belongs into the header: not `id_token`, not `refresh_token`, not the `code` of the redirect address, not the account object.',
      blocks: [
        {
          id: 'take-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.js.',
          text: `const response = await pca.acquireTokenSilent({ scopes: ['User.Read'], account });
const token = response.accessToken; // not response.idToken, not response.account`,
        },
        {
          id: 'take-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET.',
          text: `var result = await app.AcquireTokenSilent(["User.Read"], account).ExecuteAsync();
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken); // not result.IdToken`,
        },
        {
          id: 'take-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL Python.',
          text: `result = app.acquire_token_silent(['User.Read'], account=account)
token = result['access_token']  # not result['id_token']`,
        },
        {
          id: 'take-powershell',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your script',
          runnableBy: 'anyone',
          label:
            'Azure PowerShell gives a SecureString since Az.Accounts 5.0. This turns it, or the older plain text, into a header and reads your own id.',
          needs: 'Module Az.Accounts, signed in with Connect-AzAccount',
          text: `$tok = Get-AzAccessToken -ResourceTypeName MSGraph
$plain = (New-Object Net.NetworkCredential('', $tok.Token)).Password
Invoke-RestMethod -Uri 'https://graph.microsoft.com/v1.0/me?$select=id' -Headers @{ Authorization = "Bearer $plain" }
Remove-Variable plain`,
        },
        {
          id: 'take-app-service',
          kind: 'code',
          language: 'json',
          purpose: 'change',
          alters: 'the sign-in of your web app',
          runnableBy: 'admin (Website Contributor on the web app)',
          label:
            'App Service authentication: without a Graph scope in the sign-in, the token that it hands to your code in `X-MS-TOKEN-AAD-ACCESS-TOKEN` cannot be used for Graph. This is the part of `authsettingsV2` to set.',
          text: `{
  "identityProviders": {
    "azureActiveDirectory": {
      "login": {
        "loginParameters": [
          "response_type=code id_token",
          "scope=openid offline_access profile https://graph.microsoft.com/User.Read"
        ]
      }
    }
  }
}`,
        },
      ],
    },
    {
      id: 'send-it-unchanged',
      title: 'Send it once, on one line, as it is',
      blocks: [
        {
          id: 'raw-header',
          kind: 'http',
          purpose: 'change',
          alters: 'your request',
          runnableBy: 'anyone',
          label:
            'One `Bearer`, one space, the value: no quotes, no line break, no URL encoding. Encoding belongs into addresses and form bodies, not into headers.',
          text: `GET https://graph.microsoft.com/v1.0/me
Authorization: Bearer eyJ…`,
        },
      ],
    },
    {
      id: 'rule-out-a-personal-account',
      title: 'Rule out a personal Microsoft account',
      note: 'The token of a personal account (outlook.com, hotmail.com, live.com, or any address registered with Microsoft privately) is no JWT. APIs for personal accounts read it; APIs that serve only work or school accounts refuse it, mostly with 400 "This API is not supported for MSA accounts", some with 401.',
      blocks: [
        {
          id: 'whose-account',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Sign in with the account that fails. `TenantId` 9188040d-6c67-4c5b-b112-36a304b66dad is a personal account.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -Scopes 'User.Read' -ContextScope Process -NoWelcome
Get-MgContext | Format-List Account,TenantId
Disconnect-MgGraph`,
        },
        {
          id: 'does-the-api-serve-it',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'See whether the API serves personal accounts at all.',
          path: ['Microsoft Graph REST API reference', 'the page of the call', 'Permissions'],
          then: 'Read the row "Delegated (personal Microsoft account)". "Not supported" means that only a work or school account can make this call.',
          url: 'https://learn.microsoft.com/graph/api/overview',
        },
      ],
    },
    {
      id: 'use-a-work-account',
      title: 'Sign in with a work or school account',
      note: 'Only if the step before showed a personal account. A personal address that was invited as a guest gets an ordinary token of the tenant and is not meant here.',
      blocks: [
        {
          id: 'sign-in-to-the-tenant',
          kind: 'powershell',
          purpose: 'change',
          alters: 'your own session',
          runnableBy: 'anyone',
          label:
            'Signs you in to the organisation by its id. Without `-TenantId` the personal home of the account is taken.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `if (Get-MgContext) { Disconnect-MgGraph | Out-Null }
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
(Get-MgContext).TenantId`,
        },
        {
          id: 'authority-in-code',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'In the app: name the tenant, or `organizations`, instead of `common`.',
          text: `const config = {
  auth: { clientId: '<app-id>', authority: 'https://login.microsoftonline.com/<tenant-id>' },
};
// several organisations: authority 'https://login.microsoftonline.com/organizations' and domainHint: 'organizations'`,
        },
        {
          id: 'account-types',
          kind: 'portal',
          purpose: 'change',
          runnableBy: 'admin (app owner or Cloud Application Administrator)',
          label: 'If only organisations should be able to sign in.',
          path: ['Entra ID', 'App registrations', 'All applications', '<app>', 'Manage', 'Authentication'],
          then: 'Under Supported accounts choose "Accounts in this organizational directory only" or "any organizational directory". Where the new page has arrived, it is called Authentication (Preview) and this is a tab of its own.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Authentication/appId/<app-id>',
        },
      ],
    },
    {
      id: 'check-that-it-is-read',
      title: 'Check that Graph can read it now',
      note: 'Any answer other than this 401 is progress: a 403 means that the token was read and accepted.',
      blocks: [
        {
          id: 'send-clipboard-once',
          kind: 'powershell',
          purpose: 'verify',
          runnableBy: 'anyone',
          label:
            'Copy the token as your app sends it. The block sends it to Graph once and prints the status alone. 200, 400 or 403: it was read. 401: not yet.',
          text: `$t = [string](Get-Clipboard -Raw)
try {
  $r = Invoke-WebRequest -UseBasicParsing -Uri 'https://graph.microsoft.com/v1.0/me?$select=id' -Headers @{ Authorization = "Bearer $t" }
} catch {
  $r = $_.Exception.Response
}
'status {0}' -f [int]$r.StatusCode
Remove-Variable t`,
        },
        {
          id: 'az-rest',
          kind: 'azure-cli',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The same call with a token that is surely whole: if this works, the difference is in your app.',
          needs: 'Azure CLI, signed in with az login',
          text: `az rest --method get --url 'https://graph.microsoft.com/v1.0/me?$select=id'`,
        },
      ],
    },
  ],
  traps: [
    '`IDX14100` also comes for a good ticket of a personal account, from services behind Graph that read only JWTs; it was seen now and then with `/me/calendars` of outlook.com. Signing in again changes nothing: the service or the account is the cause.',
    'The same text only sometimes, with the same code and account, is a fault of the service: try again.',
    'A token that was copied from a terminal or a log may carry line breaks that the eye does not see.',
    '`Connect-MgGraph` without `-TenantId` quietly uses the personal "tenant" of an account that is both.',
    'The mirrored text "not supported for AAD accounts" says nothing about your account: the path itself has no service behind it.',
    '`401` with "The access token is invalid." is the wording of Azure Resource Manager: look which host answered, then see [the token is for another API](cause:wrong-audience).',
  ],
  outdated:
    'The article says that a personal account on an API for organisations gives 401. Today the usual answer is 400 `BadRequest`, "This API is not supported for MSA accounts"; 401 comes from some services, for example as OneNote code 40001 or as `IDX14100`.',
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/access-tokens',
      title: 'Access tokens of the Microsoft identity platform',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/v2-supported-account-types',
      title: 'Account types that an app can support',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/permissions-overview',
      title: 'Permissions of Microsoft Graph, and which accounts they are for',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/read-host',
      title: 'Read-Host and how much it takes (why the clipboard is used here)',
      checked: '2026-11-25',
    },
  ],
};
