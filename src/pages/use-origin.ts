import { useSyncExternalStore } from 'react';

// The origin of a tab does not change; the prerendered page just does not know it.
const never = () => () => undefined;

export const useOrigin = (): string =>
  useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
