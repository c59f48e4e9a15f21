import { useSyncExternalStore } from 'react';

const start = '#guide/causes';

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** The address of the list of causes, with one of them open where it is named. */
export const causesAddress = (cause?: string): string => (cause === undefined ? start : `${start}/${cause}`);

/** Which part of the guide is shown: the questions, or the causes with the one that the address names, if any. */
export function useGuidePart(): { readonly part: 'questions' | 'causes'; readonly cause: string } {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  if (!hash.startsWith(start)) return { part: 'questions', cause: '' };
  return { part: 'causes', cause: hash.slice(start.length + 1) };
}
