import { useSyncExternalStore } from 'react';

export const places = ['check', 'generate', 'audit', 'websites', 'guide'] as const;
export type Place = (typeof places)[number];

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** Where the person is now, outside React. `#guide/causes` is a part of `#guide`. */
export const placeNow = (): Place =>
  places.find((place) => window.location.hash.slice(1).split('/')[0] === place) ?? 'check';

/** Where the person is: the fragment of the address, so that going back works; Check is home. */
export const usePlace = (): Place => useSyncExternalStore(subscribe, placeNow);

export function goTo(place: Place): void {
  window.location.hash = place;
}
