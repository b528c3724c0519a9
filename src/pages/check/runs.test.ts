import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Known, Probe } from '../../check/probe.ts';
import type { Granted } from '../../check/msal.ts';
import type { SignIn } from '../../check/sign-in.ts';
import { atStart, checkStore } from './check-store.ts';
import { cancelAll, cancelRun, runAllGranted, runByClick, runRequest } from './runs.ts';
import { prepare, signOut } from './session.ts';

const fake = vi.hoisted(() => ({ renew: async (): Promise<Granted | undefined> => undefined }));
vi.mock('../../check/sign-in.ts', () => ({
  openSignIn: async (): Promise<SignIn> => ({
    ask: async () => ({ kind: 'granted', ...granted }),
    renew: async () => fake.renew(),
    signOut: async () => undefined,
  }),
}));
vi.mock('./use-tables.ts', () => ({ tablesToCome: async () => undefined }));

const granted = {
  token: 'a.b.c',
  scopes: ['User.Read'],
  account: { name: 'Ada', signInName: 'ada@contoso.com', tenant: 't' },
};
const known: Known = { cloud: 'global', permissions: [] };
const settings = { clientId: 'app', cloud: 'global', redirectUri: 'https://a.example/' } as const;

/** One read of Graph, and its answer as a line. */
const probeOf = (id: 'app' | 'person'): Probe => ({
  id,
  asks: id,
  why: id,
  access: () => ({ scopes: ['User.Read'], consentBy: 'person' }),
  tells: [],
  reads: ['user'],
  lacks: () => [],
  byHand: () => ({ requests: [] }),
  run: async (read) => {
    await read('/v1.0/me');
    return { facts: [], seen: [] };
  },
});
const kinds = () =>
  Object.fromEntries(Object.entries(checkStore.get().runs).map(([id, run]) => [id, run.kind] as const));

/** Graph answers when the test says so. */
function graph() {
  const waiting: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => waiting.push(resolve)));
  return {
    asked: () => waiting.length,
    answer: (response = new Response('{}')) => waiting.shift()?.(response),
  };
}

// The judge is loaded when it is first needed, and takes its time.
beforeAll(() => import('../../check/judged.ts'));
beforeEach(async () => {
  checkStore.set(atStart);
  fake.renew = () => Promise.resolve(granted);
  prepare({ ...settings, tenant: String(Math.random()) });
  await Promise.resolve();
  checkStore.set({ ...atStart, signedIn: { ...granted.account, scopes: granted.scopes } });
});
afterEach(() => vi.unstubAllGlobals());

test('A probe runs, and its result is kept', async () => {
  const { asked, answer } = graph();
  const run = runByClick(probeOf('person'), known);
  await vi.waitFor(() => expect(asked()).toBe(1));
  expect(kinds()).toEqual({ person: 'running' });
  answer();
  await run;
  expect(kinds()).toEqual({ person: 'found' });
});

test('Signing out while Graph asks to wait leaves nothing behind', async () => {
  const { asked, answer } = graph();
  const run = runByClick(probeOf('person'), known);
  await vi.waitFor(() => expect(asked()).toBe(1));
  answer(new Response('{}', { status: 429, headers: { 'retry-after': '30' } }));
  await vi.waitFor(() => expect(checkStore.get().runs.person).toMatchObject({ waiting: 30 }));
  await signOut();
  await run;
  expect(checkStore.get()).toEqual({ ...atStart, left: true });
});

test('A renewal that ends after sign-out signs nobody in', async () => {
  graph();
  let renewed: ((value: Granted) => void) | undefined;
  fake.renew = () =>
    new Promise((resolve) => {
      renewed = resolve;
    });
  const all = runAllGranted([probeOf('person')], known);
  await vi.waitFor(() => expect(renewed).toBeDefined());
  await signOut();
  renewed?.(granted);
  await all;
  expect(checkStore.get()).toEqual({ ...atStart, left: true });
});

test('What was asked of one tenant is not shown for another', async () => {
  const { asked, answer } = graph();
  const run = runByClick(probeOf('person'), known);
  const request = runRequest('https://graph.microsoft.com/v1.0/me', 'global', []);
  await vi.waitFor(() => expect(asked()).toBe(2));
  prepare({ ...settings, tenant: 'other' });
  answer();
  answer();
  await Promise.all([run, request]);
  expect(checkStore.get()).toEqual(atStart);
});

test('Of two runs of one probe the later one counts', async () => {
  const { asked, answer } = graph();
  const first = runByClick(probeOf('person'), known);
  await vi.waitFor(() => expect(asked()).toBe(1));
  const second = runByClick(probeOf('person'), { ...known, user: 'anna@contoso.com' });
  await vi.waitFor(() => expect(asked()).toBe(2));
  answer();
  await first;
  answer();
  await second;
  expect(checkStore.get().runs.person).toMatchObject({ kind: 'found', of: '["anna@contoso.com"]' });
});

test('Cancelling one leaves the others; cancelling all ends what was to come as well', async () => {
  const { asked, answer } = graph();
  const runs = [runByClick(probeOf('person'), known), runByClick(probeOf('app'), known)];
  await vi.waitFor(() => expect(asked()).toBe(2));
  cancelRun('person');
  expect(kinds()).toEqual({ person: 'cancelled', app: 'running' });
  answer();
  answer();
  await Promise.all(runs);
  expect(kinds()).toEqual({ person: 'cancelled', app: 'found' });

  const all = runAllGranted([probeOf('person'), probeOf('app')], known);
  await vi.waitFor(() => expect(asked()).toBe(1));
  cancelAll();
  answer();
  await all;
  expect(kinds()).toEqual({ person: 'cancelled', app: 'found' });
  expect(checkStore.get().hasRunAll).toBe(false);
});
