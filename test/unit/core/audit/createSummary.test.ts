import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import type { AuditSummary, CauseGroup } from '../../../../core/audit/AuditSummary.ts';
import { createSummary } from '../../../../core/audit/createSummary.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { times } from '../../../times.ts';
import { aRow, aWrongRow } from './aRow.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const summaryOf = (rows: Iterable<AuditRow>): AuditSummary => {
  const summary = createSummary();
  for (const row of rows) summary.add(row);
  return summary.result(true);
};

const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const groupOf = (summary: AuditSummary, cause: string): CauseGroup => {
  const group = summary.groups.find(({ causes }) => causes.join() === cause);
  if (group === undefined) throw new Error(`no group ${cause}`);
  return group;
};

const features = (group: CauseGroup): readonly string[] => group.common.map(({ feature }) => feature);

const someRow: fc.Arbitrary<Partial<AuditRow>> = fc.record(
  {
    email: fc.constantFrom('jane@example.com', 'Jane@Example.com', "o'neil+x@mail.example", '', 'é@b'),
    verdict: fc.constantFrom('verified', 'unverified', 'rejected', 'unread'),
    status: fc.constantFrom('proven', 'suspected', 'unknown', 'unexplained'),
    causes: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(...causeIds.message, ...causeIds.encoding),
        detail: fc.constant({}),
      }),
      { selector: ({ id }) => id, maxLength: 2 },
    ),
    otherLine: fc.option(fc.integer({ min: 2, max: 200 })),
    problem: fc.option(fc.constantFrom('no-email', 'bad-encoding')),
    time: fc.option(fc.constantFrom('2026-03-01', '1760000000', 'yesterday')),
  },
  { requiredKeys: [] },
);
const someRows = fc
  .array(someRow, { maxLength: 200 })
  .map((all) => all.map((more, index) => aRow(index + 1, more)));

describe('the counts of a summary', () => {
  it('add up', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { outcomes, groups, repairs, ...summary } = summaryOf(rows);
        const { verified, unverified, rejected, unread } = outcomes;
        expect(summary.rows).toBe(rows.length);
        expect(verified + unverified + rejected + unread).toBe(rows.length);
        expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(unverified + rejected);
        for (const { cause, repairs: repaired, rows: having } of repairs) {
          const proven = groups.filter(({ status, causes }) => status === 'proven' && causes.includes(cause));
          expect(having).toBe(proven.reduce((sum, group) => sum + group.rows, 0));
          expect(repaired).toBeLessThanOrEqual(having);
        }
        for (const { swappedRows, rows: all, common } of groups) {
          expect(swappedRows).toBeLessThanOrEqual(all);
          for (const { inside, outside } of common) {
            expect(inside).toBeLessThanOrEqual(1);
            expect(outside).toBeGreaterThanOrEqual(0);
            expect(outside).toBeLessThan(inside);
          }
        }
      }),
    );
  });

  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        someRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(summaryOf(shuffled)).toEqual(summaryOf(rows));
        },
      ),
    );
  });

  it('are the same for rows that come together as for rows one by one', () => {
    fc.assert(
      fc.property(someRows, fc.nat(200), (rows, cut) => {
        const summary = createSummary();
        summary.add(...rows.slice(0, cut));
        summary.add(...rows.slice(cut));
        const { groups, ...rest } = summary.result(true);
        const { groups: others, ...restOfOthers } = summaryOf(rows);
        expect(rest).toEqual(restOfOthers);
        const counts = (all: readonly CauseGroup[]) => all.map(({ common, ...group }) => group);
        expect(counts(groups)).toEqual(counts(others));
      }),
    );
  });

  it('are exact where only some of very many rows are looked at', () => {
    const summary = createSummary();
    for (let first = 1; first <= 40_000; first += 2_000) {
      const isWrong = (row: number): boolean => row >= 20_001 && row <= 35_123;
      summary.add(...numbers(first, first + 1_999).map((row) => (isWrong(row) ? aWrongRow(row) : aRow(row))));
    }
    const { outcomes, groups, repairs } = summary.result(true);
    expect(outcomes).toMatchObject({ verified: 24_877, unverified: 15_123 });
    expect(groups[0]).toMatchObject({ rows: 15_123, lines: [20_002, 20_003, 20_004, 20_005, 20_006] });
    expect(groups[0]?.common).toContainEqual(
      expect.objectContaining({ feature: 'position', value: '20001-35123' }),
    );
    expect(repairs).toEqual([{ cause: 'email-case', repairs: 15_123, rows: 15_123 }]);
  });

  it('can be asked for again and again while rows come in', () => {
    const summary = createSummary();
    summary.add(aRow(1));
    expect(summary.result(false)).toMatchObject({ rows: 1, complete: false });
    summary.add(aWrongRow(2));
    expect(summary.result(true)).toMatchObject({ rows: 2, complete: true });
    expect(summary.result(true)).toEqual(summary.result(true));
  });

  it('count emails that come again', () => {
    const emails = ['a@x.org', 'b@x.org', 'a@x.org', 'A@x.org', 'a@x.org', 'b@x.org'];
    expect(summaryOf(emails.map((email, index) => aRow(index + 1, { email }))).repeatedEmails).toBe(3);
  });

  it('name the first hundred problems by line, whatever comes first', () => {
    const rows = numbers(1, 300).map((row) => aRow(row, { verdict: 'unread', problem: 'no-email' }));
    const { problems, problemLines } = summaryOf([...rows].reverse());
    expect(problems).toEqual({ 'no-email': 300 });
    expect(problemLines.map(({ line }) => line)).toEqual(numbers(2, 101));
  });
});

