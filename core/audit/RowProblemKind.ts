/**
 * Why a row, or a piece of it, could not be read as it should. `bad-encoding`: bytes that are none in this encoding
 * (U+FFFD stands in their place). `no-email`: the email's cell is empty. `too-few-columns`: the email or the
 * signature has no cell. `too-many-columns`: more cells than the header names, which is read all the same. `no-address`: the email's
 * text is nobody's address; its verdict is about the text, and nobody has that checkmark.
 */
export const rowProblemKinds = [
  'too-few-columns',
  'too-many-columns',
  'no-email',
  'bad-encoding',
  'unclosed-quote',
  'row-too-long',
  'not-json',
  'no-address',
] as const;
export type RowProblemKind = (typeof rowProblemKinds)[number];
