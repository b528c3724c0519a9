import {
  claimsOf,
  claimsOfPiece,
  deriveFacts,
  read,
  type CredentialKind,
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
  /** Its payload was cut off: what could be read is a part of it. */
  readonly isPiece: boolean;
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
    ? inspected(piece, credential.length, { isPiece: true })
    : { kind: 'credential', credential: credential.credential, length: credential.length };
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
  { isPiece = false, others = 0 }: { readonly isPiece?: boolean; readonly others?: number },
): InspectedToken {
  return {
    kind: 'token',
    shown,
    facts: deriveFacts({ items: [shown.item] }),
    ...(length !== undefined && { length }),
    isPiece,
    others,
  };
}

function lengthOf({ token, origin }: TokenItem): number | undefined {
  return token.form === 'jwt' && origin.kind === 'paste' ? origin.at.end - origin.at.start : undefined;
}
