import { addressOfCheck, checkClouds } from '../src/check/clouds.ts';
import { causes } from '../src/engine/model/cause.ts';
import { assetsCacheControl, checkPolicy, contentSecurityPolicy, headers, redirectPolicy } from '../src/security.ts';
import { addresses, base, files, namedIn, permissionAddresses, readDocuments, textOf, visited } from './documents.ts';
import { expect, test } from './test.ts';

test('Every address has a document', () => {
  expect(addresses.filter((address) => !permissionAddresses.includes(address)).toSorted()).toEqual(
    [
      '',
      'approve',
      'ask',
      ...checkClouds.map((cloud) => addressOfCheck(cloud).slice(1, -1)),
      'fixes',
      'permissions',
      'privacy',
      'token',
      'tree',
      ...causes.map((cause) => `fix/${cause}`),
    ].toSorted(),
  );
  expect(files).toContain('404.html');
});

test('Every permission has a document, also where upper and lower case are one', () => {
  const { names } = JSON.parse(textOf('data/permission-details.json'));
  const expected = new Set(
    String(names)
      .split(' ')
      .map((name) => `permissions/${name.toLowerCase()}`),
  );
  expect(permissionAddresses.map((address) => address.toLowerCase()).toSorted()).toEqual([...expected].toSorted());
});

test('Every document has a title and a description of its own, and names no canonical address', () => {
  const documents = readDocuments();
  for (const pattern of [/<title>([^<]+)<\/title>/, /<meta\s+name="description"\s+content="([^"]+)"/]) {
    const found = documents.map(([file, html]) => pattern.exec(html)?.[1] ?? `none in ${file}`);
    expect(new Set(found).size).toBe(documents.length);
    expect(found.filter((text) => text.startsWith('none in'))).toEqual([]);
  }
  expect(documents.filter(([, html]) => html.includes('rel="canonical"'))).toEqual([]);
});

/** Documents that talk to others, or to nobody at all. */
const ownPolicies = new Map([
  ['check/redirect.html', redirectPolicy],
  ...checkClouds.map((cloud) => [`${addressOfCheck(cloud).slice(1)}index.html`, checkPolicy(cloud)] as const),
]);

test('Every document carries its policy and nothing inline', () => {
  const wrong = readDocuments().flatMap(([file, html]) => {
    const text = ownPolicies.get(file) ?? contentSecurityPolicy;
    const policy = `<meta http-equiv="content-security-policy" content="${text}" />`;
    // A policy holds for what stands after it.
    const at = html.indexOf(policy);
    const isFirst = at > 0 && at < html.search(/<script|<link|<style/);
    // What a page was built with is data, which a browser does not run.
    const [, data = 'null'] = /<script type="application\/json" id="loader-data">([^<]*)<\/script>/.exec(html) ?? [];
    const rest = html.replace(`<script type="application/json" id="loader-data">${data}</script>`, '');
    const inline = rest.match(/<script(?![^>]* src=)|<style|<[^>]*\s(?:style|on\w+)=/g) ?? [];
    JSON.parse(data);
    return isFirst && inline.length === 0 ? [] : [`${file}: ${isFirst ? inline.join(' ') : 'the policy is not first'}`];
  });
  expect(wrong).toEqual([]);
});

const connect = (policy: string): string | undefined => /connect-src ([^;]+)/.exec(policy)?.[1];

test('Only the check may talk to others, and each document of it to one cloud; a frame is let in nowhere', () => {
  expect(connect(contentSecurityPolicy)).toBe("'self'");
  expect(connect(redirectPolicy)).toBe("'none'");
  expect(checkClouds.map((cloud) => connect(checkPolicy(cloud)))).toEqual([
    "'self' https://login.microsoftonline.com https://graph.microsoft.com",
    "'self' https://login.microsoftonline.us https://graph.microsoft.us",
    "'self' https://login.microsoftonline.us https://dod-graph.microsoft.us",
    "'self' https://login.partner.microsoftonline.cn https://microsoftgraph.chinacloudapi.cn",
  ]);
  for (const policy of [contentSecurityPolicy, redirectPolicy, ...checkClouds.map(checkPolicy)]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("trusted-types 'none'");
    expect(policy).not.toContain('frame-src');
  }
});

/** Names of the scripts that a text names, in whatever way. */
const scriptsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/assets\/([\w-]+\.js)|["'`]\.\/([\w-]+\.js)["'`]/g), ([, one, other]) => one ?? other ?? '');

/** These scripts, and whatever they can load. */
function reachedFrom(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    reachedFrom(scriptsIn(textOf(`assets/${name}`)), found);
  }
  return found;
}

const holdsLibrary = (name: string): boolean => textOf(`assets/${name}`).includes('msal.js.browser');

