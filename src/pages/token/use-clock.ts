import { useSyncExternalStore } from 'react';

/** Seconds. */
const step = 15;

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, step * 1000);
  return () => clearInterval(timer);
}

/** The clock of this device, in seconds since the Unix epoch, a little behind. The prerendered page knows none. */
export function useClock(): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor(Date.now() / 1000 / step) * step,
    () => 0,
  );
}
