import type { Page } from '@playwright/test';
import { probes } from '../src/check/probes/index.ts';
import { addressOfCheck, checkClouds, graphHostOf, signInHostOf } from '../src/check/clouds.ts';
import { faultsOf } from './axe.ts';
import { diagnose } from './diagnosing.ts';
import { expired, graphError, insufficient, type GraphAnswer, type GraphAnswers } from './graph-stand-in.ts';
import { clientId, people, tenantId } from './openid-provider.ts';
import { bearer, insufficient as insufficientPaste, personToken } from './pastes.ts';
import { allowsAs, as, expect, graphHost, signInHost, test, type SignedIn } from './signed-in.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const theCase = `check/#app=${appId}&tenant=${tenantId}&type=delegated&permission=Mail.Read&method=GET&path=/users/{id}/messages&held=User.Read&cause=missing-permission`;

const switchedOn: GraphAnswer = { body: { displayName: 'Orders', accountEnabled: true } };

/** Opens the check of the case, with the app to sign in with typed in. */
async function open(page: Page): Promise<void> {
  await page.goto(theCase);
  await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
}

const question = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const ofApp = (page: Page) => question(page, /^Is the app in this tenant/);

/** What must hold whatever happened: who was talked to, how, and where no token is. */
async function expectDiscreet(
  page: Page,
  { log, secrets, written }: SignedIn,
  asked: readonly string[],
): Promise<void> {
  const own = new URL(page.url()).host;
  expect(
    [...new Set(log.map(({ url }) => url.host))].filter((host) => ![own, signInHost, graphHost].includes(host)),
  ).toEqual([]);
  const ofGraph = log.filter(({ url }) => url.host === graphHost);
  expect(ofGraph.filter(({ method }) => !['GET', 'OPTIONS'].includes(method))).toEqual([]);
  const posted = log.filter(({ method }) => method === 'POST').map(({ url }) => url.origin + url.pathname);
  expect(posted.filter((to) => !to.startsWith(`https://${signInHost}/`) || !to.endsWith('/oauth2/v2.0/token'))).toEqual(
    [],
  );
  const scopes = new Set(log.flatMap((request) => request.scopes ?? []));
  expect([...scopes].filter((scope) => ![...asked, 'openid', 'profile', 'offline_access'].includes(scope))).toEqual([]);
  expect(secrets.size).toBeGreaterThan(0);
  const kept = await page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    shown: document.body.innerText,
    history: JSON.stringify(history.state),
    name: window.name,
  }));
  const seen = JSON.stringify([
    kept,
    written,
    log.map(({ referer }) => referer),
    log.filter(({ url }) => url.host === own).map(({ url }) => url.href),
  ]);
  for (const secret of secrets) {
    // The code comes back behind the # of the page for it, and is taken from there at once.
    expect(seen.includes(secret), `a secret of ${secret.length} characters`).toBe(false);
  }
  expect(kept.databases).toEqual([]);
}

test('Before anybody signs in: what it asks for, who may, the same by hand, how to register an app', async ({
  page,
  signedIn,
}) => {
  await page.goto(theCase);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Let the tenant answer');
  await expect(page.getByText('From a link: compare with your portal.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Judgement so far' }).getByRole('heading', { level: 2 }).first(),
  ).toHaveText('The token lacks Mail.ReadBasic');
  await expect(ofApp(page).getByRole('button', { name: /^Run/ })).toBeDisabled();
  await expect(ofApp(page)).toContainText('Application.Read.All');
  await ofApp(page).getByText('The same by hand').click();
  await expect(ofApp(page)).toContainText(`https://${graphHost}/v1.0/servicePrincipals(appId='${appId}')`);
  await page.getByText('Register an app for it').click();
  const here = new URL('check/redirect.html', page.url().replace(/check\/.*$/, '')).href;
  await expect(page.getByText(`Redirect URI: ${here}`)).toBeVisible();
  await page.getByRole('radio', { name: 'PowerShell' }).first().click();
  await expect(page.getByRole('region', { name: 'Sign in' })).toContainText(`RedirectUris = @('${here}')`);
  // A tenant that came by a link is not changed by a script.
  await expect(page.getByRole('region', { name: 'Sign in' })).toContainText("Connect-MgGraph -TenantId '<tenant-id>'");
  // One that the person types is theirs.
  const typed = '0b9d1f6e-52c4-4f7a-9a83-6d1e7c2b4f50';
  await page.getByRole('region', { name: 'Sign in' }).getByLabel('Directory (tenant) ID').fill(typed);
  await expect(page.getByRole('region', { name: 'Sign in' })).toContainText(`Connect-MgGraph -TenantId '${typed}'`);
  expect(await faultsOf(page)).toEqual([]);
  expect(signedIn.log.filter(({ url }) => url.host !== new URL(page.url()).host)).toEqual([]);
});

