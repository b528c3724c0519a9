import type { ErrorItem } from '../model/evidence.ts';
import { errorFound } from './graph-error.ts';
import type { Found } from './found.ts';
import { part, type View } from './view.ts';

interface Pattern {
  readonly pattern: RegExp;
  readonly endpoint: ErrorItem['endpoint'];
}

const end = '(?=[ \\t]{2,}(?:Inner|Client)|[ \\t]*\\||\\r?\\n|$)';
const known =
  'InvalidAuthenticationToken|Authorization_\\w+|Authentication_\\w+|Request_\\w+|Error[A-Z][a-z]\\w+|[aA]ccessDenied|AuthenticationError|S2SUnauthorized|AclCheckFailed|UnknownError|ExtensionError|BadRequest|Forbidden|Unauthorized|MailboxNot\\w+|OrganizationFromTenantGuidNotFound|InvalidAudience|TokenExpired|unauthenticated|generalException|itemNotFound|notAllowed|ResourceNotFound|PermissionScopeNotGranted|GuestAccessDenied|NoPermissionsInAccessToken|InsufficientPrivileges|AadPremiumLicenseRequired|Directory_\\w+|Service_\\w+|PreconditionFailed|ConsumerPhotoIsNotSupported';

/** How the SDKs print an error: groups `code` and `message`. */
const patterns: readonly Pattern[] = [
  {
    endpoint: 'graph',
    pattern: new RegExp(`\\bCode:[ \\t]*(?<code>[A-Za-z][\\w.]*)\\s+Message:[ \\t]*(?<message>[^\\r\\n]*?)${end}`, 'g'),
  },
  {
    endpoint: 'graph',
    pattern: new RegExp(
      `\\bError code:[ \\t]*(?<code>[A-Za-z][\\w.]*)[^\\r\\n]{0,80}\\r?\\n[ \\t]*Error message:[ \\t]*"?(?<message>[^\\r\\n"]*)`,
      'gi',
    ),
  },
  {
    endpoint: 'unknown',
    pattern: new RegExp(
      `\\bError (?:Message|Reason):[ \\t]*(?<message>[A-Z/][^\\r\\n|]{8,}?)${end}(?:[ \\t]*\\|[ \\t]*Error Code:[ \\t]*(?<code>\\w+))?`,
      'g',
    ),
  },
  { endpoint: 'graph', pattern: /\bOData\s+error:\s+(?<code>[A-Za-z]\w*):\s+(?<message>[^.]{4,300})/g },
  {
    endpoint: 'graph',
    pattern:
      /(?:^|[:|] ?|\n)[ \t]*(?<message>[A-Z/][^\r\n:|]{6,300}?)\s+Status:\s*\d{3}\s*\(\w+\)\s+ErrorCode:\s*(?<code>[\w.]+)/g,
  },
  { endpoint: 'graph', pattern: /\bErrorCode:\s*(?<code>[A-Za-z][\w.]+)/g },
  { endpoint: 'graph', pattern: /\bFullyQualifiedErrorId\s*:\s*(?<code>[A-Za-z]\w+),\s?Microsoft\.Graph/g },
  { endpoint: 'graph', pattern: /\bODataError:[ \t]+(?<message>[A-Z/][^\r\n]{8,})/g },
  {
    endpoint: 'graph',
    pattern: new RegExp(`(?<![\\w."'])(?<code>${known}):[ \\t]+(?<message>[A-Z/"'][^\\r\\n]{6,})`, 'g'),
  },
  {
    endpoint: 'graph',
    pattern: new RegExp(
      `(?:^|\\n)[ \\t]*["']?(?:4\\d\\d[ \\t]+)?(?:Forbidden - )?["']?(?<code>${known})["']?[ \\t]*(?:\\r?\\n[ \\t]*(?<message>[A-Z/][^\\r\\n]{8,}))?(?=\\r?\\n|$)`,
      'g',
    ),
  },
  {
    endpoint: 'graph',
    pattern:
      /(?:^|\n)(?:Get|New|Set|Update|Remove|Add|Invoke|Grant|Send|Restore|Revoke)-\w+(?:_\w+)?[ \t]*:[ \t]*(?<message>(?!GET|POST|PUT|PATCH|DELETE)[A-Z/][^\r\n]{8,})/g,
  },
];

/** Finds errors as programs print them, without JSON. What one pattern took, a later one does not take again. */
export function readSdkErrors(view: View): Found[] {
  const taken: { readonly start: number; readonly end: number }[] = [];
  const found: Found[] = [];
  for (const { pattern, endpoint } of patterns) {
    for (const match of view.text.matchAll(pattern)) {
      const start = match.index;
      const stop = start + match[0].length;
      if (taken.some((other) => start < other.end && stop > other.start)) continue;
      const error = readMatch(view, match, endpoint);
      if (!error) continue;
      taken.push({ start, end: stop });
      found.push(error);
    }
  }
  return found;
}

function readMatch(view: View, match: RegExpExecArray, endpoint: ErrorItem['endpoint']): Found | undefined {
  const code = match.groups?.['code'];
  const message = match.groups?.['message']?.trim();
  const words = message ?? code;
  if (words === undefined || words === '') return undefined;
  if (/^[{[]/.test(words)) return undefined;
  const start = match.index + match[0].indexOf(words);
  return errorFound({
    words: part(view, start, start + words.length),
    error: {
      kind: 'error',
      endpoint: words.includes('AADSTS') ? 'token-endpoint' : endpoint,
      ...(code !== undefined && { code }),
      ...(message !== undefined && { message }),
      inner: [],
    },
  });
}
