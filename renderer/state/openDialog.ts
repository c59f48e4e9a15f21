import { createStore, useStore } from './createStore.ts';

/** The dialogs that open over any page. */
export type WindowDialog = 'settings' | 'shortcuts' | 'about';

const store = createStore<WindowDialog | undefined>(undefined);

export const useOpenDialog = (): WindowDialog | undefined => useStore(store);

/** Opens one in the place of another; without a name, closes what is open. */
export const openDialog = (dialog?: WindowDialog): void => store.set(dialog);