test('A developer asks what the tenant knows; a token expires mid-way and is renewed; signing out forgets it all', async ({
  page,
  signedIn,
}) => {
  await open(page);
  signedIn.answers(() => switchedOn);
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: /^Run/ }).click(), allowsAs('ada'));
  await expect(ofApp(page)).toContainText('there, switched on');
  await expect(page.getByText(people.ada.name)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  const posts = () => signedIn.log.filter(({ method }) => method === 'POST').length;
  const before = posts();
  let isRenewed = false;
  signedIn.answers(() => {
    if (isRenewed) return { body: { displayName: 'Orders', accountEnabled: false } };
    isRenewed = true;
    return expired;
  });
  await ofApp(page).getByRole('button', { name: /^Run/ }).click();
  await expect(ofApp(page)).toContainText('there, switched off');
  expect(posts()).toBe(before + 1);
  // The judgement changes with it, and says so.
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement).toContainText('The app is switched off');
  await expect(judgement.getByRole('status')).toContainText('The judgement now');
  await expectDiscreet(page, signedIn, ['Application.Read.All']);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out here.')).toBeVisible();
  await expect(ofApp(page)).not.toContainText('there, switched off');
  await expect(page.getByText(people.ada.name)).toHaveCount(0);
  await expect(judgement).toContainText('Before the tenant was asked');
  // Nothing is left to renew from: the next question asks in a window again.
  signedIn.answers(() => switchedOn);
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: /^Run/ }).click(), as('ada'));
  await expect(ofApp(page)).toContainText('there, switched on');
});

test('Consent that is refused for one question leaves the others working, and so does what only an administrator may allow', async ({
  page,
  signedIn,
}) => {
  signedIn.onlyForAdmins('Directory.Read.All');
  signedIn.answers(() => switchedOn);
  await open(page);
  await signedIn.answerWindow(
    () => ofApp(page).getByRole('button', { name: /^Run/ }).click(),
    async (window) => {
      await as('ada')(window);
      await window.getByRole('link', { name: 'Cancel' }).click();
    },
  );
  await expect(ofApp(page).getByRole('alert')).toContainText('You did not allow it');
  await expect(ofApp(page).getByRole('alert')).toContainText('What to do');
  expect(await faultsOf(page)).toEqual([]);
  const ofConsent = question(page, /consented/);
  await signedIn.answerWindow(
    () => ofConsent.getByRole('button', { name: /^Run/ }).click(),
    async (window) => {
      await as('ada')(window);
      await expect(window.getByRole('heading')).toHaveText('Need admin approval');
      await window.getByRole('link', { name: /^Return/ }).click();
    },
  );
  await expect(ofConsent.getByRole('alert')).toContainText('only an administrator can allow it');
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: 'Try again' }).click(), allowsAs('ada'));
  await expect(ofApp(page)).toContainText('there, switched on');
  await page.getByRole('button', { name: 'Run all that need no new consent' }).click();
  // What was refused keeps its reason, and nothing else is marked.
  await expect(page.getByText(/of them ask for something that was not allowed yet/)).toBeVisible();
  await expect(ofConsent.getByRole('alert')).toContainText('only an administrator can allow it');
  await expect(ofApp(page)).toContainText('there, switched on');
});

