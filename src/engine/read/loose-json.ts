import { part, type View } from './view.ts';
import { unescaped } from './wrapping.ts';

/** A value in a text that is JSON, nearly JSON, or a piece of it; offsets are those of its view. */
export type Node = ObjectNode | ListNode | StringNode | WordNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly start: number;
  readonly members: Member[];
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
  /** Its content was read as a text of its own, because it looks like JSON. */
  readonly inside?: Scan;
}
/** A number, true, null, None …: anything without quotes. */
export interface WordNode {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
}

/** What was found in one view: members that stand outside of braces hang on `root`. */
export interface Scan {
  readonly view: View;
  readonly root: ObjectNode;
  /** Parts of the text that stand escaped, as in a log line. */
  readonly escapedParts: Scan[];
  tooDeep: boolean;
}

const deepest = 64;
const deepestString = 5;

// A quoted key with its colon or arrow | a bare key before a value that cannot be prose | a brace.
const keyOrBrace =
  /(\\*)(["'])([A-Za-z_@$][\w.@$:-]{0,79})\1\2\]?\s{0,40}(?::|=>)\s{0,200}|\b(?<=^|[{,(]\s{0,40}|\n[ \t+]{0,40})([A-Za-z_$][\w$]{0,39})\s{0,4}(?::|=>)\s{0,4}(?=["'`{[])|[{}]/g;
const opening = /(?:array(?::\d+|\(\d+\))\s?|@|[A-Z][\w\\]{0,40}\s?)?([{[])/y;
const quoteMark = /(?:[bu]|string\(\d+\)\s?)?(["'`])/y;
const word = /[^\s,{}[\]"'`]{1,200}/y;
const afterString = /\s{0,200}(?:[,}\])|;>]|=>|$)|[ \t]{0,200}\r?\n/y;
const betweenItems = /[\s,]*(?:\d+\s?=>\s?)?/y;
const inList = /\s{0,200}[,\]]|\s{0,200}$|[ \t]{0,200}\r?\n/y;

/**
 * Reads everything in a text that looks like members of JSON: pretty or minified, with single quotes as Python prints it, cut
 * off in the middle, as a PHP dump, without its braces, in a log line, escaped inside a string. Goes through the text once,
 * without recursion into braces; what is nested deeper than 64 is left out.
 */
export function scanJson(view: View, level = 0): Scan {
  const { text } = view;
  const root: ObjectNode = { kind: 'object', start: 0, members: [] };
  const scan: Scan = { view, root, escapedParts: [], tooDeep: false };
  let stack: (ObjectNode | ListNode)[] = [root];
  let pos = 0;

  const push = (node: ObjectNode | ListNode) => {
    if (stack.length < deepest) stack.push(node);
    else scan.tooDeep = true;
  };
  /** Reads the value at pos; containers are entered, everything else is taken whole. */
  const value = (): Node | undefined => {
    const open = matchAt(opening, text, pos);
    if (open) {
      const start = pos;
      pos = opening.lastIndex;
      const node: Node = open[1] === '{' ? { kind: 'object', start, members: [] } : { kind: 'list', start, items: [] };
      push(node);
      return node;
    }
    const mark = matchAt(quoteMark, text, pos);
    if (mark) {
      const start = quoteMark.lastIndex;
      const end = endOfString(text, start, mark[1] ?? '"');
      pos = Math.min(text.length, end + 1);
      return stringNode(view, start, end, level);
    }
    if (!matchAt(word, text, pos)) return undefined;
    const node: Node = { kind: 'word', start: pos, end: word.lastIndex };
    pos = word.lastIndex;
    return node;
  };

  while (pos < text.length) {
    const top = stack.at(-1) ?? root;
    if (top.kind === 'list') {
      betweenItems.lastIndex = pos;
      betweenItems.exec(text);
      pos = betweenItems.lastIndex;
      if (text[pos] === ']') {
        pos += 1;
        stack.pop();
        continue;
      }
      const depth = stack.length;
      const item = value();
      if (item) top.items.push(item);
      // A list that goes on as prose was cut off.
      const entered = stack.length > depth || item?.kind === 'object' || item?.kind === 'list';
      if (!item || (!entered && !matchAt(inList, text, pos))) stack.pop();
      continue;
    }
    keyOrBrace.lastIndex = pos;
    const match = keyOrBrace.exec(text);
    if (!match) break;
    pos = keyOrBrace.lastIndex;
    const key = match[3] ?? match[4];
    if (key !== undefined && match[1]) {
      const end = endOfEscaped(text, pos, match[1].length, match[2] ?? '"');
      if (level < deepestString) scan.escapedParts.push(scanJson(unescaped(part(view, match.index, end)), level + 1));
      pos = end;
    } else if (key !== undefined) {
      const node = value();
      if (node) top.members.push({ key, value: node, start: match.index });
    } else if (match[0] === '}') {
      if (stack.length > 1) stack.pop();
    } else {
      // Inside an object a brace follows a key; without one, the object before it was cut off.
      stack = [root];
      const node: ObjectNode = { kind: 'object', start: match.index, members: [] };
      root.members.push({ key: '', value: node, start: match.index });
      push(node);
    }
  }
  return scan;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const looksLikeJson = /[{[]\s{0,40}\\*["'{]|[{,]\s{0,40}\w{1,40}\s?:/;

function stringNode(view: View, start: number, end: number, level: number): StringNode {
  const plain: StringNode = { kind: 'string', start, end };
  if (level >= deepestString || !looksLikeJson.test(view.text.slice(start, end))) return plain;
  return { ...plain, inside: scanJson(unescaped(part(view, start, end)), level + 1) };
}

const emptyLine = /\r?\n[ \t]*\r?\n/;
const manyCandidates = 12;

/**
 * Where a string ends: at a quote that is not escaped and is followed by what may follow a value. A string with no such quote, or
 * with an empty line in it, was cut off.
 */
function endOfString(text: string, start: number, quote: string): number {
  let first = -1;
  let end = -1;
  let at = start - 1;
  for (let tries = 0; tries < manyCandidates && end === -1; tries += 1) {
    at = text.indexOf(quote, at + 1);
    if (at === -1) break;
    if (isEscaped(text, at, start)) {
      tries -= 1;
      continue;
    }
    if (first === -1) first = at;
    if (matchAt(afterString, text, at + 1)) end = at;
  }
  const closed = end === -1 ? first : end;
  const limit = closed === -1 ? text.length : closed;
  const cut = text.slice(start, limit).search(emptyLine);
  return cut === -1 ? limit : start + cut;
}

function isEscaped(text: string, at: number, start: number): boolean {
  let slashes = 0;
  while (at - 1 - slashes >= start && text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Where text that stands escaped ends: at a quote with fewer backslashes before it. */
function endOfEscaped(text: string, from: number, slashes: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) {
    let seen = 0;
    while (seen < slashes && text[at - 1 - seen] === '\\') seen += 1;
    if (seen < slashes) return at;
  }
  return text.length;
}
