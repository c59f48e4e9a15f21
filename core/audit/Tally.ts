import type { Explanation } from '../diagnosis/Diagnosis.ts';
import type { AuditRow } from './AuditRow.ts';
import type { AuditSummary, CauseGroup } from './AuditSummary.ts';
import { domainOf, flagsOf } from './featuresOf.ts';
import { chanceOf } from './Sample.ts';
import { markText } from './Seen.ts';
import { timeOf } from './timeOf.ts';

/** What rows with the same answer tell: one line of {@link traits} for each row that is looked at. */
export interface TalliedGroup {
  /** `match`: valid rows, of which a sample stands for all. */
  readonly status: CauseGroup['status'] | 'match';
  /** Of the group's first row. */
  readonly example: Explanation;
  readonly traits: Float64Array<ArrayBuffer>;
}

/** What a number of rows tell the summary, in a form that threads hand to each other without copying it. */
export interface Tally {
  readonly outcomes: AuditSummary['outcomes'];
  /** Of the emails of rows that could be read: two numbers each (`markText`). */
  readonly marks: Uint32Array<ArrayBuffer>;
  readonly groups: readonly TalliedGroup[];
  /** What the traits number. */
  readonly domains: readonly string[];
  readonly problems: readonly { readonly line: number; readonly kind: NonNullable<AuditRow['problem']> }[];
}

/** What is looked at in one row; `time` is NaN, `otherLine` is 0 where there is none. */
export const traits = {
  row: 0,
  line: 1,
  flags: 2,
  domain: 3,
  emailLength: 4,
  signatureLength: 5,
  time: 6,
  otherLine: 7,
} as const;
export const traitsOfRow = 8;

/** In UTF-16 code units: no email and no digest is longer, however it is written. */
const longestCounted = 4_096;

/** All valid rows up to this one are looked at, and of those after it one in {@link sampledStride}. */
export const allSampledUpTo = 16_384;
export const sampledStride = 8;

const isSampled = (row: number): boolean => row <= allSampledUpTo || chanceOf(row) < 1 / sampledStride;

class Numbers {
  #kept = new Float64Array(traitsOfRow);
  #used = 0;

  /** Room for another row, to be filled from the index that it gives. */
  next(): number {
    const from = this.#used;
    this.#used += traitsOfRow;
    if (this.#used > this.#kept.length) {
      const longer = new Float64Array(4 * this.#kept.length);
      longer.set(this.#kept);
      this.#kept = longer;
    }
    return from;
  }

  get all(): Float64Array {
    return this.#kept;
  }

  take(): Float64Array<ArrayBuffer> {
    return this.#kept.slice(0, this.#used);
  }
}

const keysOf = new WeakMap<Explanation, string>();

/** The mistakes of an explanation, as one text. */
function keyOf(causes: Explanation): string {
  let key = keysOf.get(causes);
  if (key === undefined) {
    key = causes.map(({ id }) => id).join(' ');
    keysOf.set(causes, key);
  }
  return key;
}

/** Gathers what rows tell, up to `most` of them. */
export class TallyOfRows {
  readonly #outcomes = { verified: 0, unverified: 0, rejected: 0, unread: 0 };
  readonly #marks: Uint32Array<ArrayBuffer>;
  #marked = 0;
  readonly #groups = new Map<
    string,
    { status: TalliedGroup['status']; example: Explanation; numbers: Numbers }
  >();
  readonly #domains = new Map<string, number>();
  readonly #problems: Tally['problems'][number][] = [];
  readonly #mark = (low: number, high: number): void => {
    this.#marks[this.#marked++] = low;
    this.#marks[this.#marked++] = high;
  };

  constructor(most: number) {
    this.#marks = new Uint32Array(2 * most);
  }

  #domainNumber(email: string): number {
    const domain = domainOf(email);
    let number = this.#domains.get(domain);
    if (number === undefined) {
      number = this.#domains.size;
      this.#domains.set(domain, number);
    }
    return number;
  }

  /** A valid row that was read without a problem. */
  addValid(row: number, line: number, email: string, signature: string, time: string | null): void {
    this.#outcomes.verified += 1;
    markText(email, this.#mark);
    if (isSampled(row)) this.#look('match', [], row, line, email, signature, time, null);
  }

  /** Any row. */
  add({ row, line, email, signature, time, verdict, status, causes, otherLine, problem }: AuditRow): void {
    if (problem !== null) this.#problems.push({ line, kind: problem });
    if (verdict === 'verified') this.addValid(row, line, email, signature, time);
    else this.#outcomes[verdict] += 1;
    if (verdict === 'verified' || verdict === 'unread') return;
    markText(email, this.#mark);
    const answer = status === 'match' || status === 'unread' ? 'unknown' : status;
    this.#look(answer, causes, row, line, email, signature, time, otherLine);
  }

  #look(
    status: TalliedGroup['status'],
    causes: Explanation,
    row: number,
    line: number,
    email: string,
    signature: string,
    time: string | null,
    otherLine: number | null,
  ): void {
    const key = causes.length === 0 ? status : `${status} ${keyOf(causes)}`;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { status, example: causes, numbers: new Numbers() };
      this.#groups.set(key, group);
    }
    const { numbers } = group;
    const from = numbers.next();
    const { all } = numbers;
    all[from] = row;
    all[from + traits.line] = line;
    all[from + traits.flags] = flagsOf(email);
    all[from + traits.domain] = this.#domainNumber(email);
    all[from + traits.emailLength] = Math.min(email.length, longestCounted);
    all[from + traits.signatureLength] = Math.min(signature.length, longestCounted);
    all[from + traits.time] = time === null ? Number.NaN : (timeOf(time) ?? Number.NaN);
    all[from + traits.otherLine] = otherLine ?? 0;
  }

  /** What was gathered. Once. */
  take(): Tally {
    return {
      outcomes: this.#outcomes,
      marks: this.#marks.slice(0, this.#marked),
      groups: Array.from(this.#groups.values(), ({ status, example, numbers }) => ({
        status,
        example,
        traits: numbers.take(),
      })),
      domains: [...this.#domains.keys()],
      problems: this.#problems,
    };
  }
}

/** The buffers of a tally, to hand over with it. */
export const buffersOf = ({ marks, groups }: Tally): ArrayBuffer[] => [
  marks.buffer,
  ...groups.map(({ traits: numbers }) => numbers.buffer),
];