test('What a question lacks is typed letter by letter, and the focus stays', async ({ page, signedIn }) => {
  await page.goto(`check/#app=${appId}`);
  const ofConsent = question(page, /consented\?$/);
  const field = ofConsent.getByRole('textbox', { name: /^Permissions/ });
  await field.pressSequentially('Mail.Read');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Mail.Read');
  await expect(page.getByRole('region', { name: 'The case' })).toContainText('Mail.Read');
  expect(signedIn.log.filter(({ url }) => url.host === graphHost)).toEqual([]);
});

test('A window that is blocked is offered again, and one that was closed too', async ({ page, signedIn }) => {
  signedIn.answers(() => switchedOn);
  await open(page);
  await page.evaluate(() => {
    const native = window.open;
    window.open = () => {
      window.open = native;
      return null;
    };
  });
  await ofApp(page).getByRole('button', { name: /^Run/ }).click();
  await expect(ofApp(page).getByRole('alert')).toContainText('The browser blocked the window');
  const opening = page.context().waitForEvent('page');
  await ofApp(page).getByRole('button', { name: 'Open the window' }).click();
  await (await opening).close();
  await expect(ofApp(page)).toContainText('Microsoft asks in a window of its own');
  await ofApp(page).getByRole('button', { name: 'Stop waiting' }).click();
  await expect(ofApp(page).getByRole('alert')).toContainText('The sign-in was not finished');
  // The button is gone; who works by keyboard is still at this question.
  await expect(ofApp(page).getByRole('heading')).toBeFocused();
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: 'Try again' }).click(), allowsAs('ada'));
  await expect(ofApp(page)).toContainText('there, switched on');
});

test('A wrong client id is explained by our own engine, and so is a redirect URI under the wrong platform', async ({
  page,
  signedIn,
}) => {
  signedIn.answers(() => switchedOn);
  await page.goto(theCase);
  const field = page.getByRole('textbox', { name: 'Client ID of this check’s own app' });
  await field.fill('not an id');
  await expect(page.getByText('Expected a GUID')).toBeVisible();
  await field.fill('33333333-4444-4555-8666-777777777777');
  // The error stands in the window of the sign-in: only a person can carry it over.
  const opening = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const window = await opening;
  await expect(window.getByText('AADSTS700016')).toBeVisible();
  const shown = await window.locator('body').innerText();
  await window.close();
  const card = page.getByRole('region', { name: 'Sign in' });
  await card.getByText('The window shows an error').click();
  await card.getByRole('textbox', { name: 'Paste the text of the error page' }).fill(shown);
  await expect(card).toContainText('The app does not exist in this tenant');
  await card.getByRole('button', { name: 'Stop waiting' }).click();
  await field.fill(clientId);
  await page.route(/\/oauth2\/v2\.0\/token/, (route) =>
    route.fulfill({
      status: 400,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        error: 'invalid_request',
        error_description:
          'AADSTS9002326: Cross-origin token redemption is permitted only for the ’Single-Page Application’ client-type.',
      },
    }),
  );
  // Of another app the refusal says nothing.
  await expect(card.getByRole('alert')).toHaveCount(0);
  await signedIn.answerWindow(() => card.getByRole('button', { name: 'Sign in' }).click(), allowsAs('ada'));
  await expect(card.getByRole('alert')).toContainText('Move it to Single-page application');
  await expect(card.getByRole('alert')).toContainText('AADSTS9002326');
});

