import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

export const permissionTypeMismatch: Rule = {
  cause: 'permission-type-mismatch',
  source: 'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  check: (facts) => [
    ...verdictsOfTexts(facts, 'permission-type-mismatch'),
    ...fromEmptyRoles(facts),
    ...fromGrantAnswer(facts),
  ],
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

function fromGrantAnswer({ answers }: Facts): Verdict[] {
  const answer = answers.get('grant');
  if (!answer) return [];
  if (answer.option === 'other-type') {
    return [
      match(
        'decisive',
        'answered-other-type',
        'You said that the permission is listed with the other type only.',
        answer,
      ),
    ];
  }
  return [against('strong', 'answered-not-other-type', 'You said that the type is not the difference.', answer)];
}
