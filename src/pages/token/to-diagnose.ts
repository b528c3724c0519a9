import type { TokenItem } from '../../engine/index.ts';
import { currentPaste, paste, typedToken } from '../paste-store.ts';

/** Brings a token to the first page. What was pasted there stays, and the token stands in place of the one in it. */
export function toDiagnose(text: string, { token }: TokenItem): void {
  if (currentPaste().text.trim() === '') paste.replace(text);
  else paste.correct({ kind: 'token', id: typedToken, origin: { kind: 'correction' }, token });
}
