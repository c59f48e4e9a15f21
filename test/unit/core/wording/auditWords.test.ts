import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../../../core/audit/AuditSummary.ts';
import { createSummary } from '../../../../core/audit/createSummary.ts';
import { type AuditWords, auditWords } from '../../../../core/wording/auditWords.ts';
import { english } from '../../../../locales/english.ts';
import { aRow, aWrongRow } from '../audit/aRow.ts';
import { type Mistake, type MixedRow, mixedList } from '../audit/mixedList.ts';
import { main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';

const rows = 100_000;

/** The causes of a row, as the search finds them for the first row with the same mistake. */
function createDiagnoser(list: readonly MixedRow[]): (row: MixedRow) => Partial<AuditRow> {
  const lineOf = new Map(list.map(({ email }, index) => [email, index + 2]));
  const known = new Map<Mistake, Partial<AuditRow>>();
  const search = ({ email, signature }: MixedRow, knownEmails: readonly string[]): Partial<AuditRow> => {
    const { verdict, status, causes } = diagnosed({
      email,
      signature,
      website: main,
      websites: [main, shop],
      knownEmails,
      identity: {},
    });
    return { verdict, causes, status: status as AuditRow['status'] };
  };
  const bySignature = new Map(
    list.flatMap((row, index) => (row.mistake === 'swapped' ? [[index, row] as const] : [])),
  );
  const swapped = [...bySignature.values()].map(({ email }) => email);
  return (row) => {
    if (row.mistake === null) return {};
    if (row.mistake === 'swapped') {
      const answer = search(row, swapped);
      const owner = answer.causes?.[0]?.detail.email;
      return { ...answer, otherLine: lineOf.get(String(owner)) ?? null };
    }
    const answer = known.get(row.mistake) ?? search(row, []);
    known.set(row.mistake, answer);
    return answer;
  };
}

describe('a list of 100,000 rows with six systematic mistakes', () => {
  let summary: AuditSummary;
  let words: AuditWords;
  let list: readonly MixedRow[];

  const count = (mistake: Mistake): string =>
    list.filter((row) => row.mistake === mistake).length.toLocaleString('en-GB');
  /** Everything that is said about the rows with this mistake. */
  const about = (mistake: Mistake): string => {
    const group = words.groups.find(({ what }) => what.startsWith(`${count(mistake)} rows`));
    return [group?.what, ...(group?.patterns ?? [])].join(' ');
  };

  beforeAll(() => {
    list = mixedList(rows, main.secret, shop.secret);
    const answerTo = createDiagnoser(list);
    const adding = createSummary();
    for (const [index, row] of list.entries()) {
      adding.add(aRow(index + 1, { email: row.email, signature: row.signature, ...answerTo(row) }));
    }
    summary = adding.result(true);
    words = auditWords(summary, english);
  }, 60_000);

  it('says how many are valid', () => {
    expect(words.headline).toBe('94.9% of 100,000 rows are valid.');
    expect(words.groups).toHaveLength(6);
    expect(words.notes).toEqual([]);
  });

  it('says that emails were lower-cased, all with capital letters in the domain', () => {
    expect(about('lower-cased')).toContain('The email was lower-cased before it was signed.');
    expect(about('lower-cased')).toContain('All of them have capital letters in the domain.');
  });

  it('says that signatures were written in Base64, all in one domain', () => {
    expect(about('base64')).toContain('Base64');
    expect(about('base64')).toContain('All of them are in the domain partner.example.');
  });

  it('says that another website’s secret was used, and from which row on', () => {
    expect(about('other-website')).toContain('The secret key of another website, “Shop”, was used.');
    expect(about('other-website')).toMatch(/All of them are in row 60,0\d\d or after it/);
  });

  it('says that SHA-1 was used, for all emails with a +', () => {
    expect(about('sha1')).toContain('SHA-1 was used instead of SHA-256.');
    expect(about('sha1')).toContain('All of them have a + before the @.');
  });

  it('says that apostrophes were escaped for HTML', () => {
    expect(about('apostrophe-escaped')).toContain('HTML');
    expect(about('apostrophe-escaped')).toContain('All of them have an apostrophe before the @.');
  });

  it('says that people carry each other’s signatures, and that a page is probably cached', () => {
    expect(about('swapped')).toContain('The signatures belong to other people’s emails.');
    expect(about('swapped')).toContain(
      '14 rows carry each other’s signatures, in pairs: a page is probably cached for everybody.',
    );
  });

  it('says which one change repairs most', () => {
    const wrong = summary.outcomes.unverified + summary.outcomes.rejected;
    expect(words.repair).toContain(
      `One change would repair ${count('lower-cased')} of ${wrong.toLocaleString('en-GB')} wrong rows: `,
    );
  });
});

describe('the words of an audit', () => {
  const wordsOf = (all: readonly AuditRow[], complete = true): AuditWords => {
    const summary = createSummary();
    for (const row of all) summary.add(row);
    return auditWords(summary.result(complete), english);
  };

  it.each([
    [[], 'The list has no row that could be read.'],
    [[aRow(1)], 'The only row is valid.'],
    [[aRow(1), aRow(2)], 'All 2 rows are valid.'],
    [[aWrongRow(1), aWrongRow(2)], 'None of 2 rows is valid.'],
    [[aRow(1), aWrongRow(2), aRow(3), aRow(4)], '75% of 4 rows are valid.'],
  ] as const)('open with how many are valid, case %#', (all, headline) => {
    expect(wordsOf(all).headline).toBe(headline);
  });

  it('never call nearly all all, nor nearly none none', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => aRow(index + 1));
    const { headline, groups } = wordsOf([...many, aWrongRow(30_001)]);
    expect(headline).toBe('99.99% of 30,001 rows are valid.');
    expect(groups[0]?.what).toContain('1 row (0.01%): ');
  });

  it('say that only one person’s signature is carried around', () => {
    const cached = Array.from({ length: 9 }, (_, index) =>
      aWrongRow(index + 2, ['other-user'], { otherLine: 2 }),
    );
    const [group] = wordsOf([aRow(1), ...cached]).groups;
    expect(group?.patterns[0]).toBe(
      '9 rows carry the signature of the person in line 2: a page of that person is probably cached and shown to others.',
    );
  });

  it('say what is suspected, what is unknown and what was not looked for', () => {
    const { groups, repair, notes } = wordsOf(
      [
        ...[1, 2, 3].map((row) => aWrongRow(row, ['encoding-object-repr'], { status: 'suspected' })),
        ...[4, 5].map((row) => aWrongRow(row, [], { status: 'unknown' })),
        aWrongRow(6, [], { status: 'unexplained' }),
        aRow(7, { verdict: 'unread', status: 'unread', problem: 'no-email' }),
      ],
      false,
    );
    expect(groups.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^3 rows \(50%\), by their form only and not proven: /),
      '2 rows (33.3%): no known mistake explains them.',
      '1 row (16.7%) is wrong; its mistake was not looked for, because the audit was stopped.',
    ]);
    expect(repair).toBeNull();
    expect(notes).toHaveLength(2);
  });

  it('say of rows that were not looked for that nobody stopped the audit, where nobody did', () => {
    const { groups, notes } = wordsOf([aWrongRow(1, [], { status: 'unexplained' })]);
    expect(groups[0]?.what).toBe(
      '1 row (100%) is wrong; its mistake was not looked for, because searching rows like that had found nothing.',
    );
    expect(notes).toEqual([]);
  });

  it('say that all rows count where only the search for mistakes was stopped', () => {
    const summary = createSummary();
    summary.add(aWrongRow(1, [], { status: 'unexplained' }));
    expect(auditWords(summary.result(false, true), english).notes).toEqual([
      'The audit was stopped while it was looking for mistakes. Every row of the list was read and counts.',
    ]);
    expect(auditWords(summary.result(false, false), english).notes).toEqual([
      'The audit was stopped early: only the first row of the list counts.',
    ]);
  });

  it('say where rows carry one and the same signature, however many they are', () => {
    const signature = 'ab'.repeat(32);
    const unlooked = Array.from({ length: 197 }, (_, nth) =>
      aWrongRow(nth + 4, [], { status: 'unexplained', signature }),
    );
    const unknown = [1, 2, 3].map((row) => aWrongRow(row, [], { status: 'unknown', signature }));
    const told = wordsOf([...unknown, ...unlooked]).groups;
    for (const { patterns } of told) {
      expect(patterns).toContain('All of them carry one and the same signature.');
    }
    const other = aWrongRow(201, [], { status: 'unexplained', signature: 'cd'.repeat(32) });
    const [mixed] = wordsOf([...unlooked, other]).groups;
    expect(mixed?.patterns).not.toContain('All of them carry one and the same signature.');
  });

  it('say that nothing was read where an audit was stopped at once, and not that the list is empty', () => {
    const { headline, notes } = wordsOf([], false);
    expect(headline).toBe('The audit was stopped before it had read a row.');
    expect(notes).toEqual([]);
    expect(wordsOf([], true).headline).toBe('The list has no row that could be read.');
  });
});
