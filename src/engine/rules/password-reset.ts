import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { refused, saysInsufficientPrivileges } from './refusal.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword */
export const passwordReset: Rule = {
  cause: 'password-reset',
  answers: { 'call-of-person': { password: 'strong' }, 'call-of-app': { password: 'strong' } },
  check: (facts) => [...verdictsOfTexts(facts, 'password-reset'), ...fromRequest(facts)],
};

/** The calls that set or reset a password by their address alone. */
const passwordCall = /\/(?:changePassword|resetPassword|authentication\/passwordMethods)(?:$|[/?(])/i;

function fromRequest(facts: Facts): Verdict[] {
  const { request, phrases } = facts;
  const setsPassword = phrases.find(({ phrase }) => phrase === 'password-profile');
  if (setsPassword && refused(facts)) {
    return [
      match(
        'decisive',
        'password-in-refused-call',
        'The refused call sets a password (`passwordProfile`): that needs a role besides the permission.',
        setsPassword,
      ),
    ];
  }
  if (!request) return [];
  if (!refused(facts)) return [];
  if (passwordCall.test(request.value.path)) {
    return [
      match(
        saysInsufficientPrivileges(facts) ? 'decisive' : 'strong',
        'password-call-refused',
        'The call sets or resets a password, and was refused: that needs more than a permission.',
        request.item,
      ),
    ];
  }
  // The body is not shown; updating a user is where a password is set, and the refusal is the general one.
  if (request.value.method === 'PATCH' && /^\/users\/[^/]+$/i.test(request.value.path)) {
    return [
      match(
        'weak',
        'user-update-refused',
        'The call updates a user: with `passwordProfile` in its body it needs a role as well.',
        request.item,
      ),
    ];
  }
  return [];
}
