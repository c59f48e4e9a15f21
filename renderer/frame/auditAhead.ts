import { createStore, useStore } from './createStore.ts';

/** What an audit is doing while other pages are shown: how much of it is done, from 0 to 1, or that it is over. */
export type AuditAhead =
  | { readonly kind: 'none' | 'done' }
  | { readonly kind: 'running'; readonly share: number };

const store = createStore<AuditAhead>({ kind: 'none' });

export const useAuditAhead = (): AuditAhead => useStore(store);

export const tellAuditAhead = (ahead: AuditAhead): void => store.set(ahead);