test('The sign-in library is in no file that another page can load', () => {
  const others = readDocuments().filter(([file]) => !file.startsWith('check/'));
  const reached = reachedFrom([...new Set(others.flatMap(([, html]) => scriptsIn(html)))]);
  expect(reached.size).toBeGreaterThan(50);
  expect([...reached].filter(holdsLibrary)).toEqual([]);
  // The document of the check does not name it either: it comes by itself, after the first paint.
  const named = scriptsIn(textOf('check/index.html'));
  expect(named.filter(holdsLibrary)).toEqual([]);
  expect([...reachedFrom(named)].filter(holdsLibrary)).toHaveLength(1);
  const [bridge, ...more] = reachedFrom(scriptsIn(textOf('check/redirect.html')));
  expect(more).toEqual([]);
  expect(textOf(`assets/${bridge}`).length).toBeLessThan(10_000);
});

test('Every document says what a messenger shows of its link, and the picture is there', () => {
  const without = readDocuments().filter(
    ([, html]) => !html.includes(`<meta property="og:image" content="${base}social.png"/>`),
  );
  // Nobody shares the page that a sign-in returns to.
  expect(without.map(([file]) => file)).toEqual(['check/redirect.html']);
  expect(files).toContain('social.png');
});

test('Every document links only to what is there, below the base path', () => {
  const known = new Set([...addresses, ...files]);
  const isThere = (path: string) => path.startsWith(base) && known.has(path.slice(base.length).replace(/\/$/, ''));
  const missing = new Map<string, string>();
  for (const [file, html] of readDocuments())
    for (const path of namedIn(html)) if (!isThere(path)) missing.set(path, `${path} in ${file}`);
  expect([...missing.values()]).toEqual([]);
});

test('The document of a permission stays small', () => {
  const sizes = permissionAddresses.map((address) => textOf(`${address}/index.html`).length).toSorted((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(25_000);
  expect(sizes.at(-1)).toBeLessThan(60_000);
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every address can be read', async ({ page }) => {
    for (const address of visited) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toHaveText(/\w{3}/);
    }
  });

  test('an unknown address says so', async ({ page }) => {
    const response = await page.goto('fix/nothing');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('Every address hydrates silently, whatever its query and fragment', async ({ page }) => {
  await page.addInitScript(() => {
    // Interactive: the document stands, no script of its own has run.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      Object.assign(document, { prerendered: document.querySelector('main')?.firstElementChild });
    });
  });
  for (const address of [...visited, 'fix/nothing']) {
    await page.goto(`${address}?status=403&nothing=1#app=${'0'.repeat(8)}&nothing=1`);
    const kept = await page.evaluate(
      () => 'prerendered' in document && document.prerendered === document.querySelector('main')?.firstElementChild,
    );
    expect(kept, address).toBe(true);
  }
});

test('A page loads nothing that its document does not name', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // The check asks its host for the app to sign in with, and its judge comes after the first paint.
  for (const address of visited.filter((one) => !one.startsWith('check'))) {
    const response = await page.goto(address);
    const named = namedIn((await response?.text()) ?? '').map((path) => new URL(path, page.url()).href);
    const known = new Set([page.url(), ...named]);
    expect(
      asked.splice(0).filter((url) => !known.has(url)),
      address,
    ).toEqual([]);
  }
});

test('The home page loads nothing more up to its first verdict; what stands around it comes after', async ({
  page,
}) => {
  await page.goto('');
  const asked: string[] = [];
  const fix = page.getByRole('link', { name: /^Open the (?:likeliest )?fix$/ });
  await page.route('**/*', async (route) => {
    asked.push(route.request().url());
    await fix.waitFor();
    await route.continue();
  });
  await page
    .getByRole('textbox', { name: 'Paste the error' })
    .fill(
      '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
    );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token lacks a permission that the call needs');
  await expect(page.getByRole('group', { name: /Which method and address/ })).toBeVisible();
  expect(asked.map((url) => url.replace(/.*\/([\w-]+)-[\w-]{8}\.js$/, '$1'))).toContain('after-verdict');
});

test('Links follow the base path and change the title, back and forth', async ({ page }) => {
  await page.goto('');
  const home = await page.title();
  await page.getByRole('navigation').getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(`${base}privacy`);
  await expect(page).not.toHaveTitle(home);
  await page.goBack();
  await expect(page).toHaveURL(base);
  await expect(page).toHaveTitle(home);
  await expect(page.locator('title')).toHaveCount(1);
});

