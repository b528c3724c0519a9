import type { Fix } from './fix.ts';

export const fix: Fix = {
  cause: 'token-not-yet-valid',
  changes: 'The clock of a machine',
  happened:
    'A token says from when on it is good, and by the clock that looked at it that time had not come. Entra sets the time with its own clock, so almost always a machine of yours has a wrong one, or somebody made a token with a time of their own.',
  signs: [
    '401 with "The token is not yet valid.", or `IDX10222`.',
    'The claim `nbf` lies more than 5 minutes after the time of the failure: the `Date` header of the answer, or `innerError.date` in its body.',
    '"Access token has expired or is not yet valid." while `exp` lies after the time of the failure. The same words serve both.',
    '`AADSTS700024` at the token endpoint: the signed assertion of the app is outside of its time. Look at [the credential](cause:client-credentials-invalid) first, and at the clock second.',
    'It began after a virtual machine was restored or resumed, in a container, or on one of several servers only.',
  ],
  counterSigns: [
    '403 from the resource: the token was accepted, so its time had come. See [the permission](cause:missing-permission).',
    '`nbf` lies before the time of the failure: the clock is not the matter. With `exp` before it as well, [the token has expired](cause:expired-token).',
    'You do not know the time of the failure. Then nobody can tell: a token that is looked at later is always valid already.',
  ],
  steps: [
    {
      id: 'compare-the-clocks',
      title: 'Compare the clock of the machine with that of Microsoft',
      note: 'On the machine, or in the container, that gets the token and makes the call, not on your own. A difference of a few seconds is normal; minutes are too much. A container has the clock of its host.',
      blocks: [
        {
          kind: 'powershell',
          id: 'difference-of-the-clocks',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Windows, Linux and macOS with PowerShell: how far this clock is from that of Graph, in seconds.',
          text: `$r = Invoke-WebRequest -UseBasicParsing -Method Head -Uri 'https://graph.microsoft.com/v1.0/$metadata'
$theirs = [DateTimeOffset]::Parse(($r.Headers['Date'] -join ' '), [Globalization.CultureInfo]::InvariantCulture)
'this clock is {0:n0} seconds ahead of Graph' -f ([DateTimeOffset]::UtcNow - $theirs).TotalSeconds`,
        },
        {
          kind: 'powershell',
          id: 'windows-time',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Windows: where the time comes from, and the difference to a time server.',
          text: `w32tm /query /status
w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly`,
        },
        {
          kind: 'code',
          language: 'text',
          id: 'clocks-on-linux',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'Linux and macOS, in a terminal: the two lines must agree.',
          text: `date -u
curl -sI 'https://graph.microsoft.com' | grep -i '^date:'`,
        },
        {
          kind: 'code',
          language: 'javascript',
          id: 'clock-in-the-app',
          purpose: 'diagnose',
          runnableBy: 'anyone',
          label: 'In your own code on a server, at the call that fails.',
          text: `const server = new Date(response.headers.get('Date'));
console.log('this clock is ahead by seconds:', Math.round((Date.now() - server.getTime()) / 1000));`,
        },
      ],
    },
    {
      id: 'set-the-clock',
      title: 'Set the clock, and keep it right',
      note: 'Virtual machines take the time from their host or from a time server, not from both. On a domain member the domain controller gives the time: mend it there.',
      blocks: [
        {
          kind: 'powershell',
          id: 'resync-windows',
          purpose: 'change',
          alters: 'the clock of this machine',
          runnableBy: 'admin (local administrator)',
          label: 'Windows: asks the time server now. In an elevated window.',
          text: `w32tm /resync /force`,
        },
        {
          kind: 'code',
          language: 'text',
          id: 'ntp-on-linux',
          purpose: 'change',
          alters: 'the clock of this machine',
          runnableBy: 'admin (root)',
          label: 'Linux with systemd: switches the synchronisation on.',
          text: 'sudo timedatectl set-ntp true',
        },
      ],
    },
    {
      id: 'assertions-in-code',
      title: 'If your app signs assertions itself, keep their time short and right',
      note: 'With a certificate the app signs a small token of its own for the sign-in. Let the library make it. Who makes it by hand sets `nbf` to now and `exp` to at most ten minutes later, anew for each sign-in. Never change `nbf` of a token that Entra issued: its signature would no longer fit.',
      blocks: [
        {
          kind: 'code',
          language: 'csharp',
          id: 'certificate-csharp',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'MSAL.NET makes the assertion from the certificate.',
          text: `var app = ConfidentialClientApplicationBuilder.Create("<app-id>")
    .WithAuthority("https://login.microsoftonline.com/<tenant-id>")
    .WithCertificate(certificate)
    .Build();
var result = await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();`,
        },
        {
          kind: 'code',
          language: 'python',
          id: 'assertion-python',
          purpose: 'change',
          alters: 'your code',
          runnableBy: 'anyone',
          label: 'By hand, with PyJWT: the times of the assertion.',
          text: `import time
import uuid
import jwt

now = int(time.time())
claims = {
    "aud": "https://login.microsoftonline.com/<tenant-id>/v2.0",
    "iss": "<app-id>",
    "sub": "<app-id>",
    "jti": str(uuid.uuid4()),
    "nbf": now,
    "exp": now + 600,
}
assertion = jwt.encode(claims, private_key, algorithm="PS256", headers={"x5t#S256": certificate_hash})`,
        },
      ],
    },
    {
      id: 'check-the-clock',
      title: 'Check the clock and get a new token',
      note: 'It works at once. Tokens and assertions that were made with the wrong clock are worth nothing: get new ones.',
      blocks: [
        {
          kind: 'powershell',
          id: 'clocks-again',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'The difference to the sign-in service is a few seconds.',
          text: `$r = Invoke-WebRequest -UseBasicParsing -Uri 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration'
$theirs = [DateTimeOffset]::Parse(($r.Headers['Date'] -join ' '), [Globalization.CultureInfo]::InvariantCulture)
'this clock is {0:n0} seconds ahead' -f ([DateTimeOffset]::UtcNow - $theirs).TotalSeconds`,
        },
        {
          kind: 'code',
          language: 'text',
          id: 'clocks-again-linux',
          purpose: 'verify',
          runnableBy: 'anyone',
          label: 'Linux and macOS: the two lines differ by seconds.',
          text: `date -u
curl -sI 'https://login.microsoftonline.com' | grep -i '^date:'`,
        },
      ],
    },
  ],
  traps: [
    'Graph looks at its own clock. A wrong clock on your machine does not by itself break a token that Entra issued: it breaks assertions that your app signs, and it misleads libraries about when to renew. So look for who made the token that is refused.',
    'A clock that is behind makes a library keep a token that has expired: the text is then about the end, and [that page](cause:expired-token) helps until the clock is right.',
    'The difference that is forgiven is 5 minutes as a rule.',
    'A wrong time zone is not a wrong clock: tokens count seconds since 1970 in UTC. A program that writes local time into `nbf` is wrong by hours.',
    'A web API of your own that checks tokens has a clock too. `IDX10222` in your own log means that one.',
  ],
  sources: [
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/certificate-credentials',
      title: 'Assertions that are signed with a certificate',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
      title: 'Claims of access tokens: nbf and exp',
      checked: '2026-11-24',
    },
    {
      url: 'https://learn.microsoft.com/windows-server/administration/windows-commands/w32tm',
      title: 'w32tm',
      checked: '2026-11-25',
    },
  ],
};
