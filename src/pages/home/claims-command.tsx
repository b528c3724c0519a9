import { CopyButton } from '../../components/copy-button.tsx';
import { Ways } from '../../components/ways.tsx';

/** Both read the token from the clipboard and print nothing but the claims that the judge looks at. */
const commands = [
  {
    id: 'powershell',
    label: 'PowerShell',
    text: `$p = ((Get-Clipboard) -join '').Trim().Split('.')[1].Replace('-', '+').Replace('_', '/')
$p += '=' * ((4 - $p.Length % 4) % 4)
[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($p)) | ConvertFrom-Json |
  Select-Object aud, iss, tid, appid, azp, idtyp, scp, roles, wids, acct, iat, nbf, exp, ver | ConvertTo-Json`,
  },
  {
    id: 'python',
    label: 'Python',
    text: `python3 -c "
import base64, getpass, json
p = getpass.getpass('Token (it is not shown): ').split('.')[1]
claims = json.loads(base64.urlsafe_b64decode(p + '=' * (-len(p) % 4)))
names = 'aud iss tid appid azp idtyp scp roles wids acct iat nbf exp ver'.split()
print(json.dumps({n: claims[n] for n in names if n in claims}, indent=2))
"`,
  },
] as const;

export function ClaimsCommand() {
  return (
    <Ways
      label="Language of the command"
      ways={commands.map(({ id, label, text }) => ({ id, label, content: <Command label={label} text={text} /> }))}
    />
  );
}

function Command({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className="rounded-block border border-line">
      <div className="flex items-center justify-between gap-3 border-b border-line px-3 py-2">
        <span className="text-side text-muted">
          {label === 'PowerShell'
            ? 'Copy the token first: it is read from the clipboard'
            : 'Asks for the token without showing it'}
        </span>
        <CopyButton text={text} what={`the command, ${label}`} />
      </div>
      <pre className="rounded-b-block bg-code px-3.5 py-3 font-mono text-block wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
    </div>
  );
}
