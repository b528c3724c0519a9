/** Rejects at once when it is called off. */
export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const done = (): void => {
      signal.removeEventListener('abort', off);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    const off = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', off, { once: true });
  });
}
