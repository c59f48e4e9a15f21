import type { CauseId } from '../causes/CauseId.ts';
import type { AuditRow } from './AuditRow.ts';
import type { AuditSummary, CauseGroup, Repair } from './AuditSummary.ts';
import { commonalitiesOf } from './commonalitiesOf.ts';
import { HeavyHitters } from './HeavyHitters.ts';
import { Profile } from './Profile.ts';
import { type RowStatistics, RowStatisticsBuilder, traits, traitsOfRow } from './RowStatistics.ts';
import { SeenTexts } from './SeenTexts.ts';

export interface Summary {
  /** Counts rows. Each row once, in any order. */
  add(...rows: readonly AuditRow[]): void;
  /** Adds rows that were counted, elsewhere or here. */
  addStatistics(statistics: RowStatistics): void;
  /**
   * What was added so far; `complete` says whether that is all, `allRead` whether only the search for mistakes was
   * stopped. Can be asked again and again.
   */
  result(complete: boolean, allRead?: boolean): AuditSummary;
}

/** With more, rows of further combinations share one group per status, without causes. */
const mostGroups = 200;
const mostLines = 5;
const mostProblemLines = 100;
/** Rows that wait for the one whose signature they carry, at most. */
const mostWaiting = 100_000;
const mostValuesOfGroup = 256;
const mostValuesOfVerified = 4_096;

type Wrong = CauseGroup['status'];

/** Puts a number into an ascending list that keeps the smallest ones. */
function keepSmallest<T>(list: T[], one: T, numberOf: (one: T) => number, most: number): void {
  if (list.length === most && numberOf(one) >= numberOf(list[most - 1] as T)) return;
  const at = list.findIndex((other) => numberOf(other) > numberOf(one));
  list.splice(at === -1 ? list.length : at, 0, one);
  if (list.length > most) list.pop();
}

const identity = (line: number): number => line;

/** The domains that statistics number, and their last parts. */
interface Domains {
  readonly whole: readonly string[];
  readonly top: readonly string[];
}

class Group {
  readonly status: Wrong;
  readonly causes: readonly CauseId[];
  readonly profile = new Profile(mostValuesOfGroup);
  readonly lines: number[] = [];
  readonly owners = new HeavyHitters<number>(mostValuesOfGroup);
  example: AuditRow['causes'] = [];
  rows = 0;
  /** The one that all rows carry; `null` where they differ. */
  signature: string | null = null;
  swappedRows = 0;
  /** By their line, the lines whose signatures rows carry that have not been met carrying theirs. */
  readonly #waiting = new Map<number, number>();

  constructor(status: Wrong, causes: readonly CauseId[]) {
    this.status = status;
    this.causes = causes;
  }

  add(
    { traits: numbers, example, rows, signature }: RowStatistics['groups'][number],
    domains: Domains,
  ): void {
    if (this.rows === 0) this.signature = signature;
    else if (this.signature !== signature) this.signature = null;
    this.rows += rows;
    for (let from = 0; from < numbers.length; from += traitsOfRow) {
      const line = numbers[from + traits.line] as number;
      if (line < (this.lines[0] ?? Number.POSITIVE_INFINITY)) this.example = example;
      keepSmallest(this.lines, line, identity, mostLines);
      this.profile.add(numbers, from, domains.whole, domains.top);
      const otherLine = numbers[from + traits.otherLine] as number;
      if (otherLine !== 0) this.#pairUp(line, otherLine);
    }
  }

  #pairUp(line: number, otherLine: number): void {
    this.owners.add(otherLine, 1);
    if (this.#waiting.get(otherLine) === line) {
      this.#waiting.delete(otherLine);
      this.swappedRows += 2;
    } else if (this.#waiting.size < mostWaiting) this.#waiting.set(line, otherLine);
  }
}

/**
 * Puts the rows of an audit into one summary: how many are valid, which causes the others have, what the rows of one
 * cause have in common, and what one change would repair.
 *
 * Its memory is bounded, whatever the rows are. Feed one summary from one thread: two cannot be merged. What rows have in
 * common is exact for up to 128 wrong rows with the same causes among those counted together, or 16 in very long lists; of more,
 * and of valid rows from about row 16,385 on, one in eight stands for all, and one in 64 from about row 131,072 on. `expected`: how many rows there
 * will be, about.
 */
