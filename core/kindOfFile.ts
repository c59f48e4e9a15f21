/** Kinds of files that hold no text. `sheet`: a workbook as older spreadsheets, or protected ones, write it. */
export const fileKinds = ['picture', 'pdf', 'archive', 'workbook', 'sheet', 'other'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Bytes at the start that only files of a kind have. */
const magics: readonly (readonly [kind: FileKind, bytes: string, from?: number])[] = [
  ['workbook', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['sheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'WEBP', 8],
  ['picture', 'ftypheic', 4],
  ['picture', 'ftypavif', 4],
  ['picture', 'BM\0', 0],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['pdf', '%PDF-'],
  ['archive', '\x1f\x8b'],
  ['archive', '7z\xbc\xaf'],
  ['archive', 'Rar!'],
  ['archive', 'BZh'],
  ['archive', '\xfd7zXZ'],
  ['archive', '\x28\xb5\x2f\xfd'],
  ['other', 'SQLite format 3\0'],
  ['other', '\x7fELF'],
];

/**
 * What kind of file begins with these bytes, where it is none of text; `undefined` elsewhere. `workbook`: an archive of ZIP,
 * which XLSX is; whether it is one, only its contents tell.
 */
export const kindOfFile = (head: Uint8Array): FileKind | undefined =>
  magics.find(([, magic, from = 0]) =>
    [...magic].every((character, index) => head[from + index] === character.charCodeAt(0)),
  )?.[0];
