import type { WindowDialog } from '../../contracts/windowPages.ts';
import { createStore, useStore } from './createStore.ts';

const store = createStore<WindowDialog | undefined>(undefined);

export const useOpenDialog = (): WindowDialog | undefined => useStore(store);

/** Opens one in the place of another; without a name, closes what is open. */
export const openDialog = (dialog?: WindowDialog): void => store.set(dialog);
