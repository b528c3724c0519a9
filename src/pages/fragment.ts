import { placeholders } from '../commands/placeholders.ts';

/** Parsers of what may ride behind the # of an address. A value is accepted in its canonical form or not at all. */
const one = {
  app: placeholders['app-id'].parse,
  tenant: placeholders['tenant-id'].parse,
  cloud: oneOf('global', 'us-gov', 'us-dod', 'china'),
  type: oneOf('delegated', 'application'),
  method: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE'),
  path: placeholders['api-path'].parse,
  cause: shaped(/^[a-z][a-z-]{2,39}$/),
  user: (text: string) => placeholders['user-id'].parse(text) ?? placeholders['user-principal-name'].parse(text),
  group: placeholders['user-id'].parse,
  site: (text: string) => placeholders['user-id'].parse(text) ?? siteId(text),
  mailbox: placeholders.mailbox.parse,
  request: placeholders['request-id'].parse,
  signin: placeholders['request-id'].parse,
  uti: shaped(/^[A-Za-z0-9_-]{16,64}$/),
  time: placeholders['utc-start'].parse,
  at: shaped(/^[a-z][a-z0-9-]{0,59}$/),
} as const;

/** Lists, separated by commas, each entry once. */
const many = {
  permission: listOf(placeholders.permission.parse, 10),
  held: listOf(placeholders.permission.parse, 60),
  done: listOf(shaped(/^[a-z][a-z0-9-]{0,59}$/), 40),
} as const;

type One = keyof typeof one;
type Many = keyof typeof many;
type FragmentKey = One | Many;

export type FragmentValues = { readonly [Key in One]?: string } & { readonly [Key in Many]?: readonly string[] };

export interface Refused {
  readonly key: string;
  readonly why: 'unknown' | 'double' | 'unparsable';
}

export interface Fragment {
  readonly values: FragmentValues;
  readonly refused: readonly Refused[];
  /** Nothing of it was read. */
  readonly tooLong: boolean;
}

/** Bytes, as it stands in the address. */
export const longestFragment = 2048;

/** With or without the #. What is unknown, double or not parsable is named and not used. */
export function parseFragment(hash: string): Fragment {
  const text = hash.replace(/^#/, '');
  if (new TextEncoder().encode(text).length > longestFragment) return { values: {}, refused: [], tooLong: true };
  const values: Record<string, string | readonly string[]> = {};
  const refused: Refused[] = [];
  const params = new URLSearchParams(text);
  for (const key of new Set(params.keys())) {
    const found = parseKey(key, params.getAll(key));
    if (found.kind === 'value') values[key] = found.value;
    else refused.push({ key: key.slice(0, 40), why: found.kind });
  }
  return { values, refused, tooLong: false };
}

/** One value as a person typed it; empty when it is not of its kind. */
export function parseValue(key: string, text: string): FragmentValues {
  return parseFragment(formatFragment({ [key]: text.trim() })).values;
}

type Parsed =
  | { readonly kind: 'value'; readonly value: string | readonly string[] }
  | { readonly kind: Refused['why'] };

function parseKey(key: string, texts: readonly string[]): Parsed {
  if (!isKey(key)) return { kind: 'unknown' };
  const [text = '', second] = texts;
  if (second !== undefined) return { kind: 'double' };
  const value = isMany(key) ? many[key](text) : one[key](text);
  return value === undefined ? { kind: 'unparsable' } : { kind: 'value', value };
}

function isMany(key: string): key is Many {
  return Object.hasOwn(many, key);
}

function isKey(key: string): key is FragmentKey {
  return isMany(key) || Object.hasOwn(one, key);
}

/** Without the #; empty when there is nothing in it. */
export function formatFragment(values: FragmentValues): string {
  const entries = Object.entries(values).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : value.join(','),
  ]);
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}

function oneOf(...accepted: readonly string[]) {
  return (text: string): string | undefined => (accepted.includes(text) ? text : undefined);
}

function shaped(shape: RegExp) {
  return (text: string): string | undefined => (shape.test(text) ? text : undefined);
}

function listOf(parse: (text: string) => string | undefined, most: number) {
  return (text: string): readonly string[] | undefined => {
    const entries = text.split(',').map(parse);
    const known = entries.filter((entry) => entry !== undefined);
    const fits = known.length === entries.length && known.length <= most && new Set(known).size === known.length;
    return fits ? known : undefined;
  };
}

/** Site collection host, site collection id, site id: contoso.sharepoint.com,<guid>,<guid>. */
function siteId(text: string): string | undefined {
  const [host = '', collection = '', site = '', more] = text.split(',');
  const ids = [collection, site].map(placeholders['user-id'].parse);
  const known = /^[a-z0-9][a-z0-9.-]{2,80}$/.test(host) && more === undefined && !ids.includes(undefined);
  return known ? [host, ...ids].join(',') : undefined;
}
