import type { CauseId } from '../causes/CauseId.ts';
import type { AuditRow } from './AuditRow.ts';
import type { AuditSummary, CauseGroup, Repair } from './AuditSummary.ts';
import { commonalitiesOf } from './commonalitiesOf.ts';
import { Frequent } from './Frequent.ts';
import { Profile } from './Profile.ts';
import { chanceOf } from './Sample.ts';
import { Seen } from './Seen.ts';

export interface Summary {
  /** Counts a row. Each row once, in any order. */
  add(row: AuditRow): void;
  /** What was added so far; `complete` says whether that is all. Can be asked again and again. */
  result(complete: boolean): AuditSummary;
}

/** With more, rows of further combinations share one group per status, without causes. */
const mostGroups = 200;
const mostLines = 5;
const mostProblemLines = 100;
/** Rows that wait for the one whose signature they carry, at most. */
const mostWaiting = 100_000;
const mostValuesOfGroup = 256;
const mostValuesOfVerified = 4_096;

/** All valid rows up to this one are profiled, and of those after it one in so many. */
const profiledRows = 16_384;
const profiledStride = 8;

type Wrong = CauseGroup['status'];

/** Puts a number into an ascending list that keeps the smallest ones. */
function keepSmallest<T>(list: T[], one: T, numberOf: (one: T) => number, most: number): void {
  if (list.length === most && numberOf(one) >= numberOf(list[most - 1] as T)) return;
  const at = list.findIndex((other) => numberOf(other) > numberOf(one));
  list.splice(at === -1 ? list.length : at, 0, one);
  if (list.length > most) list.pop();
}

class Group {
  readonly status: Wrong;
  readonly causes: readonly CauseId[];
  readonly profile = new Profile(mostValuesOfGroup);
  readonly lines: number[] = [];
  readonly owners = new Frequent<number>(mostValuesOfGroup);
  example: AuditRow['causes'] = [];
  rows = 0;
  swappedRows = 0;
  /** By their line, the lines whose signatures rows carry that have not been met carrying theirs. */
  readonly #waiting = new Map<number, number>();

  constructor(status: Wrong, causes: readonly CauseId[]) {
    this.status = status;
    this.causes = causes;
  }

  add(row: AuditRow): void {
    this.rows += 1;
    if (row.line < (this.lines[0] ?? Number.POSITIVE_INFINITY)) this.example = row.causes;
    keepSmallest(this.lines, row.line, (line) => line, mostLines);
    this.profile.add(row);
    if (row.otherLine !== null) this.#pairUp(row.line, row.otherLine);
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
 * common is exact for wrong rows; valid rows are sampled by their number from row 16,385 on.
 */
export function createSummary(): Summary {
  const outcomes = { verified: 0, unverified: 0, rejected: 0, unread: 0 };
  const groups = new Map<string, Group>();
  const verified = new Profile(mostValuesOfVerified);
  const seen = new Seen();
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

  const addWrong = (row: AuditRow, status: Wrong): void => {
    const causes = row.causes.map(({ id }) => id);
    groupOf(status, causes).add(row);
    if (status !== 'proven') return;
    for (const id of new Set(causes)) {
      const counts = repairs.get(id) ?? { repairs: 0, rows: 0 };
      counts.rows += 1;
      if (causes.length === 1) counts.repairs += 1;
      repairs.set(id, counts);
    }
  };

  return {
    add(row) {
      outcomes[row.verdict] += 1;
      if (row.problem !== null) {
        const { line, problem: kind } = row;
        problems[kind] = (problems[kind] ?? 0) + 1;
        keepSmallest(problemLines, { line, kind }, (one) => one.line, mostProblemLines);
      }
      if (row.verdict === 'unread') return;
      if (seen.add(row.email)) repeatedEmails += 1;
      if (row.verdict !== 'verified') {
        addWrong(row, row.status === 'match' || row.status === 'unread' ? 'unknown' : row.status);
      } else if (row.row <= profiledRows) verified.add(row);
      else if (chanceOf(row.row) < 1 / profiledStride) verified.add(row, profiledStride);
    },

    result(complete) {
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
          sharedOwner: owner !== null && ownerRows > 1 ? { line: owner, rows: ownerRows } : null,
        };
      });
      const first = ({ lines }: CauseGroup): number => lines[0] ?? 0;
      return {
        rows,
        outcomes: { ...outcomes },
        groups: told.sort((a, b) => b.rows - a.rows || first(a) - first(b)),
        repairs: Array.from(repairs, ([cause, counts]): Repair => ({ cause, ...counts })).sort(
          (a, b) => b.repairs - a.repairs || b.rows - a.rows || (a.cause < b.cause ? -1 : 1),
        ),
        repeatedEmails,
        problems: { ...problems },
        problemLines: [...problemLines],
        complete,
      };
    },
  };
}
