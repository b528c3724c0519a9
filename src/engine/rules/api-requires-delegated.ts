import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { meOfNobody, saysNobody } from './me-of-nobody.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/auth-v2-user */
export const apiRequiresDelegated: Rule = {
  cause: 'api-requires-delegated',
  answers: {
    'message-400': { me: 'strong' },
    'call-of-app': { me: 'strong' },
    'message-403': { 'app-only': 'strong' },
    'message-any': { 'app-only': 'strong' },
    'message-403-app': { 'app-only': 'strong' },
    'other-status': { '412-app-only': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'api-requires-delegated'), ...fromMe(facts), ...fromCaller(facts)],
};

/** `/me` is the signed-in person: an app that acts by itself has none. */
function fromMe(facts: Facts): Verdict[] {
  const { caller, token, errors, status } = facts;
  const proven = token !== undefined || caller?.item.kind === 'caller';
  const saysOtherwise =
    status?.value === 401 ||
    (!saysNobody(facts) &&
      errors.some(
        ({ code }) => code !== undefined && !/^((Request_)?BadRequest|Forbidden|ErrorAccessDenied)$/i.test(code),
      ));
  return meOfNobody(facts).map((item) =>
    match(
      proven && !saysOtherwise ? 'decisive' : 'strong',
      'me-without-person',
      'The call goes to `/me`, and the app called by itself: there is no signed-in person to be “me”.',
      item,
    ),
  );
}

function fromCaller({ caller }: Facts): Verdict[] {
  if (caller?.value !== 'delegated') return [];
  return [against('strong', 'person-signed-in', 'A person is signed in: the token is delegated.', caller.item)];
}
