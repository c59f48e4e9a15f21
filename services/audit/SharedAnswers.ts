import type { RowAnswer } from '../../core/audit/RowStatistics.ts';
import { verdicts } from '../../core/signature/Verdict.ts';

/** The answer of one row, which stands for all that share it. */
interface Shared<Told> {
  readonly answer: Told;
  /** How many rows share it. */
  rows: number;
}

/** What a byte can number, 0 aside. */
const mostShared = 255;

/**
 * Which rows of a block share an answer, so that nothing is kept of each of them but its number. `Why`: what rows with the same
 * verdict have in common.
 */
export class SharedAnswers<Why, Told extends RowAnswer> {
  readonly all: Shared<Told>[] = [];
  /** For each row the place of its answer, from 1; or 0. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** By their verdicts' places. */
  readonly #numbers = verdicts.map(() => new Map<Why, number>());

  constructor(rows: number) {
    this.places = new Uint8Array(rows);
  }

  /** What the row at this index is, where it shares its answer. */
  of(row: number): Told | undefined {
    return this.all[(this.places[row] as number) - 1]?.answer;
  }

  /** Has a row share the answer that others of its verdict have; false where none has it yet. */
  addKnown(row: number, verdict: number, why: Why): boolean {
    const number = this.#numbers[verdict]?.get(why);
    if (number === undefined) return false;
    this.places[row] = number;
    (this.all[number - 1] as Shared<Told>).rows++;
    return true;
  }

  /** The same for the first that has it; false where there are too many different ones. `told`: what it is for this row. */
  add(row: number, verdict: number, why: Why, told: Told): boolean {
    if (this.all.length >= mostShared) return false;
    this.#numbers[verdict]?.set(why, this.all.push({ answer: told, rows: 0 }));
    return this.addKnown(row, verdict, why);
  }
}
