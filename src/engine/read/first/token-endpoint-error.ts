import type { ErrorItem } from '../../model/evidence.ts';
import { parseGuid } from '../../model/guid.ts';
import { errorFound } from './graph-error.ts';
import type { Found } from './found.ts';
import { matches } from './matches.ts';
import { member, objectsOf, textMember, type FoundObject } from './json-members.ts';
import type { Scan } from './loose-json.ts';
import { part, type View } from './view.ts';
import { collapsed } from './wrapping.ts';

/** Values of `error` of the token service. */
export const oauthCode =
  /^(?:invalid_(?:grant|client|request|scope|resource|token)|unauthorized_client|unsupported_(?:grant_type|response_type)|interaction_required|login_required|consent_required|access_denied|server_error|temporarily_unavailable|authorization_pending|slow_down|expired_token|insufficient_claims|mfa_required|user_interaction_required)$/i;

/** Finds the token service's error answers in JSON: error, error_description, suberror … */
export function readTokenEndpointErrors(scan: Scan): Found[] {
  return objectsOf(scan).flatMap((object) => readAnswer(object) ?? []);
}

function readAnswer(object: FoundObject): Found | undefined {
  const error = textMember(object, 'error') ?? errorBefore(object);
  const description = textMember(object, 'error_description', 'errordescription');
  const isSentence = error !== undefined && /\s/.test(error.text);
  if (!description && !(error && (oauthCode.test(error.text) || isSentence || member(object.node, 'error_codes'))))
    return undefined;
  const suberror = textMember(object, 'suberror');
  return answer(
    isSentence ? undefined : error,
    description ?? (isSentence ? error : undefined),
    description || !isSentence ? 'token-endpoint' : 'unknown',
    {
      ...(suberror && suberror.text !== '' && { suberror: suberror.text }),
      ...ids(textMember(object, 'trace_id')?.text, textMember(object, 'correlation_id')?.text),
    },
  );
}

/** The code that stands before its description in a sentence: Message contains error: 'invalid_request', error_description: '… */
function errorBefore({ view, node, loose }: FoundObject): View | undefined {
  const end = member(node, 'error_description')?.start;
  if (!loose || end === undefined) return undefined;
  const from = Math.max(0, end - 80);
  const match = /\berror\s?[:=]\s?["']([a-z_]+)["'],?\s*$/.exec(view.text.slice(from, end));
  if (!match?.[1] || !oauthCode.test(match[1])) return undefined;
  const start = from + match.index + match[0].indexOf(match[1], 5);
  return part(view, start, start + match[1].length);
}

export function answer(
  code: View | undefined,
  description: View | undefined,
  endpoint: ErrorItem['endpoint'],
  more: Partial<Pick<ErrorItem, 'suberror' | 'requestId' | 'correlationId'>>,
): Found | undefined {
  const words = description && description.text !== '' ? description : code;
  return (
    words &&
    errorFound({
      words,
      error: {
        kind: 'error',
        endpoint,
        ...(code && { code: code.text }),
        ...(description && { message: description.text }),
        inner: [],
        ...(description && idsInText(description.text)),
        ...more,
      },
    })
  );
}

function ids(trace: string | undefined, correlation: string | undefined) {
  const requestId = parseGuid(trace ?? '');
  const correlationId = parseGuid(correlation ?? '');
  return { ...(requestId && { requestId }), ...(correlationId && { correlationId }) };
}

function idsInText(text: string) {
  return ids(/Trace ID:\s*([0-9a-f-]{36})/i.exec(text)?.[1], /Correlation ID:\s*([0-9a-f-]{36})/i.exec(text)?.[1]);
}

const sentence =
  /(?:\b([a-z]+_[a-z_]+)["')]{0,2}[:.,]?\s{1,4}(?:(?:error_)?description\s?[:=]\s?)?["']?)?(AADSTS\d{5,8}:\s?(?:[^\r\n]|(?<![.!?][ \t]{0,4})\r?\n(?=[ \t│|]{0,8}[a-z'])){4,1000}?)(?=\s+Trace ID:|\\r|\\n|[.!?][ \t]{0,4}[\r\n]|[\r\n](?![\n \t│|]{0,8}[a-z'])|"\s*[,}\]]|$)/gi;

/** Finds the token service's answers in running text. Trace and correlation id stand behind the sentence, often on lines of their own. */
export function readAadstsSentences(view: View): Found[] {
  let done = 0;
  return [...matches(view.text, sentence)].flatMap((match) => {
    const [whole, code, description = ''] = match;
    if (match.index < done) return [];
    const end = match.index + whole.length;
    done = end;
    const start = end - description.length;
    const isCode = code !== undefined && oauthCode.test(code);
    const words = collapsed(part(view, start, end));
    const codeView = isCode ? part(view, match.index, match.index + code.length) : undefined;
    // Up to the next answer.
    const after = view.text.slice(end, end + 400).split(/AADSTS\d/)[0] ?? '';
    return answer(codeView, words, 'token-endpoint', idsInText(after)) ?? [];
  });
}
