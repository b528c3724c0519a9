import { answer, outcome, walk } from './asking.ts';
import { diagnose, heading, openFix, verdict } from './diagnosing.ts';
import { answered, appToken, bearer, expired, odataDisabled, personToken } from './pastes.ts';
import { expect, test } from './test.ts';

/** The nine sections of Microsoft's article "Resolve Microsoft Graph authorization errors": each by questions and by paste. */
interface Section {
  readonly title: string;
  readonly answers: readonly RegExp[];
  readonly cause: string;
  readonly paste: string;
  /** When the paste does not say it alone: the answer to the one question that it leaves. */
  readonly decides?: RegExp;
  /** What the paste leads to, where it is another member of the family or another page. */
  readonly read?: string;
  /** Words of the article that the fix has to say. */
  readonly says: readonly (string | RegExp)[];
}

const graph = 'https://graph.microsoft.com/v1.0';
const refused = (message: string, code = 'Authorization_RequestDenied') =>
  answered({ status: '403 Forbidden', code, message });
const insufficient = refused('Insufficient privileges to complete the operation.');

const sections: readonly Section[] = [
  {
    title: '401: is the token valid?',
    answers: [/^401/, /two dots, as it came/, /^Microsoft Graph: its address/, /exp lies before/],
    cause: 'The token has expired',
    paste: `${bearer(personToken(expired))}\n\n${answered({ status: '401 Unauthorized', code: 'InvalidAuthenticationToken', message: 'Lifetime validation failed, the token is expired.' })}`,
    says: ['MSAL'],
  },
  {
    title: '401: a personal account where only work accounts are served',
    answers: [/^401/, /two dots, as it came/, /^Microsoft Graph: its address/, /tid is/],
    cause: 'This call does not serve personal accounts',
    paste: `GET ${graph}/me/licenseDetails\n${bearer('EwBYA8l6BAAU' + 'x'.repeat(400))}\n\n${answered({ status: '401 Unauthorized', code: 'UnauthorizedAccess', message: 'This API is not supported for MSA accounts' })}`,
    says: [/work or school/],
  },
  {
    title: '403: the right set of permissions',
    answers: [/^403/, /^No: the app acts by itself/, /^No, none of them/, /^There is no row/],
    cause: 'The token lacks a permission that the call needs',
    paste: `GET ${graph}/users\n${bearer(appToken({ roles: ['Mail.Send'] }))}\n\n${insufficient}`,
    decides: /^There is no row/,
    says: [/consent/i, /least|smallest|narrow/i],
  },
  {
    title: '403: a token of the type of the permissions',
    answers: [/^403/, /^Yes: the app acts for a signed-in/, /^No, none of them/, /^Only with the other type/],
    cause: 'The permission is of the other type than the token',
    paste: `GET ${graph}/users\n${bearer(appToken({ roles: undefined }))}\n\n${insufficient}`,
    decides: /^Only with the other type/,
    says: [/[Dd]elegated/, /[Aa]pplication/],
  },
  {
    title: '403: resetting a password',
    answers: [
      /^403/,
      /^Yes: the app acts for a signed-in/,
      /^Yes, one of them is there/,
      /^Setting or changing a password/,
    ],
    cause: 'The caller may not set the password of this person',
    paste: `POST ${graph}/users/anna@contoso.com/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword\n${bearer(personToken({ scp: 'UserAuthenticationMethod.ReadWrite.All' }))}\n\n${insufficient}`,
    says: [/administrator/i, /article/i],
  },
  {
    title: '403: has the person access?',
    answers: [/^403/, /^Yes: the app acts for a signed-in/, /^Yes, one of them is there/, /^People, groups, apps/],
    cause: 'The signed-in person may not do this',
    paste: `GET ${graph}/users\n${bearer(personToken({ scp: 'User.Read.All', acct: 1 }))}\n\n${insufficient}`,
    says: [/role/],
  },
  {
    title: '403: is the person licensed?',
    answers: [/^403/, /^Yes: the app acts for a signed-in/, /^Yes, one of them is there/, /licence, “premium”/],
    cause: 'The service is not licensed or not set up',
    paste: answered({ status: '400 Bad Request', code: 'BadRequest', message: 'Tenant does not have a SPO license.' }),
    says: [/licen[cs]e/],
  },
  {
    title: '403: the right resource API',
    answers: [/^401/, /two dots, as it came/, /^The address or id of something else/],
    cause: 'The token is for another API',
    paste: `GET ${graph}/sites/root\n${bearer(personToken({ aud: 'https://contoso.sharepoint.com', scp: 'AllSites.Read' }))}\n\n${answered({ status: '401 Unauthorized', code: 'InvalidAuthenticationToken', message: 'Access token validation failure. Invalid audience.' })}`,
    says: [/aud/, /SharePoint/, /Outlook|Exchange/],
  },
  {
    title: '400 or 403: conditional access',
    answers: [/^No answer to a call/, /^After the password/, /^A second proof/],
    cause: 'A Conditional Access policy asks for more',
    paste:
      '{"error":"interaction_required","error_description":"AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access.","error_codes":[50076]}',
    says: ['interaction_required', 'insufficient_claims', 'claims'],
  },
  {
    title: '403: access to OData is disabled',
    answers: [
      /^403/,
      /^Yes: the app acts for a signed-in/,
      /^Yes, one of them is there/,
      /^Mail or calendar, and the text says/,
    ],
    cause: 'An Exchange policy blocks this app',
    paste: odataDisabled,
    says: ['Get-OrganizationConfig', 'Get-CASMailbox', 'EnforceAllowList', 'EnforceBlockList', 'User-Agent'],
  },
  {
    title: '403: a group that contains groups',
    answers: [/^403/, /^No: the app acts by itself/, /^Yes, one of them is there/, /^Reading the members of a group/],
    cause: 'The group holds members that the app may not read',
    paste: `GET ${graph}/groups/0a8c4b1e-0000-4000-8000-000000000001/members\n${bearer(appToken({ roles: ['GroupMember.Read.All'] }))}\n\nHTTP/1.1 200 OK\n`,
    says: [/nested|group that|groups/, /service principal/],
  },
];

for (const { title, answers, cause, paste, decides, read, says } of sections) {
  test(`${title}: by questions`, async ({ page }) => {
    await walk(page, answers);
    await expect(heading(page)).toHaveText(cause);
    await expect(outcome(page)).toContainText('You answered');
    await outcome(page)
      .getByRole('link', { name: /^Open the/ })
      .click();
    await expect(page).toHaveURL(/\/fix\//);
    for (const words of says) await expect(page.getByRole('main')).toContainText(words);
  });

  test(`${title}: by paste`, async ({ page }) => {
    await diagnose(page, paste);
    if (decides) {
      await verdict(page).getByRole('radio', { name: decides }).check();
      await verdict(page).getByRole('button', { name: 'Answer' }).click();
    }
    await expect(heading(page)).toHaveText(read ?? cause);
    await openFix(page);
  });
}

test('Where nothing fits, Microsoft Q&A comes with a question that is ready', async ({ page }) => {
  await walk(page, [/^I don’t know/, /^I don’t know/, /^I don’t know/, /^I don’t know/]);
  await answer(page, /^I don’t know/);
  await page.getByRole('link', { name: 'ask the community' }).click();
  const main = page.getByRole('main');
  for (const words of ['tag microsoft-graph', 'Microsoft Security | Microsoft Graph', 'Title: …'])
    await expect(main).toContainText(words);
});
