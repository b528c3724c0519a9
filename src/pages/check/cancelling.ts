/** Ends what was begun under each name; whoever begins anew ends what went before. */
const begun = new Map<string, AbortController>();

/** The signal of what begins now: whatever it still has to write when it is aborted is not wanted any more. */
export function begin(what: string): AbortSignal {
  begun.get(what)?.abort();
  const controller = new AbortController();
  begun.set(what, controller);
  return controller.signal;
}

export const end = (what: string): void => begun.get(what)?.abort();

export function endAll(): void {
  for (const controller of begun.values()) controller.abort();
  begun.clear();
}
