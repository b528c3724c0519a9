import type { Reason, Strength } from '../model/diagnosis.ts';
import { isCause } from '../model/cause.ts';
import type { Facts } from '../facts/facts.ts';
import { cloudName } from '../../reference/clouds.ts';
import { knownTexts } from '../facts/known-texts.ts';
import { because } from './rule.ts';

/** A known cause that has no rule and no page yet. It is named, never linked. */
export interface OtherCause {
  readonly strength: Strength;
  readonly reason: Reason;
}

export function causesWithoutPage(facts: Facts): readonly OtherCause[] {
  const said = knownTexts(facts).flatMap((text): OtherCause[] =>
    isCause(text.cause)
      ? []
      : [{ strength: text.strength, reason: because(text.code, `${text.means} ${named(text.cause)}`, text.item) }],
  );
  return [...said, ...fromRevocation(facts), ...fromOtherCloud(facts)];
}

const named = (cause: string) => `This cause is called “${cause}” and has no page here yet.`;

function fromRevocation({ challenges }: Facts): OtherCause[] {
  const item = challenges.find(
    ({ claims }) =>
      claims !== undefined && claims !== 'unreadable' && claims.asks.includes('nbf') && claims.asks.length === 1,
  );
  return item
    ? [
        {
          strength: 'decisive',
          reason: because(
            'challenge-nbf',
            `The claims challenge asks only for a newer token. ${named('session-revoked')}`,
            item,
          ),
        },
      ]
    : [];
}

function fromOtherCloud({ audience, request, token }: Facts): OtherCause[] {
  const cloud = audience?.value.kind === 'graph' ? audience.value.cloud : undefined;
  const called = request?.value.cloud;
  if (!token || cloud === undefined || called === undefined || cloud === called) return [];
  const text = `The token is for ${cloudName(cloud)}, and the call went to ${cloudName(called)}. ${named('wrong-cloud')}`;
  return [{ strength: 'decisive', reason: because('token-of-other-cloud', text, token.item) }];
}
