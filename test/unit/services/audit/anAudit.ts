import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { AuditProgress } from '../../../../contracts/audit.ts';
import type { AuditSummary } from '../../../../core/audit/AuditSummary.ts';
import { ok } from '../../../../core/Result.ts';
import type { Audits, WholeRow } from '../../../../services/audit/Audits.ts';
import { type AuditsOptions, createAudits } from '../../../../services/audit/createAudits.ts';
import { programUrl } from '../../../programUrl.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { allRows, otherWebsite, value, website } from './aWebsite.ts';

export { allRows, otherWebsite, value, website };

const websites = [website, otherWebsite];

/** Audits in a data folder of their own; ended after the test. By default in threads, as for the window. */
export async function someAudits(
  dataFolder?: string,
  options: Pick<AuditsOptions, 'firstHere' | 'worker'> = {},
): Promise<{ readonly audits: Audits; readonly folder: string }> {
  const folder = dataFolder ?? (await temporaryFolder());
  const audits = createAudits({
    dataFolder: folder,
    facts: async () => ok({ website, websites }),
    threads: 2,
    bytesForThread: 2_000_000,
    worker: programUrl('auditWorker'),
    ...options,
  });
  onTestFinished(() => audits.dispose());
  return { audits, folder };
}

/** Opens a list with what was guessed about it, and starts its audit. */
export async function start(audits: Audits, path: string): Promise<string> {
  const { source, preview } = value(await audits.sources.open(path));
  const { format, encoding, guess } = preview;
  if (guess === null) throw new Error('no column looks like emails');
  return value(await audits.start({ source, websiteId: 'any', format, encoding, columns: guess }));
}

export interface Audited {
  readonly progress: AuditProgress;
  readonly rows: readonly WholeRow[];
  readonly summary: AuditSummary;
}

/** Audits a list from its beginning to its end, as the command line does: threads are for rows that are not valid. */
export async function audit(content: string | Uint8Array): Promise<Audited> {
  const { audits, folder } = await someAudits(undefined, { firstHere: true });
  const path = join(folder, 'list.csv');
  await writeFile(path, content);
  const id = await start(audits, path);
  const progress = value(await audits.finished(id));
  expect(progress.fault).toBeNull();
  return {
    progress,
    rows: await Array.fromAsync(audits.allRows(id, allRows)),
    summary: value(await audits.summary(id)),
  };
}