test('Whatever Graph answers is said as what it is, and explained like any other case', async ({ page, signedIn }) => {
  await open(page);
  const run = () => ofApp(page).getByRole('button', { name: /^Run/ }).click();
  const answered = ofApp(page).getByRole('alert');

  signedIn.answers(() => insufficient);
  await signedIn.answerWindow(run, allowsAs('grace'));
  await expect(answered).toContainText('Graph refused it with 403');
  await expect(answered).toContainText('What to do');
  expect(await faultsOf(page)).toEqual([]);

  signedIn.answers(() => ({ status: 404 }));
  await run();
  await expect(ofApp(page)).toContainText('Not in this tenant');

  signedIn.answers(() => ({ status: 500, body: graphError('InternalServerError', 'Something failed.') }));
  await run();
  await expect(answered).toContainText('Graph refused it with 500');

  signedIn.answers(() => ({ body: '{"displayName": "Ord' }));
  await run();
  await expect(answered).toContainText('no whole JSON');

  let isBusy = true;
  signedIn.answers(() => {
    if (!isBusy) return switchedOn;
    isBusy = false;
    return { status: 429, headers: { 'retry-after': '1' }, body: graphError('TooManyRequests', 'Please retry later.') };
  });
  await run();
  await expect(ofApp(page)).toContainText('Graph asks to wait 1 second');
  await expect(ofApp(page)).toContainText('there, switched on');

  signedIn.answers(() => 'hang');
  await run();
  await expect(ofApp(page)).toContainText('Reading');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(ofApp(page)).toContainText('Cancelled');

  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  signedIn.answers(() => ({
    status: 401,
    headers: { 'www-authenticate': `Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"` },
    body: graphError('InvalidAuthenticationToken', 'Continuous access evaluation resulted in challenge.'),
  }));
  await run();
  await expect(answered).toContainText('Graph wants you to sign in once more');
  signedIn.answers(() => switchedOn);
  // Everything was allowed before: the window only comes and goes.
  await answered.getByRole('button', { name: 'Sign in for it' }).click();
  await expect(ofApp(page)).toContainText('there, switched on');
  expect(signedIn.log.some(({ url }) => url.searchParams.get('claims')?.includes('"acrs"'))).toBe(true);
  await expectDiscreet(page, signedIn, ['Application.Read.All']);
});

test('The failing request is run again as oneself; a redirect is not followed, and what changes something is not run', async ({
  page,
  signedIn,
}) => {
  await open(page);
  const card = question(page, 'Run the failing request again');
  const address = card.getByRole('textbox', { name: 'Address' });
  const run = card.getByRole('button', { name: 'Run GET as yourself' });
  await expect(run).toBeDisabled();
  await address.fill('https://graph.microsoft.com.evil.example/v1.0/me');
  await expect(card.getByText('Expected a whole address')).toBeVisible();
  await address.fill(`https://${graphHost}/v1.0/users/grace@contoso.com/messages`);
  signedIn.answers(() => ({
    status: 403,
    body: graphError('ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
  }));
  await signedIn.answerWindow(() => run.click(), allowsAs('ada'));
  await expect(card).toContainText('You do not get through either');
  await expect(card).toContainText('request-id');
  await expect(card).toContainText('What to do');
  expect(await faultsOf(page)).toEqual([]);
  const followed: string[] = [];
  signedIn.answers((path) => {
    followed.push(path);
    return { status: 302, headers: { location: `https://${graphHost}/v1.0/elsewhere` } };
  });
  await run.click();
  await expect(card).toContainText('sends on to another address');
  expect(followed).toEqual(['/v1.0/users/grace@contoso.com/messages']);
  signedIn.answers(() => ({ body: { value: [{ subject: 'Private' }] } }));
  await run.click();
  await expect(card).toContainText('You get through');
  await expect(page.getByText('Private')).toHaveCount(0);
  await expectDiscreet(page, signedIn, ['Mail.Read']);

  await page.goto(theCase.replace('method=GET', 'method=DELETE'));
  await expect(card).toContainText('DELETE can change something');
  await expect(run).toHaveCount(0);
});

test('Each cloud has its own document, sign-in and Graph; a case of another cloud is sent on', async ({
  page,
  signedIn,
}) => {
  signedIn.answers(() => switchedOn);
  await page.goto(`${theCase}&cloud=china`);
  await expect(page.getByRole('alert')).toContainText('The call went to China');
  await page.getByRole('link', { name: 'Go to the check of China' }).click();
  await expect(page).toHaveTitle(/^Signed-in check, China/);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'The case' })).toContainText(appId);
  for (const cloud of checkClouds.filter((one) => one !== 'global')) {
    signedIn.log.splice(0);
    await page.goto(theCase.replace('check/', addressOfCheck(cloud).slice(1)));
    await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
    // GCC High and DoD share their sign-in: what was allowed there is.
    const answer = cloud === 'us-dod' ? as('ada') : allowsAs('ada');
    await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: /^Run/ }).click(), answer);
    await expect(ofApp(page)).toContainText('there, switched on');
    // Graph Explorer serves the global cloud alone.
    await ofApp(page).getByText('The same by hand').click();
    await expect(ofApp(page)).toContainText(`Invoke-MgGraphRequest -Uri 'https://${graphHostOf(cloud)}/v1.0/`);
    expect([...new Set(signedIn.log.map(({ url }) => url.host))].toSorted(), cloud).toEqual(
      [new URL(page.url()).host, signInHostOf(cloud), graphHostOf(cloud)].toSorted(),
    );
  }
});

