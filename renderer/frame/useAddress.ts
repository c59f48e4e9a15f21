import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The fragment of the address, from its `#` on: it says where the person is. */
export const useAddress = (): string => useSyncExternalStore(subscribe, () => window.location.hash);
