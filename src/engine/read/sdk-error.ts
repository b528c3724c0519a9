import type { ErrorItem } from '../model/evidence.ts';
import { addressesIn } from './address.ts';
import { filler, type Found } from './first/found.ts';
import { requestOf } from './graph-address.ts';
import { errorFound } from './first/graph-error.ts';
import { matches } from './first/matches.ts';
import { part, type View } from './first/view.ts';
import { collapsed } from './first/wrapping.ts';

interface Form {
  readonly pattern: RegExp;
  readonly endpoint: ErrorItem['endpoint'];
}

const graph = (source: string, flags = 'g'): Form => ({ endpoint: 'graph', pattern: new RegExp(source, flags) });
const unknown = (source: string, flags = 'g'): Form => ({ endpoint: 'unknown', pattern: new RegExp(source, flags) });

const end = '(?=[ \\t]{2,}(?:Inner|Client)|[ \\t]*\\||\\r?\\n|$)';
/** A line that a console broke goes on in lower case. */
const goesOn = `\\r?\\n(?=[ \\t]{0,8}[a-z'(])(?![ \\t]*(?:at |[\\w-]+[ \\t]*:))`;
const sentence = `[A-Z/][^\\r\\n]{8,}(?:(?<![.!?:]["')]?[ \\t]{0,4})${goesOn}[^\\r\\n]+){0,8}`;
/** Codes that are not also names of a status, as programs print them without JSON. */
const codes =
  'InvalidAuthenticationToken|(?:Authorization|Authentication|Request|Directory|Service)_\\w+|Error[A-Z][a-z]\\w+|[aA]ccessDenied|AuthenticationError|S2SUnauthorized|AclCheckFailed|UnknownError|ExtensionError|MailboxNot\\w+|OrganizationFromTenantGuidNotFound|TokenExpired|unauthenticated|generalException|itemNotFound|notAllowed|ResourceNotFound|PermissionScopeNotGranted|GuestAccessDenied|NoPermissionsInAccessToken|InsufficientPrivileges|AadPremiumLicenseRequired|PreconditionFailed|ConsumerPhotoIsNotSupported|AuthenticationFailed|AuthorizationFailed|ExpiredAuthenticationToken|InvalidAuthenticationTokenTenant';
const anyFunction = '[A-Z]\\w+-[A-Z]\\w+';
const cmdlet = '(?:Get|New|Set|Update|Remove|Add|Invoke|Grant|Send|Restore|Revoke|Connect|Find)-\\w+';

