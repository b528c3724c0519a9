import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';

// Draws public/social.png, what a messenger shows of a link: npx tsx scripts/social-image.ts
const mark = readFileSync('public/favicon.svg', 'utf8');
const stops = ['App', 'Sign-in', 'Token', 'Graph', 'Workload'];
const broke = 2;

/** The line of the call, as the verdict draws it. */
function stop(name: string, at: number): string {
  const x = 80 + at * 226;
  const ink = at < broke ? '#0b6b5d' : at === broke ? '#b3261e' : '#858e95';
  const line =
    at === stops.length - 1
      ? ''
      : `<path d="M${x + 44 + name.length * 18} 500H${x + 204}" stroke="${at < broke ? '#0b6b5d' : '#e1e4e2'}" stroke-width="5"/>`;
  const shape =
    at < broke
      ? `<circle cx="${x}" cy="500" r="12" fill="${ink}"/>`
      : at === broke
        ? `<rect x="${x - 11}" y="489" width="22" height="22" fill="${ink}" transform="rotate(45 ${x} 500)"/>`
        : `<circle cx="${x}" cy="500" r="10" fill="none" stroke="${ink}" stroke-width="5"/>`;
  return `${line}${shape}<text x="${x + 24}" y="510" font-size="28" font-weight="600" fill="${at > broke ? '#565f69' : at === broke ? ink : '#15191e'}">${name}</text>`;
}

const picture = `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="system-ui, 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif">
  <rect width="1200" height="630" fill="#fbfbfa"/>
  <svg x="66" y="70" width="64" height="64" viewBox="0 0 32 32">${mark}</svg>
  <text x="152" y="114" font-size="36" font-weight="650" fill="#15191e">Graph Auth Doctor</text>
  <text x="64" y="270" font-size="76" font-weight="700" fill="#15191e">Microsoft Graph said no.</text>
  <text x="64" y="360" font-size="76" font-weight="700" fill="#0b6b5d">Find out why.</text>
  ${stops.map(stop).join('')}
  <text x="64" y="585" font-size="24" fill="#565f69">Paste the error or the token. It is read in your tab and goes nowhere.</text>
</svg>`;

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(picture);
await page.screenshot({ path: 'public/social.png' });
await browser.close();
