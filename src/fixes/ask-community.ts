import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'ask-community',
  changes: 'Nothing in your tenant: only what you post in public',
  happened:
    'What was read fits none of the causes that are known here, or it fits two that exclude each other. The next best help is people who know this API, and what they need is a description with which they could repeat the call.',
  signs: [
    'No cause stands out, or only weakly.',
    'The error says `UnknownError` with an empty message, and no other error is wrapped inside it.',
    'Two causes are equally likely and contradict each other.',
    'You followed the page of a cause to its end, checked it, and the call fails as before.',
  ],
  counterSigns: [
    'You have more to show than you pasted: the body of the answer, the token, the headers, the method and the address. Each of them can decide. Add them on the first page before you ask.',
    'The answer is no refusal: 404, 429, 503 or a timeout. Not found, throttling and outages have their own remedies; for an outage look at Health, Service health in the Microsoft 365 admin center.',
    'Another service or a proxy answered: the answer carries no `request-id`, or the body is a web page.',
  ],
  steps: [
    {
      id: 'collect-the-facts',
      title: 'Collect the facts of one failing call',
      note: 'One call, made now: method and path, status, error code and message with `innerError`, `request-id` and `client-request-id`, the time in UTC, `x-ms-ags-diagnostic`, `WWW-Authenticate`; of the token only `aud`, `idtyp`, `scp` or `roles`, `ver` and how the app signed in (`appidacr`). Also what changed lately, and what does work. If the script asks an administrator for consent, leave "Consent on behalf of your organization" unticked.',
      blocks: [
        {
          id: 'clean-reproduction',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'Repeats a GET as yourself and prints status, helpful headers and the error: no token. Read it before you post it.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `$st = 0
$hd = @{}
Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck -StatusCodeVariable st -ResponseHeadersVariable hd -OutputType Json
'status {0}' -f $st
$wanted = 'request-id','client-request-id','x-ms-ags-diagnostic','Date','WWW-Authenticate'
$hd.GetEnumerator() | Where-Object { $wanted -contains $_.Key } | ForEach-Object { '{0}: {1}' -f $_.Key, ($_.Value -join ' ') }
$r
Disconnect-MgGraph | Out-Null`,
        },
        {
          id: 'graph-explorer',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In the browser, with your own sign-in: also tells whether your app or the call itself is at fault.',
          path: ['Graph Explorer', 'Sign in', 'Run query'],
          then: 'Make the same call. The tab Response headers shows `request-id`, `client-request-id` and `Date`; the body holds the error.',
          url: 'https://developer.microsoft.com/graph/graph-explorer',
        },
        {
          id: 'browser-tools',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In your own web app, with the developer tools of the browser (F12).',
          path: ['Developer tools', 'Network', 'the failing request', 'Headers'],
          then: 'Copy the status and the response headers, and the body from the tab Response. Leave the request headers alone: `Authorization` is there. A HAR file holds tokens: never post one.',
        },
        {
          id: 'log-javascript',
          kind: 'code',
          language: 'javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Log it in the app from now on, so that the next report has it.',
          text: `if (!response.ok) {
  console.error('Graph refused', new Date().toISOString(), response.status, {
    requestId: response.headers.get('request-id'),
    clientRequestId: response.headers.get('client-request-id'),
    challenge: response.headers.get('WWW-Authenticate'),
    body: await response.clone().text(),
  });
}`,
        },
        {
          id: 'log-csharp',
          kind: 'code',
          language: 'csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same with the Graph SDK for .NET.',
          text: `catch (ODataError e)
{
    logger.LogError("Graph refused: {Status} {Code} {Message} request-id {RequestId} at {Time:u}",
        e.ResponseStatusCode, e.Error?.Code, e.Error?.Message, e.Error?.InnerError?.RequestId, DateTimeOffset.UtcNow);
    throw;
}`,
        },
        {
          id: 'log-python',
          kind: 'code',
          language: 'python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'The same in Python.',
          text: `if not response.ok:
    logging.error(
        'Graph refused %s request-id %s client-request-id %s date %s body %s',
        response.status_code,
        response.headers.get('request-id'),
        response.headers.get('client-request-id'),
        response.headers.get('Date'),
        response.text,
    )`,
        },
      ],
    },
    {
      id: 'look-into-the-logs',
      title: 'If an administrator can help, look into the logs',
      note: 'The `request-id` of Graph names the call, never a sign-in. Its `Scopes` and `Roles` in the activity log are those of the token that was used: they show what it lacked, without the token. Calls that were refused before the tenant was known may be missing.',
      blocks: [
        {
          id: 'activity-log',
          kind: 'code',
          language: 'kusto',
          purpose: 'diagnose',
          runnableBy: 'admin (Log Analytics Reader)',
          label: 'The call in the Graph activity log.',
          needs:
            'Entra ID P1, and a workspace that already received MicrosoftGraphActivityLogs at the time: nothing is collected for the past',
          text: `MicrosoftGraphActivityLogs
| where TimeGenerated between (datetime(<utc-start>) .. datetime(<utc-end>))
| where RequestId == "<request-id>"
| project TimeGenerated, RequestMethod, RequestUri, ResponseStatusCode, AppId, UserId, ServicePrincipalId, Scopes, Roles, Wids, TokenIssuedAt, SignInActivityId`,
        },
        {
          id: 'sign-in-logs',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'admin (Reports Reader)',
          label: 'If the sign-in failed rather than the call.',
          path: ['Entra ID', 'Monitoring & health', 'Sign-in logs'],
          then: 'Filter by Request ID (the Trace ID of an AADSTS text) or by Correlation ID. People, silent renewals, service principals and managed identities have a tab each. Events take minutes to appear.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/SignInEventsV3Blade',
        },
      ],
    },
    {
      id: 'search-first',
      title: 'Search before you ask',
      note: 'Search for the exact error code, the first words of the message, and the path with `{id}` in it. Answers for 401 and 403 are the most frequent ones.',
      blocks: [
        {
          id: 'search-questions',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Answered questions about Microsoft Graph.',
          path: ['Microsoft Q&A', 'Tags', 'Microsoft Graph'],
          then: 'Search within the tag for 401 or 403 together with the words of your error.',
          url: 'https://learn.microsoft.com/answers/tags/161/ms-graph',
        },
        {
          id: 'search-stack-overflow',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Older questions are on Stack Overflow.',
          path: ['Stack Overflow', 'Tags', 'microsoft-graph-api'],
          url: 'https://stackoverflow.com/questions/tagged/microsoft-graph-api',
        },
        {
          id: 'known-issues',
          kind: 'portal',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Faults that Microsoft knows of.',
          path: ['Microsoft Graph', 'Known issues'],
          then: 'Filter by the area of your call.',
          url: 'https://developer.microsoft.com/graph/known-issues',
        },
      ],
    },
    {
      id: 'write-the-question',
      title: 'Write the question',
      blocks: [
        {
          id: 'question-template',
          kind: 'code',
          language: 'text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Fill in what you know, delete what you do not.',
          text: `Title: [status] [error code] on [METHOD] [path with {id} in place of ids]

What I do
  Request:         GET https://graph.microsoft.com/v1.0/…   (ids replaced by {id})
  Called by:       a signed-in person / an app without a person / a managed identity
  Account:         work or school / personal / guest
  App sign-in:     secret / certificate / federated credential / none (public client)
  Library:         name and version

What I expect
  …

What happens
  Status:          …
  Error code:      …
  Message:         …
  innerError:      …
  WWW-Authenticate: …
  request-id:      <request-id>
  client-request-id: …
  Time (UTC):      …
  x-ms-ags-diagnostic: …

The token (names of permissions only, never the token)
  aud:             …
  idtyp:           user / app
  scp or roles:    …
  ver, appidacr:   …
  tenant:          first eight characters, then …

What I know
  Works:           (Graph Explorer? another user? another resource? until when?)
  Changed lately:  (consent, roles, policies, library, secret)
  Tried already:   …`,
        },
      ],
    },
    {
      id: 'take-out-what-is-secret',
      title: 'Take out what must never be posted',
      note: 'Never: access, ID and refresh tokens, whole or in part; secrets, certificates, passwords and codes; HAR files and `-Debug` output unread; mail addresses, names and content of people; whole tenant, user and mailbox ids. A `request-id` with its time is safe, and needed; `x-ms-ags-diagnostic` names data centres and, as far as known, nothing of yours.',
      blocks: [
        {
          id: 'check-the-text',
          kind: 'powershell',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Copy the finished question first. The block looks for what should not be in it; it does not find everything.',
          text: String.raw`$q = [string](Get-Clipboard -Raw)
'tokens: {0}' -f [regex]::Matches($q, 'eyJ[A-Za-z0-9_-]{10,}|\bEw[A-Za-z0-9+/]{50,}').Count
'secrets or codes: {0}' -f [regex]::Matches($q, '[A-Za-z0-9._-]{3,}~[A-Za-z0-9._~-]{20,}|\b[01]\.A[A-Za-z0-9_-]{20,}').Count
'mail addresses: {0}' -f [regex]::Matches($q, '[^\s@]+@[^\s@]+\.[^\s@]+').Count
'ids (only request ids may stay): {0}' -f [regex]::Matches($q, '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}').Count`,
        },
      ],
    },
    {
      id: 'ask',
      title: 'Ask in the place that fits',
      blocks: [
        {
          id: 'ask-on-microsoft-qa',
          kind: 'portal',
          purpose: 'change',
          alters: 'a public page',
          runnableBy: 'anyone',
          label: 'Most questions: Microsoft Q&A, where people from Microsoft answer too. You need a free sign-in.',
          path: ['Microsoft Q&A', 'Ask a question'],
          then: 'Tag it microsoft-graph. Where the site offers no such short tag, it files the subject under Microsoft Security | Microsoft Graph: choose that.',
          url: 'https://learn.microsoft.com/answers/',
        },
        {
          id: 'ask-on-stack-overflow',
          kind: 'portal',
          purpose: 'change',
          alters: 'a public page',
          runnableBy: 'anyone',
          label: 'Questions about code: Stack Overflow.',
          path: ['Stack Overflow', 'Ask Question'],
          then: 'Tag it microsoft-graph-api, and add the tag of your library.',
          url: 'https://stackoverflow.com/questions/ask',
        },
        {
          id: 'report-an-sdk-fault',
          kind: 'portal',
          purpose: 'change',
          alters: 'a public page',
          runnableBy: 'anyone',
          label: 'A fault of an SDK or of Graph PowerShell: in its repository. First check that the raw request works.',
          path: ['GitHub', 'microsoftgraph', 'the repository of the SDK', 'Issues', 'New issue'],
          url: 'https://github.com/microsoftgraph',
        },
        {
          id: 'open-a-support-case',
          kind: 'portal',
          purpose: 'change',
          alters: 'your support cases',
          runnableBy: 'admin (Service Support Administrator)',
          label:
            'A fault of your tenant alone, or one that holds up work: a support case. It is not public, so whole ids may stand in it; tokens and secrets still not.',
          path: ['Microsoft 365 admin center', 'Support', 'Help & support'],
          then: 'Give the request ids and their UTC times. The menu may read differently in your tenant, and the kind of support depends on your contract.',
          url: 'https://admin.microsoft.com/',
        },
      ],
    },
    {
      id: 'read-it-as-a-stranger',
      title: 'Check that a stranger could repeat it',
      blocks: [
        {
          id: 'repeat-from-the-text',
          kind: 'portal',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Use nothing but your own text.',
          path: ['Graph Explorer', 'Sign in', 'Run query'],
          then: 'Can you make the call again from what you wrote, and do status and error code agree? Then others can help. Watch the question: people ask back, mostly for the `request-id` and the time.',
          url: 'https://developer.microsoft.com/graph/graph-explorer',
        },
      ],
    },
  ],
  traps: [
    '`-Debug` of the Graph cmdlets shows headers and bodies: read it line by line before you post any of it.',
    'Logs are not kept for ever. Make the call again shortly before you ask, and give the `request-id` of that call.',
    'Screenshots cannot be searched, and show more than you want. Copy text.',
    'One question for one call. Two errors in one question get half an answer each.',
    'If the answer was `UnknownError`, unwrap it: some services put a second error, as JSON, into the message of the first.',
    'When you found it yourself, write the answer under your question: the next person searches for the same words.',
  ],
  outdated:
    'The article asks to tag questions with microsoft-graph. Microsoft Q&A files them today under Microsoft Security | Microsoft Graph; use the short tag where it is offered. Stack Overflow, which earlier versions of the article named, still has many answers under microsoft-graph-api.',
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/resolve-auth-errors',
      title: 'Resolve Microsoft Graph authorization errors',
      checked: '2026-11-24',
    },
    {
      url: 'https://developer.microsoft.com/graph/support',
      title: 'Support for Microsoft Graph',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/microsoft-graph-activity-logs-overview',
      title: 'Activity logs of Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/powershell/module/microsoft.graph.authentication/invoke-mggraphrequest',
      title: 'Invoke-MgGraphRequest and its parameters',
      checked: '2026-11-24',
    },
  ],
};
