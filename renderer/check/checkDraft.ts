import { createStore, useStore } from '../frame/createStore.ts';

/** What is on the Check page. Kept outside React, so that neither another page nor a crash loses it; never stored. */
export interface CheckDraft {
  readonly websiteId: string | undefined;
  readonly email: string;
  readonly signature: string;
  /** Grows whenever the website or the email changes: what was revealed belongs to one of these. */
  readonly identity: number;
  /** True for values that somebody else filled in by a link: they are not checked before the person says so. */
  readonly held: boolean;
}

const store = createStore<CheckDraft>({
  websiteId: undefined,
  email: '',
  signature: '',
  identity: 0,
  held: false,
});

/** The draft as it is now, outside React. */
export const checkDraft = (): CheckDraft => store.get();

/** Whoever chooses both values, as an example or a row of an audit, has chosen that they are checked. */
export function changeDraft(change: Partial<Omit<CheckDraft, 'identity'>>): void {
  const draft = store.get();
  const isChosen = change.email !== undefined && change.signature !== undefined;
  const changed = { ...draft, ...(isChosen ? { held: false } : {}), ...change };
  const sameIdentity = changed.websiteId === draft.websiteId && changed.email === draft.email;
  store.set({ ...changed, identity: sameIdentity ? draft.identity : draft.identity + 1 });
}

export const useCheckDraft = (): CheckDraft => useStore(store);
