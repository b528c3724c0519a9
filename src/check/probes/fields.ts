/** Members of an answer; undefined where they are not there or not of their kind. Nothing of an answer is trusted to have its shape. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

export function textOf(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

export function listOf(value: unknown, name: string): readonly unknown[] {
  const list: unknown = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}

/** A list that ended at the bound of what is read: what it lacks may still be there. */
export const isCutShort = (page: unknown): boolean => memberOf(page, '@odata.nextLink') !== undefined;
