import type { LinkRefusal } from '../../contracts/command.ts';
import type { Fields } from '../../core/evidence/misplacedIn.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import { type CheckDraft, changeDraft, checkDraft } from './checkDraft.ts';
import { type EvidenceSnapshot, evidenceNow, putEvidence } from './evidenceState.ts';

/** All that is on the Check page. */
interface Snapshot {
  readonly draft: Pick<CheckDraft, 'websiteId' | 'email' | 'signature' | 'held' | 'unsigned'>;
  readonly evidence: EvidenceSnapshot;
}

/** Why the fields changed without being typed into. */
export type Occasion =
  | { readonly kind: 'cleared' | 'put-back' | 'linked' | 'opened' }
  | { readonly kind: 'restored'; readonly withDraft: boolean }
  | { readonly kind: 'link-refused'; readonly reason: LinkRefusal };

interface SetAside {
  readonly occasion: Occasion | undefined;
  /** What was there before, where there was something: it can be put back. */
  readonly before: Snapshot | undefined;
  /** What the fields were given then. */
  readonly given?: Fields;
}

const nothing: SetAside = { occasion: undefined, before: undefined };
const store = createStore(nothing);

export const useSetAside = (): SetAside => useStore(store);

function snapshot(): Snapshot | undefined {
  const { websiteId, email, signature, held, unsigned } = checkDraft();
  const evidence = evidenceNow();
  const isEmpty = email === '' && signature === '' && evidence.state.pasted === undefined;
  return isEmpty ? undefined : { draft: { websiteId, email, signature, held, unsigned }, evidence };
}

function show(draft: Partial<Snapshot['draft']>, evidence: EvidenceSnapshot | undefined, occasion: Occasion) {
  const before = snapshot();
  putEvidence(evidence);
  changeDraft(draft);
  const { email, signature } = checkDraft();
  store.set({ occasion, before, given: { email, signature } });
}

/** Whether something was typed or pasted since: then what was said of the fields is of yesterday. */
export const isOver = ({ given }: SetAside, { email, signature }: Fields): boolean =>
  given !== undefined && (given.email !== email || given.signature !== signature);

/** Empties the page; false when it is empty already. */
export function clearCheck(): boolean {
  if (snapshot() === undefined) return false;
  show({ email: '', signature: '', held: false }, undefined, { kind: 'cleared' });
  return true;
}

/** Fills in what a link gives. It is not checked before the person says so. */
export function fillFromLink(email: string | null, signature: string | null): void {
  show({ email: email ?? '', signature: signature ?? '', held: true, unsigned: false }, undefined, {
    kind: 'linked',
  });
}

/** Fills in a row of an audit. Nothing is said of it where nothing was there before. */
export function fillFromRow(draft: Pick<CheckDraft, 'websiteId' | 'email' | 'signature'>): void {
  show(draft, undefined, { kind: 'opened' });
  if (store.get().before === undefined) dismissOccasion();
}

/** Fills in what was checked last, after the page had to be opened again. */
export function restoreDraft(draft: Partial<Snapshot['draft']> | null): void {
  show(draft ?? {}, undefined, { kind: 'restored', withDraft: draft !== null });
}

export const refuseLink = (reason: LinkRefusal): void =>
  store.set({ ...store.get(), occasion: { kind: 'link-refused', reason } });

/** What was there comes back, and what is there now can come back after it. */
export function putBack(): void {
  const { before } = store.get();
  if (before !== undefined) show(before.draft, before.evidence, { kind: 'put-back' });
}

export const dismissOccasion = (): void => store.set(nothing);

/** The person has looked at what a link filled in, and wants it checked. */
export function confirmLinked(): void {
  changeDraft({ held: false });
  dismissOccasion();
}
