import type { Explanation } from '../diagnosis/Diagnosis.ts';
import type { CountedAnswer, RowsInMemory, Sampling, ToldGroup } from '../signature/batch/RowsInMemory.ts';
import type { AuditRow } from './AuditRow.ts';
import type { AuditSummary, CauseGroup } from './AuditSummary.ts';
import type { FoundRows } from './FoundRows.ts';
import { domainOf, flagsOf } from './featuresOf.ts';
import { chanceOf } from './Sample.ts';
import { markBytes, markText } from './SeenTexts.ts';
import { timeOf } from './timeOf.ts';

/** What rows with the same answer tell: one line of {@link traits} for each row that is looked at. */
interface GroupStatistics {
  /** All of them, looked at or not. */
  readonly rows: number;
  /** `match`: valid rows. */
  readonly status: CauseGroup['status'] | 'match';
  /** Of the group's first row. */
  readonly example: Explanation;
  /** The signature that all of them carry; `null` where they differ, and for valid rows. */
  readonly signature: string | null;
  readonly traits: Float64Array<ArrayBuffer>;
}

/** What a number of rows tell the summary, in a form that threads hand to each other without copying it. */
export interface RowStatistics {
  readonly outcomes: AuditSummary['outcomes'];
  /** Of the emails of rows that could be read: two numbers each (`markText`). */
  readonly marks: Uint32Array<ArrayBuffer>;
  readonly groups: readonly GroupStatistics[];
  /** What the traits number. */
  readonly domains: readonly string[];
  readonly problems: readonly { readonly line: number; readonly kind: NonNullable<AuditRow['problem']> }[];
}

/**
 * What is looked at in one row; `time` is NaN, `otherLine` is 0 where there is none. `weight`: how many rows it stands
 * for.
 */
export const traits = {
  row: 0,
  line: 1,
  flags: 2,
  domain: 3,
  emailLength: 4,
  signatureLength: 5,
  time: 6,
  otherLine: 7,
  weight: 8,
} as const;
export const traitsOfRow = 9;

/** In UTF-16 code units: no email and no digest is longer, however it is written. */
const longestCounted = 4_096;

/**
 * All valid rows up to one are looked at, and of those after it a sample, which is thinner where there are many. Of wrong rows counted
 * together with the same answer, so many are looked at before a sample is, and the last one.
 */
export const sampling: Sampling = {
  allValidUpTo: 16_384,
  manyFrom: 131_072,
  allWrong: [128, 16],
  strides: [8, 64],
};
const allWrongUpTo = (row: number): number => sampling.allWrong[row < sampling.manyFrom ? 0 : 1];
/** In a sample, one row in so many. */
const strideAt = (row: number): number => sampling.strides[row < sampling.manyFrom ? 0 : 1];

const isInSample = (row: number): boolean => chanceOf(row) < 1 / strideAt(row);
/** Whether a valid row is looked at. */
const isLookedAt = (row: number): boolean => row <= sampling.allValidUpTo || isInSample(row);

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

/** The mistakes of an explanation, as one text. */
const keyOf = (causes: Explanation): string =>
  causes.length === 1 ? (causes[0]?.id ?? '') : causes.map(({ id }) => id).join(' ');

interface Group {
  readonly status: GroupStatistics['status'];
  readonly example: Explanation;
  readonly numbers: Numbers;
  rows: number;
  signature: string | null;
  /** The latest row, where it was not looked at: as it was told, or its place among rows that were read. */
  skipped: TalliedRow | undefined;
  skippedAt: number;
}

const nowhere = -1;
const noCauses: Explanation = [];

type TalliedRow = Pick<AuditRow, 'row' | 'line' | 'email' | 'signature' | 'time' | 'otherLine'>;

const toldOf = (rows: FoundRows, index: number): TalliedRow => ({
  row: index,
  line: rows.line(index),
  email: rows.email(index),
  signature: rows.signature(index),
  time: rows.time(index),
  otherLine: null,
});

const groupStatus = (status: AuditRow['status']): CauseGroup['status'] =>
  status === 'match' || status === 'unread' ? 'unknown' : status;

/** What is known of a wrong row. */
export type RowAnswer = Pick<AuditRow, 'verdict' | 'status' | 'causes'>;

/** What valid rows tell that nobody looks at, by the marks of their emails. */
export const statisticsOfValid = (rows: number, marks: RowStatistics['marks']): RowStatistics => ({
  outcomes: { verified: rows, unverified: 0, rejected: 0, unread: 0 },
  marks,
  groups: [],
  domains: [],
  problems: [],
});

/** Rows of an answer, as they are told. */
export interface AnsweredRows extends CountedAnswer {
  readonly told: RowAnswer;
}

/**
 * What rows tell that were answered in the memory of batches, as {@link RowStatisticsBuilder} has it of the same rows: `wrong` are
 * those that are not valid, in the order in which they are met. Gives the number of each row’s answer as well, from 1 in that order.
 */
