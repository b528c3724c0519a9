import { unescaped } from './wrapping.ts';
import { part, type View } from './view.ts';
import type { Member, Node, ObjectNode, Scan, StringNode } from './loose-json.ts';

/** An object that was found, with the view that its offsets belong to and the key under which it stands. */
export interface FoundObject {
  readonly view: View;
  readonly node: ObjectNode;
  readonly key: string;
  /** It has no braces of its own: its members stand in the text as pieces. */
  readonly loose: boolean;
}

/** Every object of a scan, outermost first in the order of the text, those inside of strings as well. */
export function objectsOf(scan: Scan): FoundObject[] {
  const objects: FoundObject[] = [];
  collect(scan, objects);
  return objects;
}

function collect(scan: Scan, objects: FoundObject[]): void {
  const { view, root } = scan;
  if (root.members.length > 0) objects.push({ view, node: root, key: '', loose: true });
  const waiting: { key: string; node: Node }[] = nodesIn(root);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { key, node } = next;
    if (node.kind === 'object') {
      if (node.members.length > 0) objects.push({ view, node, key, loose: false });
      waiting.push(...nodesIn(node));
    } else if (node.kind === 'list') {
      for (const item of node.items.toReversed()) waiting.push({ key, node: item });
    } else if (node.kind === 'string' && node.inside) collect(node.inside, objects);
  }
  for (const inner of scan.escapedParts) collect(inner, objects);
}

const nodesIn = (node: ObjectNode) => node.members.map(({ key, value }) => ({ key, node: value })).toReversed();

/** The first member with one of these names, in the order of the names; case does not matter. */
export function member(node: ObjectNode, ...names: readonly string[]): Member | undefined {
  for (const name of names) {
    const found = node.members.find(({ key }) => key.length === name.length && key.toLowerCase() === name);
    if (found) return found;
  }
  return undefined;
}

/** The text of a string, decoded, or of a bare word; empty strings count, null does not. */
export function textOf(view: View, node: Node | undefined): View | undefined {
  if (node?.kind === 'string') return unescaped(part(view, node.start, node.end));
  if (node?.kind !== 'word') return undefined;
  const bare = part(view, node.start, node.end);
  return /^(?:null|none|nil|undefined|true|false)$/i.test(bare.text) ? undefined : bare;
}

export function textMember(object: FoundObject, ...names: readonly string[]): View | undefined {
  return textOf(object.view, member(object.node, ...names)?.value);
}

export function objectMember(object: FoundObject, ...names: readonly string[]): FoundObject | undefined {
  const found = member(object.node, ...names);
  return found?.value.kind === 'object'
    ? { view: object.view, node: found.value, key: found.key, loose: false }
    : undefined;
}

export function insideOf(node: Node | undefined): Scan | undefined {
  return node?.kind === 'string' ? (node satisfies StringNode).inside : undefined;
}

/** Plain JavaScript values: strings decoded, words as numbers or booleans where they are such, objects without their prototype. */
export function plain(view: View, node: Node, depth = 0): unknown {
  if (node.kind === 'string') return textOf(view, node)?.text;
  if (node.kind === 'word') return plainWord(view.text.slice(node.start, node.end));
  if (depth > 8) return undefined;
  if (node.kind === 'list') return node.items.map((item) => plain(view, item, depth + 1));
  return new Map(node.members.map(({ key, value }) => [key, plain(view, value, depth + 1)]));
}

function plainWord(word: string): unknown {
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word)) return Number(word);
  if (/^true$/i.test(word)) return true;
  if (/^false$/i.test(word)) return false;
  return /^(?:null|none|nil|undefined)$/i.test(word) ? undefined : word;
}
