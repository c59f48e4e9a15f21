import { describe, expect, it } from 'vitest';
import type { AuditProgress } from '../../../../contracts/audit.ts';
import { shareDone } from '../../../../renderer/audit/audit.ts';

const progress: AuditProgress = {
  phase: 'reading',
  paused: false,
  cancelled: false,
  fault: null,
  rows: 0,
  rowsExpected: null,
  explained: 0,
  toExplain: 0,
  rowsPerSecond: 0,
  secondsLeft: null,
  outcomes: { verified: 0, unverified: 0, rejected: 0, unread: 0 },
};

describe('how much of an audit is done', () => {
  it.each([
    [{}, 0],
    [{ rows: 10 }, 0],
    [{ rows: 50, rowsExpected: 100 }, 0.25],
    [{ rows: 120, rowsExpected: 100 }, 0.5],
    [{ phase: 'explaining', explained: 0, toExplain: 0 }, 0.5],
    [{ phase: 'explaining', explained: 3, toExplain: 4 }, 0.875],
    [{ phase: 'done' }, 1],
  ] as const)('is told of %j', (some, share) => {
    expect(shareDone({ ...progress, ...some })).toBe(share);
  });
});
