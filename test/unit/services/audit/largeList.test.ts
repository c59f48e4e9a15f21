import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { AuditPage, AuditProgress } from '../../../../contracts/audit.ts';
import type { AuditSummary } from '../../../../core/audit/AuditSummary.ts';
import { createHmacBatch } from '../../../../core/signature/batch/createHmacBatch.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { website } from './aWebsite.ts';

const count = 1_000_000;
const emailAt = (nth: number): string => `Person.${nth}@Example${nth % 100}.com`;

const run = promisify(execFile);

/** What auditAndMeasure.ts writes. */
interface Measured extends Pick<AuditSummary, 'groups'> {
  readonly held: number;
  readonly progress: AuditProgress;
  readonly last: AuditPage;
}

/** Bytes above those before the audit, threads included, however many rows there are. */
const mostMemory = 300e6;

async function writeList(path: string): Promise<void> {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(website.secret));
  const file = createWriteStream(path);
  file.write('email,signature\n');
  for (let first = 0; first < count; first += 10_000) {
    const emails = Array.from({ length: 10_000 }, (_, nth) => emailAt(first + nth));
    // Every fourth was lower-cased before it was signed.
    const signed = emails.map((email, nth) => bytesOf(nth % 4 === 0 ? email.toLowerCase() : email));
    const digests = batch.digestAll(batch.pack(signed));
    const lines = emails.map(
      (email, nth) => `${email},${hexOf(digests.subarray(32 * nth, 32 * nth + 32))}\n`,
    );
    if (!file.write(lines.join(''))) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

it('audits a million rows, a quarter of them with one mistake, in bounded memory', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  await writeList(path);
  const program = join(import.meta.dirname, 'auditAndMeasure.ts');
  const { stdout } = await run(process.execPath, [program, folder, path, String(count - 1)]);
  const { held, progress, groups, last } = JSON.parse(stdout) as Measured;
  expect(held).toBeLessThan(mostMemory);
  expect(progress.fault).toBeNull();
  expect(progress.outcomes).toEqual({ verified: 750_000, unverified: 250_000, rejected: 0, unread: 0 });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ status: 'proven', causes: ['email-case'], rows: 250_000 });
  expect(last).toMatchObject({ total: count, rows: [{ row: count, line: count + 1, verdict: 'verified' }] });
});
