/** The claims that the judge looks at: no name, no address of a person, nothing that could be used to sign in. */
export const claimsForTheJudge = 'aud, iss, tid, appid, idtyp, scp, roles, wids, iat, nbf, exp, uti' as const;

/**
 * What prints those claims of somebody's own token. The one for a shell needs nothing but what POSIX has and a decoder of
 * base64; it turns off the terminal's line editing, which would cut a token after 1024 (macOS) or 4096 characters.
 */
export const claimsCommands = [
  {
    id: 'powershell',
    label: 'PowerShell',
    hint: 'Copy the token first: it is read from the clipboard',
    text: `$p = ((Get-Clipboard) -join '').Trim().Split('.')[1].Replace('-', '+').Replace('_', '/')
$p += '=' * ((4 - $p.Length % 4) % 4)
[Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($p)) | ConvertFrom-Json |
  Select-Object ${claimsForTheJudge} | ConvertTo-Json`,
  },
  {
    id: 'shell',
    label: 'Linux, macOS',
    hint: 'Asks for the token without showing it',
    text: `(
  was=$(stty -g 2>/dev/null); trap 'stty "$was" 2>/dev/null' EXIT; stty -icanon -echo 2>/dev/null
  printf 'Token, then Enter (it is not shown): ' >&2
  IFS= read -r token; echo >&2; p=\${token#*.}; p=\${p%%.*}
  case $((\${#p} % 4)) in 2) p="$p==" ;; 3) p="$p=" ;; esac
  printf '%s' "$p" | tr '_-' '/+' | { openssl base64 -d -A 2>/dev/null || base64 -d; } |
    grep -oE '"(aud|iss|tid|appid|idtyp|scp|uti)": *"[^"]*"|"(roles|wids)": *\\[[^]]*\\]|"(iat|nbf|exp)": *[0-9]+' |
    paste -sd , - | sed 's/.*/{&}/'
)`,
  },
] as const;
