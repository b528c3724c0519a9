/**
 * One step of a path. `edge` is how it is compared, lower case and decoded: `messages`, `{}` for a key (whatever names one
 * thing: an id, a user principal name, a file path), `{}:` for a key that a path follows, `range(address)` for a function or
 * an alternate key with the names of its arguments, sorted. `label` is the same as it is written: `range(address={value})`.
 */
export interface Segment {
  readonly kind: 'name' | 'key' | 'call';
  readonly edge: string;
  readonly label: string;
}

const key: Segment = { kind: 'key', edge: '{}', label: '{id}' };
const addressedKey: Segment = { kind: 'key', edge: '{}:', label: '{id}:' };

/** Cuts at slashes that stand neither in parentheses nor in quotes; what is never closed protects nothing. */
export function splitPath(path: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let unclosed = false;
  for (let at = 0; at < path.length; at += 1) {
    if (path[at] === '(' && !unclosed) {
      const end = closing(path, at);
      unclosed = end === undefined;
      at = end ?? at;
    } else if (path[at] === '/') {
      parts.push(path.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(path.slice(start));
  return parts.filter((part) => part !== '');
}

/** Where the parenthesis that opens at `open` is closed; inside quotes nothing counts (a doubled quote closes and opens). */
function closing(path: string, open: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < path.length; at += 1) {
    if (path[at] === "'") quoted = !quoted;
    else if (!quoted && path[at] === '(') depth += 1;
    else if (!quoted && path[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Nothing but a name has none of these. */
const special = /[(){}<>:%\s]/;
const placeholder = /^(?:\{.*\}|<.*>|\(.*\))$/s;
const beforePath = /^(?!root:).+:$/is;
const call = /^([^(]*)\((.*)\)$/s;
const quotedText = /'(?:[^']|'')*'/g;
/** A key can end in equals signs: an argument has a value. */
const argumentName = /(?:^|,)\s*([a-z_][a-z0-9_]*)\s*=\s*(?=[^\s,=])/gi;

/** What stands between two slashes; a key in parentheses is a step of its own. */
export function segmentsOf(part: string): readonly Segment[] {
  if (!special.test(part)) return [named(part)];
  const text = decoded(part).trim();
  if (placeholder.test(text)) return [key];
  if (beforePath.test(text)) return [addressedKey];
  const [, name, inside] = call.exec(text) ?? [];
  if (name === undefined || inside === undefined) return [named(text)];
  const words = inside.replaceAll(quotedText, "''").trim();
  const names = Array.from(words.matchAll(argumentName), ([, argument = '']) => argument);
  if (names.length === 0) return words === '' ? [named(name)] : [named(name), key];
  const sorted = names.map((argument) => argument.toLowerCase()).toSorted();
  return [
    {
      kind: 'call',
      edge: `${name.toLowerCase()}(${sorted.join(',')})`,
      label: `${name}(${names.map((argument) => `${argument}={value}`).join(',')})`,
    },
  ];
}

const named = (text: string): Segment => ({ kind: 'name', edge: text.toLowerCase(), label: text });

/** Percent signs that decode to nothing stay as they are. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
