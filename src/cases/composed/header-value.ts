import { base64url, lettersOf } from './made-up.ts';
import type { Sent } from './statement.ts';
import { client } from './world.ts';

/** What stands after `Authorization:`; undefined when the header is missing. */
export function headerValue(sent: Sent, jwt: string | undefined): string | undefined {
  const token = jwt ?? '<redacted>';
  switch (sent) {
    case 'absent':
      return undefined;
    case 'empty':
      return 'Bearer ';
    case 'basic':
      return `Basic ${btoa(`${client}:correct horse`)}`;
    case 'bare':
      return token;
    case 'twice':
      return `Bearer Bearer ${token}`;
    case 'quoted':
      return `Bearer "${token}"`;
    case 'url-encoded':
      return `Bearer%20${token}`;
    case 'cut':
      return `Bearer ${token.slice(0, Math.floor(token.length / 3))}`;
    case 'undefined':
      return 'Bearer undefined';
    case 'secure-string':
      return 'Bearer System.Security.SecureString';
    default:
      return `Bearer ${sent === 'bearer' ? token : credentialOf(sent)}`;
  }
}

/** Values that are no JWT, in the forms that Microsoft's services give them. */
function credentialOf(sent: 'ticket' | 'refresh-token' | 'code' | 'secret' | 'encrypted'): string {
  switch (sent) {
    case 'ticket':
      return `EwB4A8l6BAAUbDba3x2OMJElkF7gJ4z${lettersOf('ticket', 700).replaceAll('-', '+').replaceAll('_', '/')}==`;
    case 'refresh-token':
      return `1.AXkA${lettersOf('refresh', 60)}.AgABAwEAAA${lettersOf('refresh 2', 700)}`;
    case 'code':
      return `0.AXkA${lettersOf('code', 60)}.AgABBAIAAA${lettersOf('code 2', 600)}`;
    case 'secret':
      return `kQ18Q~${lettersOf('secret', 34).replaceAll('-', 'x')}`;
    case 'encrypted':
      return [
        base64url(JSON.stringify({ alg: 'RSA-OAEP', enc: 'A256GCM', kid: lettersOf('kid', 27) })),
        lettersOf('jwe key', 342),
        lettersOf('jwe iv', 16),
        lettersOf('jwe text', 600),
        lettersOf('jwe tag', 22),
      ].join('.');
  }
}
