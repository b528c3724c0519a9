let controller = new AbortController();

/** Of everything that is begun now. */
export const currentSignal = (): AbortSignal => controller.signal;

/** Ends everything that runs, at once. */
export function cancelAll(): void {
  controller.abort();
  controller = new AbortController();
}
