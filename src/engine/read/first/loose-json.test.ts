import { expect, test } from 'vitest';
import { objectsOf, plain, textMember } from './json-members.ts';
import { scanJson } from './loose-json.ts';
import { spanIn, wholeView } from './view.ts';

function firstOf(text: string): unknown {
  const scan = scanJson(wholeView(text));
  const [member] = scan.root.members;
  const node = member?.key === '' ? member.value : scan.root;
  return toObject(plain(scan.view, node));
}

function toObject(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [key, toObject(inner)]));
  return Array.isArray(value) ? value.map(toObject) : value;
}

test.for([
  ['{}'],
  ['{"a":1,"b":-2.5e3,"c":true,"d":false}'],
  ['{"a":"x\\n\\"y\\" \\u00e9 \\\\ /","b":""}'],
  ['{"a":{"b":{"c":["x",{"d":"y"},["z"],1]}},"e":"f"}'],
  ['{"a":[],"b":{},"c":[[]],"d":"[not] {a} list, really"}'],
  ['{\n  "a" : "b" ,\n  "c" : [\n    1,\n    2\n  ]\n}'],
])('JSON is read as JSON.parse reads it: %s', ([text = '']) => {
  expect(firstOf(text)).toEqual(text === '{}' ? {} : JSON.parse(text));
});

test.for([
  ['a Python dict', "{'a': 'b', 'n': None, 'l': ['x', 'y'], 't': True}", { a: 'b', l: ['x', 'y'], t: true }],
  ['an apostrophe inside single quotes', "{'a': 'it's here', 'b': 'c'}", { a: "it's here", b: 'c' }],
  ['quotes that lost their backslash', '{"a":"say "yes" now","b":"c"}', { a: 'say "yes" now', b: 'c' }],
  ['an object of JavaScript', "{ a: 'b', c: { d: [1, 'x'] } }", { a: 'b', c: { d: [1, 'x'] } }],
  ['trailing commas and missing ones', '{"a":"b",\n"c":"d"\n"e":["f",],}', { a: 'b', c: 'd', e: ['f'] }],
  ['an array of PHP', '["a" => "b", "c" => ["d" => "e"], "f" => ["g"]]', { a: 'b', c: { d: 'e' }, f: ['g'] }],
  ['a string that was cut off', '{"a":"b","c":"dd', { a: 'b', c: 'dd' }],
  ['a list that was cut off', '{"a":["b","c', { a: ['b', 'c'] }],
  ['members without braces', '"a": "b", "c": 1', { a: 'b', c: 1 }],
] as const)('%s is read', ([, text, value]) => {
  const read = firstOf(text);
  const flat = read instanceof Object && '' in read ? read[''] : read;
  expect(flat).toEqual(value);
});

test('each string knows where it stands in the paste, through every wrapping', () => {
  const inner = JSON.stringify({ deep: 'the "words"' });
  const text = `log: ${JSON.stringify({ body: JSON.stringify({ inner }) })} end`;
  const object = objectsOf(scanJson(wholeView(text))).find(({ node }) => node.members[0]?.key === 'deep');
  const words = object && textMember(object, 'deep');
  expect(words?.text).toBe('the "words"');
  const span = words && spanIn(words, 0, 3);
  expect(text.slice(span?.start, span?.end)).toBe('the');
  const quoted = words && spanIn(words, 4, words.text.length);
  expect(text.slice(quoted?.start, quoted?.end).replaceAll('\\', '')).toBe('"words"');
});

test('what stands after a cut object is not swallowed', () => {
  const objects = objectsOf(scanJson(wholeView('{"a":{"b":"cut\n\n{"c":"d"}\n{"e":"f"}')));
  expect(objects.map(({ node }) => node.members.map(({ key }) => key))).toEqual([
    ['', '', ''],
    ['a'],
    ['b'],
    ['c'],
    ['e'],
  ]);
});

test('braces in prose do no harm', () => {
  expect(firstOf('GET /users/{id} failed } with { "a": "b" }')).toBeInstanceOf(Object);
  expect(() => firstOf('}}}]]]{{{[[[')).not.toThrow();
});
