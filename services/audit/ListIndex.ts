import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { AuditFault } from './AuditFault.ts';
import type { AuditTask, JudgedBlock, OwnPiece } from './AuditTasks.ts';
import { readOtherCells } from './readOtherCells.ts';

/** As far as bytes alone tell it: in UTF-8 what is no text is still as it stands in the list. */
export const isDamagedIn = (encoding: TableEncoding, piece: Pick<Piece, 'bytes' | 'isDamaged'>): boolean =>
  piece.isDamaged || (encoding === 'utf-8' && !isUtf8(piece.bytes));

/**
 * Where the rows of a list are, which nothing else keeps where they are valid: the list itself is read again when they are
 * asked for. A list that was changed since says so, by an {@link AuditFault}.
 */
export class ListIndex {
  /** In the list's order. */
  readonly blocks: JudgedBlock[] = [];
  readonly #task: AuditTask;
  readonly #file: number;
  readonly #stamp: string;
  readonly #reader: ReturnType<typeof createRowReader>;
  readonly #readOthers: ReturnType<typeof readOtherCells>;
  #latestOthers:
    | { readonly block: JudgedBlock; readonly cells: ReturnType<ReturnType<typeof readOtherCells>> }
    | undefined;
  #latest: { readonly block: JudgedBlock; readonly rows: FoundRows } | undefined;

  /** Opens the list, for as long as this thread lives. Throws where that cannot be done. */
  constructor(task: AuditTask) {
    this.#task = task;
    this.#reader = createRowReader(task.format, task.names, task.columns);
    this.#readOthers = readOtherCells(task.format, task.names, task.columns);
    this.#file = openSync(task.path, 'r');
    this.#stamp = this.#stampNow();
  }

  add(block: JudgedBlock): void {
    const after = this.blocks.findLastIndex(({ firstRow }) => firstRow <= block.firstRow);
    this.blocks.splice(after + 1, 0, block);
  }

  /** A block as it stands in the list, in UTF-8. */
  pieceOf({ start, length, skipsFirst, isDamaged, unclosed }: JudgedBlock): OwnPiece {
    const { encoding } = this.#task;
    const bytes = new Uint8Array(length);
    const read = readSync(this.#file, bytes, 0, length, start);
    this.#check();
    const stands = bytes.subarray(0, read);
    return {
      bytes: encoding === 'utf-8' ? stands : encoded(stands, encoding),
      skipsFirst,
      isDamaged,
      unclosed,
    };
  }

  /** Its rows, which hold until those of another block are asked for. */
  rowsOf(block: JudgedBlock): FoundRows {
    this.#check();
    if (this.#latest?.block === block) return this.#latest.rows;
    this.#latest = undefined;
    const piece = this.pieceOf(block);
    const rows = this.#reader.read({ ...piece, isDamaged: isDamagedIn(this.#task.encoding, piece) });
    this.#latest = { block, rows };
    return rows;
  }

  /**
   * The cells of these rows in the columns that the audit does not need. Rows that stand together are asked for together: a
   * block is read once for all of its rows.
   */
  othersOf(rows: readonly number[]): readonly (readonly OtherCell[])[] {
    const found = new Map<number, readonly OtherCell[]>();
    let block: JudgedBlock | undefined;
    let cells: readonly (readonly OtherCell[])[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      if (block === undefined || row >= block.firstRow + block.rows) {
        block = this.blocks.findLast(({ firstRow }) => firstRow <= row);
        cells = block === undefined ? [] : this.#othersIn(block);
      }
      if (block !== undefined) found.set(row, cells[row - block.firstRow] ?? []);
    }
    return rows.map((row) => found.get(row) ?? []);
  }

  #othersIn(block: JudgedBlock): readonly (readonly OtherCell[])[] {
    this.#check();
    if (this.#latestOthers?.block !== block) {
      const piece = this.pieceOf(block);
      const isDamaged = isDamagedIn(this.#task.encoding, piece);
      this.#latestOthers = { block, cells: this.#readOthers({ ...piece, isDamaged }) };
    }
    return this.#latestOthers.cells;
  }

  close(): void {
    closeSync(this.#file);
  }

  #check(): void {
    const { path } = this.#task;
    if (this.#stampNow() !== this.#stamp) throw new AuditFault({ code: 'list-changed', path });
  }

  #stampNow(): string {
    const { size, mtimeNs } = fstatSync(this.#file, { bigint: true });
    return `${size} ${mtimeNs}`;
  }
}

const encoded = (bytes: Uint8Array, encoding: TableEncoding): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
