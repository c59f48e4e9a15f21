import * as v from 'valibot';
import { rowFeatures } from '../core/audit/AuditSummary.ts';
import { rowProblemKinds, tableEncodings } from '../core/audit/AuditTable.ts';
import { call, explanation, finding, id, list, name, nothing, serviceError } from './schemaParts.ts';

/** Bytes of a list that one call carries. */
export const largestPiece = 4_000_000;
/** Bytes of a whole list that comes in pieces. */
export const largestList = 2_000_000_000;
/** Rows that one call gives. */
export const mostRows = 500;
/** In UTF-16 code units: what the window gets of a cell in a page of rows. `row` gives a cell whole. */
export const longestCell = 1_000;

const count = v.pipe(v.number(), v.minValue(0));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const causeId = finding.entries.id;
const path = v.string();
const reason = v.string();

const auditError = v.variant('code', [
  ...serviceError.options,
  v.strictObject({ code: v.literal('file-unreadable'), path, reason }),
  v.strictObject({ code: v.literal('file-empty'), path }),
  v.strictObject({ code: v.literal('file-not-a-list'), path }),
  v.strictObject({ code: v.literal('file-unwritable'), path, reason }),
  v.strictObject({ code: v.literal('no-temporary-file'), path, reason }),
  v.strictObject({ code: v.literal('audit-failed'), reason }),
  v.strictObject({ code: v.literal('list-too-large') }),
  v.strictObject({ code: v.literal('source-gone') }),
  v.strictObject({ code: v.literal('audit-gone') }),
]);
const audited = <S extends v.GenericSchema>(value: S) =>
  v.union([
    v.strictObject({ ok: v.literal(true), value }),
    v.strictObject({ ok: v.literal(false), error: auditError }),
  ]);

const format = v.variant('kind', [
  v.strictObject({
    kind: v.literal('delimited'),
    delimiter: v.picklist([',', ';', '\t', '|']),
    hasHeader: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('json-lines') }),
]);
const encoding = v.picklist(tableEncodings);
const columns = v.strictObject({ email: index, signature: v.nullable(index), time: v.nullable(index) });
const preview = v.strictObject({
  format,
  encoding,
  columns: list(v.string()),
  rows: list(list(v.string())),
  guess: v.nullable(columns),
});
const source = v.strictObject({
  source: id,
  name: v.nullable(v.string()),
  bytes: count,
  preview,
});

const verdict = v.picklist(['verified', 'unverified', 'rejected', 'unread']);
const problem = v.picklist(rowProblemKinds);
const outcomes = v.strictObject({ verified: count, unverified: count, rejected: count, unread: count });

const order = v.strictObject({ source: id, websiteId: id, format, encoding, columns });
const audit = v.strictObject({ audit: id });
const progress = v.strictObject({
  phase: v.picklist(['reading', 'explaining', 'done']),
  paused: v.boolean(),
  cancelled: v.boolean(),
  fault: v.nullable(auditError),
  rows: count,
  rowsExpected: v.nullable(count),
  explained: count,
  toExplain: count,
  rowsPerSecond: count,
  secondsLeft: v.nullable(count),
  outcomes,
});

const current = v.strictObject({
  audit: id,
  websiteId: id,
  website: v.string(),
  list: v.nullable(v.string()),
  columns,
  source: v.nullable(source),
});

const groupStatus = v.picklist(['proven', 'suspected', 'unknown', 'unexplained']);
const summary = v.strictObject({
  rows: count,
  outcomes,
  groups: list(
    v.strictObject({
      status: groupStatus,
      causes: list(causeId),
      example: explanation,
      rows: count,
      lines: list(count),
      common: list(
        v.strictObject({
          feature: v.picklist(rowFeatures),
          value: v.string(),
          inside: v.number(),
          outside: v.number(),
        }),
      ),
      swappedRows: count,
      sharedOwner: v.nullable(v.strictObject({ line: count, rows: count })),
    }),
  ),
  repairs: list(v.strictObject({ cause: causeId, repairs: count, rows: count })),
  repeatedEmails: count,
  problems: v.record(problem, count),
  problemLines: list(v.strictObject({ line: count, kind: problem })),
  complete: v.boolean(),
});

