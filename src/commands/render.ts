import { isBroadPermission } from './broad-permissions.ts';
import { isPlaceholderName, type PlaceholderName, placeholders } from './placeholders.ts';
import { quote, type Language } from './quoting.ts';

/** A value and how it came here. One that came by a link becomes `typed` when the person has confirmed it. */
export interface Value {
  readonly value: string;
  readonly from: 'paste' | 'typed' | 'link';
  /** Of an id that was looked up: the name that it stands for. It came here the way that the name came. */
  readonly of?: string;
}

export type Values = Partial<Readonly<Record<PlaceholderName, Value>>>;

/** Why a placeholder stays: nobody gave a value; it is not of its kind; a link may not fill it here; broad, by a link. */
export type Why = 'no-value' | 'refused' | 'from-link' | 'broad';

export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  /** `text` is quoted for its place. */
  | { readonly kind: 'filled'; readonly text: string; readonly placeholder: PlaceholderName }
  | { readonly kind: 'missing'; readonly text: string; readonly placeholder: PlaceholderName; readonly why: Why };

type Purpose = 'diagnose' | 'change' | 'verify';

/** What a block of a fix must have to be rendered. */
export type Renderable =
  | { readonly kind: Exclude<Language, 'portal'>; readonly purpose: Purpose; readonly text: string }
  | PortalRenderable;

interface PortalRenderable {
  readonly kind: 'portal';
  readonly purpose: Purpose;
  readonly path: readonly string[];
  readonly then?: string;
  readonly url?: string;
}

/** The text of a block before anything is filled in; of a portal block, the clicks, what to do there, and the link. */
export function templateOf(block: Renderable): string {
  if (block.kind !== 'portal') return block.text;
  return [block.path.join(' > '), block.then, block.url].filter((line) => line !== undefined).join('\n');
}

export function renderBlock(block: Renderable, values: Values): readonly Segment[] {
  return renderText(templateOf(block), block.kind, block.purpose, values);
}

/** The segments put together: what the copy button copies and the terminal prints. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** The deep link of a portal block; undefined while a value is missing in it. */
export function linkOf(block: PortalRenderable, values: Values): string | undefined {
  if (block.url === undefined) return undefined;
  const segments = renderText(block.url, 'portal', block.purpose, values);
  return segments.some((segment) => segment.kind === 'missing') ? undefined : plainText(segments);
}

function renderText(template: string, language: Language, purpose: Purpose, values: Values): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of template.matchAll(/<([a-z][a-z-]*)>/g)) {
    const name = match[1] ?? '';
    if (!isPlaceholderName(name)) continue;
    if (match.index > end) segments.push({ kind: 'text', text: template.slice(end, match.index) });
    segments.push(fill(name, template.slice(0, match.index), language, purpose, values));
    end = match.index + match[0].length;
  }
  if (end < template.length) segments.push({ kind: 'text', text: template.slice(end) });
  return segments;
}

function fill(name: PlaceholderName, before: string, language: Language, purpose: Purpose, values: Values): Segment {
  const missing = (why: Why): Segment => ({ kind: 'missing', text: `<${name}>`, placeholder: name, why });
  const given = values[name];
  if (given === undefined) return missing('no-value');
  // The caller is not trusted: what stands in a command has passed its parser here.
  const value = placeholders[name].parse(given.value);
  if (value === undefined) return missing('refused');
  if (given.from === 'link' && isBroad(name, value, given.of)) return missing('broad');
  if (given.from === 'link' && purpose === 'change') return missing('from-link');
  const text = quote(value, { language, before, plain: placeholders[name].plain });
  return text === undefined ? missing('refused') : { kind: 'filled', text, placeholder: name };
}

/** An id does not show which permission it is: without the name that it was looked up by, no link may fill one in. */
function isBroad(name: PlaceholderName, value: string, of: string | undefined): boolean {
  if (name === 'permission') return isBroadPermission(value);
  const isId = name === 'delegated-permission-id' || name === 'application-permission-id';
  return isId && (of === undefined || isBroadPermission(of));
}
