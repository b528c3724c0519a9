import { blanked } from './blank.ts';
import { readCredentials, readStrayTexts } from './credential.ts';
import type { Found } from './found.ts';
import { readNamedSecrets } from './named-secret.ts';
import { readTokens } from './token.ts';
import type { View } from './view.ts';

/** Finds tokens and secrets, and blanks them: no other reader can quote what it does not see. */
export function readSecrets(paste: View): { readonly secrets: readonly Found[]; readonly view: View } {
  const tokens = readTokens(paste);
  const withoutTokens = blanked(paste, tokens.stretches);
  const named = readNamedSecrets(withoutTokens);
  const withoutNamed = blanked(withoutTokens, named.stretches);
  const others = readCredentials(withoutNamed);
  const view = blanked(withoutNamed, others.stretches);
  return { secrets: [...tokens.found, ...named.found, ...others.found, ...readStrayTexts(view)], view };
}
