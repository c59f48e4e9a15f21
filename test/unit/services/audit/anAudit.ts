import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { AuditRow } from '../../../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../../../core/audit/AuditSummary.ts';
import type { WebsiteFacts } from '../../../../core/causes/Facts.ts';
import { ok, type Result } from '../../../../core/Result.ts';
import type { AuditProgress, AuditQuery, Audits } from '../../../../services/audit/Audits.ts';
import { createAudits } from '../../../../services/audit/createAudits.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

export const website: WebsiteFacts = {
  name: 'Main',
  secret: '7c1f0a93be5d24e8860b1fa2c394d5e1',
  previousSecrets: [{ secret: '42be9a55de807522e0db36d8cfc36cc0' }],
};
export const otherWebsite: WebsiteFacts = {
  name: 'Shop',
  secret: 'fb25e27b585a6bfeba7be69208719b4b',
  previousSecrets: [],
};
const websites = [website, otherWebsite];

export const allRows: AuditQuery = {
  verdicts: [],
  causes: [],
  group: null,
  text: '',
  sort: 'line',
  descending: false,
};

/** The value of a result that has to be one. */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`not ok: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Audits in a data folder of their own; ended after the test. */
export async function someAudits(
  dataFolder?: string,
): Promise<{ readonly audits: Audits; readonly folder: string }> {
  const folder = dataFolder ?? (await temporaryFolder());
  const audits = createAudits({
    dataFolder: folder,
    facts: async () => ok({ website, websites }),
    threads: 2,
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
  readonly rows: readonly AuditRow[];
  readonly summary: AuditSummary;
}

/** Audits a list from its beginning to its end. */
export async function audit(content: string | Uint8Array): Promise<Audited> {
  const { audits, folder } = await someAudits();
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
