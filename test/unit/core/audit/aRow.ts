import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import type { CauseId } from '../../../../core/causes/CauseId.ts';

/** A valid row, or one that is different in some ways. The header is in line 1. */
export const aRow = (row: number, more: Partial<AuditRow> = {}): AuditRow => ({
  row,
  line: row + 1,
  email: `person.${row}@example.com`,
  signature: 'a'.repeat(64),
  time: null,
  verdict: 'verified',
  status: 'match',
  causes: [],
  otherLine: null,
  problem: null,
  ...more,
});

/** A row whose mistakes are proven. */
export const aWrongRow = (
  row: number,
  ids: readonly CauseId[] = ['email-case'],
  more: Partial<AuditRow> = {},
): AuditRow =>
  aRow(row, {
    verdict: 'unverified',
    status: 'proven',
    causes: ids.map((id) => ({ id, detail: {} })),
    ...more,
  });
