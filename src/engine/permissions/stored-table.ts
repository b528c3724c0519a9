import { fail, ok, type Result } from '../model/result.ts';

/** Why a table of public/data cannot be used; `text` is for the page. */
export interface TableProblem {
  readonly kind: 'missing' | 'cut-off' | 'other-version' | 'damaged';
  readonly text: string;
}

/** Takes members out of a stored table; what is not of the expected type reads as empty, and `isSound` says so at the end. */
export interface TableReader {
  /** Whatever it holds, for tables that are no columns. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly text: (name: string) => string;
  /** Words separated by blanks. */
  readonly words: (name: string) => readonly string[];
  readonly texts: (name: string) => readonly string[];
  readonly numbers: (name: string) => readonly number[];
  readonly lists: (name: string) => readonly (readonly number[])[];
  readonly isSound: () => boolean;
}

/** Opens a table; `what` names it in the problem: "The permission index". */
export function openTable(text: string, format: string, what: string): Result<TableReader, TableProblem> {
  if (text.trim() === '') return fail({ kind: 'missing', text: `${what} is not there: the answer was empty.` });
  const value = parsed(text);
  if (value === undefined) {
    const kind = text.trimStart().startsWith('{') ? 'cut-off' : 'damaged';
    const how = kind === 'cut-off' ? 'was cut off while it was loaded' : 'is not what was expected at its address';
    return fail({ kind, text: `${what} ${how}.` });
  }
  if (value['format'] !== format)
    return fail({ kind: 'other-version', text: `${what} is of another version than this page: reload the page.` });
  return ok(readerOf(value));
}

export const damaged = (what: string): TableProblem => ({
  kind: 'damaged',
  text: `${what} is damaged: its parts do not fit together.`,
});

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function areNumbers(list: readonly unknown[]): list is readonly number[] {
  return list.every(Number.isInteger);
}

function readerOf(value: Readonly<Record<string, unknown>>): TableReader {
  let sound = true;
  const broken = <Empty>(empty: Empty): Empty => {
    sound = false;
    return empty;
  };
  const text = (name: string): string => {
    const found = value[name];
    return typeof found === 'string' ? found : broken('');
  };
  const list = (name: string): readonly unknown[] => {
    const found = value[name];
    return Array.isArray(found) ? found : broken([]);
  };
  const numbers = (found: readonly unknown[]): readonly number[] => (areNumbers(found) ? found : broken([]));
  return {
    members: value,
    text,
    words: (name) => text(name).split(' '),
    texts: (name) => list(name).map((item) => (typeof item === 'string' ? item : broken(''))),
    numbers: (name) => numbers(list(name)),
    lists: (name) => list(name).map((item): readonly number[] => (Array.isArray(item) ? numbers(item) : broken([]))),
    isSound: () => sound,
  };
}
