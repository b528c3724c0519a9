// Marks that turn the direction of a text, and characters without a form.
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** A value as it is: what would not be seen, or would show it in another order, is written out. */
export function visible(text: string): string {
  return text.replace(
    hidden,
    (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** Any value of a claim as text; the items of a list one after the other. */
export function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return visible(value.join(', '));
  if (typeof value === 'string') return visible(value);
  return visible(
    JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? Object.fromEntries(inner) : inner)) ?? '',
  );
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
