import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../../core/Result.ts';
import { auditsAsWork } from '../../../../services/longWork/auditsAsWork.ts';
import { createWork } from '../../../../services/longWork/createWork.ts';
import { allRows, someAudits, value } from '../audit/anAudit.ts';

async function aList() {
  const { audits, folder } = await someAudits();
  const work = createWork();
  const watched = auditsAsWork(audits, work);
  const path = join(folder, 'list.csv');
  const rows = Array.from({ length: 50_000 }, (_, nth) => `person${nth}@example.com,${'0'.repeat(63)}`);
  await writeFile(path, ['email,signature', ...rows].join('\n'));
  const { source, preview } = value(await watched.sources.open(path));
  const { format, encoding } = preview;
  const order = {
    source,
    websiteId: 'any',
    format,
    encoding,
    columns: { email: 0, signature: 1, time: null },
  };
  return { audits: watched, work, order, folder };
}

describe('audits as work', { timeout: 120_000 }, () => {
  it('run from their start to their end, whoever looks', async () => {
    const { audits, work, order } = await aList();
    const id = value(await audits.start(order));
    expect(work.running()).toMatchObject([{ kind: 'audit' }]);
    // Paused is not done.
    audits.pause(id);
    await expect.poll(() => work.running()[0]?.progress, { timeout: 60_000 }).not.toBeNull();
    audits.cancel(id);
    await audits.finished(id);
    await expect.poll(() => work.running()).toEqual([]);
  });

  it('are cancelled with all other work, and what is done stays', async () => {
    const { audits, work, order } = await aList();
    const id = value(await audits.start(order));
    work.cancel('audit');
    expect(value(await audits.finished(id))).toMatchObject({ phase: 'done', cancelled: true, fault: null });
    expect(value(await audits.rows(id, allRows, 0, 1)).total).toBeGreaterThanOrEqual(0);
  });

  it('that cannot start are no work', async () => {
    const { audits, work, order } = await aList();
    expect(await audits.start({ ...order, source: 'none' })).toMatchObject({
      error: { code: 'source-gone' },
    });
    await expect.poll(() => work.running()).toEqual([]);
  });

  it('are found again, running or done, with their list', async () => {
    const { audits, order } = await aList();
    expect(await audits.current()).toBeNull();
    const id = value(await audits.start(order));
    const found = {
      audit: id,
      websiteId: 'any',
      website: 'Main',
      list: 'list.csv',
      columns: order.columns,
      source: { source: order.source, name: 'list.csv', preview: { columns: ['email', 'signature'] } },
    };
    expect(await audits.current()).toMatchObject(found);
    audits.cancel(id);
    await audits.finished(id);
    expect(await audits.current()).toMatchObject(found);
    await audits.sources.close(order.source);
    expect(await audits.current()).toMatchObject({ audit: id, list: 'list.csv', source: null });
    await audits.close(id);
    expect(await audits.current()).toBeNull();
  });

  it('that look for an owner or write a file are work as well', async () => {
    const { audits, work, order, folder } = await aList();
    const looking = audits.whose({ ...order, signature: '0'.repeat(64) });
    expect(work.running()).toEqual([{ kind: 'whose', progress: null }]);
    work.cancel('whose');
    expect(await looking).toMatchObject({ error: { code: 'cancelled' } });
    const id = value(await audits.start(order));
    work.cancel('audit');
    await audits.finished(id);
    const writing = audits.exportRows(id, allRows, 'csv', join(folder, 'out.csv'));
    expect(work.running()).toEqual(expect.arrayContaining([{ kind: 'export', progress: null }]));
    expect(await writing).toEqual(ok(expect.any(Number)));
    await expect.poll(() => work.running()).toEqual([]);
  });
});
