/** Where a value is put: `http` and `portal` are addresses. */
export type Language = 'powershell' | 'azure-cli' | 'http' | 'portal' | 'code';

/** Inside a single-quoted string, where PowerShell knows no other special character. */
export function insidePowerShellQuotes(value: string): string {
  return value.replaceAll("'", "''");
}

/** Inside a single-quoted string of a POSIX shell. */
export function insidePosixQuotes(value: string): string {
  return value.replaceAll("'", String.raw`'\''`);
}

/**
 * On Windows `az` is a batch file, so cmd reads the arguments once more, whatever the quotes of the first shell were:
 * a value with one of its special characters is not put in.
 */
const cmdSpecial = /[&|<>^%!"]/;

/** The string in which the placeholder stands began as an address. */
const insideAddress = /'https:\/\/[^'\s]*$/;

interface Place {
  readonly language: Language;
  /** The template up to the placeholder. */
  readonly before: string;
  /** Whether the values of this placeholder need no quoting anywhere. */
  readonly plain: boolean;
}

/**
 * The value as it stands in the place of its placeholder, which is inside single quotes in PowerShell and in the
 * Azure CLI. Undefined when this place cannot take it. The value has passed its parser before.
 */
export function quote(value: string, place: Place): string | undefined {
  const part = insideAddress.test(place.before) ? encodeURIComponent(value) : value;
  if (place.language === 'powershell') return insidePowerShellQuotes(part);
  if (place.language === 'azure-cli') return cmdSpecial.test(value) ? undefined : insidePosixQuotes(part);
  if (place.language === 'code') return place.plain ? value : undefined;
  return encodeURIComponent(value);
}
