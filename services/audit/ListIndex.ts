import { isAscii as isAsciiIn } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createRowReader, type Piece } from '../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { isAscii } from '../../core/isAscii.ts';
import { holdingSecrets } from '../redaction/holdingSecrets.ts';
import { secretsOf } from '../redaction/secretsToHide.ts';
import { AuditFault } from './AuditFault.ts';
import type { AuditTask, JudgedBlock, OwnPiece } from './AuditTasks.ts';
import { isDamagedIn } from './isDamagedIn.ts';
import { readOtherCells } from './readOtherCells.ts';

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
  readonly #others: ReturnType<typeof readOtherCells>;
  #secrets: readonly KnownSecret[];
  /** Blocks of which it is known whether a secret may stand in them. */
  #secretive = new WeakMap<JudgedBlock, boolean>();
  #latestOthers: { readonly block: JudgedBlock; readonly cells: readonly (readonly string[])[] } | undefined;
  /** Used again for each block that is looked through. */
  #memory = Buffer.alloc(0);
  #latest: { readonly block: JudgedBlock; readonly rows: FoundRows } | undefined;

  /** Opens the list, for as long as this thread lives. Throws where that cannot be done. */
  constructor(task: AuditTask) {
    this.#task = task;
    this.#reader = createRowReader(task.format, task.names, task.columns);
    this.#others = readOtherCells(task.format, task.names, task.columns);
    this.#secrets = secretsOf(task.facts.websites);
    this.#file = openSync(task.path, 'r');
    this.#stamp = this.#stampNow();
  }

  add(block: JudgedBlock): void {
    const after = this.blocks.findLastIndex(({ firstRow }) => firstRow <= block.firstRow);
    this.blocks.splice(after + 1, 0, block);
  }

  /** Whether there were rows whose mistakes were still to be looked for when they were read. */
  get hasPending(): boolean {
    return this.blocks.some(({ isPending }) => isPending);
  }

  /** A block as it stands in the list, in UTF-8. */
  pieceOf({ start, length, skipsFirst, isDamaged, unclosed }: JudgedBlock): OwnPiece {
    const { encoding } = this.#task;
    const bytes = new Uint8Array(length);
    const read = readSync(this.#file, bytes, 0, length, start);
    this.check();
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
    this.check();
    if (this.#latest?.block === block) return this.#latest.rows;
    this.#latest = undefined;
    const rows = this.#reader.read(this.#wholePieceOf(block));
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
    let cells: readonly (readonly string[])[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      if (block === undefined || row >= block.firstRow + block.rows) {
        block = this.blocks.findLast(({ firstRow }) => firstRow <= row);
        cells = block === undefined ? [] : this.othersIn(block);
      }
      if (block !== undefined) found.set(row, this.named(cells[row - block.firstRow] ?? []));
    }
    return rows.map((row) => found.get(row) ?? []);
  }

  /** What a block's rows have in those columns, in the columns' order. */
  othersIn(block: JudgedBlock): readonly (readonly string[])[] {
    this.check();
    if (this.#latestOthers?.block !== block) {
      const cells: string[][] = [];
      this.#others.each(this.#wholePieceOf(block), (row, column, value) => {
        cells[row] ??= [];
        (cells[row] as string[])[column] = value;
      });
      this.#latestOthers = { block, cells };
    }
    return this.#latestOthers.cells;
  }

  /** Those cells with the names of their columns. */
  named(cells: readonly string[]): readonly OtherCell[] {
    return cells.map((value, column) => ({ name: this.#others.names[column] ?? '', value }));
  }

  /**
   * 1 for each row of a block that has a text in a column that is shown, letter case ignored; undefined where none has. A cell in
   * which a stored secret key stands, in whatever notation, is not looked through: it is not shown either, and must not be
   * guessed piece by piece.
   */
  rowsWith(text: string, block: JudgedBlock): Uint8Array | undefined {
    this.check();
    if (!this.#mayHave(text, block)) return undefined;
    const piece = this.#wholePieceOf(block);
    const wanted = text.toLowerCase();
    const isFound = new Uint8Array(block.rows);
    const mayHoldSecret = this.#mayHoldSecret(piece, block);
    const look = (row: number, value: string): void => {
      if (isFound[row] === 1 || !value.toLowerCase().includes(wanted)) return;
      if (!mayHoldSecret || holdingSecrets([value], this.#secrets).size === 0) isFound[row] = 1;
    };
    this.#latest = undefined;
    const rows = this.#reader.read(piece);
    for (let row = 0; row < rows.count; row++) {
      look(row, rows.email(row));
      look(row, rows.signature(row));
    }
    this.#others.each(piece, (row, _column, value) => look(row, value));
    return isFound.includes(1) ? isFound : undefined;
  }

  /** Has these secrets be no help to a search, beside those that the audit began with. True where one was not known yet. */
  hide(secrets: readonly KnownSecret[]): boolean {
    const known = new Set(this.#secrets.map(({ secret }) => secret));
    const fresh = secrets.filter(({ secret }) => !known.has(secret));
    if (fresh.length === 0) return false;
    this.#secrets = [...this.#secrets, ...fresh];
    this.#secretive = new WeakMap();
    return true;
  }

  /** False where no secret stands anywhere in a block, so that none stands in a cell; found out once. */
  #mayHoldSecret({ bytes }: Piece, block: JudgedBlock): boolean {
    if (this.#task.format.kind !== 'delimited') return true;
    let may = this.#secretive.get(block);
    if (may === undefined) {
      may = holdingSecrets([new TextDecoder().decode(bytes)], this.#secrets).size > 0;
      this.#secretive.set(block, may);
    }
    return may;
  }

  /** False where a text surely stands in no cell of a block: in most blocks nobody needs to look for the cells then. */
  #mayHave(text: string, { start, length }: JudgedBlock): boolean {
    const { format, encoding } = this.#task;
    // Elsewhere a cell may say something else than its bytes, and letters beyond ASCII may have small ones within it.
    if (format.kind !== 'delimited' || encoding !== 'utf-8' || text.includes('"') || !isAscii(text))
      return true;
    if (this.#memory.length < length) this.#memory = Buffer.allocUnsafeSlow(2 * length);
    const bytes = this.#memory.subarray(0, readSync(this.#file, this.#memory, 0, length, start));
    if (!isAsciiIn(bytes)) return true;
    const sought = new RegExp(RegExp.escape(text), 'i');
    // Long texts are in memory of their own, which takes longer to get than to look through.
    for (let from = 0; from < bytes.length; from += bytesAtOnce)
      if (
        sought.test(bytes.toString('latin1', from, Math.min(bytes.length, from + bytesAtOnce + text.length)))
      )
        return true;
    return false;
  }

  #wholePieceOf(block: JudgedBlock): Piece {
    const piece = this.pieceOf(block);
    return { ...piece, isDamaged: isDamagedIn(this.#task.encoding, piece) };
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Throws where the list was changed since. */
  check(): void {
    const { path } = this.#task;
    if (this.#stampNow() !== this.#stamp) throw new AuditFault({ code: 'list-changed', path });
  }

  #stampNow(): string {
    const { size, mtimeNs } = fstatSync(this.#file, { bigint: true });
    return `${size} ${mtimeNs}`;
  }
}

const bytesAtOnce = 32_768;
const encoded = (bytes: Uint8Array, encoding: TableEncoding): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
