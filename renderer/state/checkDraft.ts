import { useSyncExternalStore } from 'react';

/** What is on the Check page. Kept outside React, so that neither another page nor a crash loses it; never stored. */
export interface CheckDraft {
  readonly websiteId: string | undefined;
  readonly email: string;
  readonly signature: string;
  /** Grows whenever the website or the email changes: what was revealed belongs to one of these. */
  readonly identity: number;
}

let draft: CheckDraft = { websiteId: undefined, email: '', signature: '', identity: 0 };
const listeners = new Set<() => void>();

/** The draft as it is now, outside React. */
export const checkDraft = (): CheckDraft => draft;

export function changeDraft(change: Partial<Omit<CheckDraft, 'identity'>>): void {
  const changed = { ...draft, ...change };
  const sameIdentity = changed.websiteId === draft.websiteId && changed.email === draft.email;
  draft = { ...changed, identity: sameIdentity ? draft.identity : draft.identity + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useCheckDraft = (): CheckDraft => useSyncExternalStore(subscribe, () => draft);
