import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/exchange/permissions-exo/application-rbac */
export const mailboxAccessPolicy: Rule = {
  cause: 'mailbox-access-policy',
  answers: {
    'call-of-person': { mailbox: 'strong' },
    'call-of-app': { mailbox: 'strong' },
    'message-403': { raop: 'strong' },
    'message-any': { raop: 'strong' },
    'message-403-app': { raop: 'strong' },
    'other-status': { '404-others-item': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'mailbox-access-policy'), ...fromRequest(facts)],
};

const mailboxCall =
  /^\/(?:users\/[^/]+)\/(?:messages|mailFolders|sendMail|calendar\w*|events|contacts|contactFolders|mailboxSettings|outlook|inferenceClassification)(?:$|[/?(:])/i;

/** Which permissions are about what a path names; of others that a token holds Exchange’s refusal says nothing. */
const kindsByPath: readonly (readonly [path: RegExp, permission: RegExp])[] = [
  [/\/sendMail\b/i, /^Mail\.Send\b/i],
  [/\/(?:calendar|events)/i, /^Calendars\./i],
  [/\/contact/i, /^Contacts\./i],
  [/\/mailboxSettings\b/i, /^MailboxSettings\./i],
  [/./, /^(?:Mail|MailboxFolder|MailboxItem)\./i],
];

function isForCall(name: string, path: string, method = 'GET'): boolean {
  const kind = kindsByPath.find(([shape]) => shape.test(path))?.[1];
  return kind?.test(name) === true && (method === 'GET' || /\.(?:ReadWrite|Send)\b/i.test(name));
}

/** Another person's mailbox: the permission is not the whole story. */
function fromRequest({ request, caller, phrases, status, held }: Facts): Verdict[] {
  if (!request || !mailboxCall.test(request.value.path)) return [];
  const denied = phrases.find(({ phrase }) => phrase === 'exchange-access-denied');
  if (!denied && status?.value !== 403) return [];
  const { path, method } = request.value;
  const mail = (held?.value ?? []).some((name) => isForCall(name, path, method));
  if (caller?.value === 'delegated')
    return [
      match(
        mail ? 'strong' : 'weak',
        'other-mailbox',
        'The call goes to the mailbox of another person: the signed-in person needs rights there, whatever the app holds.',
        request.item,
      ),
    ];
  if (mail)
    return [
      match(
        'strong',
        'mail-permission-held',
        'The token holds a mail permission, and Exchange still refused: a policy can limit the app to some mailboxes.',
        denied ?? request.item,
      ),
    ];
  return [];
}