test('From a pasted failure the way leads to the check: what goes along is shown before, and the host can bring the app', async ({
  page,
  signedIn,
}) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { clientId } }));
  await diagnose(
    page,
    `GET https://${graphHost}/v1.0/users\n${bearer(personToken({ tid: tenantId }))}\n${insufficientPaste}`,
  );
  const offer = page.getByRole('region', { name: 'Let the tenant answer' });
  await offer.getByText(/^What goes along: /).click();
  await expect(offer).toContainText('/users');
  await expect(offer).toContainText(tenantId);
  await offer.getByRole('link', { name: 'Open the signed-in check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Let the tenant answer');
  await expect(page.getByRole('region', { name: 'The case' })).toContainText('GET /users');
  await expect(page.getByRole('region', { name: 'The case' })).toContainText('User.Read');
  expect(page.url()).not.toContain('eyJ');
  signedIn.answers(() => switchedOn);
  const card = page.getByRole('region', { name: 'Sign in' });
  await expect(card.getByText('Register an app for it')).toHaveCount(0);
  await signedIn.answerWindow(() => card.getByRole('button', { name: 'Sign in' }).click(), allowsAs('ada'));
  await expect(card).toContainText(people.ada.name);
  // The name alone was asked for: nothing of Graph can be read yet, and nothing opens a window by itself.
  await page.getByRole('button', { name: 'Run all that need no new consent' }).click();
  await expect(page.getByText(/of them ask for something that was not allowed yet/)).toBeVisible();
  await expectDiscreet(
    page,
    signedIn,
    probes.flatMap(({ access }) => access({ cloud: 'global', permissions: [], user: appId }).scopes),
  );
});

