import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, against, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/teams-protected-apis */
export const protectedApi: Rule = {
  cause: 'protected-api',
  answers: {
    'call-of-app': { messages: 'strong' },
    'message-403': { protected: 'strong' },
    'message-any': { protected: 'strong' },
    'message-403-app': { protected: 'strong' },
    'other-status': { '402-payment': 'strong' },
  },
  check: (facts) => [...verdictsOfTexts(facts, 'protected-api'), ...fromRequest(facts)],
};

/** Teams messages and exports that an app by itself may read only after an approval. */
const protectedCall =
  /\/(?:getAllMessages|getAllRetainedMessages|getAllTranscripts|getAllRecordings)\b|^\/(?:teams\/[^/]+\/channels\/[^/]+\/messages|(?:users\/[^/]+\/)?chats\/[^/]+\/messages)/i;

function fromRequest({ request, caller, status, phrases, errors }: Facts): Verdict[] {
  if (caller?.value === 'delegated')
    return [
      against(
        'strong',
        'person-signed-in',
        'A person is signed in: only apps that act by themselves meet this limit.',
        caller.item,
      ),
    ];
  if (!request || !protectedCall.test(request.value.path) || caller?.value !== 'application') return [];
  if (request.value.method !== undefined && request.value.method !== 'GET') return [];
  if (phrases.some(({ needs, phrase }) => needs.length > 0 || phrase === 'not-a-member')) return [];
  const silent = errors.some(({ code, message }) => code === 'UnknownError' && (message ?? '') === '');
  if (status?.value !== 403 && !silent) return [];
  return [
    match(
      'strong',
      'protected-call',
      'An app by itself may read these Teams messages only where Microsoft’s rules for protected APIs are met.',
      request.item,
    ),
  ];
}
