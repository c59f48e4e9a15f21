import type { ChainMatcher } from '../../core/audit/createChainMatcher.ts';
import type { Answer } from '../../core/audit/createExplainer.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import type { OtherRow } from './AuditStore.ts';

/** The answer of one row, which stands for all that share it. */
interface Shared {
  readonly answer: OtherRow;
  /** How many rows share it. */
  rows: number;
}

/** What a byte can number, 0 aside. */
const mostShared = 255;

/** Which rows of a block share an answer, so that nothing is kept of each of them but its number. */
export class SharedAnswers {
  readonly all: Shared[] = [];
  /** For each row the place of its answer, from 1; or 0. */
  readonly places: Uint8Array<ArrayBuffer>;
  /** By their verdicts' places. */
  readonly #numbers = verdicts.map(() => new Map<Answer, number>());

  constructor(rows: number) {
    this.places = new Uint8Array(rows);
  }

  /** What the row at this index is, where it shares its answer. */
  of(row: number): OtherRow | undefined {
    return this.all[(this.places[row] as number) - 1]?.answer;
  }

  /** The chain that explains more than half of all rows. */
  mostly(): ChainMatcher | undefined {
    for (const [answer, number] of this.#numbers.flatMap((numbers) => [...numbers])) {
      const { rows } = this.all[number - 1] as Shared;
      if ('chain' in answer && 2 * rows > this.places.length) return answer;
    }
    return undefined;
  }

  /** Has a row share the answer that others of its verdict have; false where none has it yet. */
  addKnown(row: number, verdict: number, answer: Answer): boolean {
    const number = this.#numbers[verdict]?.get(answer);
    if (number === undefined) return false;
    this.places[row] = number;
    (this.all[number - 1] as Shared).rows++;
    return true;
  }

  /** The same for the first that has it; false where there are too many different ones. `told`: what it is for this row. */
  add(row: number, verdict: number, answer: Answer, told: OtherRow): boolean {
    if (this.all.length >= mostShared) return false;
    this.#numbers[verdict]?.set(answer, this.all.push({ answer: told, rows: 0 }));
    return this.addKnown(row, verdict, answer);
  }
}
