import { useSyncExternalStore } from 'react';
import { type GuidePart, guidePartOf } from './guideAddress.ts';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Which part of the guide is shown. */
export const useGuidePart = (): GuidePart =>
  guidePartOf(useSyncExternalStore(subscribe, () => window.location.hash));
