import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { cloudName } from '../../reference/clouds.ts';
import { isFromUserFlow } from '../facts/audience.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { refused } from './refusal.ts';
import { type Rule, against, match, undecided } from './rule.ts';

/** Source: https://learn.microsoft.com/entra/identity-platform/scopes-oidc */
export const wrongAudience: Rule = {
  cause: 'wrong-audience',
  answers: {
    audience: { 'other-api': 'decisive', graph: 'doubt' },
    'message-401': { audience: 'strong' },
    'app-request': { scope: 'strong' },
  },
  check: (facts) => {
    const said = verdictsOfTexts(facts, 'wrong-audience');
    const open: Verdict[] = said.length > 0 && !facts.audience ? [undecided('token')] : [];
    return [...said, ...fromHost(facts), ...fromAudience(facts), ...open];
  },
};

function fromHost(facts: Facts): Verdict[] {
  const { request } = facts;
  if (request?.value.host !== 'graph.windows.net' || !refused(facts)) return [];
  const text = 'The call went to Azure AD Graph, which is retired: permissions of Microsoft Graph do not count there.';
  return [match('strong', 'azure-ad-graph-called', text, request.item)];
}

function fromAudience(facts: Facts): Verdict[] {
  const { token, audience, request } = facts;
  if (!token || !audience) return [];
  const { value } = audience;
  const aud = `\`${token.value.claims.aud}\``;
  const toGraph = request === undefined || request.value.cloud !== undefined || request.value.host === undefined;
  if (value.kind === 'graph') return fromGraphAudience(facts, toGraph);
  if (value.kind === 'unknown') {
    return [
      match('weak', 'audience-unknown', `The \`aud\` claim is ${aud}, which is no known name of Graph.`, token.item),
    ];
  }
  if (!toGraph || isFromUserFlow(token.value.claims)) return [];
  if (value.kind === 'own-api') {
    return [
      match(
        'decisive',
        'audience-own-api',
        `The token is for an API of your own (\`aud\` is ${aud}): it has to be exchanged for one for Graph.`,
        token.item,
      ),
    ];
  }
  if (value.kind !== 'other-api') return [];
  const note = facts.meanings?.otherApis.get(value.name);
  return [
    match(
      'decisive',
      'audience-other-api',
      `The token is for ${value.name} (\`aud\` is ${aud}), and Graph takes only tokens for Graph.${note === undefined ? '' : ` ${note}`}`,
      token.item,
    ),
  ];
}

function fromGraphAudience({ token, audience, request, phrases }: Facts, toGraph: boolean): Verdict[] {
  const tokenCloud = audience?.value.kind === 'graph' ? audience.value.cloud : undefined;
  const called = request?.value.cloud;
  if (!toGraph)
    return [
      match(
        'strong',
        'graph-token-elsewhere',
        `The token is for Graph, and the call went to \`${request?.value.host}\`.`,
        token?.item,
      ),
    ];
  if (tokenCloud !== undefined && called !== undefined && called !== tokenCloud) {
    return [
      against(
        'decisive',
        'audience-other-cloud',
        `The token is for Graph, but for ${cloudName(tokenCloud)}, and the call went to ${cloudName(called)}.`,
        token?.item,
      ),
    ];
  }
  const isInvalid = phrases.some(({ phrase }) => phrase === 'invalid-audience');
  // Refused although the token is for Graph: then it was another API that refused it.
  const strength = isInvalid && called === undefined ? 'weak' : 'strong';
  return [against(strength, 'audience-is-graph', 'The `aud` claim of the token names Microsoft Graph.', token?.item)];
}
