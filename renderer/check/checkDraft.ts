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
  /** Whether an empty signature means that there was none, because somebody says so; else it is still to come. */
  readonly unsigned: boolean;
}

const store = createStore<CheckDraft>({
  websiteId: undefined,
  email: '',
  signature: '',
  identity: 0,
  held: false,
  unsigned: false,
});

/** The draft as it is now, outside React. */
export const checkDraft = (): CheckDraft => store.get();

/**
 * Whoever chooses both values, as an example or a row of an audit, has chosen that they are checked, with the signature
 * that is there or without one. What was said of one email and signature does not hold for others.
 */
export function changeDraft(change: Partial<Omit<CheckDraft, 'identity'>>): void {
  const draft = store.get();
  const isChosen = change.email !== undefined && change.signature !== undefined;
  const isOther = change.email !== undefined || change.signature !== undefined;
  const changed = {
    ...draft,
    ...(isOther ? { unsigned: isChosen && change.signature === '' } : {}),
    ...(isChosen ? { held: false } : {}),
    ...change,
  };
  const sameIdentity = changed.websiteId === draft.websiteId && changed.email === draft.email;
  store.set({ ...changed, identity: sameIdentity ? draft.identity : draft.identity + 1 });
}

export const useCheckDraft = (): CheckDraft => useStore(store);
