/** Ids, bytes and choices that are made up, and the same every time for the same words. */

/** 32 bits of the words (FNV-1a). */
export function numberOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

function hex(words: string, length: number): string {
  let text = '';
  for (let round = 0; text.length < length; round += 1)
    text += numberOf(`${words}#${round}`).toString(16).padStart(8, '0');
  return text.slice(0, length);
}

/** A version 4 GUID. */
export function guidOf(words: string): string {
  const digits = hex(words, 32);
  const variant = '89ab'.charAt(numberOf(words) % 4);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters of base64url. */
export function lettersOf(words: string, length: number): string {
  let state = numberOf(words);
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet.charAt(state >>> 26);
  }).join('');
}

/** One of the list, by the words. */
export function pick<Item>(list: readonly [Item, ...Item[]], words: string): Item {
  return list[numberOf(words) % list.length] ?? list[0];
}

export function base64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
