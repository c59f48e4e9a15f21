import * as v from 'valibot';
import { evidence } from '../core/evidence/Evidence.ts';
import { fileKinds } from '../core/kindOfFile.ts';
import type { Shape } from '../core/Shape.ts';
import { call, id, nothing, pasted, resultOf } from './parts.ts';
import { served } from './ServiceError.ts';

/** What a pasted text gave. Nothing in it is a stored secret: where one stands is told by a finding's place alone. */
const pasteView = v.strictObject({
  ...evidence.entries,
  /** True when not every stored secret could be had, so that one of them may stand in the text unnoticed. */
  secretsUnread: v.boolean(),
  /** About how many people it names with their signatures, where it is a list to be audited. */
  people: v.nullable(v.number()),
});
export type PasteView = Shape<typeof pasteView>;

/** A file that the person chose; its name has no folders. */
const textFile = v.strictObject({ name: v.string(), text: v.string() });
export type TextFile = Shape<typeof textFile>;

const textFileError = v.variant('code', [
  v.strictObject({ code: v.picklist(['file-too-large', 'file-unreadable', 'file-empty']), name: v.string() }),
  v.strictObject({ code: v.literal('file-not-text'), name: v.string(), kind: v.picklist(fileKinds) }),
]);
export type TextFileError = Shape<typeof textFileError>;

export const evidenceCalls = {
  /** What a pasted text gives. A new call from the same window cancels the one before it, which gives `cancelled`. */
  read: call(v.strictObject({ websiteId: id, text: pasted }), served(pasteView)),
  /**
   * Asks for a file in a dialog of the main process, and gives its text, of at most `longestPaste`; `null` when the
   * person changed their mind.
   */
  openFile: call(nothing, resultOf(v.nullable(textFile), textFileError)),
} as const;
