import { answerText, claimsOf } from './answer-text.ts';
import { pause } from './pause.ts';
import type { Read, ReadOptions } from './probe.ts';
import { Refused, type Refusal } from './refused.ts';

export interface ReaderSettings {
  /** The one host that is ever asked. */
  readonly host: string;
  /** An access token; fresh: one that was not given before. Rejects with `Refused` when only a click helps. */
  readonly token: (fresh: boolean) => Promise<string>;
  /** Ends everything at once. */
  readonly signal: AbortSignal;
  /** Seconds that the service asks to wait, and undefined when it goes on. */
  readonly onWait?: (seconds: number | undefined) => void;
  /** More was there than is read. */
  readonly onCut?: () => void;
  readonly fetch?: typeof fetch;
}

/** Bounds of one read. */
export const bounds = { pages: 10, items: 999, waits: 4, waitingSeconds: 90, answerSeconds: 30 } as const;

/** Busy, or at once too much: these come with a time to wait, or deserve one. */
const later = new Set([429, 503, 504]);

/** GET and nothing else, of one host and nothing else. */
export function graphReader(settings: ReaderSettings): Read {
  return async (path, options = {}) => {
    const first = await answerOf(addressAt(settings.host, path), settings, options);
    return first === undefined ? undefined : followed(first, settings, options);
  };
}

function addressAt(host: string, path: string): string {
  const url = new URL(path, `https://${host}`);
  if (url.origin !== `https://${host}` || !/^\/(?:v1\.0|beta)\//.test(url.pathname))
    throw new Error(`${path} is no path below Graph’s root.`);
  return url.href;
}

/** Pages after the first one, put together with it; `@odata.nextLink` stays where there is more. */
async function followed(first: unknown, settings: ReaderSettings, options: ReadOptions): Promise<unknown> {
  if (!isPage(first)) return first;
  const { '@odata.nextLink': link, ...rest } = first;
  const items = [...first.value];
  let next = link;
  for (let page = 1; next !== undefined && page < bounds.pages && items.length < bounds.items; page += 1) {
    // Another origin would get the token.
    if (!next.startsWith(`https://${settings.host}/`)) throw unreadable('A next page lies on another host.');
    // One page names the next.
    // oxlint-disable-next-line no-await-in-loop
    const more = await answerOf(next, settings, options);
    if (!isPage(more)) throw unreadable('A next page is no page.');
    items.push(...more.value);
    next = more['@odata.nextLink'];
  }
  const isCut = next !== undefined || items.length > bounds.items;
  if (isCut) settings.onCut?.();
  return { ...rest, value: items.slice(0, bounds.items), ...(isCut && { '@odata.nextLink': next ?? 'cut' }) };
}

interface Page {
  readonly value: readonly unknown[];
  readonly '@odata.nextLink'?: string;
}

function isPage(body: unknown): body is Page {
  if (typeof body !== 'object' || body === null || !('value' in body) || !Array.isArray(body.value)) return false;
  return !('@odata.nextLink' in body) || typeof body['@odata.nextLink'] === 'string';
}

/** One address: renewed once where the token is no longer taken, waited for where the service asks for it. */
async function answerOf(url: string, settings: ReaderSettings, { absent = [], eventual }: ReadOptions) {
  let fresh = false;
  let waited = 0;
  for (let tries = 0; ; tries += 1) {
    // Each try waits for the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { response, body } = await once(url, await settings.token(fresh), settings, eventual === true);
    if (absent.includes(response.status)) return undefined;
    if (response.ok) return parsed(body);
    const claims = claimsOf(response.headers);
    const text = answerText({ url, response, body });
    if (response.status === 401 && claims === undefined && !fresh) fresh = true;
    else if (!later.has(response.status)) throw refusedBy(response.status, text, claims);
    else {
      const seconds = secondsToWait(response.headers) ?? 2 ** tries;
      waited += seconds;
      if (tries >= bounds.waits || waited > bounds.waitingSeconds) throw busy(response.status, text, seconds);
      settings.onWait?.(seconds);
      // oxlint-disable-next-line no-await-in-loop
      await pause(seconds, settings.signal).finally(() => settings.onWait?.(undefined));
    }
  }
}

async function once(url: string, token: string, { signal, fetch: ask = fetch }: ReaderSettings, eventual: boolean) {
  const hanging = new AbortController();
  const timer = setTimeout(() => hanging.abort(), bounds.answerSeconds * 1000);
  try {
    const response = await ask(url, {
      method: 'GET',
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(eventual && { ConsistencyLevel: 'eventual' }),
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, hanging.signal]),
    });
    return { response, body: await response.text() };
  } catch (error) {
    signal.throwIfAborted();
    if (hanging.signal.aborted)
      throw refused('no-answer', `Graph did not answer within ${bounds.answerSeconds} seconds.`);
    if (error instanceof TypeError) throw refused('network', 'Graph could not be reached. Is the network there?');
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Seconds, or a date (RFC 9110 section 10.2.3). */
function secondsToWait(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(1, Math.ceil(seconds));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw unreadable('What came back is no whole JSON: a proxy may have cut or replaced it.');
  }
}

function refusedBy(status: number, text: string, claims: string | undefined): Refused {
  const said =
    claims === undefined
      ? `Graph refused it with ${status}.`
      : 'Graph wants you to sign in once more, with what a policy of the tenant asks for.';
  return new Refused({ kind: 'status', said, text, status, ...(claims !== undefined && { claims }) });
}

function busy(status: number, text: string, seconds: number): Refused {
  const said = `Graph is busy (${status}) and asks to wait ${seconds} seconds more. Run it again later.`;
  return new Refused({ kind: 'busy', said, text, status });
}

const refused = (kind: Refusal['kind'], said: string): Refused => new Refused({ kind, said, text: '' });
const unreadable = (said: string): Refused => refused('unreadable', said);
