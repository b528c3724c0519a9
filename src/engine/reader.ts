import type { read } from './read/read.ts';

/** Reads all that a paste says. Most of its readers are for what only some texts hold, so it is loaded when it is needed. */
export async function loadReader(): Promise<typeof read> {
  return (await import('./read/read.ts')).read;
}
