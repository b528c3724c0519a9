import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts, weighed } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/auth/auth-concepts */
export const missingToken: Rule = {
  cause: 'missing-token',
  answers: {
    sent: { nothing: 'decisive', 'not-a-jwt': 'against', jwt: 'doubt' },
    'message-401': { empty: 'strong' },
    token: { 'not-sent': 'strong' },
  },
  check: (facts) => [...fromTexts(facts), ...fromRequest(facts), ...fromChallenge(facts)],
};

/** Where the token of the call was shown, that none came is no more than possible. */
function fromTexts(facts: Facts): readonly Verdict[] {
  const said = verdictsOfTexts(facts, 'missing-token');
  return facts.token?.value.defects.length === 0 ? weighed(said, 'weak') : said;
}

const headerTexts = {
  absent: 'The request was shown with its headers, and there is no `Authorization` header among them.',
  empty: 'The `Authorization` header of the request holds no token.',
  'other-scheme': 'The `Authorization` header does not begin with `Bearer`.',
} as const;

function fromRequest({ request }: Facts): Verdict[] {
  const authorization = request?.value.authorization;
  if (authorization === undefined) return [];
  if (authorization === 'bearer')
    return [against('strong', 'bearer-sent', 'The request was shown with a bearer token.', request?.item)];
  return [match('decisive', `authorization-${authorization}`, headerTexts[authorization], request?.item)];
}

/** A challenge without `error` answers a request that carried no token at all (RFC 6750 section 3). */
function fromChallenge({ challenges }: Facts): Verdict[] {
  const bearer = challenges.filter(({ scheme }) => scheme.toLowerCase() === 'bearer');
  const bare = bearer.find(({ error, claims }) => error === undefined && claims === undefined);
  if (!bare || bearer.some(({ error }) => error !== undefined)) return [];
  return [
    match(
      'strong',
      'bare-challenge',
      'The `WWW-Authenticate` header names no error: that is how a request without a token is answered.',
      bare,
    ),
  ];
}
