import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

/** Who can sign in: a developer, and an administrator. */
export const people = {
  ada: { name: 'Ada Developer', signInName: 'ada@contoso.com', id: 'aaaaaaaa-0000-4000-8000-000000000001' },
  grace: { name: 'Grace Admin', signInName: 'grace@contoso.com', id: 'aaaaaaaa-0000-4000-8000-000000000002' },
} as const;
type Person = keyof typeof people;

export const tenantId = '99999999-8888-4777-8666-555555555555';
/** The app that the check signs in with. */
export const clientId = '22222222-3333-4444-8555-666666666666';

export interface ProviderSettings {
  readonly redirectUris: readonly string[];
  /** Every scope that Graph has here. */
  readonly scopes: readonly string[];
  /** Scopes that only the administrator may allow. */
  readonly adminOnly: readonly string[];
}

const graph = 'https://graph.microsoft.com';
const isPerson = (text: string): text is Person => Object.hasOwn(people, text);

/**
 * Signs in like Microsoft's service as far as a browser sees it: below the tenant or `organizations`, at its paths, with consent
 * that is asked for as it is needed. A real OpenID provider; only what stands on its pages is made up.
 */
export function openIdProvider(settings: ProviderSettings) {
  const provider = new Provider(`https://login.microsoftonline.com/${tenantId}/v2.0`, configurationOf(settings));
  provider.proxy = true;
  const answer = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const whole = request.url ?? '/';
    const [, segment = '', path = '/'] = /^\/([^/]+)(\/.*)$/.exec(whole) ?? [];
    // Mounted at each of its first segments: the provider makes its own addresses from both.
    Object.assign(request, { originalUrl: whole, url: path });
    if (request.method === 'POST') Object.assign(request, { body: await formOf(request) });
    if (path.startsWith('/interaction/')) await interact(provider, settings, request, response, segment);
    else await answer(request, response);
  };
}

/** What is posted to the token endpoint. Microsoft's service takes offline_access as granted, where this one wants a prompt for it. */
async function formOf(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  return { ...form, ...(form['scope'] !== undefined && { scope: form['scope'].replace(/ ?offline_access/, '') }) };
}

function configurationOf({ redirectUris, scopes }: ProviderSettings): Configuration {
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return {
    clients: [
      {
        client_id: clientId,
        redirect_uris: [...redirectUris],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        token_endpoint_auth_method: 'none',
      },
    ],
    routes: {
      authorization: '/oauth2/v2.0/authorize',
      token: '/oauth2/v2.0/token',
      jwks: '/discovery/v2.0/keys',
      end_session: '/oauth2/v2.0/logout',
    },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub', 'tid', 'oid'], profile: ['name', 'preferred_username'] },
    conformIdTokenClaims: false,
    clientBasedCORS: () => true,
    issueRefreshToken: async () => true,
    cookies: { keys: [randomUUID()] },
    ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 7200, IdToken: 3600, Interaction: 600, Session: 7200 },
    interactions: { policy, url: (_ctx, { uid }) => `/${tenantId}/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graph,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes.join(' '),
          audience: graph,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => {
      const scp = 'scope' in token && typeof token.scope === 'string' ? token.scope : '';
      return { tid: tenantId, scp, idtyp: 'user' };
    },
    findAccount: (_ctx, sub) => {
      const person = Object.values(people).find(({ id }) => id === sub);
      return {
        accountId: sub,
        claims: async () => ({
          sub,
          oid: sub,
          tid: tenantId,
          name: person?.name,
          preferred_username: person?.signInName,
        }),
      };
    },
    renderError: (ctx: KoaContextWithOIDC, { error, error_description: description = '' }) => {
      ctx.type = 'html';
      ctx.body = page(
        'Sign in',
        `<p>Sorry, but we’re having trouble signing you in.</p><p>${entraWords(error, description)}</p>`,
      );
    },
  };
}

/** The provider's own faults of an app's registration, in the words of Microsoft's error page. */
function entraWords(error: string, description: string): string {
  if (error === 'invalid_client')
    return `AADSTS700016: Application with identifier '${randomUUID()}' was not found in the directory '${tenantId}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`;
  if (error === 'invalid_redirect_uri')
    return `AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.`;
  return `${error}: ${description}`;
}

async function interact(
  provider: Provider,
  { adminOnly }: ProviderSettings,
  request: IncomingMessage,
  response: ServerResponse,
  segment: string,
): Promise<void> {
  const { uid, prompt, session, params, grantId } = await provider.interactionDetails(request, response);
  const action = new URL(request.url ?? '/', 'https://login.microsoftonline.com').searchParams;
  const here = `/${segment}/interaction/${uid}`;
  const show = (title: string, body: string): void => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(title, body));
  };
  const who = action.get('as') ?? '';
  if (prompt.name === 'login' || prompt.name === 'select_account') {
    if (!isPerson(who))
      return show(
        'Pick an account',
        Object.entries(people)
          .map(([key, { name }]) => `<p><a href="${here}?as=${key}">${name}</a></p>`)
          .join(''),
      );
    return provider.interactionFinished(
      request,
      response,
      { login: { accountId: people[who].id }, select_account: {} },
      { mergeWithLastSubmission: true },
    );
  }
  const missing = missingScopes(prompt.details);
  const accountId = session?.accountId ?? '';
  if (action.get('answer') === 'no')
    return provider.interactionFinished(request, response, refusedBecause(missing, adminOnly, accountId));
  if (needsAdmin(missing, adminOnly, accountId))
    return show(
      'Need admin approval',
      `<p>Needs permission to access resources in your organization that only an admin can grant.</p><p><a href="${here}?answer=no">Return to the application without granting consent</a></p>`,
    );
  if (action.get('answer') !== 'yes')
    return show(
      'Permissions requested',
      `<ul>${missing.map((scope) => `<li>${scope}</li>`).join('')}</ul><p><a href="${here}?answer=yes">Accept</a> <a href="${here}?answer=no">Cancel</a></p>`,
    );
  const grant =
    (grantId === undefined ? undefined : await provider.Grant.find(grantId)) ??
    new provider.Grant({ accountId, clientId: String(params['client_id']) });
  grant.addOIDCScope('openid profile offline_access');
  grant.addResourceScope(graph, missing.join(' '));
  return provider.interactionFinished(
    request,
    response,
    { consent: { grantId: await grant.save() } },
    { mergeWithLastSubmission: true },
  );
}

function missingScopes(details: Record<string, unknown>): readonly string[] {
  const byResource = details['missingResourceScopes'];
  if (typeof byResource !== 'object' || byResource === null) return [];
  return Object.values(byResource).flat().map(String);
}

const needsAdmin = (missing: readonly string[], adminOnly: readonly string[], accountId: string): boolean =>
  accountId !== people.grace.id && missing.some((scope) => adminOnly.includes(scope));

/** As Microsoft documents them. */
function refusedBecause(missing: readonly string[], adminOnly: readonly string[], accountId: string) {
  return needsAdmin(missing, adminOnly, accountId)
    ? {
        error: 'access_denied',
        error_description: `AADSTS90094: The grant requires admin permission. Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()}`,
      }
    : {
        error: 'access_denied',
        error_description: `AADSTS65004: User declined to consent to access the app. Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()}`,
      };
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;
