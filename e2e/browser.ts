import { chromium, type LaunchOptions } from '@playwright/test';

// No traffic of the browser's own.
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** The first browser that really starts: CHROMIUM, the packaged one, an installed one, Playwright's own. */
export async function findBrowser(): Promise<LaunchOptions | undefined> {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined) return firstThatStarts([{ args, executablePath: chosen }]);
  return firstThatStarts([...(await packaged()), { args, channel: 'chrome' }, { args, channel: 'msedge' }, { args }]);
}

/** A headless shell for Linux on x64, unpacked to the temporary folder when it is first used. */
async function packaged(): Promise<readonly LaunchOptions[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  try {
    const { default: shell } = await import('@sparticuz/chromium');
    return [{ args, executablePath: await shell.executablePath() }];
  } catch {
    return [];
  }
}

async function firstThatStarts([options, ...others]: readonly LaunchOptions[]): Promise<LaunchOptions | undefined> {
  if (options === undefined) return undefined;
  return (await starts(options)) ? options : firstThatStarts(others);
}

async function starts(options: LaunchOptions): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...options, timeout: 20_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
