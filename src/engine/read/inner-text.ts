import type { Node, Scan } from './first/loose-json.ts';
import { ofAnswer, ofMessage } from './first/member-names.ts';
import { part, type View } from './first/view.ts';
import { unescaped } from './first/wrapping.ts';

const most = 20;
const shortest = 12;
const literal = /^\s*(["'])([^]*)\1\s*$/;

/** A paste that is one string of JSON, JavaScript or Python, decoded; undefined for everything else. */
export function literalIn(view: View): View | undefined {
  const [, quote = '', inside = ''] = literal.exec(view.text) ?? [];
  if (inside === '' || /[\r\n]/.test(inside) || (quote === '"' ? /(?<!\\)"/ : /(?<!\\)'/).test(inside))
    return undefined;
  const start = view.text.indexOf(inside);
  return unescaped(part(view, start, start + inside.length));
}

/** Texts of several lines that stand as strings in JSON: a log, a body, the output of a program. Each is read like a paste. */
export function innerTexts(scan: Scan): View[] {
  const found: View[] = [];
  const waiting: { readonly key: string; readonly node: Node }[] = [{ key: '', node: scan.root }];
  for (let next = waiting.pop(); next && found.length < most; next = waiting.pop()) {
    const { key, node } = next;
    if (node.kind === 'object')
      waiting.push(...node.members.map((member) => ({ key: member.key, node: member.value })));
    else if (node.kind === 'list') waiting.push(...node.items.map((item) => ({ key, node: item })));
    else if (node.kind === 'string' && node.end - node.start > shortest && !ofMessage.test(key)) {
      const text = part(scan.view, node.start, node.end);
      if (/\\[nr"']/.test(text.text) || ofAnswer.test(key)) found.push(unescaped(text));
    }
  }
  return found;
}
