import {
  claimsOf,
  claimsOfPiece,
  deriveFacts,
  read,
  type CredentialItem,
  type CredentialKind,
  type EvidenceItem,
  type Facts,
  type TokenClaims,
  type TokenItem,
} from '../../engine/index.ts';
import type { Diagnosed } from '../outcome.ts';

/** A token, and all that it says by itself. */
export interface InspectedToken {
  readonly kind: 'token';
  readonly shown: TokenClaims;
  readonly facts: Facts;
  /** Characters of the token; absent where claims were given. */
  readonly length?: number;
  /** Its payload was cut off, and this is what a judge is given of it: the claims are those that could be read. */
  readonly piece?: CredentialItem;
  /** How many more tokens stand in the same text. */
  readonly others: number;
}

/** A value that is no token that can be read. It is not kept. */
export interface InspectedCredential {
  readonly kind: 'credential';
  readonly credential: CredentialKind;
  readonly length: number;
}

export type Inspected = InspectedToken | InspectedCredential;

/** What a text shows of a token: of several, the one that a call would have been made with. Undefined where there is none. */
export function inspect(text: string): Inspected | undefined {
  const { items } = read(text);
  const tokens = items.filter((item) => item.kind === 'token');
  const chosen = deriveFacts({ items: tokens }).token?.item;
  const token = tokens.find((item) => item === chosen);
  if (token) return inspected(claimsOf(token, text), lengthOf(token), { others: tokens.length - 1 });
  const credential = items.find((item) => item.kind === 'credential');
  if (!credential) return undefined;
  const piece = claimsOfPiece(credential, text);
  return piece
    ? inspected(piece, credential.length, { piece: credential })
    : { kind: 'credential', credential: credential.credential, length: credential.length };
}

/** Where a token that is looked at was given: on this page, on another one, or in the paste of the first page. */
export type Source = 'here' | 'elsewhere' | 'paste';

/** A token that was given on another page. Its text is not there any more: claims that no rule looks at show no value. */
export function inspectGiven(item: EvidenceItem): Inspected | undefined {
  return inspectPaste({ facts: deriveFacts({ items: [item] }), text: '' });
}

/** The token of the paste of the first page, with what was corrected there. */
export function inspectPaste({ facts, text }: Pick<Diagnosed, 'facts' | 'text'>): Inspected | undefined {
  const { token, credentials } = facts;
  if (token?.item.kind === 'token') {
    const item: TokenItem = { ...token.item, token: token.value };
    return inspected(claimsOf(item, text), lengthOf(item), {});
  }
  const [credential] = credentials;
  return credential && { kind: 'credential', credential: credential.credential, length: credential.length };
}

function inspected(
  shown: TokenClaims,
  length: number | undefined,
  { piece, others = 0 }: { readonly piece?: CredentialItem; readonly others?: number },
): InspectedToken {
  return {
    kind: 'token',
    shown,
    facts: deriveFacts({ items: [shown.item] }),
    ...(length !== undefined && { length }),
    ...(piece && { piece }),
    others,
  };
}

function lengthOf({ token, origin }: TokenItem): number | undefined {
  return token.form === 'jwt' && origin.kind === 'paste' ? origin.at.end - origin.at.start : undefined;
}
