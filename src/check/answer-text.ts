/** Headers that tell why; a browser shows a page of another host only those that the answer exposes. */
const telling = [
  'date',
  'request-id',
  'client-request-id',
  'www-authenticate',
  'retry-after',
  'x-ms-ags-diagnostic',
  'content-type',
] as const;

export function tellingHeaders(headers: Headers): readonly (readonly [name: string, value: string])[] {
  return telling.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

interface Answered {
  readonly url: string;
  readonly response: Response;
  readonly body: string;
}

/** A call and its answer as they would stand in a trace: what our own engine reads. No token is in it. */
export function answerText({ url, response: { status, headers }, body }: Answered): string {
  const lines = tellingHeaders(headers).map(([name, value]) => `${name}: ${value}`);
  return [`GET ${url}`, '', `HTTP/1.1 ${status}`, ...lines, '', body].join('\n');
}

/** The claims request of a challenge (continuous access evaluation, authentication contexts), decoded. */
export function claimsOf(headers: Headers): string | undefined {
  const encoded = /\bclaims="([A-Za-z0-9+/_=-]+)"/.exec(headers.get('www-authenticate') ?? '')?.[1];
  if (encoded === undefined) return undefined;
  try {
    const json = atob(encoded.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
    return typeof JSON.parse(json) === 'object' ? json : undefined;
  } catch {
    return undefined;
  }
}
