import type { ErrorItem } from '../model/evidence.ts';
import { errorFound } from './graph-error.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import { part, type View } from './view.ts';
import { collapsed } from './wrapping.ts';

interface Form {
  readonly pattern: RegExp;
  readonly endpoint: ErrorItem['endpoint'];
}

const graph = (source: string, flags = 'g'): Form => ({ endpoint: 'graph', pattern: new RegExp(source, flags) });
const unknown = (source: string, flags = 'g'): Form => ({ endpoint: 'unknown', pattern: new RegExp(source, flags) });

const end = '(?=[ \\t]{2,}(?:Inner|Client)|[ \\t]*\\||\\r?\\n|$)';
const sentence = '[A-Z/][^\\r\\n]{8,}';
/** Codes that are not also names of a status, as programs print them without JSON. */
const code =
  'InvalidAuthenticationToken|(?:Authorization|Authentication|Request|Directory|Service)_\\w+|Error[A-Z][a-z]\\w+|[aA]ccessDenied|AuthenticationError|S2SUnauthorized|AclCheckFailed|UnknownError|ExtensionError|MailboxNot\\w+|OrganizationFromTenantGuidNotFound|TokenExpired|unauthenticated|generalException|itemNotFound|notAllowed|ResourceNotFound|PermissionScopeNotGranted|GuestAccessDenied|NoPermissionsInAccessToken|InsufficientPrivileges|AadPremiumLicenseRequired|PreconditionFailed|ConsumerPhotoIsNotSupported|AuthenticationFailed|AuthorizationFailed|ExpiredAuthenticationToken|InvalidAuthenticationTokenTenant';
const cmdlet = '(?:Get|New|Set|Update|Remove|Add|Invoke|Grant|Send|Restore|Revoke|Connect|Find)-\\w+';

/** How programs print an error: groups `code` and `message`. The fuller forms come first. */
const forms: readonly Form[] = [
  graph(`\\bCode:[ \\t]*(?<code>[A-Za-z][\\w.]*)\\s+Message:[ \\t]*(?<message>[^\\r\\n]*?)${end}`),
  graph(
    `\\bMainError\\([^]{0,400}?\\bcode='(?<code>\\w+)'[^]{0,600}?\\bmessage=["'](?<message>[^\\r\\n]{4,600}?)["'][,)]`,
  ),
  graph(
    `(?:^|\\n)[ \\t]*code:[ \\t]*["']?(?<code>[A-Za-z]\\w*)["']?[ \\t]*\\r?\\n[ \\t]*(?:msg|message):[ \\t]*(?<message>[^\\r\\n]+)`,
    'gi',
  ),
  graph(
    `<(?:\\w+:)?code>(?<code>[^<]{1,200})</(?:\\w+:)?code>\\s*<(?:\\w+:)?message[^>]{0,80}>(?<message>[^<]{1,1000})<`,
  ),
  graph(
    `\\bError code:[ \\t]*(?<code>[A-Za-z][\\w.]*)[^\\r\\n]{0,80}\\r?\\n[ \\t]*Error message:[ \\t]*"?(?<message>[^\\r\\n"]*)`,
    'gi',
  ),
  unknown(
    `\\bError (?:Message|Reason):[ \\t]*(?!HTTP request returned)(?<message>[A-Z/][^\\r\\n|]{8,}?)${end}(?:[ \\t]*\\|[ \\t]*Error Code:[ \\t]*(?<code>\\w+))?`,
  ),
  graph(
    `(?:^|[:|] ?|\\n)[ \\t]*(?<message>[A-Z/][^\\r\\n:|]{6,300}?)\\s+Status:\\s*\\d{3}\\s*\\(\\w+\\)\\s+ErrorCode:\\s*(?<code>[\\w.]+)`,
  ),
  graph(
    `(?:^|\\n)[ \\t]*${cmdlet}[ \\t]*:[ \\t]*(?<message>(?!(?:GET|POST|PUT|PATCH|DELETE) |[A-Z]:\\\\|/\\S+\\.ps1)${sentence})(?:\\r?\\n[ \\t]*(?!${cmdlet})[A-Z+][^\\r\\n]*){0,8}\\r?\\n[ \\t]*\\+ FullyQualifiedErrorId[ \\t]*:[ \\t]*(?<code>[A-Za-z]\\w+),`,
  ),
  graph(
    `(?:^|\\n)[ \\t]*${cmdlet}[ \\t]*:[ \\t]*(?<message>(?!(?:GET|POST|PUT|PATCH|DELETE) |[A-Z]:\\\\|/\\S+\\.ps1)${sentence})`,
  ),
  unknown(`\\n[ \\t]*~{3,}[ \\t]*\\r?\\n[ \\t]*(?<message>${sentence})`),
  graph(`\\bErrorCode:\\s*(?<code>[A-Za-z][\\w.]+)`),
  graph(`\\bFullyQualifiedErrorId[ \\t]*:[ \\t]*(?<code>[A-Za-z]\\w+),\\s?Microsoft\\.Graph`),
  graph(`\\bODataError:[ \\t]+(?<message>${sentence})`),
  graph(`(?<![\\w."'])(?<code>${code}|Forbidden|Unauthorized|BadRequest):[ \\t]+(?<message>[A-Z/"'][^\\r\\n]{6,})`),
  graph(
    `(?:^|\\n)[ \\t]*["']?(?:4\\d\\d[ \\t]+)?(?:Forbidden - )?["']?(?<code>${code})["']?[ \\t]*(?:\\r?\\n[ \\t]*(?<message>${sentence}))?(?=\\r?\\n|$)`,
  ),
];

/** Terraform draws a box around it and wraps it, so it is read with white space collapsed. */
const wrapped = graph(`\\bOData error:[ ](?<code>[A-Za-z]\\w*):[ ](?<message>[^.]{4,300}\\.?)`);

/** Finds errors as programs print them, without JSON. What one form took, a later one does not take again. */
export function readSdkErrors(view: View): Found[] {
  const found = /\bOData\s/.test(view.text) ? readWrapped(collapsed(view)) : [];
  const taken = found.map((error) => ({ start: error.view.startAt(error.start), end: error.view.endAt(error.end) }));
  for (const { pattern, endpoint } of forms) {
    for (const match of matches(view.text, pattern)) {
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

function readWrapped(view: View): Found[] {
  return [...matches(view.text, wrapped.pattern)].flatMap((match) => readMatch(view, match, wrapped.endpoint) ?? []);
}

function readMatch(view: View, match: RegExpExecArray, endpoint: ErrorItem['endpoint']): Found | undefined {
  const named = match.groups?.['code'];
  const message = match.groups?.['message']?.trim().replace(/^"(.*)"$/, '$1');
  const words = message ?? named;
  if (words === undefined || words === '' || /^[{[]|AADSTS\d/.test(words)) return undefined;
  const start = match.index + match[0].indexOf(words);
  return errorFound({
    words: part(view, start, start + words.length),
    error: {
      kind: 'error',
      endpoint,
      ...(named !== undefined && { code: named }),
      ...(message !== undefined && { message }),
      inner: [],
    },
  });
}