export function statisticsInMemory(
  rows: RowsInMemory,
  wrong: readonly AnsweredRows[],
  before: number,
): { readonly places: Uint8Array<ArrayBuffer>; readonly statistics: RowStatistics } {
  const marks = rows.marks();
  const keys = wrong.map(({ told: { status, causes } }) => `${groupStatus(status)} ${keyOf(causes)}`);
  const order = [...new Set(keys)];
  const answers = wrong.map((one, nth) => ({
    ...one,
    group: 1 + order.indexOf(keys[nth] ?? ''),
    number: 1 + nth,
  }));
  const { numbers, groups, domains } = rows.tell(answers, sampling, before, timeOf);
  const outcomes = { verified: rows.rows, unverified: 0, rejected: 0, unread: 0 };
  for (const { told, rows: count } of wrong) {
    outcomes[told.verdict] += count;
    outcomes.verified -= count;
  }
  const told = order.map((key, nth): GroupStatistics => {
    const { status, causes } = (wrong[keys.indexOf(key)] as AnsweredRows).told;
    return { status: groupStatus(status), example: causes, ...(groups[nth + 1] as ToldGroup) };
  });
  const [valid] = groups;
  if (valid !== undefined && valid.rows > 0) told.push({ status: 'match', example: noCauses, ...valid });
  return { places: numbers, statistics: { outcomes, marks, groups: told, domains, problems: [] } };
}

