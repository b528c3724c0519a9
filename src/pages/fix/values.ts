import { isBroadPermission } from '../../commands/broad-permissions.ts';
import { isPlaceholderName, type PlaceholderName, placeholders, placeholdersOf } from '../../commands/placeholders.ts';
import { templateOf, type Value, type Values } from '../../commands/render.ts';
import type { Step } from '../../fixes/fix.ts';
import { formatFragment, type FragmentValues } from '../fragment.ts';
import type { Diagnosed } from '../outcome.ts';
import type { Asked } from './asked.ts';

export type Texts = Partial<Readonly<Record<PlaceholderName, string>>>;

/** The values that the blocks of the steps need, the ones that stand in most blocks first. */
export function namesIn(steps: readonly Step[]): readonly PlaceholderName[] {
  const uses = new Map<PlaceholderName, number>();
  const blocks = steps.flatMap((step) => step.blocks);
  for (const name of blocks.flatMap((block) => placeholdersOf(templateOf(block))))
    uses.set(name, (uses.get(name) ?? 0) + 1);
  return [...uses].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

/** What the paste says of them. Only what passes the parser of its kind. */
export function fromPaste({ facts }: Diagnosed, { permissions, path: template }: Asked): Texts {
  const claims = facts.token?.value.claims;
  const name = claims?.upn ?? claims?.preferred_username ?? claims?.unique_name;
  const { host, version, path, query } = facts.request?.value ?? {};
  const challenge = facts.challenges.find(({ claims: asked }) => typeof asked === 'object')?.claims;
  return accepted({
    'tenant-id': claims?.tid,
    'app-id': claims?.appid ?? claims?.azp ?? appInWords(facts),
    permission: permissions[0],
    'user-id': facts.caller?.value === 'delegated' ? claims?.oid : undefined,
    'user-principal-name': name,
    mailbox: /^\/users\/([^/]+@[^/]+)\//.exec(path ?? '')?.[1] ?? (path?.startsWith('/me/') ? name : undefined),
    exp: claims?.exp === undefined ? undefined : String(claims.exp),
    'request-id': facts.errors.find(({ requestId }) => requestId !== undefined)?.requestId,
    'api-path': template,
    url:
      host === undefined
        ? undefined
        : `https://${host}/${version ?? 'v1.0'}${path}${query ? `?${query.replace(/^\?/, '')}` : ''}`,
    'claims-base64': typeof challenge === 'object' ? base64Of(challenge.json) : undefined,
    'utc-start': timeAround(facts.failedAt?.value, -900),
    'utc-end': timeAround(facts.failedAt?.value, 900),
  });
}

function base64Of(json: string): string | undefined {
  return /^[\x20-\x7e]*$/.test(json) ? btoa(json) : undefined;
}

function timeAround(seconds: number | undefined, shift: number): string | undefined {
  if (seconds === undefined) return undefined;
  const time = new Date((seconds + shift) * 1000);
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}

/** What a link says of them. The first of several permissions stands in the commands. */
export function fromLink({ app, tenant, permission, user, mailbox, request, path, time }: FragmentValues): Texts {
  const seconds = time === undefined ? undefined : Date.parse(time) / 1000;
  return accepted({
    'app-id': app,
    'tenant-id': tenant,
    permission: permission?.[0],
    'user-id': user,
    'user-principal-name': user,
    mailbox,
    'request-id': request,
    'api-path': path,
    'utc-start': timeAround(seconds, -900),
    'utc-end': timeAround(seconds, 900),
  });
}

function accepted(texts: Readonly<Record<string, string | undefined>>): Texts {
  const entries = Object.entries(texts).flatMap(([name, text]) => {
    if (!isPlaceholderName(name) || text === undefined) return [];
    const value = placeholders[name].parse(text);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

interface Sources {
  readonly typed: Texts;
  readonly paste: Texts;
  readonly link: Texts;
  /** The person has compared the values of the link. */
  readonly confirmed: boolean;
}

/** Typed wins over the paste, the paste over a link. A broad permission from a link stays one, confirmed or not. */
export function merge({ typed, paste, link, confirmed }: Sources): Values {
  const valueOf = (name: PlaceholderName): Value | undefined => {
    if (typed[name] !== undefined) return typed[name] === '' ? undefined : { value: typed[name], from: 'typed' };
    if (paste[name] !== undefined) return { value: paste[name], from: 'paste' };
    const value = link[name] ?? '';
    return { value, from: confirmed && !(name === 'permission' && isBroadPermission(value)) ? 'typed' : 'link' };
  };
  const names = Object.keys({ ...link, ...paste, ...typed }).filter(isPlaceholderName);
  const entries = names.map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The link's fragment that hands the values over: only those that are fit and have a key. */
export function linkOf(values: Values, { type, cloud, method }: Partial<Asked> = {}): FragmentValues {
  const fit = accepted(Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value])));
  const user = fit['user-principal-name'] ?? fit['user-id'];
  return {
    ...(fit['app-id'] !== undefined && { app: fit['app-id'] }),
    ...(fit['tenant-id'] !== undefined && { tenant: fit['tenant-id'] }),
    ...(cloud !== undefined && cloud !== 'global' && { cloud }),
    ...(fit.permission !== undefined && { permission: [fit.permission] }),
    ...(fit.permission !== undefined && type !== undefined && { type }),
    ...(user !== undefined && { user }),
    ...(fit.mailbox !== undefined && { mailbox: fit.mailbox }),
    ...(fit['request-id'] !== undefined && { request: fit['request-id'] }),
    ...(fit['api-path'] !== undefined && method !== undefined && { method }),
    ...(fit['api-path'] !== undefined && { path: fit['api-path'] }),
  };
}

/** What of a fragment are values of the failure: `at` and `done` are the state of the page. */
export function handedOver({ at: _at, done: _done, ...values }: FragmentValues): FragmentValues {
  return values;
}

export function identityOf(values: FragmentValues): string {
  return formatFragment(handedOver(values));
}

/** The token service names the app that asked: "application with ID '…'", "Application with identifier '…'". */
function appInWords({ errors }: Diagnosed['facts']): string | undefined {
  const named = errors.flatMap(
    ({ message }) => /application with (?:ID|identifier) '([0-9a-f-]{36})'/i.exec(message ?? '')?.[1] ?? [],
  );
  return named[0];
}
