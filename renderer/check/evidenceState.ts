import type { PasteView, TextFileError } from '../../contracts/evidence.ts';
import type { Candidate } from '../../core/evidence/Evidence.ts';
import { longestPaste } from '../../core/evidence/longestPaste.ts';
import { pushedSignature } from '../../core/evidence/pushedSignature.ts';
import { type CallError, call } from '../frame/call.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import { type CheckDraft, changeDraft, checkDraft } from './checkDraft.ts';
import { type Filled, fieldsAfter, isFree } from './fieldsAfter.ts';

export interface Pasted {
  readonly text: string;
  /** Of a file. */
  readonly name: string | undefined;
  /** Whether it is still in the box, being typed. */
  readonly typed: boolean;
}

export type EvidenceTrouble = CallError | { readonly code: 'text-too-long' } | TextFileError;

/** What was not taken here, and may be a list to be audited. */
export interface Refused {
  readonly name: string | null;
  readonly content: Blob;
}

/** What was pasted and what it gave. Kept outside React, so that another page loses nothing of it; never stored. */
export interface EvidenceState {
  readonly pasted: Pasted | undefined;
  /** Absent while the text is read. */
  readonly view: PasteView | undefined;
  readonly trouble: EvidenceTrouble | undefined;
  readonly refused: Refused | undefined;
  /** Which of the candidates. */
  readonly chosen: number;
  /** What an earlier text told about the visitor, while the fields may still hold what it gave. */
  readonly earlier: PasteView['context'] | undefined;
}

/** Beyond it a text area gets slow, and nobody types. */
const longestTyped = 4_000;

const nothing: EvidenceState = {
  pasted: undefined,
  view: undefined,
  trouble: undefined,
  refused: undefined,
  chosen: 0,
  earlier: undefined,
};
const evidence = createStore(nothing);
const change = (changed: Partial<EvidenceState>): void => evidence.set({ ...evidence.get(), ...changed });

export const useEvidenceState = (): EvidenceState => useStore(evidence);

let filled: Filled = { paired: false };
/** The text whose best candidate was offered to the fields already. */
let offered: Pasted | undefined;
/** Grows with everything that takes the place of the text, so that a file that is read too late is dropped. */
let turn = 0;

/** What stands in the place of a signature and is a text, such as a placeholder, is handed to Crisp like any signature. */
const withPlaceholders = ({ candidates, findings }: PasteView): readonly Candidate[] =>
  candidates.map((candidate) => {
    const { text = '', absence } = pushedSignature(candidate, findings) ?? {};
    return text === '' || absence === undefined
      ? candidate
      : { ...candidate, signature: { value: text, range: absence.range } };
  });

/** Puts a candidate into the fields, because the person wants it or has typed nothing else. */
export function takeCandidate(candidate: Candidate): void {
  const after = fieldsAfter(candidate, checkDraft(), filled);
  filled = after.filled;
  changeDraft({ ...after.fields, unsigned: false });
}

/** Takes a text in the place of the one before it; it is read once the page knows for which website. */
export function paste(text: string, from: { readonly name?: string; readonly typed?: boolean } = {}): void {
  turn += 1;
  const isTooLong = text.length > longestPaste;
  const typed = from.typed === true && text.length <= longestTyped;
  change({
    ...nothing,
    ...(isTooLong
      ? { trouble: { code: 'text-too-long' }, refused: { name: null, content: new Blob([text]) } }
      : {}),
    ...(text === '' || isTooLong ? {} : { pasted: { text, name: from.name, typed } }),
  });
}

/** Makes room for another text. The fields stay as they are, and so does what is known about their email. */
export function clearEvidence(): void {
  turn += 1;
  const { view, earlier } = evidence.get();
  change({ ...nothing, earlier: view?.context ?? earlier });
}

/** Everything about the pasted text, as it is at a moment. */
export interface EvidenceSnapshot {
  readonly state: EvidenceState;
  readonly filled: Filled;
  readonly offered: Pasted | undefined;
}

export const evidenceNow = (): EvidenceSnapshot => ({ state: evidence.get(), filled, offered });

/** Puts a snapshot back; without one there is no pasted text any more. */
export function putEvidence(snapshot: EvidenceSnapshot | undefined): void {
  turn += 1;
  filled = snapshot?.filled ?? { paired: false };
  offered = snapshot?.offered;
  evidence.set(snapshot?.state ?? nothing);
}

export function chooseCandidate(chosen: number): void {
  change({ chosen });
  const candidate = evidence.get().view?.candidates[chosen];
  if (candidate !== undefined) takeCandidate(candidate);
}

/** Takes the text of a file that was dropped, unless something else came while it was read. */
export async function pasteFile(file: File): Promise<void> {
  const { name } = file;
  turn += 1;
  const mine = turn;
  const refused = { name, content: file };
  if (file.size > longestPaste)
    return change({ ...nothing, trouble: { code: 'file-too-large', name }, refused });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // No part of the start: a file comes later, if at all.
    const { textOfFile } = await import('../../core/evidence/textOfFile.ts');
    if (turn !== mine) return;
    const text = textOfFile(bytes);
    if (text.ok) return paste(text.value, { name });
    const isWorkbook = text.error.code === 'file-not-text' && text.error.kind === 'workbook';
    change({
      ...nothing,
      trouble: { ...text.error, name },
      ...(isWorkbook ? { refused } : {}),
    });
  } catch {
    if (turn === mine) change({ ...nothing, trouble: { code: 'file-unreadable', name } });
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

/**
 * Reads the text for a website, and fills the fields with its best candidate once, never over what the person typed
 * (`isTyped`). What a newer text or website has overtaken is dropped.
 */
export async function readPasted(
  pasted: Pasted,
  websiteId: string,
  isTyped: (draft: CheckDraft) => boolean,
  isOvertaken: () => boolean,
): Promise<void> {
  const read = await call(window.countersign.evidence.read({ websiteId, text: pasted.text }));
  if (isOvertaken()) return;
  if (!read.ok) return change({ view: undefined, trouble: read.error });
  const view = { ...read.value, candidates: withPlaceholders(read.value) };
  change({ view, trouble: undefined });
  const [best] = view.candidates;
  if (offered === pasted) return;
  offered = pasted;
  const held = checkDraft();
  if (best !== undefined && (!isTyped(held) || isFree(best, held, filled))) takeCandidate(best);
}
