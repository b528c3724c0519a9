import type { ErrorItem } from '../../model/evidence.ts';
import { parseGuid } from '../../model/guid.ts';
import type { Found } from './found.ts';
import { insideOf, member, objectMember, objectsOf, textMember, type FoundObject } from './json-members.ts';
import type { ObjectNode, Scan } from './loose-json.ts';
import { isStatusAlone } from './status.ts';
import type { View } from './view.ts';

type Detail = ErrorItem['inner'][number];

const codeNames = ['code', 'errorcode', 'error_code'] as const;
const messageNames = ['message', 'errormessage', 'error_message'] as const;

/** An error that was found, and the words that say most of it. */
export interface FoundError {
  readonly error: Omit<ErrorItem, 'id' | 'origin' | 'quote'>;
  readonly words: View;
}

export function errorFound({ error, words }: FoundError): Found {
  return { item: error, view: words, start: 0, end: words.text.length };
}

/** Whether the words of an error are a service's own: what a program says in its own words may say the status and the address. */
export function isAnswer({ item, view, start, end }: Found): boolean {
  return (
    item.kind === 'error' &&
    item.endpoint !== 'unknown' &&
    !!item.message &&
    !isStatusAlone(view.text.slice(start, end))
  );
}

/**
 * Finds error answers in JSON: Graph's own (`error` with code, message and innerError), Azure AD Graph's `odata.error`, the errors
 * of the SDKs, and the workloads' own forms. An error inside the message of another belongs to that one.
 */
export function readGraphErrors(scan: Scan): Found[] {
  const used = new Set<ObjectNode>();
  const found: Found[] = [];
  for (const object of objectsOf(scan)) {
    if (used.has(object.node)) continue;
    const error = readError(object, used);
    if (error) found.push(errorFound(error));
  }
  return found;
}

function readError(object: FoundObject, used: Set<ObjectNode>): FoundError | undefined {
  const own = objectMember(object, 'error', 'odata.error', 'errors');
  if (own) return readBody(own, used, 'graph');
  const code = textMember(object, ...codeNames);
  const message = messageOf(object);
  const inner = objectMember(object, 'innererror', 'inner_error');
  if (code && (message || inner)) return readBody(object, used, inner || !object.loose ? 'graph' : 'unknown');
  if (inner && message) return readBody(object, used, 'graph');
  if (code && object.loose && /^[A-Za-z]\w{4,}$/.test(code.text)) return readBody(object, used, 'unknown');
  const few = object.node.members.length < 4 && member(object.node, 'error_description') === undefined;
  return message && few && /\S\s\S+\s\S/.test(message.text) ? readBody(object, used, 'unknown') : undefined;
}

/** Graph writes the message as text, Azure AD Graph as an object with its language. */
function messageOf(object: FoundObject): View | undefined {
  const wrapped = objectMember(object, 'message');
  return wrapped ? textMember(wrapped, 'value') : textMember(object, ...messageNames);
}

function readBody(object: FoundObject, used: Set<ObjectNode>, endpoint: ErrorItem['endpoint']): FoundError | undefined {
  const deeper = innerErrors(object);
  const inMessage = errorsInMessage(object);
  for (const { node } of [object, ...deeper, ...inMessage]) used.add(node);
  const code = textMember(object, ...codeNames);
  const message = messageOf(object);
  const inner = [...deeper, ...inMessage].flatMap((one) => detailOf(one) ?? []);
  const words = message && message.text.trim() !== '' ? message : code;
  if (!words || (words.text === '' && inner.length === 0)) return undefined;
  const requestId = idIn([object, ...deeper], 'request-id', 'requestid', 'request_id');
  return {
    words,
    error: {
      kind: 'error',
      endpoint: /AADSTS/.test(`${code?.text} ${message?.text}`) ? 'token-endpoint' : endpoint,
      ...(code && { code: code.text }),
      ...(message && { message: message.text }),
      inner,
      ...(requestId !== undefined && { requestId }),
    },
  };
}

/** What stands in a message that is JSON itself. */
function errorsInMessage(object: FoundObject): FoundObject[] {
  return messageNames.flatMap((name) => {
    const inside = insideOf(member(object.node, name)?.value);
    return inside ? objectsOf(inside) : [];
  });
}

function innerErrors(object: FoundObject): FoundObject[] {
  const found: FoundObject[] = [];
  let deeper = objectMember(object, 'innererror', 'inner_error');
  while (deeper && found.length < 8) {
    found.push(deeper);
    deeper = objectMember(deeper, 'innererror', 'inner_error');
  }
  const details = member(object.node, 'details')?.value;
  for (const item of details?.kind === 'list' ? details.items : []) {
    if (item.kind === 'object') found.push({ view: object.view, node: item, key: 'details', loose: false });
  }
  return found;
}

function detailOf(object: FoundObject): Detail | undefined {
  const code = textMember(object, ...codeNames)?.text;
  const message = messageOf(object)?.text ?? textMember(object, 'text')?.text;
  if (code === undefined && message === undefined) return undefined;
  return { ...(code !== undefined && { code }), ...(message !== undefined && { message }) };
}

function idIn(objects: readonly FoundObject[], ...names: readonly string[]): string | undefined {
  for (const object of objects) {
    const text = textMember(object, ...names)?.text;
    const id = text === undefined ? undefined : parseGuid(text);
    if (id) return id;
  }
  return undefined;
}

const header = /(?<!client[-_])\brequest[-_]id["'\]]?[ \t]*(?:=>|[:=|])[ \t]*["']?([0-9a-f-]{36})/i;

/** Gives the only error of Graph the request id of the answer's headers, where its body has none. */
export function withRequestId(errors: readonly Found[], text: string): readonly Found[] {
  const ofGraph = errors.filter(({ item }) => item.kind === 'error' && item.endpoint !== 'token-endpoint');
  const [only] = ofGraph;
  const requestId = parseGuid(header.exec(text)?.[1] ?? '');
  if (!requestId || ofGraph.length !== 1) return errors;
  return errors.map((error) =>
    error === only && error.item.kind === 'error' && error.item.requestId === undefined
      ? { ...error, item: { ...error.item, requestId } }
      : error,
  );
}
