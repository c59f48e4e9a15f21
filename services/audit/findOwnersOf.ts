import { unreadProblems } from '../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../core/audit/FoundRows.ts';
import type { HmacBatch } from '../../core/signature/batch/HmacBatch.ts';
import type { OwnerOf, WantedDigests } from './AuditTasks.ts';

const digestBytes = 32;

const wordAt = (bytes: Uint8Array, from: number): number =>
  (((bytes[from] ?? 0) << 24) |
    ((bytes[from + 1] ?? 0) << 16) |
    ((bytes[from + 2] ?? 0) << 8) |
    (bytes[from + 3] ?? 0)) >>>
  0;

/** Digests laid out so that any thread finds those that a computed one equals. */
export class DigestShelf {
  readonly wanted: WantedDigests;
  readonly #table: Uint32Array;
  readonly #all: Uint8Array;
  #entries = 0;

  /** Has room for `most` different digests. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.wanted = {
      slots: new SharedArrayBuffer(8 * slots),
      digests: new SharedArrayBuffer(digestBytes * most),
    };
    this.#table = new Uint32Array(this.wanted.slots);
    this.#all = new Uint8Array(this.wanted.digests);
  }

  /** The entry of a digest of 32 bytes; equal ones have the same. Throws where there is no room. */
  add(digest: Uint8Array): number {
    const mask = this.#table.length / 2 - 1;
    const word = wordAt(digest, 0);
    let slot = word & mask;
    for (; this.#table[2 * slot + 1] !== 0; slot = (slot + 1) & mask) {
      const entry = (this.#table[2 * slot + 1] ?? 0) - 1;
      if (this.#table[2 * slot] === word && isSame(this.#all, digestBytes * entry, digest, 0)) return entry;
    }
    const entry = this.#entries;
    this.#all.set(digest, digestBytes * entry);
    this.#table[2 * slot] = word;
    this.#table[2 * slot + 1] = entry + 1;
    this.#entries += 1;
    return entry;
  }
}

const isSame = (some: Uint8Array, from: number, others: Uint8Array, otherFrom: number): boolean => {
  for (let at = 0; at < digestBytes; at++) {
    if (some[from + at] !== others[otherFrom + at]) return false;
  }
  return true;
};

/**
 * Signs the emails of rows that could be read, and tells which of the wanted digests are valid for one of them: for each
 * the first row. Nothing but those is kept of the valid signatures.
 */
export function findOwnersOf(
  wanted: WantedDigests,
  batch: HmacBatch,
  rows: FoundRows,
  firstLine: number,
): readonly OwnerOf[] {
  const table = new Uint32Array(wanted.slots);
  const all = new Uint8Array(wanted.digests);
  const mask = table.length / 2 - 1;
  const owners = new Map<number, OwnerOf>();
  const { bytes, emails, count } = rows;
  const starts = emails.starts.subarray(0, count);
  const digests = batch.digestWithin({ bytes, starts, ends: emails.ends.subarray(0, count) });
  for (let row = 0; row < count; row++) {
    const word = wordAt(digests, digestBytes * row);
    for (let slot = word & mask; ; slot = (slot + 1) & mask) {
      const entry = (table[2 * slot + 1] ?? 0) - 1;
      if (entry < 0) break;
      if (table[2 * slot] !== word || owners.has(entry)) continue;
      if (!isSame(all, digestBytes * entry, digests, digestBytes * row)) continue;
      const problem = rows.problem(row);
      if (problem !== null && unreadProblems.has(problem)) continue;
      owners.set(entry, { entry, line: firstLine + rows.line(row), email: rows.email(row) });
    }
  }
  return [...owners.values()];
}
