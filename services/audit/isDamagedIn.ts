import { isUtf8 } from 'node:buffer';
import type { Piece } from '../../core/audit/createRowReader.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';

/** As far as bytes alone tell it: in UTF-8 what is no text is still as it stands in the list. */
export const isDamagedIn = (encoding: TableEncoding, piece: Pick<Piece, 'bytes' | 'isDamaged'>): boolean =>
  piece.isDamaged || (encoding === 'utf-8' && !isUtf8(piece.bytes));
