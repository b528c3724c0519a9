import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { cloudName } from '../../reference/clouds.ts';
import { issuerCloud } from '../facts/audience.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/deployments */
export const wrongCloud: Rule = {
  cause: 'wrong-cloud',
  answers: {
    audience: { 'other-graph': 'decisive' },
    'app-request': { 'other-endpoint': 'strong' },
    'message-401': { cloud: 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'wrong-cloud'), ...fromClouds(facts), ...fromRefusal(facts)],
};

function fromClouds({ token, audience, request }: Facts): Verdict[] {
  const called = request?.value.cloud;
  if (!token || called === undefined) return [];
  const named = audience?.value.kind === 'graph' ? audience.value.cloud : undefined;
  if (named !== undefined) {
    if (named === called)
      return [against('strong', 'same-cloud', `Token and call both belong to ${cloudName(called)}.`, token.item)];
    return [
      match(
        'decisive',
        'token-of-other-cloud',
        `The token is for Graph in ${cloudName(named)}, and the call went to ${cloudName(called)}.`,
        token.item,
      ),
    ];
  }
  const issuer = issuerCloud(token.value.claims.iss);
  // GCC High and DoD share their sign-in host.
  if (issuer === undefined || issuer === called || (issuer === 'us-gov' && called === 'us-dod')) return [];
  return [
    match(
      'strong',
      'issuer-of-other-cloud',
      `The token was issued in ${cloudName(issuer)}, and the call went to ${cloudName(called)}.`,
      token.item,
    ),
  ];
}

/** A refused audience on a national cloud: scopes without a host ask for the Graph of the global service. */
function fromRefusal({ audience, request, phrases }: Facts): Verdict[] {
  const item = phrases.find(({ phrase }) => phrase === 'invalid-audience');
  const called = request?.value.cloud;
  if (!item || audience || called === undefined || called === 'global') return [];
  return [
    match(
      'strong',
      'audience-refused-in-national-cloud',
      `The audience was refused by Graph in ${cloudName(called)}: often the code still asks for \`https://graph.microsoft.com\`.`,
      item,
    ),
  ];
}
