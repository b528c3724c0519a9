declare const guid: unique symbol;

/** A GUID in its hyphenated form, lower case. */
export type Guid = string & { readonly [guid]: true };

const pattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Accepts upper and lower case, surrounding space and braces; nothing else. */
export function parseGuid(text: string): Guid | undefined {
  const trimmed = text
    .trim()
    .replace(/^\{(.*)\}$/, '$1')
    .toLowerCase();
  return isGuid(trimmed) ? trimmed : undefined;
}

function isGuid(text: string): text is Guid {
  return pattern.test(text);
}
