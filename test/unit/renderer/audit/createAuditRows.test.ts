import { describe, expect, it } from 'vitest';
import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import { ok } from '../../../../core/Result.ts';
import { createAuditRows, pageRows } from '../../../../renderer/audit/createAuditRows.ts';
import { until } from '../../../until.ts';

const row = (place: number): AuditRow => ({
  row: place + 1,
  line: place + 2,
  email: `${place}@example.com`,
  signature: '',
  time: null,
  verdict: 'unverified',
  status: 'proven',
  causes: [],
  otherLine: null,
  problem: null,
});

/** Rows of a list, and which pages were fetched. */
function listOf(total: number, isFirstKnown = false) {
  const fetched: number[] = [];
  const pageAt = (offset: number, limit: number) => {
    const count = Math.max(0, Math.min(limit, total - offset));
    return ok({ total, rows: Array.from({ length: count }, (_, i) => row(offset + i)) });
  };
  const { rows } = createAuditRows(
    async (offset, limit) => {
      fetched.push(offset);
      return pageAt(offset, limit);
    },
    isFirstKnown ? pageAt(0, pageRows) : undefined,
  );
  return { rows, fetched };
}

describe('the rows of an audit', () => {
  it('are fetched page by page as somebody looks at them', async () => {
    const { rows, fetched } = listOf(1_000_000);
    rows.want(0, 30);
    await until(() => expect(rows.rowAt(30)?.email).toBe('30@example.com'));
    rows.want(999_980, 999_999);
    expect(rows.rowAt(999_999)).toBeUndefined();
    await until(() => expect(rows.rowAt(999_999)?.email).toBe('999999@example.com'));
    expect(rows.total).toBe(1_000_000);
    expect(fetched).toEqual([0, 999_900]);
  });

  it('are there at once where the first page was fetched before', async () => {
    const { rows, fetched } = listOf(1_000, true);
    expect(rows.total).toBe(1_000);
    expect(rows.rowAt(0)?.email).toBe('0@example.com');
    rows.want(0, pageRows);
    await until(() => expect(rows.rowAt(pageRows)).toBeDefined());
    expect(fetched).toEqual([pageRows]);
  });

  it('that were scrolled past are not fetched', async () => {
    const { rows, fetched } = listOf(100_000);
    for (let place = 0; place < 100_000; place += 1_000) rows.want(place, place + 20);
    await until(() => expect(rows.rowAt(99_000)).toBeDefined());
    expect(fetched.length).toBeLessThan(4);
  });

  it('that cannot be fetched are asked for again on demand', async () => {
    let broken = true;
    const { rows } = createAuditRows(async () =>
      broken
        ? { ok: false, error: { code: 'call-failed' } }
        : { ok: true, value: { total: 1, rows: [row(0)] } },
    );
    rows.want(0, 0);
    await until(() => expect(rows.error).toEqual({ code: 'call-failed' }));
    broken = false;
    rows.retry();
    await until(() => expect(rows.rowAt(0)?.line).toBe(2));
    expect(rows.error).toBeUndefined();
  });

  it('are forgotten when many others were seen since, and come again', async () => {
    const { rows, fetched } = listOf(10_000);
    for (let place = 0; place < 6_000; place += 100) {
      rows.want(place, place);
      await until(() => expect(rows.rowAt(place)).toBeDefined());
    }
    expect(rows.rowAt(0)).toBeUndefined();
    rows.want(0, 0);
    await until(() => expect(rows.rowAt(0)?.line).toBe(2));
    expect(fetched.filter((offset) => offset === 0)).toHaveLength(2);
  });
});