/** How programs print an error: groups `code` and `message`. The fuller forms come first. */
const forms: readonly Form[] = [
  graph(`\\bCode:[ \\t]*(?<code>[A-Za-z][\\w.]*)\\s+Message:[ \\t]*(?<message>[^\\r\\n]*?)${end}`),
  graph(
    `\\bMainError\\([^]{0,400}?\\bcode='(?<code>\\w+)'[^]{0,600}?\\bmessage=["'](?<message>[^\\r\\n]{4,600}?)["'][,)]`,
  ),
  // One under the other: a YAML dump, a table.
  graph(
    `(?:^|\\n)[ \\t]*(?:error_?)?code[ \\t]*(?:[:|]|=>?)[ \\t]*["']?(?<code>[A-Za-z]\\w*)["']?,?[ \\t]*\\r?\\n[ \\t]*(?:msg|message)[ \\t]*(?:[:|]|=>?)[ \\t]*(?<message>[^\\r\\n]+)`,
    'gi',
  ),
  // PHP's print_r.
  graph(
    `\\[code\\] => (?<code>[A-Za-z]\\w*)\\s+\\[message\\] => (?:(?:stdClass Object|Array)\\s*\\(\\s*(?:\\[lang\\] => \\S*\\s+)?\\[value\\] => )?(?<message>[^\\r\\n]+?)(?=[ \\t]*(?:\\[[\\w-]+\\] =>|\\)|\\r?\\n|$))`,
  ),
  // Beside each other: code=X, message=Y.
  graph(
    `\\b(?:error_?)?code[=:] ?["']?(?<code>[A-Za-z][\\w.]*)["']?,\\s*(?:error_?)?(?:msg|message)[=:] ?(?<message>"[^"\\r\\n]{1,1000}"|'[^\\r\\n]{1,1000}?'(?=\\s*[,)}\\]]|\\s*$)|[^"'\\r\\n][^\\r\\n]*?(?=,\\s*\\w+=|\\)?[ \\t]*(?:\\r?\\n|$)))`,
    'gi',
  ),
  graph(
    `\\bcode[=:] ?(?<mark>['"])(?<code>[A-Za-z]\\w{3,})\\k<mark>[^\\r\\n]{0,60}?\\bmessage[=:] ?(?<other>['"])(?<message>(?!\\k<other>)[^\\r\\n]{6,400}?)\\k<other>(?=\\s*[,)}>\\]|]|\\s*$)`,
  ),
  // A message that is empty has no line.
  graph(
    `\\bCode:[ \\t]*(?<code>[A-Za-z]\\w{3,})[ \\t]*(?<message>)\\r?\\n[ \\t]*(?:Inner ?[eE]rror|ClientRequestId)\\b`,
  ),
  graph(
    `<(?:\\w+:)?code>(?<code>[^<]{1,200})</(?:\\w+:)?code>\\s*<(?:\\w+:)?message[^>]{0,80}>(?<message>[^<]{1,1000})<`,
  ),
  graph(
    `\\bError code:[ \\t]*(?<code>[A-Za-z][\\w.]*)[^\\r\\n]{0,80}\\r?\\n[ \\t]*Error message:[ \\t]*(?<message>[^\\r\\n]*)`,
    'gi',
  ),
  unknown(
    `\\bError (?:Message|Reason):[ \\t]*(?!HTTP request returned)(?<message>[A-Z/][^\\r\\n|]{8,}?)${end}(?:[ \\t]*\\|[ \\t]*Error Code:[ \\t]*(?<code>\\w+))?`,
  ),
  graph(
    `(?:^|[:|] ?|\\n)[ \\t]*(?<message>[A-Z/][^\\r\\n:|]{6,300}?(?:${goesOn}[^\\r\\n:|]{1,300}?){0,4})\\s+Status:\\s*\\d{3}\\s*\\(\\w+\\)\\s+ErrorCode:\\s*(?<code>[\\w.]+)`,
  ),
  graph(
    `(?:^|\\n)[ \\t]*${anyFunction}[ \\t]*:[ \\t]*(?<message>(?!(?:GET|POST|PUT|PATCH|DELETE) |[A-Z]:\\\\|/\\S+\\.ps1)${sentence})(?:\\r?\\n[ \\t]*(?!${anyFunction}[ \\t]*:)[A-Z+][^\\r\\n]*){0,8}\\r?\\n[ \\t]*\\+ FullyQualifiedErrorId[ \\t]*:[ \\t]*(?<code>[A-Za-z]\\w+),`,
  ),
  graph(
    `(?:^|\\n)[ \\t]*${cmdlet}[ \\t]*:[ \\t]*(?<message>(?!(?:GET|POST|PUT|PATCH|DELETE) |[A-Z]:\\\\|/\\S+\\.ps1)${sentence})`,
  ),
  unknown(`\\n[ \\t]*~{3,}[ \\t]*\\r?\\n[ \\t]*(?<message>${sentence})`),
  graph(`\\bErrorCode:\\s*(?<code>[A-Za-z][\\w.]+)`),
  graph(`\\bFullyQualifiedErrorId[ \\t]*:[ \\t]*(?<code>[A-Za-z]\\w+),\\s?Microsoft\\.Graph`),
  graph(`\\bODataError:[ \\t]+(?<message>${sentence})`),
  graph(`(?<![\\w."'])(?<code>${codes}|Forbidden|Unauthorized|BadRequest):[ \\t]+(?<message>[A-Z/"'][^\\r\\n]{6,})`),
  graph(
    `(?:^|\\n)[ \\t]*["']?(?:4\\d\\d[ \\t]+)?(?:Forbidden - )?["']?(?<code>${codes})["']?[ \\t]*(?:\\r?\\n[ \\t]*(?<message>${sentence}))?(?=\\r?\\n|$)`,
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
  const code = match.groups?.['code'];
  const message = withoutQuotes(match.groups?.['message']?.trim());
  const shown = message || code;
  if (shown === undefined || noMessage.test(shown)) return undefined;
  const start = match.index + match[0].indexOf(shown);
  const words = collapsedLines(part(view, start, start + shown.length));
  const isToken = code !== undefined && /^AADSTS\d/.test(code);
  return errorFound({
    words,
    error: {
      kind: 'error',
      endpoint: isToken
        ? 'token-endpoint'
        : endpoint === 'unknown' && isOfGraph(view.text, match.index)
          ? 'graph'
          : endpoint,
      ...(code !== undefined && !isToken && { code }),
      ...(message !== undefined && { message: message && words.text }),
      inner: [],
    },
  });
}

/** JSON, what the token service says, and what was read already: others read that. */
const noMessage = new RegExp(`^[{[]|AADSTS\\d|^["']?${filler}+["']?,?$`);

const withoutQuotes = (text: string | undefined) => text?.replace(/^(["'])(.*)\1,?$/s, '$2');

const collapsedLines = (view: View) => (/\n/.test(view.text) ? collapsed(view) : view);

/** Whether an address of Graph stands before this place in its line. */
function isOfGraph(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return addressesIn(line.slice(-500)).some(({ text: url }) => requestOf(undefined, url)?.cloud !== undefined);
}