test.describe('On a narrow screen', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the place where somebody is can be seen in the navigation, at the start, after a link and on the way back', async ({
    page,
  }) => {
    const place = (name: string) =>
      page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name, exact: true });
    await page.goto('token');
    await expect(place('Token')).toBeInViewport({ ratio: 1 });
    await page.goto('');
    await expect(place('Diagnose')).toBeInViewport({ ratio: 1 });
    await page.getByRole('link', { name: 'How to check that yourself' }).click();
    await expect(place('Privacy')).toBeInViewport({ ratio: 1 });
    await place('Permissions').click();
    await expect(page).toHaveURL(`${base}permissions`);
    await expect(place('Permissions')).toBeInViewport({ ratio: 1 });
    await page.goBack();
    await expect(page).toHaveURL(`${base}privacy`);
    await page.goBack();
    await expect(page).toHaveURL(base);
    // The link stood at the bottom of the page: bringing the place into view does not scroll the page itself.
    await expect(page.getByRole('link', { name: 'How to check that yourself' })).toBeInViewport();
    expect(await page.getByRole('navigation', { name: 'Places' }).evaluate((nav) => nav.scrollLeft)).toBe(0);
  });
});

test('The base path without its slash leads to the home page', async ({ page }) => {
  await page.goto(base.slice(0, -1));
  await expect(page).toHaveURL(base);
});

test('An unknown address gets the page that says so, never the home page', async ({ page }) => {
  const titles = new Set<string>();
  for (const address of ['nothing', 'fix', 'fix/nothing', 'index', 'privacy/nothing', '404']) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    titles.add(await page.title());
  }
  await page.goto('');
  expect(titles.size).toBe(1);
  expect(titles).not.toContain(await page.title());
});

test('The document of another address is replaced, not hydrated', async ({ page }) => {
  await page.route('**/privacy', async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${route.request().url()}-nothing` }), status: 200 }),
  );
  await page.goto('privacy');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Privacy' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test.describe('When the files of a page are gone', () => {
  test.use({ expectedProblems: /status of 404|dynamically imported module/ });

  test('a link to it says so, keeps the layout, and offers to load it again', async ({ page }) => {
    await page.route('**/assets/fix-page*', (route) => route.fulfill({ status: 404 }));
    await page.goto('fixes');
    await page.locator(`a[href="${base}fix/expired-token"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not load');
    await page.unroute('**/assets/fix-page*');
    await page.getByRole('link', { name: 'Load it again' }).click();
    await expect(page).toHaveURL(`${base}fix/expired-token`);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('This page did not load');
  });
});

test.describe('The policy works', () => {
  test.use({ expectedProblems: /Content Security Policy|requires 'Trusted/ });

  test('an inline script or style in the document does nothing', async ({ page }) => {
    await page.route('**/privacy', async (route) => {
      const response = await route.fetch();
      const inline = '<script>document.title = "ran"</script><style>h1 { display: none }</style>';
      await route.fulfill({ response, body: (await response.text()).replace('<div id="root"', `${inline}$&`) });
    });
    await page.goto('privacy');
    await expect(page.locator('style')).toHaveCount(1);
    await expect(page).not.toHaveTitle('ran');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a script that a script adds does not run', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append(document.createTextNode('document.title = "ran"'));
      document.body.append(script);
    });
    await expect(page).not.toHaveTitle('ran');
  });

  test('text does not become HTML', async ({ page }) => {
    await page.goto('');
    const message = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<img src="x" onerror="alert(1)">';
        return 'written';
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('TrustedHTML');
  });

  test('nothing is fetched from elsewhere', async ({ page }) => {
    await page.goto('');
    const outcome = await page.evaluate(async () => {
      const fetched = fetch('https://elsewhere.example/').then(
        () => 'fetched',
        () => 'refused',
      );
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (violation) => resolve(violation.effectiveDirective));
      });
      return Promise.all([fetched, refused]);
    });
    expect(outcome).toEqual(['refused', 'connect-src']);
  });
});

test('Every answer has the headers; none of them says what a page may connect to', async ({ request }) => {
  for (const address of ['', 'privacy', 'nothing', 'favicon.svg']) {
    const answer = await request.get(address);
    expect(answer.headers()).toMatchObject(headers);
    expect(answer.headers()['content-security-policy']).not.toContain('connect-src');
    expect(answer.headers()['cache-control'] ?? 'no-cache').toBe('no-cache');
  }
});

test('Assets are compressed and stay in the cache, documents are asked for again', async ({ request }) => {
  const script = files.find((file) => /^assets\/index-.*\.js$/.test(file)) ?? '';
  const answer = await request.get(script, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers()).toMatchObject({ 'content-encoding': 'br', 'cache-control': assetsCacheControl });
  const home = await request.get('', { headers: { 'accept-encoding': 'gzip' } });
  expect(home.headers()).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-cache' });
});

test('The files for hosts carry the same headers', () => {
  expect(JSON.parse(textOf('staticwebapp.config.json'))).toMatchObject({ globalHeaders: headers });
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  expect(
    textOf('_headers')
      .split('\n')
      .slice(0, lines.length + 1),
  ).toEqual([`${base}*`, ...lines]);
});
