import { useSyncExternalStore } from 'react';

/** A value outside React, so that neither another page nor a crash loses it. Never written to disk. */
export interface Store<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);

/** One part of it: whoever uses that is drawn again only when it is another one. */
export const usePart = <T, Part extends keyof T>(store: Store<T>, part: Part): T[Part] =>
  useSyncExternalStore(store.subscribe, () => store.get()[part]);
