import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { generate } from 'selfsigned';
import { checkClouds, graphHostOf, signInHostOf } from '../src/check/clouds.ts';
import { base as siteBase } from './documents.ts';
import { graphStandIn, type GraphAnswers } from './graph-stand-in.ts';
import { openIdProvider, people } from './openid-provider.ts';
import { test as base } from './test.ts';

export const signInHost = signInHostOf('global');
export const graphHost = graphHostOf('global');
const graphHosts: readonly string[] = checkClouds.map(graphHostOf);
const hosts = [...new Set([...checkClouds.map(signInHostOf), ...graphHosts])];

/** Scopes that probes ask for, as Graph has them. */
const graphScopes = [
  'User.Read',
  'User.Read.All',
  'Mail.Read',
  'Application.Read.All',
  'DelegatedPermissionGrant.Read.All',
  'AuditLog.Read.All',
  'Directory.Read.All',
  'RoleManagement.Read.Directory',
  'RoleManagement.Read.All',
  'RoleEligibilitySchedule.Read.Directory',
  'RoleAssignmentSchedule.Read.Directory',
  'Group.Read.All',
  'GroupMember.Read.All',
  'LicenseAssignment.Read.All',
  'Organization.Read.All',
  'Policy.Read.All',
  'Policy.Read.ConditionalAccess',
  'Policy.Read.PermissionGrant',
  'Sites.Read.All',
  'Sites.FullControl.All',
];

interface StandIns {
  readonly port: number;
  /** Replaced by each test. */
  readonly graph: { answers: GraphAnswers };
  readonly adminOnly: string[];
}

/** One request of the page or of a window that it opened. */
export interface Logged {
  readonly url: URL;
  readonly method: string;
  readonly referer: string | undefined;
  readonly scopes: readonly string[] | undefined;
}

export interface SignedIn {
  /** What Graph answers in this test, by path. */
  readonly answers: (answers: GraphAnswers) => void;
  /** Scopes that only the administrator may allow. */
  readonly onlyForAdmins: (...scopes: readonly string[]) => void;
  readonly log: Logged[];
  /** Whatever any of the windows wrote to the console. */
  readonly written: readonly string[];
  /** Every code and token that was given out or sent. */
  readonly secrets: ReadonlySet<string>;
  /** Presses a button that opens a window of the sign-in, and answers in it. */
  readonly answerWindow: (press: () => Promise<void>, answer: (window: Page) => Promise<void>) => Promise<void>;
}

export const test = base.extend<{ signedIn: SignedIn }, { standIns: StandIns }>({
  standIns: [
    // oxlint-disable-next-line no-empty-pattern -- the runner reads what a fixture needs from its first parameter
    async ({}, provide) => {
      const graph: StandIns['graph'] = { answers: () => ({ status: 404 }) };
      const adminOnly: string[] = [];
      const { port: sitePort } = JSON.parse(process.env['E2E_FOUND'] ?? '{}');
      const redirectUris = [`http://localhost:${sitePort}${siteBase}check/redirect.html`];
      const provider = openIdProvider({ redirectUris, scopes: graphScopes, adminOnly });
      const answerGraph = graphStandIn(() => graph.answers);
      const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
      const server = createServer({ key, cert }, (request, response) => {
        if (graphHosts.includes(request.headers.host ?? '')) answerGraph(request, response);
        else void provider(request, response);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server of a port, not of a pipe
      const { port } = server.address() as AddressInfo;
      await provide({ port, graph, adminOnly });
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  // The one thing that is not as in production: where the names of the hosts lead.
  launchOptions: [
    async ({ standIns: { port }, launchOptions }, provide) => {
      const map = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',');
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), `--host-resolver-rules=${map}`] });
    },
    { scope: 'worker' },
  ],
  ignoreHTTPSErrors: true,
  otherHosts: hosts,
  // The browser reports whatever is no 2xx, and here that is what is looked at.
  expectedProblems: /^Failed to load resource: the server responded with a status of [45]/,
  signedIn: async ({ context, page, standIns: { graph, adminOnly } }, provide) => {
    const log: Logged[] = [];
    const secrets = new Set<string>();
    const written: string[] = [];
    context.on('console', (message) => written.push(message.text()));
    collect(context, log, secrets);
    adminOnly.splice(0);
    graph.answers = () => ({ status: 404 });
    await provide({
      answers: (answers) => void (graph.answers = answers),
      onlyForAdmins: (...scopes) => void adminOnly.push(...scopes),
      log,
      written,
      secrets,
      async answerWindow(press, answer) {
        const opening = context.waitForEvent('page');
        await press();
        const window = await opening;
        const closing = window.isClosed() ? undefined : window.waitForEvent('close');
        await answer(window);
        await closing;
        await page.bringToFront();
      },
    });
  },
});

function collect(context: BrowserContext, log: Logged[], secrets: Set<string>): void {
  context.on('request', (request) => {
    const url = new URL(request.url());
    const sent = new URLSearchParams(request.postData() ?? '');
    const scope = url.searchParams.get('scope') ?? sent.get('scope');
    log.push({ url, method: request.method(), referer: request.headers()['referer'], scopes: scope?.split(' ') });
    for (const secret of [
      sent.get('code'),
      sent.get('refresh_token'),
      /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '')?.[1],
    ])
      if (secret) secrets.add(secret);
  });
  context.on('requestfinished', (request) => void collectGiven(request, secrets));
}

async function collectGiven(request: Request, secrets: Set<string>): Promise<void> {
  if (!request.url().includes('/oauth2/v2.0/token')) return;
  try {
    const response = await request.response();
    const body: unknown = await response?.json();
    if (typeof body !== 'object' || body === null) return;
    for (const [name, value] of Object.entries(body))
      if (name.endsWith('_token') && typeof value === 'string') secrets.add(value);
  } catch {
    // Cancelled, or a preflight: nothing was given out.
  }
}

/** In the window of the sign-in: picks the account. */
export const as =
  (person: keyof typeof people) =>
  async (window: Page): Promise<void> => {
    await window.getByRole('link', { name: people[person].name }).click();
  };

/** In the window: picks the account and allows what is asked for. */
export const allowsAs =
  (person: keyof typeof people) =>
  async (window: Page): Promise<void> => {
    await as(person)(window);
    await window.getByRole('link', { name: 'Accept' }).click();
  };

export const allows = (window: Page): Promise<void> => window.getByRole('link', { name: 'Accept' }).click();

export { expect } from './test.ts';
