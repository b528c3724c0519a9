import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/permissions-overview */
export const personalAccount: Rule = {
  cause: 'personal-account',
  answers: {
    'account-message': { 'account-type': 'strong' },
    'message-400': { msa: 'strong' },
    'value-form': { ticket: 'strong' },
    'token-state': { 'personal-tenant': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'personal-account'), ...fromAccount(facts)],
};

/** Parts of Graph that serve work and school accounts only, by the first segments of the path. */
const workOnly =
  /^\/(?:me\/)?(?:presence|chats|joinedTeams|teamwork|insights|memberOf|transitiveMemberOf|manager|directReports|planner|sites|teams|groups|users|directory\w*|applications|servicePrincipals|reports|auditLogs|security|identity\w*|deviceManagement|search|communications|onlineMeetings)(?:$|[/?(])/i;

function fromAccount({ account, request, status, responder, errors }: Facts): Verdict[] {
  if (account?.value === 'work')
    return [against('strong', 'work-account', 'The account is a work or school account.', account.item)];
  if (account?.value !== 'personal' || responder?.value === 'token-endpoint') return [];
  const refused = status === undefined || (status.value >= 400 && status.value < 500);
  if (request && refused && workOnly.test(request.value.path)) {
    const text = `The account is a personal Microsoft account, and \`${request.value.path}\` serves only work and school accounts.`;
    return [match('strong', 'personal-account-on-work-api', text, account.item)];
  }
  return status !== undefined || errors.length > 0
    ? [
        match(
          'weak',
          'personal-account-refused',
          'The account is a personal Microsoft account: many parts of Graph do not serve those.',
          account.item,
        ),
      ]
    : [];
}
