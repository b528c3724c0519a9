import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { refused } from './refusal.ts';
import { type Rule, match, oneOf } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/permissions-selected-overview */
export const resourceSpecificAccess: Rule = {
  cause: 'resource-specific-access',
  answers: {
    'call-of-person': { container: 'strong' },
    'call-of-app': { container: 'strong' },
    'message-403': { membership: 'strong' },
    'message-any': { membership: 'strong' },
    'message-403-app': { membership: 'strong' },
    'who-fails': { 'one-object': 'strong' },
    'empty-answer': { 'only-some': 'strong' },
    'other-status': { '423-locked': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'resource-specific-access'), ...fromHeld(facts), ...fromRequest(facts)],
};

const filesCall = /^\/(?:sites|drives|shares|(?:me|users\/[^/]+|groups\/[^/]+)\/(?:drive|drives|sites))(?:$|[/?(:])/i;
const teamworkCall = /^\/(?:teams|chats|planner|me\/(?:chats|planner)|users\/[^/]+\/(?:chats|planner))(?:$|[/?(:])/i;

function fromHeld({ held, status, request, phrases }: Facts): Verdict[] {
  const selected = (held?.value ?? []).filter((name) => /\.Selected$/i.test(name));
  if (selected.length === 0) return [];
  const isRefused =
    status?.value === 403 || status?.value === 404 || phrases.some(({ phrase }) => phrase === 'access-denied');
  if (
    !isRefused ||
    /getAllSites|\/sites\?search|\/search\/query/i.test(
      request ? `${request.value.path}?${request.value.query ?? ''}` : '',
    )
  )
    return [];
  const only = selected.length === held?.value.length;
  return [
    match(
      only ? 'strong' : 'weak',
      'selected-permission',
      `The token holds ${oneOf(selected)}: it opens nothing until an administrator grants the app this one site, list or file.`,
      held?.item,
    ),
  ];
}

/** The token is accepted, nothing is named as missing, and the call is about one thing that has its own members. */
function fromRequest(facts: Facts): Verdict[] {
  const { request, phrases, held, caller, account } = facts;
  if (!request || !refused(facts) || phrases.some(({ needs }) => needs.length > 0)) return [];
  const { path } = request.value;
  if (teamworkCall.test(path) && caller?.value === 'delegated') {
    return [
      match(
        (held?.value.length ?? 0) > 0 && account?.value !== 'guest' ? 'strong' : 'weak',
        'membership',
        'A signed-in person reaches only teams, chats and plans that the person is a member of.',
        request.item,
      ),
    ];
  }
  return filesCall.test(path)
    ? [
        match(
          'weak',
          'rights-on-item',
          'Sites, drives and files have rights of their own besides the permission.',
          request.item,
        ),
      ]
    : [];
}
