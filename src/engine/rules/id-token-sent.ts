import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { isFromUserFlow } from '../facts/audience.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/id-tokens */
export const idTokenSent: Rule = {
  cause: 'id-token-sent',
  answers: {
    audience: { 'own-id': 'decisive', graph: 'against', 'other-api': 'against' },
    renewal: { assertion: 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'id-token-sent'), ...fromAudience(facts)],
};

const onlyInIdTokens = ['nonce', 'at_hash', 'c_hash'] as const;

/** Names that v2 ID tokens carry and access tokens for Graph do not. */
const usualInIdTokens = ['preferred_username'] as const;

function fromAudience({ token, audience, phrases, status, request }: Facts): Verdict[] {
  if (!token || !audience || isFromUserFlow(token.value.claims)) return [];
  const { claims, complete } = token.value;
  const { item } = token;
  const { kind } = audience.value;
  // A client library prints the ID token that it checks: that one was not sent anywhere.
  if (phrases.some(({ phrase }) => phrase === 'not-yet-valid')) return [];
  const sent = status !== undefined || request !== undefined || phrases.length > 0 ? 'decisive' : 'strong';
  if (claims.scp !== undefined || kind === 'graph' || kind === 'other-api') {
    return [against('strong', 'is-access-token', 'The token names an API or scopes: it is an access token.', item)];
  }
  if (kind === 'own-client') {
    return [
      match(
        'decisive',
        'audience-is-client',
        'The `aud` claim is the id of the app itself and there are no permissions: this is an ID token.',
        item,
      ),
    ];
  }
  if (kind !== 'unknown-id' || claims.appid !== undefined) return [];
  const marks = onlyInIdTokens.filter((name) => claims.names.includes(name));
  if (marks.length > 0) {
    return [
      match(
        sent,
        'id-token-claims',
        `The token carries \`${marks.join('`, `')}\`, which only ID tokens do, and \`aud\` is the id of an app.`,
        item,
      ),
    ];
  }
  if (complete && claims.azp === undefined) {
    return [
      match(
        sent,
        'no-scopes-for-app',
        'The `aud` claim is the id of an app, and the token has neither `scp` nor a client id: this is an ID token.',
        item,
      ),
    ];
  }
  const usual = usualInIdTokens.some((name) => claims.names.includes(name));
  const refused = usual || phrases.some(({ phrase }) => phrase === 'invalid-audience');
  return [
    match(
      refused ? 'strong' : 'weak',
      'audience-is-unknown-id',
      'The `aud` claim is an id that belongs to none of the known APIs, as in an ID token.',
      item,
    ),
    undecided('token'),
  ];
}
