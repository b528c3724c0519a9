import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** Checks of PowerShell text on its syntax tree, for tests. The grammar is tree-sitter-pwsh. */

const locate = createRequire(import.meta.url).resolve;
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(locate('tree-sitter-pwsh/tree-sitter-powershell.wasm')));

export function parsePowerShell(text: string): Node {
  const tree = parser.parse(text);
  if (tree === null) throw new Error('The grammar gave no tree.');
  return tree.rootNode;
}

/** Lines that the grammar does not understand. */
export function syntaxErrors(root: Node): readonly string[] {
  if (!root.hasError) return [];
  const marks = allNodes(root).filter((node) => node.isError || node.isMissing);
  return marks.map((node) => `line ${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
}

function allNodes(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(allNodes)];
}

export interface Command {
  readonly name: string;
  /** Without the hyphen, in order. */
  readonly parameters: readonly string[];
}

export function commandsOf(root: Node): readonly Command[] {
  return root.descendantsOfType('command').map((node) => ({
    name: node.childForFieldName('command_name')?.text ?? '',
    parameters: node
      .descendantsOfType('command_parameter')
      .filter((parameter) => enclosing(parameter, ['command'])?.id === node.id)
      .map((parameter) => parameter.text.replace(/^-|:$/g, '')),
  }));
}

function enclosing(node: Node, types: readonly string[]): Node | undefined {
  let up = node.parent;
  while (up !== null && !types.includes(up.type)) up = up.parent;
  return up ?? undefined;
}

/**
 * `<` and `>` that are neither in a string nor in a comment: the grammar takes a bare `<user-id>` for a word, while
 * PowerShell itself refuses it, and `>` writes a file.
 */
export function bareAngles(root: Node): readonly number[] {
  const inside = root.descendantsOfType(['string_literal', 'comment']);
  return Array.from(root.text.matchAll(/[<>]/g), (match) => match.index).filter(
    (index) => !inside.some((node) => node.startIndex <= index && index < node.endIndex),
  );
}

/** Whether the character at this index stands inside single quotes, where nothing is expanded. */
export function inSingleQuotes(root: Node, index: number): boolean {
  const strings = root.descendantsOfType('verbatim_string_characters');
  return strings.some((node) => node.startIndex < index && index < node.endIndex - 1);
}

const automatic = ['_', 'true', 'false', 'null'];

/** Parameters whose value is the name of a variable that they fill. */
const fills = /^-(?:StatusCodeVariable|ResponseHeadersVariable|OutVariable|ErrorVariable|CountVariable)$/i;

/** Variables that are read before the text has given them a value, each once. */
export function undefinedVariables(root: Node): readonly string[] {
  const known = new Set(automatic);
  const unknown = new Set<string>();
  visit(root, known, unknown);
  return [...unknown];
}

function nameOf(variable: Node): string {
  return variable.text.replace(/^\$\{?|\}$/g, '').toLowerCase();
}

function visit(node: Node, known: Set<string>, unknown: Set<string>): void {
  if (node.type === 'variable') {
    if (!known.has(nameOf(node))) unknown.add(nameOf(node));
    return;
  }
  const [target, ...rest] = inOrder(node);
  if (target === undefined) return;
  if (node.type === 'foreach_statement' || isPlainAssignment(node)) {
    const [source, ...body] = rest;
    if (source !== undefined) visit(source, known, unknown);
    known.add(nameOf(target));
    for (const child of body) visit(child, known, unknown);
    return;
  }
  for (const child of [target, ...rest]) visit(child, known, unknown);
  if (node.type === 'command') for (const name of filledBy(node)) known.add(name);
}

/** `$a = …`, and not `$a += …` or `$a.b = …`, which read `$a` first. */
function isPlainAssignment(node: Node): boolean {
  const [left, operator] = node.namedChildren;
  return node.type === 'assignment_expression' && operator?.text === '=' && /^\$\w+$/.test(left?.text.trim() ?? '');
}

/** The parts of a node without the operator of an assignment. */
function inOrder(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => child.type !== 'assignment_operator');
}

function filledBy(command: Node): readonly string[] {
  const words = command.text.split(/\s+/);
  return words.flatMap((word, index) => (fills.test(word) ? [(words[index + 1] ?? '').toLowerCase()] : []));
}
