import type { Facts } from '../facts/facts.ts';
import type { EvidenceItem } from '../model/evidence.ts';

/** The request for `/me` of an app that acts by itself: nobody is “me” there. Empty for any other call. */
export function meOfNobody({ request, caller, responder }: Facts): readonly EvidenceItem[] {
  if (!request || caller?.value !== 'application' || !/^\/me(?:$|[/?(])/i.test(request.value.path)) return [];
  return responder?.value === 'token-endpoint' ? [] : [request.item];
}

/** What a service says of a person who is not there. */
export const saysNobody = ({ phrases }: Facts) => phrases.some(({ phrase }) => /^(no-mysite|mailbox-not)/.test(phrase));