const query = v.strictObject({
  verdicts: v.pipe(v.array(verdict), v.maxLength(4), v.readonly()),
  causes: v.pipe(v.array(v.union([causeId, v.literal('none')])), v.maxLength(200), v.readonly()),
  group: v.nullable(
    v.strictObject({
      status: groupStatus,
      causes: v.pipe(v.array(causeId), v.maxLength(200), v.readonly()),
    }),
  ),
  text: name,
  sort: v.picklist(['line', 'email', 'verdict', 'causes']),
  descending: v.boolean(),
});
const row = v.strictObject({
  row: count,
  line: count,
  email: v.string(),
  signature: v.string(),
  time: v.nullable(v.string()),
  verdict,
  status: v.picklist(['match', 'proven', 'suspected', 'unknown', 'unread', 'unexplained']),
  causes: explanation,
  otherLine: v.nullable(count),
  problem: v.nullable(problem),
});

const piece = v.pipe(
  v.instance(Uint8Array),
  v.check(({ byteLength }) => byteLength <= largestPiece),
);

const whoseAnswer = v.strictObject({
  owners: list(v.strictObject({ line: count, email: v.string(), causes: explanation })),
  rows: count,
  complete: v.boolean(),
});

/**
 * The calls of the Audit page. A list comes from a dialog of the main process, or as its bytes: never as a path from
 * the page, because a page that somebody has taken over must not make the main process read a file.
 */
export const auditSchema = {
  /** Asks for a file in a dialog of the main process; `null` when the person changed their mind. */
  chooseFile: call(nothing, audited(v.nullable(source))),
  /** Announces a dropped file or a pasted text, which comes in pieces, and gives the id to send them under. */
  receive: call(v.strictObject({ name: v.nullable(name) }), audited(v.string())),
  /** The next piece; answers once there is room for another one. */
  piece: call(v.strictObject({ transfer: id, bytes: piece }), audited(v.undefined())),
  /** After the last piece: the list. */
  received: call(v.strictObject({ transfer: id }), audited(source)),
  /** Forgets what came of it. */
  stopReceiving: call(v.strictObject({ transfer: id }), v.undefined()),
  look: call(
    v.strictObject({ source: id, format: v.nullable(format), encoding: v.nullable(encoding) }),
    audited(preview),
  ),
  closeSource: call(v.strictObject({ source: id }), v.undefined()),

  /** Starts an audit; the one before it is closed. */
  start: call(order, audited(v.string())),
  /** The audit that is open, running or done, for a page that was loaded anew; `null` when there is none. */
  current: call(nothing, v.nullable(current)),
  progress: call(audit, audited(progress)),
  pause: call(audit, v.undefined()),
  resume: call(audit, v.undefined()),
  cancel: call(audit, v.undefined()),
  close: call(audit, v.undefined()),
  summary: call(audit, audited(summary)),
  /** Rows with long cells cut, `row` with whole ones. */
  rows: call(
    v.strictObject({
      audit: id,
      query,
      offset: index,
      limit: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(mostRows)),
    }),
    audited(v.strictObject({ total: count, rows: list(row) })),
  ),
  /** The row at this place of a query, whole; `null` when there is none. */
  row: call(v.strictObject({ audit: id, query, offset: index }), audited(v.nullable(row))),
  /** Asks where to, in a dialog of the main process. A new export cancels the one before it. */
  exportRows: call(
    v.strictObject({ audit: id, query, format: v.picklist(['csv', 'jsonl']) }),
    audited(v.nullable(v.strictObject({ path, rows: count }))),
  ),
  cancelExport: call(nothing, v.undefined()),

  /** To whom of a roster a signature belongs. A new one cancels the one before it, which gives `cancelled`. */
  whose: call(
    v.strictObject({ ...order.entries, signature: v.pipe(v.string(), v.maxLength(100_000)) }),
    audited(whoseAnswer),
  ),
  /** How far the latest `whose` is; `null` when none is under way. */
  whoseProgress: call(nothing, v.nullable(v.strictObject({ rows: count, rowsExpected: v.nullable(count) }))),
  cancelWhose: call(nothing, v.undefined()),
} as const;

export type AuditError = v.InferOutput<typeof auditError>;
export type AuditSourceView = v.InferOutput<typeof source>;
export type AuditProgressView = v.InferOutput<typeof progress>;
export type AuditSummaryView = v.InferOutput<typeof summary>;
export type AuditQueryView = v.InferOutput<typeof query>;
export type AuditRowView = v.InferOutput<typeof row>;
export type AuditOrderView = v.InferOutput<typeof order>;
export type WhoseAnswerView = v.InferOutput<typeof whoseAnswer>;