/** Of an app that asks for Mail.Read and got consent to User.Read alone, as Graph answers. */
const onlyUserRead: GraphAnswers = (path) => {
  const answers: readonly (readonly [RegExp, unknown])[] = [
    [/^\/v1\.0\/servicePrincipals\(appId='00000003-/, ofGraph],
    [/^\/v1\.0\/servicePrincipals\(appId=/, { id: 'sp-of-app', displayName: 'Orders', accountEnabled: true }],
    [
      /oauth2PermissionGrants\?.*skiptoken/,
      {
        value: [
          { consentType: 'AllPrincipals', principalId: null, resourceId: 'sp-of-graph', scope: ' User.Read openid' },
        ],
      },
    ],
    // The first page holds what is for another API.
    [
      /oauth2PermissionGrants/,
      {
        '@odata.nextLink': `https://${graphHost}/v1.0/servicePrincipals/sp-of-app/oauth2PermissionGrants?$skiptoken=2`,
        value: [{ consentType: 'AllPrincipals', principalId: null, resourceId: 'sp-of-other', scope: 'Mail.Read' }],
      },
    ],
    [/appRoleAssignments/, { value: [] }],
    [
      /^\/v1\.0\/applications\(/,
      {
        requiredResourceAccess: [
          {
            resourceAppId: '00000003-0000-0000-c000-000000000000',
            resourceAccess: [{ id: 'id-of-mail-read', type: 'Scope' }],
          },
        ],
      },
    ],
  ];
  const [, body] = answers.find(([shape]) => shape.test(path)) ?? [];
  return body === undefined ? { status: 404, body: graphError('Request_ResourceNotFound', path) } : { body };
};

const ofGraph = {
  id: 'sp-of-graph',
  appRoles: [{ id: 'id-of-role', value: 'Mail.Read' }],
  oauth2PermissionScopes: [
    { id: 'id-of-mail-read', value: 'Mail.Read' },
    { id: 'id-of-user-read', value: 'User.Read' },
  ],
};

test('A developer finds that consent is missing: asked for, not consented, not in the token', async ({
  page,
  signedIn,
}) => {
  signedIn.answers(onlyUserRead);
  await open(page);
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement).toContainText('The token lacks');
  const ofConsent = question(page, /consented/);
  await signedIn.answerWindow(() => ofConsent.getByRole('button', { name: /^Run/ }).click(), allowsAs('ada'));
  await expect(ofConsent.getByRole('row', { name: /Mail\.Read/ })).toContainText(/Yes.*No.*No/);
  await expect(ofConsent.getByRole('row', { name: /User\.Read/ })).toContainText(/No.*Yes, for everyone.*Yes/);
  await expect(judgement.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Nobody has consented to the permission yet',
  );
  await expect(judgement).toContainText('Certain');
  await expect(judgement.getByRole('status')).toHaveText(
    'The judgement now: Certain: Nobody has consented to the permission yet',
  );
  expect(await faultsOf(page)).toEqual([]);
  // On a narrow window the judgement is above the questions: its heading stays at the foot, and leads there.
  await page.setViewportSize({ width: 390, height: 800 });
  const atFoot = page.getByRole('button', { name: 'Now certain: Nobody has consented to the permission yet' });
  await ofConsent.scrollIntoViewIfNeeded();
  await expect(atFoot).toBeInViewport();
  await atFoot.click();
  await expect(judgement.getByRole('heading', { level: 2 }).first()).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  // The way to the fix is a document of the router again.
  await judgement.getByRole('link', { name: 'Open the fix' }).click();
  await expect(page).toHaveURL(/\/fix\/consent-not-granted#/);
});

test('An administrator sees the policy that stopped the sign-in', async ({ page, signedIn }) => {
  signedIn.onlyForAdmins('AuditLog.Read.All', 'Policy.Read.ConditionalAccess');
  const correlation = '77777777-2222-4333-8444-555555555555';
  signedIn.answers((path) => {
    const isAsked = path.startsWith('/beta/auditLogs/signIns?') && decodeURIComponent(path).includes(correlation);
    return isAsked ? { body: { value: [stopped] } } : { status: 400, body: graphError('BadRequest', path) };
  });
  await page.goto(`check/#app=${appId}&tenant=${tenantId}&signin=${correlation}&cause=user-sign-in-failed`);
  await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
  const ofLog = question(page, /sign-in log/);
  await signedIn.answerWindow(() => ofLog.getByRole('button', { name: /^Run/ }).click(), allowsAs('grace'));
  await expect(ofLog).toContainText('Require a compliant device');
  await expect(ofLog).toContainText('AADSTS53000');
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement.getByRole('heading', { level: 2 }).first()).toHaveText(/[Pp]olicy/);
  await expect(judgement).toContainText('The sign-in was stopped by Require a compliant device.');
  await expectDiscreet(page, signedIn, ['AuditLog.Read.All', 'Policy.Read.ConditionalAccess']);
});

test('What another tenant answers is shown, and says nothing of the case', async ({ page, signedIn }) => {
  signedIn.answers(() => switchedOn);
  await page.goto(`check/#app=${appId}&tenant=${appId}&cause=app-not-in-tenant`);
  await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: /^Run/ }).click(), allowsAs('ada'));
  await expect(ofApp(page)).toContainText('there, switched on');
  await expect(page.getByRole('alert')).toContainText('you are signed in to another one');
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement).toContainText('Before the tenant was asked');
  await expect(judgement.getByRole('heading', { level: 2 }).first()).toHaveText(
    'The app does not exist in this tenant',
  );
  expect(await faultsOf(page)).toEqual([]);
});

