import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview */
export const permissionTypeMismatch: Rule = {
  cause: 'permission-type-mismatch',
  answers: {
    grant: {
      'other-type': 'decisive',
      'no-row': 'against',
      'not-granted': 'against',
      'granted-after-token': 'against',
      'granted-before-token': 'against',
    },
    'scp-holds': { yes: 'against' },
    'roles-hold': { yes: 'against' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'permission-type-mismatch'), ...fromEmptyRoles(facts)],
};

/** An app that calls by itself with no roles often has delegated permissions granted in their place. */
function fromEmptyRoles({ held, caller, phrases, status, responder }: Facts): Verdict[] {
  const saidEmpty = phrases.find(({ holds }) => holds?.length === 0);
  const refused = status?.value === 403 || phrases.length > 0;
  const empty =
    caller?.value === 'application' &&
    refused &&
    responder?.value !== 'token-endpoint' &&
    (held?.value.length === 0 || saidEmpty);
  if (!empty) return [];
  const text =
    'The app called by itself and its token holds no application permission: granted delegated permissions do not count there.';
  return [match('weak', 'app-without-roles', text, held?.item ?? saidEmpty)];
}
