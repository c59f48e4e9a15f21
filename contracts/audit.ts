import * as v from 'valibot';
import { auditRow } from '../core/audit/AuditRow.ts';
import { auditSummary, outcomes } from '../core/audit/AuditSummary.ts';
import { tableColumns, tableFormat, tablePreview } from '../core/audit/AuditTable.ts';
import { otherCell } from '../core/audit/OtherCell.ts';
import { ownersFound } from '../core/audit/Owner.ts';
import { wrongStatuses } from '../core/audit/RowStatus.ts';
import { rowVerdicts } from '../core/audit/RowVerdict.ts';
import { tableEncodings } from '../core/audit/tableForms.ts';
import { causeId } from '../core/diagnosis/Diagnosis.ts';
import { fileKinds } from '../core/kindOfFile.ts';
import type { Shape } from '../core/Shape.ts';
import { largestPiece, longestAskedSignature, mostQueryCauses, mostRows } from './limits.ts';
import { call, count, id, index, name, nothing, resultOf } from './parts.ts';
import { fileUnwritable, serviceError } from './ServiceError.ts';

const path = v.string();
const reason = v.string();

const auditError = v.variant('code', [
  ...serviceError.options,
  v.strictObject({ code: v.literal('file-unreadable'), path, reason }),
  v.strictObject({ code: v.literal('file-empty'), path }),
  /** In no form that is read: a picture, an archive, a spreadsheet of another kind than XLSX. */
  v.strictObject({ code: v.literal('file-not-a-list'), path, kind: v.picklist(fileKinds) }),
  /** A spreadsheet that unpacks to more than any list has. */
  v.strictObject({ code: v.literal('workbook-too-large'), path }),
  fileUnwritable,
  /** No room or no right for the temporary database. */
  v.strictObject({ code: v.literal('no-temporary-file'), path, reason }),
  /** The list is not what it was when it was audited: its rows can no longer be told from it. */
  v.strictObject({ code: v.literal('list-changed'), path }),
  /** A fault of this program; the reason says where, never what was worked on. */
  v.strictObject({ code: v.literal('audit-failed'), reason }),
  v.strictObject({ code: v.literal('source-gone') }),
  v.strictObject({ code: v.literal('audit-gone') }),
]);
export type AuditError = Shape<typeof auditError>;

/** Why a piece of a list is not taken. */
const pieceError = v.variant('code', [
  ...auditError.options,
  v.strictObject({ code: v.literal('list-too-large') }),
]);
export type PieceError = Shape<typeof pieceError>;

const audited = <S extends v.GenericSchema>(value: S) => resultOf(value, auditError);

const encoding = v.picklist(tableEncodings);

/** A list that can be audited: a file that stays where it is, or a copy of what was pasted or dropped. */
const source = v.strictObject({
  source: id,
  /** The file's name without folders; `null` for a pasted text. */
  name: v.nullable(v.string()),
  bytes: count,
  preview: tablePreview,
});
export type AuditSource = Shape<typeof source>;

const order = v.strictObject({
  source: id,
  /** By its id in the registry. */
  websiteId: id,
  format: tableFormat,
  encoding,
  columns: tableColumns,
});
export type AuditOrder = Shape<typeof order>;

/** The audit that is open, for a window that has lost sight of it. */
const current = v.strictObject({
  audit: id,
  websiteId: id,
  /** By its name when the audit was started. */
  website: v.string(),
  /** The list's name without folders; `null` for a pasted text. */
  list: v.nullable(v.string()),
  /** When it began, in ISO 8601. */
  at: v.string(),
  /** Of the secret key that signs. */
  fingerprint: v.string(),
  columns: tableColumns,
  /** `null` where the list can no longer be read, or was put away. */
  source: v.nullable(source),
});
export type CurrentAudit = Shape<typeof current>;

const audit = v.strictObject({ audit: id });

/** What an audit is doing. Rows come in first; then signatures are matched across rows, and mistakes looked for. */
const phase = v.picklist(['reading', 'explaining', 'done']);
export type AuditPhase = Shape<typeof phase>;

const progress = v.strictObject({
  phase,
  paused: v.boolean(),
  /** Cancelled, by the person or by a fault; what was done stays. */
  cancelled: v.boolean(),
  fault: v.nullable(auditError),
  rows: count,
  /** Of the file; `null` until it is known. Estimated from the bytes while reading. */
  rowsExpected: v.nullable(count),
  /** Of the wrong rows that have to be explained one by one; those that no search is left for are counted as well. */
  explained: count,
  toExplain: count,
  rowsPerSecond: count,
  /** Seconds; `null` while it cannot be told. */
  secondsLeft: v.nullable(count),
  outcomes,
});
export type AuditProgress = Shape<typeof progress>;

const someCauses = <S extends v.GenericSchema>(cause: S) =>
  v.pipe(v.array(cause), v.maxLength(mostQueryCauses));

