import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { diagnose, heading, openFix, pasteFromClipboard, verdict } from './diagnosing.ts';
import { compareTokens, inspect } from './inspecting.ts';
import { carry, lookUp } from './looking-up.ts';
import { answered, appId, appToken, bearer, idToken, insufficient, personToken, tenantId } from './pastes.ts';

type Open = (page: Page) => Promise<unknown>;

const go =
  (address: string): Open =>
  (page) =>
    page.goto(address);

async function unfold(page: Page): Promise<void> {
  for (const folded of await page.locator('main summary:visible').all()) await folded.click();
}

const pasted = `${bearer(personToken())}\n\n${insufficient}`;
const refusedRead = answered({ status: '403 Forbidden', code: 'ErrorAccessDenied', message: 'Access is denied.' });
const ids = Array.from({ length: 12 }, (_, at) => `${tenantId.slice(0, -2)}${at + 10}`);
const longestNames = ['AgentIdentityBlueprint.UpdateAuthProperties.All', 'OnPremisesPublishingProfiles.ReadWrite.All'];

/** 200 kB in one line, with a refusal at its end. */
const huge = `${JSON.stringify({ log: 'x'.repeat(200_000) })}\n${insufficient}`;

const cases: readonly { readonly input: { readonly paste?: string } }[] = JSON.parse(
  readFileSync(new URL('../src/cases/real-cases.json', import.meta.url), 'utf8'),
);
const [longestCase = ''] = cases
  .map(({ input }) => input.paste ?? '')
  .toSorted((one, other) => other.length - one.length);

const home: Readonly<Record<string, Open>> = {
  'nothing pasted': go(''),
  'an empty box that was refused': async (page) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Diagnose' }).click();
  },
  'a family, certain': async (page) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Insufficient privileges' }).click();
    await page.getByRole('region', { name: 'What the call needs' }).waitFor();
  },
  'one cause, certain': async (page) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Invalid audience' }).click();
    await verdict(page).getByRole('link', { name: 'Open the fix' }).waitFor();
  },
  'a question': async (page) => diagnose(page, pasted),
  'an error alone': async (page) => diagnose(page, insufficient),
  'two causes tied': async (page) => {
    await diagnose(page, answered({ status: '401 Unauthorized', code: 'UnknownError', message: '' }));
    await verdict(page).getByText('Who can fix it').waitFor();
  },
  'the longest real case': async (page) => {
    await pasteFromClipboard(page, longestCase);
    await verdict(page).getByText('Who can fix it').waitFor();
  },
  'one ruled out': async (page) => {
    await diagnose(page, pasted);
    await page.getByRole('button', { name: 'That is not it' }).click();
  },
  'the paste edited and its token corrected': async (page) => {
    await diagnose(page, pasted);
    await page.getByRole('button', { name: 'Edit text' }).click();
    await page.getByRole('button', { name: /^Correct: Token/ }).click();
  },
  'nothing found': async (page) => diagnose(page, 'nothing that anybody could read in here'),
  'a huge paste': async (page) => {
    await pasteFromClipboard(page, huge);
    await verdict(page).waitFor();
  },
  'ids and long names everywhere': async (page) => {
    const token = appToken({
      roles: longestNames,
      app_displayname: 'An app with a name of quite some words '.repeat(3),
    });
    const call = `GET https://graph.microsoft.com/v1.0/users/${ids[0]}/mailFolders/${ids[1]}/messages/${ids[2]}/attachments`;
    await diagnose(page, `${call}\n${bearer(token)}\n\n${refusedRead}`);
    await page.getByRole('region', { name: 'What the call needs' }).waitFor();
  },
};

const fix: Readonly<Record<string, Open>> = {
  'the longest': go('fix/missing-permission'),
  'the shortest': go('fix/invalid-signature'),
  'no cause that we know': go('fix/ask-community'),
  'the values of a paste': async (page) => {
    await diagnose(page, pasted);
    await openFix(page);
  },
  'from a link, everything unfolded': async (page) => {
    await page.goto(`fix/odata-disabled#app=${appId}&permission=Directory.ReadWrite.All&nothing=1`);
    await unfold(page);
  },
  'every value is long': go(
    `fix/user-lacks-role#app=${appId}&tenant=${tenantId}&permission=${longestNames.join(',')}&user=${ids[3]}&cloud=us-gov&type=application`,
  ),
  'the link for the admin': async (page) => {
    await page.goto('fix/consent-not-granted');
    await page.getByRole('button', { name: 'Copy link for the admin' }).click();
  },
};

const ask: Readonly<Record<string, Open>> = {
  'the first question': go('ask'),
  'in the middle, with an unknown answer': async (page) => {
    await page.goto('ask?status=403&caller=app&nothing=1');
    await unfold(page);
  },
  'an answer that is changed': go('ask?status=403&caller=app&change=status'),
  'an outcome': go('ask?status=403&caller=app&roles-hold=no&grant=not-granted'),
  'no outcome': go('ask?status=unknown&who-answered=unknown&changed=unknown&message-any=unknown&who-fails=unknown'),
};

const tree: Readonly<Record<string, Open>> = {
  'nothing answered': go('tree'),
  'in the middle': go('tree?status=403&caller=app'),
  'an outcome': go('tree?status=403&caller=app&roles-hold=no&grant=not-granted'),
};

const fixes: Readonly<Record<string, Open>> = {
  all: go('fixes'),
  found: async (page) => {
    await page.goto('fixes');
    await page.getByRole('searchbox').fill('access denied');
  },
  'nothing found': async (page) => {
    await page.goto('fixes');
    await page.getByRole('searchbox').fill('xylophone');
  },
};

