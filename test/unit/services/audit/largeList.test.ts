import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createHmacBatch } from '../../../../core/signature/batch/createHmacBatch.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { allRows, someAudits, start, value, website } from './anAudit.ts';

const count = 1_000_000;
const emailAt = (nth: number): string => `Person.${nth}@Example${nth % 100}.com`;

/** Bytes above those before the audit, threads included, however many rows there are. */
const mostMemory = 300e6;

/** The most memory that this process has held from now on, in bytes above that of now. */
function watchMemory(): { readonly most: () => number } {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  return {
    most() {
      clearInterval(timer);
      return most - before;
    },
  };
}

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
  const { audits, folder } = await someAudits();
  const path = join(folder, 'list.csv');
  await writeList(path);
  const memory = watchMemory();
  const id = await start(audits, path);
  const { outcomes, fault } = value(await audits.finished(id));
  expect(memory.most()).toBeLessThan(mostMemory);
  expect(fault).toBeNull();
  expect(outcomes).toEqual({ verified: 750_000, unverified: 250_000, rejected: 0, unread: 0 });
  const { groups } = value(await audits.summary(id));
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ status: 'proven', causes: ['email-case'], rows: 250_000 });
  const last = value(await audits.rows(id, allRows, count - 1, 10));
  expect(last).toMatchObject({ total: count, rows: [{ row: count, line: count + 1, verdict: 'verified' }] });
});