export function createSummary(expected = 10_000): Summary {
  const outcomes = { verified: 0, unverified: 0, rejected: 0, unread: 0 };
  const groups = new Map<string, Group>();
  const verified = new Profile(mostValuesOfVerified);
  const seen = new SeenTexts(expected);
  const repairs = new Map<CauseId, { repairs: number; rows: number }>();
  const problems: Partial<Record<NonNullable<AuditRow['problem']>, number>> = {};
  const problemLines: AuditSummary['problemLines'][number][] = [];
  let repeatedEmails = 0;

  const groupOf = (status: Wrong, causes: readonly CauseId[]): Group => {
    const key = `${status} ${causes.join(' ')}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    if (groups.size >= mostGroups && causes.length > 0) return groupOf(status, []);
    const group = new Group(status, causes);
    groups.set(key, group);
    return group;
  };

  function addGroup(told: RowStatistics['groups'][number], domains: Domains): void {
    const { status, example, rows, traits: numbers } = told;
    if (status === 'match') {
      for (let from = 0; from < numbers.length; from += traitsOfRow) {
        verified.add(numbers, from, domains.whole, domains.top);
      }
      return;
    }
    const causes = example.map(({ id }) => id);
    groupOf(status, causes).add(told, domains);
    if (status !== 'proven' && status !== 'seen') return;
    for (const id of new Set(causes)) {
      const counts = repairs.get(id) ?? { repairs: 0, rows: 0 };
      counts.rows += rows;
      if (causes.length === 1) counts.repairs += rows;
      repairs.set(id, counts);
    }
  }

  function addStatistics(statistics: RowStatistics): void {
    for (const [outcome, rows] of Object.entries(statistics.outcomes)) {
      outcomes[outcome as keyof typeof outcomes] += rows;
    }
    for (const problem of statistics.problems) {
      problems[problem.kind] = (problems[problem.kind] ?? 0) + 1;
      keepSmallest(problemLines, problem, ({ line }) => line, mostProblemLines);
    }
    repeatedEmails += seen.addAll(statistics.marks);
    const whole = statistics.domains;
    const top = whole.map((domain) => domain.slice(domain.lastIndexOf('.') + 1));
    for (const group of statistics.groups) addGroup(group, { whole, top });
  }

  return {
    addStatistics,

    add(...rows) {
      const statistics = new RowStatisticsBuilder(rows.length);
      for (const row of rows) statistics.add(row);
      addStatistics(statistics.take());
    },

    result(complete, allRead = complete) {
      const rows = outcomes.verified + outcomes.unverified + outcomes.rejected + outcomes.unread;
      const all = [...groups.values()];
      const isCut = all.some(({ status }) => status === 'unexplained');
      /** Where a stopped search left off says nothing about the rows. */
      const isByChance = (status: Wrong): boolean =>
        status === 'unexplained' || (status === 'unknown' && isCut);
      const told = all.map((group): CauseGroup => {
        const rest = [verified, ...all.filter((one) => one !== group).map(({ profile }) => profile)];
        const owner = group.owners.top();
        const ownerRows = owner === null ? 0 : group.owners.get(owner);
        return {
          status: group.status,
          causes: group.causes,
          example: group.causes.length === 0 ? [] : group.example,
          rows: group.rows,
          lines: [...group.lines],
          common: commonalitiesOf(group.profile, rest, group.causes, rows, !isByChance(group.status)),
          swappedRows: group.swappedRows,
          oneSignature: group.rows > 1 && group.signature !== null,
          sharedOwner: owner !== null && ownerRows > 1 ? { line: owner, rows: ownerRows } : null,
        };
      });
      /** Of rows without a known cause, and of rare combinations, there is nothing to change. */
      const teachesNothing = ({ causes }: CauseGroup): number => (causes.length === 0 ? 1 : 0);
      const first = ({ lines }: CauseGroup): number => lines[0] ?? 0;
      return {
        rows,
        outcomes: { ...outcomes },
        groups: told.sort(
          (a, b) => teachesNothing(a) - teachesNothing(b) || b.rows - a.rows || first(a) - first(b),
        ),
        repairs: Array.from(repairs, ([cause, counts]): Repair => ({ cause, ...counts })).sort(
          (a, b) => b.repairs - a.repairs || b.rows - a.rows || (a.cause < b.cause ? -1 : 1),
        ),
        repeatedEmails,
        problems: { ...problems },
        problemLines: [...problemLines],
        complete,
        allRead,
      };
    },
  };
}