describe('the groups of a summary', () => {
  it('hold the rows of the same causes, largest first, with the first lines and the first example', () => {
    const rows = [
      aWrongRow(1, ['email-case', 'encoding-base64']),
      ...numbers(2, 9).map((row) =>
        aWrongRow(row, ['email-case'], { causes: [{ id: 'email-case', detail: { signed: `${row}` } }] }),
      ),
    ];
    const { groups } = summaryOf([...rows].reverse());
    expect(groups.map(({ causes, rows: count, lines }) => [causes, count, lines])).toEqual([
      [['email-case'], 8, [3, 4, 5, 6, 7]],
      [['email-case', 'encoding-base64'], 1, [2]],
    ]);
    expect(groups[0]?.example).toEqual([{ id: 'email-case', detail: { signed: '2' } }]);
  });

  it('teach something before those of which nothing is known, however large these are', () => {
    const unknown = numbers(1, 9).map((row) => aWrongRow(row, [], { status: 'unknown' }));
    const { groups } = summaryOf([
      ...unknown,
      aWrongRow(10),
      aWrongRow(11, ['encoding-base64']),
      aWrongRow(12),
    ]);
    expect(groups.map(({ causes, rows }) => [causes.join(), rows])).toEqual([
      ['email-case', 2],
      ['encoding-base64', 1],
      ['', 9],
    ]);
  });

  it('tell what one change repairs, and where more than one is needed', () => {
    const rows = [
      aWrongRow(1, ['email-case']),
      aWrongRow(2, ['email-case', 'encoding-base64']),
      aWrongRow(3, ['encoding-base64']),
      aWrongRow(4, ['encoding-base64']),
    ];
    expect(summaryOf(rows).repairs).toEqual([
      { cause: 'encoding-base64', repairs: 2, rows: 3 },
      { cause: 'email-case', repairs: 1, rows: 2 },
    ]);
  });

  it('pair up rows that carry each other’s signatures, however far apart', () => {
    const swapped = (
      [
        [10, 20],
        [11, 400],
        [12, 13],
      ] as const
    ).flatMap(([a, b]) => [
      aWrongRow(a - 1, ['other-user'], { otherLine: b }),
      aWrongRow(b - 1, ['other-user'], { otherLine: a }),
    ]);
    const alone = aWrongRow(50, ['other-user'], { otherLine: 3 });
    expect(groupOf(summaryOf([...swapped, alone]), 'other-user')).toMatchObject({ rows: 7, swappedRows: 6 });
  });

  it('name the person whose signature most of them carry', () => {
    const rows = numbers(1, 30).map((row) =>
      aWrongRow(row, ['other-user'], { otherLine: row % 3 === 0 ? row : 77 }),
    );
    expect(groupOf(summaryOf(rows), 'other-user').sharedOwner).toEqual({ line: 77, rows: 20 });
  });

  it('are no more than two hundred or so, whatever the rows are', () => {
    const ids = causeIds.message.flatMap((a) => causeIds.encoding.map((b) => [a, b] as const));
    const { groups } = summaryOf(ids.map((pair, index) => aWrongRow(index + 1, pair)));
    expect(groups.length).toBeLessThanOrEqual(204);
    expect(groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(ids.length);
  });
});

describe('what rows of one cause have in common', () => {
  const verified = (from: number, to: number, email: (row: number) => string): readonly AuditRow[] =>
    numbers(from, to).map((row) => aRow(row, { email: email(row) }));

  it('tells of capital letters in the domain, and not of what a lower-cased email has anyway', () => {
    const rows = [
      ...verified(1, 300, (row) => (row % 4 === 0 ? `Jane${row}@example.com` : `jane${row}@example.com`)),
      ...numbers(301, 330).map((row) =>
        aWrongRow((row - 300) * 10, ['email-case'], { email: `Jane${row}@Example.com` }),
      ),
    ];
    const { common } = groupOf(summaryOf(rows), 'email-case');
    expect(common).toEqual([{ feature: 'capital-in-domain', value: '', inside: 1, outside: 0 }]);
  });

  it('tells of a domain, whatever its letter case, and not of its ending as well', () => {
    const rows = [
      ...verified(1, 300, (row) => `jane${row}@mail${row % 10}.example`),
      ...numbers(1, 20).map((row) =>
        aWrongRow(row * 15, ['plain-hash'], { email: `j${row}@${row % 2 ? 'Acme' : 'ACME'}.org` }),
      ),
    ];
    const { common } = groupOf(summaryOf(rows), 'plain-hash');
    expect(common.find(({ feature }) => feature === 'domain')).toEqual({
      feature: 'domain',
      value: 'acme.org',
      inside: 1,
      outside: 0,
    });
    expect(common.map(({ feature }) => feature)).not.toContain('top-level-domain');
  });

  it('tells of an apostrophe', () => {
    const rows = [
      ...verified(1, 200, (row) => `jane.roe${row}@example.com`),
      ...numbers(1, 12).map((row) =>
        aWrongRow(row * 16, ['email-html-escaped'], { email: `o'neil${row}@example.com` }),
      ),
    ];
    expect(features(groupOf(summaryOf(rows), 'email-html-escaped'))).toContain('apostrophe');
  });

  it('tells from which row on something is wrong, as after a deploy', () => {
    const rows = numbers(1, 1_000).map((row) =>
      row >= 700 && row % 3 > 0 ? aWrongRow(row, ['secret-empty']) : aRow(row),
    );
    const [position] = groupOf(summaryOf(rows), 'secret-empty').common;
    expect(position).toMatchObject({ feature: 'position', value: '700-1000', inside: 1 });
    expect(position?.outside).toBeCloseTo(100 / 800, 1);
  });

  it('tells of a range with a few stragglers outside', () => {
    const rows = numbers(1, 2_000).map((row) =>
      (row >= 500 && row < 700) || row === 3 || row === 1_990 ? aWrongRow(row, ['secret-empty']) : aRow(row),
    );
    const [position] = groupOf(summaryOf(rows), 'secret-empty').common;
    const [from = 0, to = 0] = (position?.value ?? '').split('-').map(Number);
    expect(position?.feature).toBe('position');
    expect(from).toBeGreaterThanOrEqual(500);
    expect(to).toBeLessThan(700);
    expect(position?.inside).toBeGreaterThan(0.9);
  });

  it('tells of a time rather than of the rows that were written then', () => {
    const rows = numbers(1, 600).map((row) => {
      const time = `2026-03-${String(1 + Math.floor(row / 30)).padStart(2, '0')} 08:00:00`;
      return row > 450 ? aWrongRow(row, ['secret-rotated'], { time }) : aRow(row, { time });
    });
    const { common } = groupOf(summaryOf(rows), 'secret-rotated');
    expect(common.map(({ feature, value }) => [feature, value])).toEqual([
      ['time', '2026-03-16T08:00:00.000Z/2026-03-21T08:00:00.000Z'],
    ]);
  });

  it('tells nothing where rows are wrong at random', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer(), (wrong, seed) => {
        const random = (row: number): number =>
          ((Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b)) >>> 0) / 2 ** 32;
        const ranked = [...numbers(1, 500)].sort((a, b) => random(a) - random(b));
        const bad = new Set(ranked.slice(0, wrong));
        const rows = numbers(1, 500).map((row) =>
          bad.has(row) ? aWrongRow(row, ['plain-hash']) : aRow(row),
        );
        expect(groupOf(summaryOf(rows), 'plain-hash').common).toEqual([]);
      }),
      { numRuns: 60 * times },
    );
  });

  it('tells nothing of where a search was stopped', () => {
    const rows = numbers(1, 1_000).map((row) => {
      if (row <= 500) return aRow(row);
      return aWrongRow(row, [], { status: row > 600 ? 'unexplained' : 'unknown' });
    });
    for (const { common } of summaryOf(rows).groups) expect(common).toEqual([]);
  });

  it('tells nothing of two rows, nor where there are no others', () => {
    const two = [
      ...verified(1, 100, (row) => `j${row}@example.com`),
      aWrongRow(3, ['plain-hash'], { email: 'A@B.c' }),
      aWrongRow(60, ['plain-hash'], { email: 'C@B.c' }),
    ];
    expect(groupOf(summaryOf(two), 'plain-hash').common).toEqual([]);
    expect(groupOf(summaryOf(numbers(1, 50).map((row) => aWrongRow(row))), 'email-case').common).toEqual([]);
  });

  it('says nothing about the length of a signature in another encoding', () => {
    const rows = [
      ...verified(1, 200, (row) => `jane${row}@example.com`),
      ...numbers(1, 30).map((row) =>
        aWrongRow(row * 6, ['encoding-base64'], {
          email: `jane${row * 6}@example.com`,
          signature: 'b'.repeat(44),
        }),
      ),
    ];
    expect(features(groupOf(summaryOf(rows), 'encoding-base64'))).toEqual([]);
  });
});

describe('the memory of a summary', () => {
  it('does not grow with the number of different emails, domains, lengths and times', () => {
    const summary = createSummary();
    const grown = (from: number, to: number): number => {
      for (let row = from; row <= to; row++) {
        const text = row.toString(36);
        summary.add(
          aWrongRow(row, ['email-case'], {
            email: `${text}@${text}.example`,
            signature: text.repeat(1 + (row % 50)),
            time: `${1_700_000_000 + row}`,
            otherLine: row + 7,
          }),
        );
      }
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = grown(1, 110_000);
    const after = grown(110_001, 150_000);
    // Ten bytes a row would be the fewest that a row could leave.
    expect(after - before).toBeLessThan(4e5);
  });
});
