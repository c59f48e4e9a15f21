import { useSyncExternalStore } from 'react';
import { decodeText } from '../../core/evidence/decodeText.ts';
import type { Candidate } from '../../core/evidence/Evidence.ts';
import type { PasteView } from '../../ipc/schema.ts';
import { type CallError, call } from './call.ts';
import { type CheckDraft, changeDraft, checkDraft } from './checkDraft.ts';

export interface Pasted {
  readonly text: string;
  /** Of a file. */
  readonly name: string | undefined;
  /** Whether it is still in the box, being typed. */
  readonly typed: boolean;
}

export type EvidenceTrouble =
  | CallError
  | { readonly code: 'text-too-long' }
  | { readonly code: 'file-too-large' | 'file-unreadable'; readonly name: string };

/** What was pasted and what it gave. Kept outside React, so that another page loses nothing of it; never stored. */
export interface EvidenceState {
  readonly pasted: Pasted | undefined;
  /** Absent while the text is read. */
  readonly view: PasteView | undefined;
  readonly trouble: EvidenceTrouble | undefined;
  /** Which of the candidates. */
  readonly chosen: number;
}

/** In UTF-16 code units, and in bytes of a file: more is not read. */
const longest = 20_000_000;
/** Beyond it a text area gets slow, and nobody types. */
const longestTyped = 4_000;

const nothing: EvidenceState = { pasted: undefined, view: undefined, trouble: undefined, chosen: 0 };
let state = nothing;
const listeners = new Set<() => void>();

/** What was last put into the fields from here: nobody typed it, so it may be replaced. */
let filled: { readonly email: string; readonly signature: string; readonly paired: boolean } | undefined;
/** The text whose best candidate was put into the fields already. */
let offered: Pasted | undefined;

function change(changed: Partial<EvidenceState>): void {
  state = { ...state, ...changed };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useEvidenceState = (): EvidenceState => useSyncExternalStore(subscribe, () => state);

/** Whether the fields hold what the candidate gives. */
export const isUsed = (
  { email, signature }: Candidate,
  draft: Pick<CheckDraft, 'email' | 'signature'>,
): boolean =>
  (email === undefined || email.value === draft.email) &&
  (signature === undefined || signature.value === draft.signature);

/** Puts a candidate into the fields. What it lacks stays, unless that belonged to the email before. */
export function takeCandidate({ email, signature }: Candidate): void {
  const held = checkDraft();
  const outdated = filled?.paired === true && email !== undefined && held.signature === filled.signature;
  const next = {
    email: email?.value ?? held.email,
    signature: signature?.value ?? (outdated ? '' : held.signature),
  };
  filled = { ...next, paired: email !== undefined && signature !== undefined };
  changeDraft(next);
}

/** Fills the fields with the best candidate, but never over what the person typed (`isTyped`). */
function offer(candidate: Candidate, isTyped: (draft: CheckDraft) => boolean): void {
  const held = checkDraft();
  const isFree = (field: 'email' | 'signature'): boolean =>
    candidate[field] === undefined ||
    held[field] === '' ||
    held[field] === candidate[field].value ||
    held[field] === filled?.[field];
  if (!isTyped(held) || (isFree('email') && isFree('signature'))) takeCandidate(candidate);
}

/** Takes a text in the place of the one before it; it is read once the page knows for which website. */
export function paste(text: string, from: { readonly name?: string; readonly typed?: boolean } = {}): void {
  const isTooLong = text.length > longest;
  const typed = from.typed === true && text.length <= longestTyped;
  change({
    ...nothing,
    ...(isTooLong ? { trouble: { code: 'text-too-long' } } : {}),
    ...(text === '' || isTooLong ? {} : { pasted: { text, name: from.name, typed } }),
  });
}

export const clearEvidence = (): void => change(nothing);

export function chooseCandidate(chosen: number): void {
  change({ chosen });
  const candidate = state.view?.candidates[chosen];
  if (candidate !== undefined) takeCandidate(candidate);
}

/** Takes the text of a file that was dropped. */
export async function pasteFile(file: File): Promise<void> {
  const { name } = file;
  if (file.size > longest) return change({ ...nothing, trouble: { code: 'file-too-large', name } });
  try {
    paste(decodeText(new Uint8Array(await file.arrayBuffer())), { name });
  } catch {
    change({ ...nothing, trouble: { code: 'file-unreadable', name } });
  }
}

/** Lets the person choose a file, and takes its text. */
export async function openFile(): Promise<void> {
  try {
    const opened = await window.countersign.evidence.openFile();
    if (!opened.ok) change({ ...nothing, trouble: opened.error });
    else if (opened.value !== null) paste(opened.value.text, { name: opened.value.name });
  } catch {
    change({ ...nothing, trouble: { code: 'call-failed' } });
  }
}

/** Reads the text for a website. What a newer text or website has overtaken is dropped. */
export async function readPasted(
  pasted: Pasted,
  websiteId: string,
  isTyped: (draft: CheckDraft) => boolean,
  isOvertaken: () => boolean,
): Promise<void> {
  const read = await call(window.countersign.evidence.read({ websiteId, text: pasted.text }));
  if (isOvertaken()) return;
  if (!read.ok) return change({ view: undefined, trouble: read.error });
  change({ view: read.value, trouble: undefined });
  const [best] = read.value.candidates;
  if (offered === pasted) return;
  offered = pasted;
  if (best !== undefined) offer(best, isTyped);
}