/** Gathers what rows tell, up to `most` of them. */
export class RowStatisticsBuilder {
  readonly #outcomes = { verified: 0, unverified: 0, rejected: 0, unread: 0 };
  readonly #marks: Uint32Array<ArrayBuffer>;
  #marked = 0;
  readonly #groups = new Map<GroupStatistics['status'], Map<string, Group>>();
  readonly #domains = new Map<string, number>();
  readonly #problems: RowStatistics['problems'][number][] = [];
  readonly #mark = (low: number, high: number): void => {
    this.#marks[this.#marked++] = low;
    this.#marks[this.#marked++] = high;
  };

  /** What is added to the rows' places for about their numbers in the list: which are looked at depends on it. */
  readonly #before: number;
  /** Those that were read, of which the places of skipped rows are. */
  #rows: FoundRows | undefined;

  constructor(most: number, before = 0) {
    this.#before = before;
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

  #last:
    | { readonly status: GroupStatistics['status']; readonly causes: Explanation; readonly group: Group }
    | undefined;

  #groupOf(status: GroupStatistics['status'], causes: Explanation): Group {
    // Rows that one chain explains share its causes, and mostly stand together.
    const last = this.#last;
    if (last?.causes === causes && last.status === status) return last.group;
    let groups = this.#groups.get(status);
    if (groups === undefined) {
      groups = new Map();
      this.#groups.set(status, groups);
    }
    const key = keyOf(causes);
    let group = groups.get(key);
    if (group === undefined) {
      group = {
        status,
        example: causes,
        numbers: new Numbers(),
        rows: 0,
        signature: null,
        skipped: undefined,
        skippedAt: nowhere,
      };
      groups.set(key, group);
    }
    this.#last = { status, causes, group };
    return group;
  }

  /** A valid row that was read without a problem. */
  addValid(row: number, line: number, email: string, signature: string, time: string | null): void {
    this.#outcomes.verified += 1;
    markText(email, this.#mark);
    if (isLookedAt(this.#before + row))
      this.#lookAtValid({ row, line, email, signature, time, otherLine: null });
  }

  /**
   * Looks at a valid row that was counted, if it is one of those that are looked at: what they have in common is asked
   * for only where others are wrong.
   */
  lookAt(rows: FoundRows, index: number): void {
    if (isLookedAt(this.#before + index)) this.#lookAtValid(toldOf(rows, index));
  }

  #lookAtValid(told: TalliedRow): void {
    const row = this.#before + told.row;
    const group = this.#groupOf('match', noCauses);
    group.rows += 1;
    this.#look(group, told, row <= sampling.allValidUpTo ? 1 : strideAt(row));
  }

  /** Any row. */
  add(one: AuditRow): void {
    const { row, line, email, signature, time, verdict, problem } = one;
    if (verdict === 'verified') this.addValid(row, line, email, signature, time);
    else this.#addWrong(one);
    if (problem !== null) this.#problems.push({ line, kind: problem });
  }

  /** A row that is not valid. */
  #addWrong(told: AuditRow): void {
    const { row, email, signature, verdict, status, causes, otherLine } = told;
    this.#outcomes[verdict] += 1;
    if (verdict === 'unread') return;
    markText(email, this.#mark);
    const group = this.#groupFor({ verdict, status, causes });
    group.rows += 1;
    if (group.rows === 1) group.signature = signature;
    else if (group.signature !== signature) group.signature = null;
    const weight = this.#weightOf(group, row, otherLine !== null);
    group.skipped = weight === 0 ? told : undefined;
    group.skippedAt = nowhere;
    if (weight > 0) this.#look(group, told, weight);
  }

  /**
   * Rows that were read: `places` has of each wrong one the place of its answer, from 1, and 0 of a valid one. Nothing is made of
   * most of them. `looksAtValid`: if valid ones are looked at, as far as they are in the sample, since what they have in common is
   * asked for only where others are wrong. `others`: those that are to be added in another way, `null` for none.
   */
  addAll(
    rows: FoundRows,
    places: Uint8Array,
    answers: readonly RowAnswer[],
    looksAtValid: boolean,
    others: readonly (AuditRow | null | undefined)[],
  ): void {
    this.#rows = rows;
    this.#markAll(rows, others);
    /** Made in the rows' order: a group's example is that of its first row. */
    const groups: (Group | undefined)[] = answers.map(() => undefined);
    const counts = new Uint32Array(answers.length + 1);
    const hasOthers = others.length > 0;
    // What is done with the few that are looked at stands apart, so that the rest of the loop stays small.
    let looked: number[] = [];
    const lookAtAll = (): void => {
      for (const index of looked) {
        const told = toldOf(rows, index);
        const group = groups[(places[index] as number) - 1];
        if (group === undefined) this.#lookAtValid(told);
        else this.#look(group, told, weights[index] as number);
      }
      looked = [];
    };
    const weights = new Uint8Array(rows.count);
    for (let index = 0; index < rows.count; index++) {
      const other = hasOthers ? others[index] : undefined;
      if (other === null) continue;
      if (other !== undefined) {
        lookAtAll();
        this.add(other);
        continue;
      }
      const place = places[index] as number;
      (counts[place] as number)++;
      if (place === 0) {
        if (looksAtValid && isLookedAt(this.#before + index)) looked.push(index);
        continue;
      }
      const group = groups[place - 1] ?? this.#groupFor(answers[place - 1] as RowAnswer);
      groups[place - 1] = group;
      group.rows += 1;
      if (group.rows === 1) group.signature = rows.signature(index);
      else if (group.signature !== null && group.signature !== rows.signature(index)) group.signature = null;
      const weight = this.#weightOf(group, index, false);
      group.skipped = undefined;
      group.skippedAt = weight === 0 ? index : nowhere;
      weights[index] = weight;
      if (weight > 0) looked.push(index);
    }
    lookAtAll();
    for (const [place, count] of counts.entries())
      this.#outcomes[answers[place - 1]?.verdict ?? 'verified'] += count;
  }

  #groupFor({ status, causes }: RowAnswer): Group {
    return this.#groupOf(groupStatus(status), causes);
  }

  #markAll({ bytes, emails, looks, count }: FoundRows, others: readonly unknown[]): void {
    if (looks !== undefined && others.length === 0) {
      this.#marks.set(looks.marks.subarray(0, 2 * count), this.#marked);
      this.#marked += 2 * count;
      return;
    }
    for (let index = 0; index < count; index++)
      if (others[index] === undefined)
        markBytes(bytes, emails.starts[index] as number, emails.ends[index] as number, this.#mark);
  }

  /** For how many rows the latest one of a group stands when it is looked at; 0 where it is not. */
  #weightOf({ rows }: Group, place: number, isOfOwner: boolean): number {
    const row = this.#before + place;
    if (rows <= allWrongUpTo(row) || isOfOwner) return 1;
    return isInSample(row) ? strideAt(row) : 0;
  }

  #look(
    { numbers }: Group,
    { row, line, email, signature, time, otherLine }: TalliedRow,
    weight: number,
  ): void {
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
    all[from + traits.weight] = weight;
  }

  /** What was gathered. Once. */
  take(): RowStatistics {
    const groups: GroupStatistics[] = [];
    for (const group of [...this.#groups.values()].flatMap((some) => [...some.values()])) {
      const { status, example, numbers, rows, signature, skipped, skippedAt } = group;
      // Where rows of a kind end says as much as where they begin.
      if (skipped !== undefined) this.#look(group, skipped, 1);
      else if (skippedAt !== nowhere && this.#rows !== undefined)
        this.#look(group, toldOf(this.#rows, skippedAt), 1);
      groups.push({ status, example, rows, signature, traits: numbers.take() });
    }
    return {
      outcomes: this.#outcomes,
      marks: this.#marked === this.#marks.length ? this.#marks : this.#marks.slice(0, this.#marked),
      groups,
      domains: [...this.#domains.keys()],
      problems: this.#problems,
    };
  }
}

/** Statistics by the rows' and lines' places in a block as those of the list, in the same memory. */
export function placed(statistics: RowStatistics, firstRow: number, firstLine: number): RowStatistics {
  for (const { traits: numbers } of statistics.groups) {
    for (let from = 0; from < numbers.length; from += traitsOfRow) {
      numbers[from] = (numbers[from] as number) + firstRow;
      numbers[from + traits.line] = (numbers[from + traits.line] as number) + firstLine;
    }
  }
  const problems = statistics.problems.map(({ line, kind }) => ({ line: line + firstLine, kind }));
  return { ...statistics, problems };
}

/** The buffers of statistics, to hand over with them. */
export const buffersOf = ({ marks, groups }: RowStatistics): ArrayBuffer[] => [
  marks.buffer,
  ...groups.map(({ traits: numbers }) => numbers.buffer),
];