test('Where the case names no tenant, who signed in says whether it was this one', async ({ page, signedIn }) => {
  signedIn.answers(() => ({ status: 404 }));
  await page.goto(`check/#app=${appId}&type=application&cause=app-not-in-tenant`);
  await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
  await signedIn.answerWindow(() => ofApp(page).getByRole('button', { name: /^Run/ }).click(), allowsAs('ada'));
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement).toContainText('Likely');
  await page.getByRole('checkbox', { name: 'The call was made in this tenant' }).check();
  await expect(judgement).toContainText('Certain');
});

/** An entry of the log in the shape that Microsoft documents. */
const stopped = {
  createdDateTime: '2026-11-26T09:00:00Z',
  conditionalAccessStatus: 'failure',
  status: { errorCode: 53_000, failureReason: 'Device is not in required device state: {state}.' },
  appliedConditionalAccessPolicies: [
    { displayName: 'Require a compliant device', result: 'failure', enforcedGrantControls: ['RequireCompliantDevice'] },
    { displayName: 'Require multifactor authentication', result: 'success' },
  ],
};

/** Somebody who reads everything, and may become the one who changes people. */
const eligibleAlone: GraphAnswers = (path) => {
  const answers: readonly (readonly [RegExp, unknown])[] = [
    [/transitiveMemberOf/, { value: [{ displayName: 'Global Reader' }] }],
    [/roleEligibilityScheduleInstances/, { value: [{ roleDefinition: { displayName: 'User Administrator' } }] }],
    [/appRoleAssignmentRequired/, { id: 'sp-of-app', appRoleAssignmentRequired: false }],
  ];
  const [, body] = answers.find(([shape]) => shape.test(path)) ?? [];
  return body === undefined ? { status: 404, body: graphError('Request_ResourceNotFound', path) } : { body };
};

test('Who is refused a change of a person learns that the role waits to be activated', async ({ page, signedIn }) => {
  signedIn.answers(eligibleAlone);
  await page.goto(
    `check/#app=${appId}&tenant=${tenantId}&type=delegated&method=PATCH&path=/users/{id}&held=User.ReadWrite.All`,
  );
  await page.getByRole('textbox', { name: 'Client ID of this check’s own app' }).fill(clientId);
  const ofRoles = question(page, /^Which directory roles/);
  await signedIn.answerWindow(() => ofRoles.getByRole('button', { name: /^Run/ }).click(), allowsAs('grace'));
  await expect(ofRoles).toContainText('Global Reader');
  await expect(ofRoles).toContainText('User Administrator');
  const judgement = page.getByRole('region', { name: 'Judgement so far' });
  await expect(judgement.getByRole('heading', { level: 2 }).first()).toHaveText('The signed-in person may not do this');
  await expect(judgement).toContainText('is eligible for User Administrator and has not activated it');
  // Whose call it was did not come along: until it is said, what is known of who signed in is a hint.
  await expect(judgement).toContainText('Possible');
  await page.getByRole('checkbox', { name: 'I was the signed-in person when it failed' }).check();
  await expect(judgement).toContainText('Likely');
  // What was granted for the roles is enough for the assignment: nobody is asked again.
  const ofAssignment = question(page, /^Must people be assigned/);
  await ofAssignment.getByRole('button', { name: /^Run/ }).click();
  await expect(ofAssignment).toContainText('Not required');
  // What a request without a mailbox cannot tell of licences is put aside.
  await expect(question(page, /^Does the person have a licence/)).toBeHidden();
  expect(await faultsOf(page)).toEqual([]);
  await expectDiscreet(page, signedIn, ['Directory.Read.All', 'RoleEligibilitySchedule.Read.Directory']);
});
