import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

export const staleToken: Rule = {
  cause: 'stale-token',
  source: 'https://learn.microsoft.com/entra/msal/dotnet/acquiring-tokens/acquire-token-silently',
  check: (facts) => [...verdictsOfTexts(facts, 'stale-token'), ...fromManagedIdentity(facts), ...fromAnswers(facts)],
};

/** The platform caches the tokens of managed identities for about a day and gives no way to renew them. */
function fromManagedIdentity({ token, status }: Facts): Verdict[] {
  if (!token || token.value.claims.xms_mirid === undefined || status?.value !== 403) return [];
  const text =
    'The token belongs to a managed identity: the platform keeps such tokens for about 24 hours, also after a permission was granted.';
  return [match('weak', 'managed-identity-cache', text, token.item)];
}

function fromAnswers({ answers }: Facts): Verdict[] {
  const grant = answers.get('grant');
  const changed = answers.get('changed');
  const verdicts: Verdict[] = [];
  if (grant?.option === 'granted-after-token') {
    verdicts.push(
      match(
        'decisive',
        'answered-granted-later',
        'You said that the permission was granted after this token was issued.',
        grant,
      ),
    );
  } else if (grant) {
    verdicts.push(
      against('strong', 'answered-not-later', 'You said that the grant is not younger than the token.', grant),
    );
  }
  if (changed?.option === 'just-granted') {
    verdicts.push(
      match(
        'strong',
        'answered-just-granted',
        'You said that a permission or role was granted within the last hours.',
        changed,
      ),
    );
  }
  return verdicts;
}