const permissions: Readonly<Record<string, Open>> = {
  'nothing looked up': go('permissions'),
  'bad input': async (page) => lookUp(page, 'hello there'),
  'an answer': async (page) => {
    await lookUp(page, 'https://graph.microsoft.com/beta/users/x/photo/48x48/$value');
    await page.getByRole('region', { name: 'Application', exact: true }).waitFor();
  },
  'an unknown path': async (page) => lookUp(page, '/userz'),
  'a batch, unfolded': async (page) => {
    await lookUp(page, '{"requests":[{"id":"1","method":"GET","url":"/me/messages"}]}');
    await page.getByText('GET /me/messages').first().click();
  },
  'a token that holds enough, everything unfolded': async (page) => {
    const wids = ['fe930be7-5e62-47db-91af-98c3a49a38b1'];
    const token = personToken({ scp: 'User.ReadWrite.All', wids });
    await carry(page, 'PATCH https://graph.microsoft.com/v1.0/users/x', token);
    await page.getByRole('region', { name: 'And the signed-in person?' }).waitFor();
    await unfold(page);
  },
  'a token that lacks': async (page) => {
    const token = appToken({ roles: ['AuditLog.Read.All'] });
    await carry(page, 'GET https://graph.microsoft.com/v1.0/auditLogs/directoryAudits', token);
    await page.getByRole('region', { name: 'Your token' }).waitFor();
  },
  'a call without a form for the token': async (page) => {
    await carry(page, 'GET https://graph.microsoft.com/v1.0/me/messages', appToken());
    await page.getByRole('region', { name: 'Your token' }).waitFor();
  },
};

const permission: Readonly<Record<string, Open>> = {
  'of usual size': go('permissions/Mail.Send'),
  'the largest, in the middle of a search': async (page) => {
    await page.goto('permissions/DeviceManagementConfiguration.ReadWrite.All');
    await page.getByRole('searchbox').fill('devicemanagement');
    await page.getByRole('button', { name: 'The next 50' }).click();
    await page.getByText(/^51 to 100/).waitFor();
  },
  'it opens the tenant': go('permissions/RoleManagement.ReadWrite.Directory'),
  'for a single team': go('permissions/ChannelMessage.Read.Group'),
  'two spellings': go('permissions/Calls.JoinGroupCallAsGuest.All'),
  'a long name': go('permissions/AgentIdentityBlueprint.UpdateAuthProperties.All'),
  'an unknown name': async (page) => {
    await page.goto('permissions/Mail.Sned');
    await heading(page).filter({ hasText: 'No permission has this name' }).waitFor();
  },
};

const token: Readonly<Record<string, Open>> = {
  'an empty box that was refused': async (page) => {
    await page.goto('token');
    await page.getByText('No token? Run this').click();
    await page.getByRole('button', { name: 'Read the token' }).click();
  },
  'a token, everything unfolded': async (page) => {
    await inspect(page, personToken({ groups: ids, long: 'x'.repeat(400) }));
    await page.getByRole('region', { name: 'What it is' }).waitFor();
    await unfold(page);
  },
  'kept for the first page': async (page) => {
    await inspect(page, personToken());
    await page.getByRole('button', { name: 'Diagnose a failed call with this token' }).click();
    await page.getByRole('button', { name: 'Forget it' }).waitFor();
  },
  'an ID token with hidden values': async (page) => {
    await inspect(page, idToken);
    await page.getByRole('button', { name: 'Hide personal values' }).click();
  },
  'two tokens, everything unfolded': async (page) => {
    await compareTokens(page, personToken({ uti: 'a', deviceid: 'd' }), appToken({ uti: 'b' }));
    await unfold(page);
  },
};

const approve: Readonly<Record<string, Open>> = {
  cold: go('approve'),
  'from a link': async (page) => {
    await page.goto(
      `approve#permission=Mail.Read,User.Read.All&type=application&app=${appId}&method=GET&path=/users/{id}/messages`,
    );
    await page.getByText('From Microsoft’s permission data of').waitFor();
  },
  'what is broad and unknown': async (page) => {
    await page.goto('approve#permission=Directory.ReadWrite.All,Nothing.Such&nothing=1');
    await page.getByText('From Microsoft’s permission data of').waitFor();
  },
};

const check: Readonly<Record<string, Open>> = {
  cold: go('check/'),
  'with a case': async (page) => {
    await page.goto(
      `check/#app=${appId}&tenant=${tenantId}&type=delegated&permission=${longestNames.join(',')}&method=GET&path=/users/{id}/messages&held=User.Read&cause=missing-permission`,
    );
    await page.getByRole('region', { name: 'Judgement so far' }).waitFor();
    await unfold(page);
  },
};

const layout: Readonly<Record<string, Open>> = {
  privacy: go('privacy'),
  'an unknown address': go('nothing'),
  settings: async (page) => {
    await page.goto('');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
  },
  shortcuts: async (page) => {
    await page.goto('');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
};

const places = { home, fix, ask, tree, fixes, permissions, permission, token, approve, check, layout };

/** Every kind of page in every state that looks different, by name: what axe looks at, and what is photographed. */
export const states: readonly { readonly name: string; readonly open: Open }[] = Object.entries(places).flatMap(
  ([place, opens]) => Object.entries(opens).map(([name, open]) => ({ name: `${place}: ${name}`, open })),
);
