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

/**
 * The value as it stands in the place of its placeholder, which is inside single quotes in PowerShell and in the
 * Azure CLI. Undefined when this place cannot take it. The value has passed its parser before.
 */
export function quote(language: Language, value: string, plain: boolean, before: string): string | undefined {
  const part = insideAddress.test(before) ? encodeURIComponent(value) : value;
  switch (language) {
    case 'powershell':
      return insidePowerShellQuotes(part);
    case 'azure-cli':
      return cmdSpecial.test(value) ? undefined : insidePosixQuotes(part);
    case 'http':
    case 'portal':
      return encodeURIComponent(value);
    case 'code':
      return plain ? value : undefined;
  }
}
