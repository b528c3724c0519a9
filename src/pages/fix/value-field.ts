import type { PlaceholderName } from '../../commands/placeholders.ts';

export function fieldId(name: PlaceholderName): string {
  return `value-${name}`;
}

/** Goes to the field of a value, unfolding it where it is folded. */
export function focusField(name: PlaceholderName): void {
  const field = document.getElementById(fieldId(name));
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
