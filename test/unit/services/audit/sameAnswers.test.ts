import { createHash, createHmac } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished, vi } from 'vitest';
import { conductAudit } from '../../../../services/audit/conductAudit.ts';
import { workOnRows } from '../../../../services/audit/workOnRows.ts';
import { createLocalPort } from '../../../../services/workers/createLocalPort.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { allRows, audit, otherWebsite, value, website } from './anAudit.ts';
import { auditTask } from './auditTask.ts';

const hmac = (text: string, secret = website.secret, algorithm = 'sha256'): string =>
  createHmac(algorithm, secret).update(text).digest('hex');
const hash = (text: string, algorithm = 'sha256'): string => createHash(algorithm).update(text).digest('hex');
const { secret } = website;

/** One mistake, then two: each row is found by a search of its own. At night all of them, else every other one. */
const allMistakes: readonly ((email: string) => string)[] = [
  (email) => hmac(email.toUpperCase()),
  (email) => hmac(email, otherWebsite.secret),
  (email) => hmac(email, secret, 'sha1'),
  (email) => hmac(secret, email),
  (email) => hash(secret + email),
  (email) => hmac(` ${email}`, secret.toUpperCase()),
  (email) => hmac(`"${email}"`, secret, 'sha512'),
  (email) => hmac(encodeURIComponent(email), `${secret} `),
  (email) => hmac(email.toLowerCase(), secret, 'sha384'),
];
const mistakes = allMistakes.filter((_, nth) => times > 1 || nth % 2 === 0);
const shapes: readonly ((nth: number) => string)[] = [
  (nth) => `Jane.Doe${nth}@Example.com`,
  (nth) => `Ana+${nth}@gmail.com`,
];
const rows = Array.from({ length: mistakes.length }, (_, nth) => {
  const email = shapes[nth % shapes.length]?.(nth) ?? '';
  return `${email},${mistakes[nth]?.(email)}`;
});
const list = ['email,signature', ...rows].join('\n');

/** Audits the list in this thread. */
async function auditHere(): Promise<unknown> {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  await writeFile(path, list);
  const conductor = createLocalPort(conductAudit(() => createLocalPort(workOnRows())));
  onTestFinished(async () => void (await conductor.ask('close', undefined)));
  const task = auditTask(folder, { facts: { website, websites: [website, otherWebsite] } });
  expect(value(await conductor.ask('conduct', task)).fault).toBeNull();
  return value(value(await conductor.ask('page', { query: allRows, offset: 0, limit: 100, secrets: [] })))
    .rows;
}

it('has the same answers on a machine that is twenty times as slow, and on a busy one with more threads', async () => {
  const answers = await auditHere();
  for (const { status } of answers as readonly { readonly status: string }[]) expect(status).toBe('proven');

  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => 20 * now());
  expect(await auditHere()).toEqual(answers);
  clock.mockRestore();

  const spinning = Array.from({ length: 2 }, () => new Worker('for (;;);', { eval: true }));
  const { rows: busy } = await audit(list);
  await Promise.all(spinning.map((worker) => worker.terminate()));
  // Its rows have the list's other columns with them, of which there is none.
  expect(busy.map(({ others: _, ...row }) => row)).toEqual(answers);
});
