import { verdicts } from '../../core/signature/Verdict.ts';

/** What a byte can number, 0 aside. */
export const mostShared = 255;

/** Which rows of a block share an answer, so that nothing is kept of each of them but its number. */
export interface Shared<Told> {
  /** The answer of one row, which stands for all that share it, and how many these are. */
  readonly all: readonly { readonly answer: Told; readonly rows: number }[];
  /** For each row the place of its answer, from 1; or 0. */
  readonly places: Uint8Array<ArrayBuffer>;
}

/** Gathers them row by row. `Why`: what rows with the same verdict have in common. */
export class SharedAnswers<Why, Told> implements Shared<Told> {
  readonly all: { readonly answer: Told; rows: number }[] = [];
  readonly places: Uint8Array<ArrayBuffer>;
  /** By their verdicts' places. */
  readonly #numbers = verdicts.map(() => new Map<Why, number>());

  constructor(rows: number) {
    this.places = new Uint8Array(rows);
  }

  /** Has a row share the answer that others of its verdict have; false where none has it yet. */
  addKnown(row: number, verdict: number, why: Why): boolean {
    const number = this.#numbers[verdict]?.get(why);
    if (number === undefined) return false;
    this.places[row] = number;
    (this.all[number - 1] as { rows: number }).rows++;
    return true;
  }

  /** The same for the first that has it; false where there are too many different ones. `told`: what it is for this row. */
  add(row: number, verdict: number, why: Why, told: Told): boolean {
    if (this.all.length >= mostShared) return false;
    this.#numbers[verdict]?.set(why, this.all.push({ answer: told, rows: 0 }));
    return this.addKnown(row, verdict, why);
  }
}
