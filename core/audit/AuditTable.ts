import * as v from 'valibot';
import type { Shape } from '../Shape.ts';
import { listForms } from './forms/listForms.ts';
import { delimiters, tableEncodings } from './tableForms.ts';

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * How a list of people is written down. `json-lines`: one JSON object or array a line. `translated`: in another form, which
 * is translated into such lines before anything is read; with `hasHeader`, the first of them holds the names.
 */
export const tableFormat = v.variant('kind', [
  v.strictObject({
    kind: v.literal('delimited'),
    delimiter: v.picklist(delimiters),
    hasHeader: v.boolean(),
    /** Lines that are no table yet: Excel's `sep=;`, and comments. */
    linesBefore: v.optional(index),
  }),
  v.strictObject({ kind: v.literal('json-lines') }),
  v.strictObject({
    kind: v.literal('translated'),
    form: v.picklist(listForms),
    /** The sheet of a workbook, the table of a dump; `null` where there is only one. */
    part: v.nullable(v.string()),
    /** Not there: as it seems. A preview has it. */
    hasHeader: v.optional(v.boolean()),
  }),
]);
export type TableFormat = Shape<typeof tableFormat>;
export type TranslatedFormat = Extract<TableFormat, { readonly kind: 'translated' }>;

/** Which column holds what, counted from 0. */
export const tableColumns = v.strictObject({
  email: index,
  /** `null` where the list names people only, as a roster does. */
  signature: v.nullable(index),
  /** When the row was written, for patterns over time. */
  time: v.nullable(index),
});
export type TableColumns = Shape<typeof tableColumns>;

/** The beginning of a list, and what it seems to be; the person can decide otherwise. */
export const tablePreview = v.strictObject({
  format: tableFormat,
  encoding: v.picklist(tableEncodings),
  /** The names in the header, or made up (`Column 1`) where there is none; one for every column. */
  columns: v.array(v.string()),
  /**
   * The first rows of data, at most 20. Their values are whole as long as nobody has looked for secrets in them, and
   * are cut with `cutCell` for whoever sees them.
   */
  rows: v.array(v.array(v.string())),
  /** Sheets or tables that the list holds people in, where it has several. */
  parts: v.optional(v.array(v.string())),
  /** What the columns seem to hold; `null` where nothing looks like an email. */
  guess: v.nullable(tableColumns),
});
export type TablePreview = Shape<typeof tablePreview>;
