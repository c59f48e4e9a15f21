import { describe, expect, it } from 'vitest';
import type { CauseGroup } from '../../../../core/audit/AuditSummary.ts';
import { causeCounts } from '../../../../renderer/audit/causeCounts.ts';

const group = (status: CauseGroup['status'], causes: CauseGroup['causes'], rows: number): CauseGroup => ({
  status,
  causes,
  example: causes.map((id) => ({ id, detail: { of: causes.length } })),
  rows,
  lines: [1],
  common: [],
  swappedRows: 0,
  sharedOwner: null,
  oneSignature: false,
});

describe('the causes of an audit', () => {
  it('are counted in every combination, the most frequent first, and come with their simplest example', () => {
    const counts = causeCounts({
      groups: [
        group('proven', ['email-case', 'encoding-base64'], 7),
        group('proven', ['email-case'], 5),
        group('suspected', ['encoding-truncated'], 3),
      ],
      repairs: [
        { cause: 'email-case', repairs: 5, rows: 12 },
        { cause: 'encoding-truncated', repairs: 0, rows: 3 },
        { cause: 'encoding-base64', repairs: 0, rows: 7 },
      ],
    });
    expect(counts.map(({ cause, rows, proven }) => [cause, rows, proven])).toEqual([
      ['email-case', 12, true],
      ['encoding-base64', 7, true],
      ['encoding-truncated', 3, false],
    ]);
    expect(counts[0]?.example).toEqual({ id: 'email-case', detail: { of: 1 } });
  });

  it('end with the rows for which none was found, and those for which none was looked for, however many they are', () => {
    const counts = causeCounts({
      groups: [
        group('unknown', [], 90),
        group('unexplained', [], 10),
        // Rare combinations beyond the groups that are kept apart have causes.
        group('proven', [], 4),
        group('proven', ['email-case'], 1),
      ],
      repairs: [{ cause: 'email-case', repairs: 1, rows: 1 }],
    });
    expect(counts.map(({ cause, rows }) => [cause, rows])).toEqual([
      ['email-case', 1],
      ['unknown', 90],
      ['unexplained', 10],
    ]);
  });
});