/** Which rows to show, and in what order. Empty lists and the empty text take all. */
const query = v.strictObject({
  verdicts: v.pipe(v.array(v.picklist(rowVerdicts)), v.maxLength(rowVerdicts.length)),
  /** Rows that have one of these causes; `none` for wrong rows without any. */
  causes: someCauses(v.union([causeId, v.literal('none')])),
  /** The rows of one group of the summary, and no others; `null` takes all. */
  group: v.nullable(v.strictObject({ status: v.picklist(wrongStatuses), causes: someCauses(causeId) })),
  /** Part of the email, the signature or a cell of another column, letter case ignored. */
  text: name,
  sort: v.picklist(['line', 'email', 'verdict', 'causes']),
  descending: v.boolean(),
});
export type AuditQuery = Shape<typeof query>;

const page = v.strictObject({
  /** Rows that the query takes. */
  total: count,
  rows: v.array(auditRow),
});
export type AuditPage = Shape<typeof page>;

/** The forms in which rows can be exported. */
const rowFormat = v.picklist(['csv', 'jsonl']);
export type RowFormat = Shape<typeof rowFormat>;

const piece = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= largestPiece),
);

const emailsOrder = v.strictObject({
  source: id,
  format: tableFormat,
  encoding,
  /** The column of the emails, from 0. */
  column: count,
});
export type EmailsOrder = Shape<typeof emailsOrder>;

/** Each email once, in the list's order; when there are too many to generate for, one more than that. */
const emailsOfList = v.array(v.string());
export type EmailsOfList = Shape<typeof emailsOfList>;

const whoseProgress = v.strictObject({ rows: count, rowsExpected: v.nullable(count) });
export type WhoseProgress = Shape<typeof whoseProgress>;

/**
 * The calls of the Audit page. A list comes from a dialog of the main process, or as its bytes: never as a path from
 * the page, because a page that somebody has taken over must not make the main process read a file.
 */
export const auditCalls = {
  /** Asks for a file in a dialog of the main process; `null` when the person changed their mind. */
  chooseFile: call(nothing, audited(v.nullable(source))),
  /** Announces a dropped file or a pasted text, which comes in pieces, and gives the id to send them under. */
  receive: call(v.strictObject({ name: v.nullable(name) }), audited(v.string())),
  /** The next piece; answers once there is room for another one. */
  piece: call(v.strictObject({ transfer: id, bytes: piece }), resultOf(v.undefined(), pieceError)),
  /** After the last piece: the list. */
  received: call(v.strictObject({ transfer: id }), audited(source)),
  /** Forgets what came of it. */
  stopReceiving: call(v.strictObject({ transfer: id }), v.undefined()),
  look: call(
    v.strictObject({ source: id, format: v.nullable(tableFormat), encoding: v.nullable(encoding) }),
    audited(tablePreview),
  ),
  /** The emails of a list, to generate signatures for. A new one cancels the one before it, which gives `cancelled`. */
  emails: call(emailsOrder, audited(emailsOfList)),
  closeSource: call(v.strictObject({ source: id }), v.undefined()),

  /** Starts an audit; the one before it is closed. */
  start: call(order, audited(v.string())),
  /** The audit that is open, running or done, for a page that was loaded anew; `null` when there is none. */
  current: call(nothing, v.nullable(current)),
  progress: call(audit, audited(progress)),
  /** Answers once the audit is over, and with how it ended. */
  finished: call(audit, audited(progress)),
  pause: call(audit, v.undefined()),
  resume: call(audit, v.undefined()),
  cancel: call(audit, v.undefined()),
  close: call(audit, v.undefined()),
  summary: call(audit, audited(auditSummary)),
  /** Rows with long cells cut, `row` with whole ones. */
  rows: call(
    v.strictObject({
      audit: id,
      query,
      offset: index,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostRows)),
    }),
    audited(page),
  ),
  /** The row at this place of a query, whole; `null` when there is none. */
  row: call(v.strictObject({ audit: id, query, offset: index }), audited(v.nullable(auditRow))),
  /** What the list says of a row (its number among the rows) in columns that the audit does not need. */
  others: call(v.strictObject({ audit: id, row: count }), audited(v.array(otherCell))),
  /** Asks where to, in a dialog of the main process. A new export cancels the one before it. */
  exportRows: call(
    v.strictObject({ audit: id, query, format: rowFormat }),
    audited(v.nullable(v.strictObject({ path, rows: count }))),
  ),
  cancelExport: call(nothing, v.undefined()),

  /** To whom of a roster a signature belongs. A new one cancels the one before it, which gives `cancelled`. */
  whose: call(
    v.strictObject({ ...order.entries, signature: v.pipe(v.string(), v.maxLength(longestAskedSignature)) }),
    audited(ownersFound),
  ),
  /** How far the latest `whose` is; `null` when none is under way. */
  whoseProgress: call(nothing, v.nullable(whoseProgress)),
  cancelWhose: call(nothing, v.undefined()),
} as const;
