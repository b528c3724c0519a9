import type { Verdict } from '../model/diagnosis.ts';
import type { Facts } from '../facts/facts.ts';
import { verdictsOfTexts } from './known-texts.ts';
import { type Rule, match } from './rule.ts';

/** Source: https://learn.microsoft.com/graph/errors */
export const notAuthorization: Rule = {
  cause: 'not-authorization',
  answers: {
    status: { html: 'strong' },
    'who-answered': { other: 'strong' },
    'message-400': { query: 'strong', nothing: 'weak' },
    'other-status': { '404-else': 'strong', '429-busy': 'strong' },
  },
  check: (facts) => [
    ...verdictsOfTexts(facts, 'not-authorization'),
    ...fromStatus(facts),
    ...fromResponder(facts),
    ...fromCode(facts),
  ],
};

const faults = new Set([500, 502, 503, 504, 509]);
const otherStatuses: Readonly<Record<number, string>> = {
  400: 'mostly the request itself is wrong, not the right to make it',
  404: 'what the request names was not found',
  405: 'the method does not fit the address',
  409: 'it conflicts with the state of the target',
  410: 'the target is gone',
  507: 'the storage is full',
};

const ofForm = new Set([406, 411, 413, 415, 416, 422]);

function fromStatus({ status, responder }: Facts): Verdict[] {
  if (!status || responder?.value === 'token-endpoint') return [];
  if (status.value === 429)
    return [
      match(
        'decisive',
        'throttled-status',
        '429: the service throttles. Wait as long as `Retry-After` says, then repeat.',
        status.item,
      ),
    ];
  if (faults.has(status.value))
    return [match('decisive', 'service-fault', `${status.value}: the service failed, it did not refuse.`, status.item)];
  const meaning = ofForm.has(status.value) ? 'its form is not accepted' : otherStatuses[status.value];
  return meaning === undefined ? [] : [match('weak', 'other-status', `${status.value}: ${meaning}.`, status.item)];
}

function fromResponder({ responder }: Facts): Verdict[] {
  if (responder?.value !== 'other') return [];
  return [
    match(
      'strong',
      'somebody-else-answered',
      'Neither the sign-in host nor Graph answered: a proxy, a firewall or your own API did.',
      responder.item,
    ),
  ];
}

const badRequestCodes = /^(?:Request_BadRequest|BadRequest|ValidationError|invalidRequest)$/i;

/** The request itself was refused, and no known text says anything else. */
function fromCode({ errors, phrases, status }: Facts): Verdict[] {
  const item = errors.find(({ code }) => code !== undefined && badRequestCodes.test(code));
  if (!item || phrases.length > 0 || status?.value === 400) return [];
  return [
    match(
      'weak',
      'bad-request-code',
      `\`${item.code}\`: mostly the request itself is wrong, not the right to make it.`,
      item,
    ),
  ];
}
