import type { AuditError, AuditPhase, AuditProgress } from '../../contracts/audit.ts';
import type { SharedNumbers } from './SharedNumbers.ts';

/** Milliseconds of work below which nothing is said about the rest. */
const tooShort = 200;

/** Milliseconds of a clock that nobody sets. `performance` has it too, and loads all that Node measures. */
const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** How far an audit is. Its steps count here what they have done. */
export class AuditMeter {
  phase: AuditPhase = 'reading';
  fault: AuditError | null = null;
  /** Of the list. */
  bytes = 0;
  bytesRead = 0;
  /** Whether every row of the list is in the store. */
  isRead = false;
  toExplain = 0;
  explained = 0;
  /** Rows that will not be searched, or no further. */
  givenUp = 0;
  /** The longest that what is left to explain can take, in milliseconds. */
  mostMsLeft = Number.POSITIVE_INFINITY;
  readonly #numbers: SharedNumbers;
  #activeMs = 0;
  #last = now();
  #explainingSince = 0;

  constructor(numbers: SharedNumbers) {
    this.#numbers = numbers;
  }

  /** The list is read, and so many rows are to be explained one by one. */
  explain(rows: number): void {
    this.#keepTime();
    this.#explainingSince = this.#activeMs;
    this.phase = 'explaining';
    this.toExplain = rows;
  }

  finish(): void {
    this.#keepTime();
    this.phase = 'done';
  }

  progress(): AuditProgress {
    const { phase, fault, bytes, bytesRead, toExplain } = this;
    const numbers = this.#numbers;
    this.#keepTime();
    const rows = numbers.get('rows');
    const isReading = phase === 'reading';
    return {
      phase,
      paused: numbers.isPaused,
      cancelled: numbers.isStopped,
      fault,
      rows,
      rowsExpected: !isReading
        ? rows
        : bytesRead === 0 || rows === 0
          ? null
          : Math.round((rows * bytes) / bytesRead),
      explained: Math.min(toExplain, this.explained + this.givenUp),
      toExplain,
      rowsPerSecond:
        this.#activeMs === 0
          ? 0
          : (rows * 1_000) / (isReading ? this.#activeMs : Math.max(1, this.#explainingSince)),
      secondsLeft: this.#secondsLeft(),
      outcomes: {
        verified: numbers.get('verified'),
        unverified: numbers.get('unverified'),
        rejected: numbers.get('rejected'),
        unread: numbers.get('unread'),
      },
    };
  }

  /** While an audit is paused or over, its time stands still. */
  #keepTime(): void {
    const moment = now();
    if (!this.#numbers.isPaused && this.phase !== 'done') this.#activeMs += moment - this.#last;
    this.#last = moment;
  }

  /** `null` while it cannot be told. */
  #secondsLeft(): number | null {
    if (this.phase === 'done') return 0;
    const isReading = this.phase === 'reading';
    const done = isReading ? this.bytesRead : this.explained + this.givenUp;
    const all = isReading ? this.bytes : this.toExplain;
    const spentMs = isReading ? this.#activeMs : this.#activeMs - this.#explainingSince;
    if (done === 0 || spentMs < tooShort) return null;
    const estimate = (spentMs / 1_000) * ((all - done) / done);
    return isReading ? estimate : Math.min(estimate, this.mostMsLeft / 1_000);
  }
}
