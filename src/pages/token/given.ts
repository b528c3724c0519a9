import { currentPaste, givenToken, paste, typedToken } from '../paste-store.ts';
import type { InspectedToken } from './inspected.ts';
import { currentTokens, tokens } from './token-store.ts';

/** Brings a token to the first page, where it stands in place of the one in the paste. Of one that was cut off, that it was. */
export function giveToken({ shown: { item }, piece }: InspectedToken): void {
  const { quote: _, ...evidence } = piece ?? item;
  paste.correct({ ...evidence, id: typedToken, origin: { kind: 'correction' } });
}

/** Forgets the token that is looked at, wherever it is kept. */
export function forgetLookedAt(): void {
  if (isKeptAs('own')) paste.remove([typedToken]);
  tokens.forget('own');
}

/** Forgets the token that was given to the first page, also where it is looked at. */
export function forgetGiven(): void {
  const kept = (['other', 'own'] as const).filter(isKeptAs);
  paste.remove([typedToken]);
  for (const which of kept) tokens.forget(which);
}

/** Without one of its own, the page of tokens looks at the one that was given. */
function isKeptAs(which: 'own' | 'other'): boolean {
  const given = givenToken(currentPaste());
  const held = currentTokens()[which];
  if (held === undefined) return which === 'own' && given !== undefined;
  return held.kind === 'token' && given?.kind === 'token' && held.shown.item.token === given.token;
}
