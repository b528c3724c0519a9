import { endOfEscaped, endOfString } from './json-string.ts';
import { part, type View } from './view.ts';
import { unescaped } from './wrapping.ts';

/** A value in a text that is JSON, nearly JSON, or a piece of it; offsets are those of its view. */
export type Node = ObjectNode | ListNode | StringNode | WordNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly start: number;
  readonly members: Member[];
  /** PHP writes objects in brackets. */
  readonly closedBy?: ']';
}
export interface Member {
  readonly key: string;
  readonly value: Node;
  /** Where the key stands. */
  readonly start: number;
}
export interface ListNode {
  readonly kind: 'list';
  readonly start: number;
  readonly items: Node[];
}
/** Offsets of what stands between the quotes. */
export interface StringNode {
  readonly kind: 'string';
  readonly start: number;
  readonly end: number;
  /** Its content, read as a text of its own because it looks like JSON. */
  readonly inside?: Scan;
}
/** A number, true, null, None …: anything without quotes. */
export interface WordNode {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
}

/** What was found in one view. Members that stand outside of braces hang on `root`. */
export interface Scan {
  readonly view: View;
  readonly root: ObjectNode;
  /** Parts of the text that stand escaped, as in a log line. */
  readonly escapedParts: readonly Scan[];
  /** What was left out: what is nested deeper, or comes after more values, than what is read. */
  readonly leftOut: readonly LeftOut[];
}

export type LeftOut = 'deeper' | 'longer';

interface State {
  readonly view: View;
  readonly text: string;
  readonly level: number;
  readonly root: ObjectNode;
  readonly escapedParts: Scan[];
  stack: (ObjectNode | ListNode)[];
  pos: number;
  nodes: number;
  tooDeep: boolean;
}

const deepest = 64;
const deepestString = 5;
const mostNodes = 20_000;

