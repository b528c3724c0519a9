import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bounds, graphReader, type ReaderSettings } from './graph-reader.ts';
import { Refused } from './refused.ts';

const host = 'graph.microsoft.com';
const root = `https://${host}/v1.0`;

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers one after the other, the last one again and again; says what was asked. */
function standIn(answers: readonly (Given | 'hangs' | 'unreachable')[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const ask = async (url: string | URL | Request, init: RequestInit = {}) => {
    asked.push({ url: typeof url === 'string' ? url : '', init });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    if (answer === 'unreachable') throw new TypeError('Failed to fetch');
    if (answer === 'hangs' || answer === undefined) {
      return new Promise<never>((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
    }
    const { status = 200, headers = {}, body = {} } = answer;
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
  };
  return { asked, ask };
}

function readerOf(answers: readonly (Given | 'hangs' | 'unreachable')[], more: Partial<ReaderSettings> = {}) {
  const { asked, ask } = standIn(answers);
  const tokens: boolean[] = [];
  const read = graphReader({
    host,
    token: async (fresh) => {
      tokens.push(fresh);
      return `token-${tokens.length}`;
    },
    signal: new AbortController().signal,
    fetch: ask,
    ...more,
  });
  return { asked, tokens, read };
}

const refusalOf = async (reading: Promise<unknown>) => {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refused ? error.refusal : error;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('It only gets, sends no cookie and no referrer, and follows no redirect', async () => {
  const { asked, read } = readerOf([{ body: { id: '1' } }]);
  expect(await read('/v1.0/me')).toEqual({ id: '1' });
  expect(asked[0]).toMatchObject({
    url: `${root}/me`,
    init: { method: 'GET', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
  });
});

test.for(['https://evil.example/v1.0/me', '//evil.example/v1.0/me', '/v2.0/me', '/../me', 'me'])(
  'It asks nothing but paths below the root of Graph: %s',
  async (path) => {
    const { asked, read } = readerOf([{}]);
    await expect(read(path)).rejects.toThrow('no path below');
    expect(asked).toEqual([]);
  },
);

test('Pages are put together, and the header for advanced queries stays on each', async () => {
  const { asked, read } = readerOf([
    { body: { '@odata.nextLink': `${root}/users?$skiptoken=2`, value: [1, 2] } },
    { body: { value: [3] } },
  ]);
  expect(await read('/v1.0/users', { eventual: true })).toEqual({ value: [1, 2, 3] });
  expect(asked.map(({ init }) => new Headers(init.headers).get('consistencylevel'))).toEqual(['eventual', 'eventual']);
});

test('Pages are bounded, and a cut is said', async () => {
  const onCut = vi.fn();
  const { asked, read } = readerOf([{ body: { '@odata.nextLink': `${root}/users?$skiptoken=n`, value: [1] } }], {
    onCut,
  });
  expect(await read('/v1.0/users')).toMatchObject({ value: Array.from({ length: bounds.pages }, () => 1) });
  expect(asked).toHaveLength(bounds.pages);
  expect(onCut).toHaveBeenCalledOnce();
});

test('A next page on another host gets no token', async () => {
  const { asked, read } = readerOf([
    { body: { '@odata.nextLink': 'https://graph.microsoft.com.evil.example/', value: [1] } },
  ]);
  expect(await refusalOf(read('/v1.0/users'))).toMatchObject({ kind: 'unreadable' });
  expect(asked).toHaveLength(1);
});

test('A status that is an answer here gives undefined', async () => {
  const { read } = readerOf([{ status: 404 }]);
  expect(await read('/v1.0/users/x', { absent: [404] })).toBeUndefined();
});

test('A refusal becomes a text for the engine, without the token', async () => {
  const body = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } };
  const { read } = readerOf([{ status: 403, headers: { 'request-id': 'r-1', 'x-other': 'no' }, body }]);
  const refusal = await refusalOf(read('/v1.0/users'));
  expect(refusal).toMatchObject({ kind: 'status', status: 403 });
  expect(refusal).toHaveProperty(
    'text',
    `GET ${root}/users\n\nHTTP/1.1 403\nrequest-id: r-1\ncontent-type: text/plain;charset=UTF-8\n\n${JSON.stringify(body)}`,
  );
});

test('A token that is no longer taken is renewed once', async () => {
  const { tokens, read } = readerOf([{ status: 401 }, { body: { id: '1' } }]);
  expect(await read('/v1.0/me')).toEqual({ id: '1' });
  expect(tokens).toEqual([false, true]);
  const still = readerOf([{ status: 401 }]);
  expect(await refusalOf(still.read('/v1.0/me'))).toMatchObject({ kind: 'status', status: 401 });
  expect(still.asked).toHaveLength(2);
});

test('A claims challenge is handed on to the next sign-in, and nothing is renewed', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`;
  const { asked, read } = readerOf([{ status: 401, headers: { 'www-authenticate': challenge } }]);
  expect(await refusalOf(read('/v1.0/me'))).toMatchObject({ status: 401, claims });
  expect(asked).toHaveLength(1);
});

test('Retry-After is kept, in seconds or as a date, and the waiting is shown', async () => {
  const onWait = vi.fn();
  const date = new Date(Date.now() + 5000).toUTCString();
  const { asked, read } = readerOf(
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': date } },
      { body: { id: '1' } },
    ],
    { onWait },
  );
  const reading = read('/v1.0/me');
  await vi.advanceTimersByTimeAsync(6900);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await reading).toEqual({ id: '1' });
  expect(onWait.mock.calls.map(([seconds]) => seconds === undefined)).toEqual([false, true, false, true]);
});

test('All waiting together is bounded', async () => {
  const { asked, read } = readerOf([{ status: 429, headers: { 'retry-after': '80' } }]);
  const reading = refusalOf(read('/v1.0/me'));
  await vi.advanceTimersByTimeAsync(80_000);
  expect(await reading).toMatchObject({ kind: 'busy', status: 429 });
  expect(asked).toHaveLength(2);
});

test.for([
  ['a wait', { status: 429, headers: { 'retry-after': '60' } }],
  ['a hanging connection', 'hangs'],
] as const)('Cancelling ends %s at once', async ([, answer]) => {
  const cancel = new AbortController();
  const { read } = readerOf([answer], { signal: cancel.signal });
  const reading = read('/v1.0/me');
  await vi.advanceTimersByTimeAsync(100);
  cancel.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('A connection that hangs is given up', async () => {
  const { read } = readerOf(['hangs']);
  const reading = refusalOf(read('/v1.0/me'));
  await vi.advanceTimersByTimeAsync(bounds.answerSeconds * 1000);
  expect(await reading).toMatchObject({ kind: 'no-answer', text: '' });
});

test.for([
  ['no network', 'unreachable', 'network'],
  ['a cut answer', { body: '{"value":[{"id":' }, 'unreadable'],
  ['a failure of the service', { status: 500, body: 'oops' }, 'status'],
] as const)('%s is said as what it is', async ([, answer, kind]) => {
  expect(await refusalOf(readerOf([answer]).read('/v1.0/me'))).toMatchObject({ kind });
});
