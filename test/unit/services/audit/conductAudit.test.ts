import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AuditProgress } from '../../../../contracts/audit.ts';
import { ok } from '../../../../core/Result.ts';
import type { AuditTask, RowTasks } from '../../../../services/audit/AuditTasks.ts';
import { conductAudit } from '../../../../services/audit/conductAudit.ts';
import { SharedNumbers } from '../../../../services/audit/SharedNumbers.ts';
import type { WorkerPort } from '../../../../services/workers/createWorkerPort.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { website } from './aWebsite.ts';

/**
 * Conducts an audit with a thread that is busy until the audit is stopped, and that fails at every block of rows.
 */
async function conduct(task: Pick<AuditTask, 'path'>): Promise<AuditProgress> {
  const finished = new AbortController();
  onTestFinished(() => finished.abort());
  const numbers = new SharedNumbers();
  const busy = async () => {
    while (!numbers.isStopped && !finished.signal.aborted) await sleep(1);
    return ok(undefined);
  };
  const port = {
    ask: (name: keyof RowTasks) => (name === 'start' ? busy() : Promise.reject(new Error('A fault.'))),
    end: async () => undefined,
  } as WorkerPort<RowTasks>;
  const handlers = conductAudit(() => port);
  const progress = await handlers.conduct(
    {
      ...task,
      format: { kind: 'delimited', delimiter: ',', hasHeader: true },
      encoding: 'utf-8',
      columns: { email: 0, signature: 1, time: null },
      names: ['email', 'signature'],
      facts: { website, websites: [website] },
      database: join(await temporaryFolder(), 'rows.db'),
      threads: 1,
      bytesForThread: 2_000_000,
      shared: numbers.memory,
    },
    { tell: () => undefined, isCancelled: () => false, give: () => undefined },
  );
  await handlers.close(undefined, { tell: () => undefined, isCancelled: () => false, give: () => undefined });
  return progress;
}

describe('an audit whose threads wait for each other', () => {
  it('is stopped by the fault of one of them, once all of the list is handed out', async () => {
    const path = join(await temporaryFolder(), 'list.csv');
    await writeFile(path, 'email,signature\njane@example.com,x\n');
    expect((await conduct({ path })).fault).toMatchObject({ code: 'audit-failed' });
  });

  it('is stopped by a fault of what conducts it', async () => {
    // A folder can be looked at, and not be read.
    const path = await temporaryFolder();
    expect((await conduct({ path })).fault).toMatchObject({ code: 'file-unreadable', path });
  });
});