// A quoted key with its colon or arrow | a bare key before a value that cannot be prose | a brace.
const keyOrBrace =
  /(\\{0,7})(["'])([A-Za-z_@$][\w.@$:-]{0,79})\1\2\]?\s{0,40}(?::|=>)\s{0,200}|\b(?<=^|[{,(]\s{0,40}|\n[ \t+]{0,40})([A-Za-z_$][\w$]{0,39})\s{0,4}(?::|=>)\s{0,4}(?=(?:Some\(\s{0,200})?["'`{[])|[{}\]]/g;
const opening =
  /(?:Some\(\s{0,200})?(?:array(?::\d+|\(\d+\))\s?|@|[A-Z][\w\\]{0,40}\s?)?([{[])(?=(\s{0,200}["'][\w.@-]{1,80}["']\s?=>)?)/y;
const quoteMark = /(?:[bu]|string\(\d+\)\s?|Some\(\s{0,200})?(["'`])/y;
const word = /[^\s,{}[\]"'`]{1,200}/y;
const betweenItems = /[\s,]*(?:\d+\s?=>\s?)?/y;
const afterItem = /\s{0,200}(?:[,\]]|$)|[ \t]{0,200}\r?\n/y;

/**
 * Reads everything in a text that looks like members of JSON: pretty or minified, with single quotes as Python prints it, cut
 * off in the middle, as a PHP dump, without its braces, in a log line, escaped inside a string. Goes through the text once,
 * without recursion into braces; what is nested deeper than 64 is left out.
 */
export function scanJson(view: View, level = 0): Scan {
  const root: ObjectNode = { kind: 'object', start: 0, members: [] };
  const state: State = {
    view,
    text: view.text,
    level,
    root,
    escapedParts: [],
    stack: [root],
    pos: 0,
    nodes: 0,
    tooDeep: false,
  };
  let more = true;
  while (more && state.pos < state.text.length && state.nodes < mostNodes) {
    const top = state.stack.at(-1) ?? root;
    more = top.kind === 'list' ? readItem(state, top) : readMember(state, top);
  }
  const leftOut: LeftOut[] = [];
  if (state.tooDeep) leftOut.push('deeper');
  if (state.nodes >= mostNodes) leftOut.push('longer');
  return { view, root, escapedParts: state.escapedParts, leftOut };
}

/** Reads the next member of an object, or its end. */
function readMember(state: State, object: ObjectNode): boolean {
  keyOrBrace.lastIndex = state.pos;
  const match = keyOrBrace.exec(state.text);
  if (!match) return false;
  state.pos = keyOrBrace.lastIndex;
  const key = match[3] ?? match[4];
  if (key !== undefined && match[1]) readEscaped(state, match.index, match[1].length, match[2] ?? '"');
  else if (key !== undefined) {
    const value = readValue(state);
    if (value) object.members.push({ key, value, start: match.index });
  } else if (match[0] !== '{') {
    if (state.stack.length > 1 && match[0] === (object.closedBy ?? '}')) state.stack.pop();
  } else {
    // Inside an object a brace follows a key. Without one, the object before it was cut off.
    state.stack = [state.root];
    state.pos = match.index;
    const value = readValue(state);
    if (value) state.root.members.push({ key: '', value, start: match.index });
  }
  return true;
}

function readItem(state: State, list: ListNode): boolean {
  matchAt(betweenItems, state.text, state.pos);
  state.pos = Math.max(state.pos, betweenItems.lastIndex);
  if (state.text[state.pos] === ']') {
    state.pos += 1;
    state.stack.pop();
    return true;
  }
  const item = readValue(state);
  if (item) list.items.push(item);
  const isContainer = item?.kind === 'object' || item?.kind === 'list';
  // A list that goes on as prose was cut off.
  if (!isContainer && (!item || !matchAt(afterItem, state.text, state.pos))) state.stack.pop();
  return true;
}

/** Reads the value that begins here. Objects and lists are entered, everything else is taken whole. */
function readValue(state: State): Node | undefined {
  state.nodes += 1;
  const { text, pos: start } = state;
  const open = matchAt(opening, text, start);
  if (open) {
    state.pos = opening.lastIndex;
    const node = containerFrom(open, start);
    enter(state, node);
    return node;
  }
  const mark = matchAt(quoteMark, text, start)?.[1];
  if (mark !== undefined) {
    const from = quoteMark.lastIndex;
    const end = endOfString(text, from, mark);
    state.pos = Math.min(text.length, end + 1);
    return stringNode(state, from, end);
  }
  if (!matchAt(word, text, start)) return undefined;
  state.pos = word.lastIndex;
  return { kind: 'word', start, end: word.lastIndex };
}

function containerFrom([, mark, phpKey]: RegExpExecArray, start: number): ObjectNode | ListNode {
  if (mark === '{') return { kind: 'object', start, members: [] };
  return phpKey === undefined
    ? { kind: 'list', start, items: [] }
    : { kind: 'object', start, members: [], closedBy: ']' };
}

function enter(state: State, node: ObjectNode | ListNode): void {
  if (state.stack.length < deepest) state.stack.push(node);
  else state.tooDeep = true;
}

const looksLikeJson = /[{[](?:\s|\\{1,8}[rnt]){0,40}\\*["'{]|[{,]\s{0,40}\w{1,40}\s?:/;

function stringNode({ view, text, level }: State, start: number, end: number): StringNode {
  const isText = level >= deepestString || !looksLikeJson.test(text.slice(start, end));
  if (isText) return { kind: 'string', start, end };
  return { kind: 'string', start, end, inside: scanJson(unescaped(part(view, start, end)), level + 1) };
}

function readEscaped(state: State, start: number, slashes: number, quote: string): void {
  const { view, text, pos, level } = state;
  state.pos = endOfEscaped(text, pos, slashes, quote);
  if (level < deepestString) state.escapedParts.push(scanJson(unescaped(part(view, start, state.pos)), level + 1));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
