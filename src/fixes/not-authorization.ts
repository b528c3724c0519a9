import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'not-authorization',
  changes: 'Nothing about permissions: how the request is made, or what limits it',
  happened:
    'The call failed, but nobody refused you. It was throttled, it names something that is not there, it is not written as the API wants it, a limit is reached, a service has a fault, or something between you and Graph answered in its place.',
  signs: [
    '429 with `TooManyRequests`, `ApplicationThrottled`, `ErrorThrottleLimitExceeded` or `activityLimitReached`, or a text such as "Application is over its MailboxConcurrency limit."',
    '500, 502, 503 or 504.',
    '404 `Request_ResourceNotFound`, `itemNotFound` or `ErrorInvalidUser`, and the id or address is in doubt.',
    '400 about the request itself: "Resource not found for the segment …", an unknown property, `Request_UnsupportedQuery`, a filter or JSON that cannot be read.',
    '`Requested API is not supported. Please check the path.`',
    '403 `Directory_QuotaExceeded`, or "The directory object quota limit for the Principal has been exceeded." or "… for the Tenant …": a limit on the number of objects. Also 403 `Directory_ResourceSizeExceeded` (one object holds too many values) and 403 or 507 `quotaLimitReached` (storage is full).',
    '405, 406, 409, 412, 413, 415, 423 or 507.',
    'The body is HTML or names a proxy, firewall or gateway, and there is no header `request-id`: the call never reached Graph.',
    'The console of a browser says that a call to Graph "has been blocked by CORS policy": a header that Graph does not allow, a redirect to a download, or a proxy that answered in its place.',
    'At the token endpoint: `AADSTS90055` (too many requests), `AADSTS50196` (the app asks for tokens in a loop), `AADSTS90033`, `AADSTS90012` or `AADSTS90024` (passing faults), `AADSTS70016` (device code: still waiting for the person), `AADSTS1002016` (the program uses TLS 1.0 or 1.1).',
  ],
  counterSigns: [
    '401 with a JSON body of Graph: the token is the matter. Begin with [its audience](cause:wrong-audience) and [its end](cause:expired-token).',
    '403 with a code of authorization such as `Authorization_RequestDenied`, `ErrorAccessDenied` or `accessDenied`: see [the permission](cause:missing-permission).',
    '404 `ErrorItemNotFound` on the mailbox or calendar of somebody else: [rights in Exchange](cause:mailbox-access-policy).',
    '404 `itemNotFound` while the token holds a `*.Selected` permission, or 423 `notAllowed` on one SharePoint site: [the one resource](cause:resource-specific-access).',
    '404 or 400 that names the mailbox or the licence, such as `MailboxNotEnabledForRESTAPI` or "Tenant does not have a SPO license.": [no licence or no mailbox](cause:no-license).',
    '400 "/me request is only valid with delegated authentication flow.": [a person is needed](cause:api-requires-delegated). 400 "This API is not supported for MSA accounts": [a personal account](cause:personal-account). 400 about objects mastered on premises: [the object is managed elsewhere](cause:target-managed-elsewhere).',
    '404 for objects that surely exist: perhaps [another tenant](cause:wrong-tenant) or [another cloud](cause:wrong-cloud).',
  ],
  steps: [
    {
      id: 'see-the-whole-answer',
      title: 'See the whole answer',
      note: 'Status, headers and body together say who answered. A JSON body with `error.code` and a header `request-id` is Graph or a service behind it. Does the same request with the same id work in Graph Explorer, or from another network?',
      blocks: [
        {
          kind: 'powershell',
          id: 'status-headers-body',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'Status, headers and body of the failing GET, whatever they are.',
          needs: 'Module Microsoft.Graph.Authentication; in a national cloud add -Environment USGov, USGovDoD or China',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck -StatusCodeVariable st -ResponseHeadersVariable hd -OutputType Json
'status {0}' -f $st
$hd | Format-List
$r`,
        },
        {
          kind: 'powershell',
          id: 'who-answers-here',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Does Graph answer from this network? 200 and a header request-id are right. Without a request-id somebody else answered, whom Via or Server may name; 0 means that no answer came.',
          text: `try {
  $r = Invoke-WebRequest -UseBasicParsing -Method Head -Uri 'https://graph.microsoft.com/v1.0/$metadata'
  $h = $r.Headers.GetEnumerator() | ForEach-Object { $_.Key + ': ' + ($_.Value -join ' ') }
} catch {
  $r = $_.Exception.Response
  $h = [string]$r.Headers
}
'status {0}' -f [int]$r.StatusCode
$h`,
        },
        {
          kind: 'portal',
          id: 'in-graph-explorer',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'The same request with the same id in Graph Explorer (worldwide cloud only).',
          path: ['Graph Explorer', 'Run query', 'Response preview and Response headers'],
          url: 'https://developer.microsoft.com/graph/graph-explorer',
        },
      ],
    },
    {
      id: 'go-by-the-status',
      title: 'Go by the status',
      blocks: [
        {
          kind: 'code',
          language: 'text',
          id: 'what-to-do',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What each status asks for.',
          text: `400        compare path, query and body with the reference; v1.0 or beta?
404        the id, the tenant, the cloud; was the object deleted? does the path exist in v1.0?
405 406 415  method, Accept or Content-Type is not the one of the reference
409        somebody changed it at the same time, or it exists already: read, then write again
412        the ETag is old; or an export that does not work with a signed-in person
413 507    too large, or storage is full: upload in parts, make room
423        a locked file, or a locked or archived site
429        wait as long as Retry-After says, then send less
500 502 503 504  wait and try again, each time longer; then service health, then support
HTML       a proxy, firewall or gateway: its administrator
403 with Quota in the code   count the objects: see the step on quota`,
        },
      ],
    },
    {
      id: 'wait-and-try-again',
      title: 'Wait and try again, each time longer',
      note: 'Honour `Retry-After` in seconds. Where it is missing, double the pause and add some chance, and stop after a few times. The Graph SDKs do this already for 429, 503 and 504; a second loop around them makes it worse. Send fewer calls: `$select`, batches, delta queries, change notifications.',
      blocks: [
        {
          kind: 'code',
          language: 'javascript',
          id: 'retry-javascript',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'JavaScript.',
          text: `async function callGraph(url, options, attempt = 0) {
  const answer = await fetch(url, options);
  if (![429, 500, 502, 503, 504].includes(answer.status) || attempt === 5) return answer;
  const seconds = Number(answer.headers.get('Retry-After')) || 2 ** attempt + Math.random();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return callGraph(url, options, attempt + 1);
}`,
        },
        {
          kind: 'code',
          language: 'csharp',
          id: 'retry-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: '.NET with HttpClient; the Graph SDK does it by itself.',
          text: `async Task<HttpResponseMessage> CallGraphAsync(HttpClient http, Func<HttpRequestMessage> request)
{
    for (var attempt = 0; ; attempt++)
    {
        var answer = await http.SendAsync(request());
        var status = (int)answer.StatusCode;
        if ((status != 429 && status < 500) || attempt == 5) return answer;
        var pause = answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(Math.Pow(2, attempt) + Random.Shared.NextDouble());
        await Task.Delay(pause);
    }
}`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'retry-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'Python with requests.',
          text: `import random
import time


def call_graph(session, method, url, **options):
    for attempt in range(6):
        answer = session.request(method, url, **options)
        if answer.status_code not in (429, 500, 502, 503, 504) or attempt == 5:
            return answer
        time.sleep(float(answer.headers.get("Retry-After", 2**attempt + random.random())))`,
        },
      ],
    },
    {
      id: 'check-path-and-id',
      title: 'Check the path and the id',
      blocks: [
        {
          kind: 'powershell',
          id: 'is-the-path-known',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label:
            'Is the path known in v1.0? Put your method in place of GET. An empty answer: beta only, wrong, or not in the SDK.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Find-MgGraphCommand -Uri '<api-path>' -Method 'GET' -ApiVersion v1.0 | Select-Object Command,Method,URI`,
        },
        {
          kind: 'http',
          id: 'object-by-id',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label:
            'What is behind an id, of whatever kind? 404 here means: not in this tenant. The object ID of a registration and of its enterprise app are two ids.',
          text: 'GET https://graph.microsoft.com/v1.0/directoryObjects/{id}',
        },
        {
          kind: 'portal',
          id: 'deleted-objects',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Was it deleted? Users, groups and apps can be restored for 30 days.',
          needs: 'Any member, where the tenant lets members read the directory',
          path: ['Entra ID', 'Users', 'Deleted users'],
          then: 'Also Groups, Deleted groups; and App registrations, Deleted applications.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/DeletedUsers',
        },
      ],
    },
    {
      id: 'count-against-the-quota',
      title: 'A quota: count what exists',
      note:
        '"… for the Principal …" is your own quota: a person who is no administrator may create 250 objects. Deleted ones that can still be restored count in full, and those that cannot be restored any more count a quarter for 30 days. ' +
        '"… for the Tenant …" is that of the organisation: 50,000 objects, 300,000 with a verified domain; a tenant that came from self-service sign-up stays at 50,000 even when it was taken over. Users, groups, apps and service principals all count. ' +
        'Managed identities and agent identities can have a share of it as a limit of their own (beta).',
      blocks: [
        {
          kind: 'powershell',
          id: 'quota-of-the-tenant',
          purpose: 'diagnose',
          runnableBy: 'consented user',
          label: 'How much of the quota of the tenant is used.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes 'Organization.Read.All' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/beta/organization?$select=id,directorySizeQuota' -OutputType PSObject
$r.value | ForEach-Object { $_.directorySizeQuota } | Select-Object used,total`,
        },
        {
          kind: 'portal',
          id: 'own-apps',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What you own yourself.',
          path: ['Entra ID', 'App registrations', 'Owned applications'],
          then: 'Also the tab Deleted applications.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
        },
        {
          kind: 'portal',
          id: 'make-room',
          purpose: 'change',
          runnableBy: 'anyone',
          alters: 'app registrations of your own, for good',
          label: 'Delete what nobody uses. From the tab of deleted ones it is gone for good; be sure first.',
          path: ['Entra ID', 'App registrations', 'Deleted applications', 'Delete permanently'],
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade',
        },
        {
          kind: 'portal',
          id: 'more-than-the-quota',
          purpose: 'change',
          runnableBy: 'admin (Privileged Role Administrator)',
          label:
            'Somebody who needs more than 250: a custom role that may create app registrations without that limit; for groups Groups Administrator.',
          path: ['Entra ID', 'Roles & admins', 'New custom role'],
          then: 'The permission is microsoft.directory/applications/create. More for the whole tenant only Microsoft Support can give.',
          url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/RolesManagementMenuBlade/~/AllRoles',
        },
      ],
    },
    {
      id: 'ask-who-runs-it',
      title: 'A fault that stays: look at service health, then ask',
      blocks: [
        {
          kind: 'portal',
          id: 'service-health',
          purpose: 'diagnose',
          runnableBy: 'admin (Service Support Administrator)',
          label: 'Is there an incident?',
          path: ['Microsoft 365 admin center', 'Health', 'Service health'],
          url: 'https://admin.microsoft.com/#/servicehealth',
        },
        {
          kind: 'code',
          language: 'text',
          id: 'hand-over-text',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'What Microsoft Support, or the administrator of a proxy, needs; fill in what stands in brackets.',
          text: `A call to Microsoft Graph fails, and it is not about permissions.

Request:            [method and path with {id} in place of ids]
Status and code:    [429 TooManyRequests | 503 | HTML page of ...]
request-id:         [header request-id; none: the call did not reach Graph]
client-request-id:  [header client-request-id]
Time (UTC):         [time of the failure]
Tenant, app:        <tenant-id>, <app-id>
Network:            [behind which proxy; works from another network: yes | no]
How often:          [always | now and then | since ...]`,
        },
      ],
    },
    {
      id: 'check-the-request',
      title: 'Check with the same request',
      note: 'A 2xx answer: done. A code of authorization instead: start again with that code.',
      blocks: [
        {
          kind: 'powershell',
          id: 'repeat-the-request',
          purpose: 'verify',
          runnableBy: 'consented user',
          label: 'Repeats the GET and prints status and request-id.',
          needs: 'Module Microsoft.Graph.Authentication',
          text: `Connect-MgGraph -TenantId '<tenant-id>' -Scopes '<permission>' -ContextScope Process -NoWelcome
$r = Invoke-MgGraphRequest -Method GET -Uri '<url>' -SkipHttpErrorCheck -StatusCodeVariable st -ResponseHeadersVariable hd -OutputType Json
'status {0}, request-id {1}' -f $st, ($hd['request-id'] -join ' ')
$r`,
        },
      ],
    },
  ],
  traps: [
    'Some 404 and 400 are about authorization all the same: other people’s mailboxes, `*.Selected` permissions, `/me` with an app-only token, personal accounts, missing licences. See the list above.',
    'SharePoint throttles with 429 or 503 and `Retry-After`. A bare 403 is never throttling.',
    'Throttling counts per app and tenant, and partly per person or mailbox: another app is not slowed down, and a second instance of the same app does not get more.',
    '`AADSTS90093` with the words "directory object quota limit" is a full tenant, met while consent wanted to create the enterprise app. Usually that number asks for an administrator’s consent.',
    'Quota errors read like refusals, and no role for reading or writing cures them: only fewer objects, a role without that limit, or a higher quota.',
    'An empty answer with status 200 is no fault either, and can be [a question of rights](cause:resource-specific-access).',
    'Log `request-id` and `client-request-id` of every failure, and treat a body that is not JSON as "not Graph".',
    'A new object is not everywhere at once: reading it right after creating it can give 404 for some seconds.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/graph/errors',
      title: 'Error responses of Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/graph/throttling',
      title: 'Throttling in Microsoft Graph',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/users/directory-service-limits-restrictions',
      title: 'Service limits of Microsoft Entra: the quota of objects',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/directorysizequota',
      title: 'directorySizeQuota: used and total',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/graph/api/resources/resourcequota?view=graph-rest-beta',
      title: 'resourceQuota: limits for managed and agent identities (beta)',
      checked: '2026-11-25',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity/role-based-access-control/quickstart-app-registration-limits',
      title: 'A custom role for app registrations without that limit',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/cnbeining/onedrivecmd/issues/67',
      title: 'AADSTS90093 with a full tenant (a report)',
      checked: '2026-11-25',
    },
    {
      url: 'https://github.com/Azure/azure-sdk-tools/pull/5169',
      title: 'The quota of one principal (a report)',
      checked: '2026-11-25',
    },
  ],
};
