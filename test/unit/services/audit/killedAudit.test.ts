import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';
import { createTemporaryFolder } from '../../../../services/audit/createTemporaryFolder.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { someAudits, start, value, website } from './anAudit.ts';

const foldersIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

it('leaves the list as it was when it is killed, and nothing else after the next start', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  const text = Array.from({ length: 100_000 }, (_, nth) => `p${nth}@example.com,x`).join('\n');
  await writeFile(path, text);
  const program = join(import.meta.dirname, 'auditAndWait.ts');
  const child = spawn(process.execPath, [program, folder, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  await once(child.stdout, 'data');

  // Another program that starts meanwhile leaves it alone.
  const parent = join(folder, 'audits');
  await createTemporaryFolder(parent).sweep();
  expect(await foldersIn(parent)).toHaveLength(1);

  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
  expect(await foldersIn(parent)).toHaveLength(1);
  await createTemporaryFolder(parent).sweep();
  expect(await foldersIn(parent)).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe(text);
});

// A small file system of its own, which only root may make.
it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'says so when the disk is full, and keeps what it had',
  async ({ skip }) => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    await mkdir(data);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', data]);
    skip(mounted.status !== 0, 'mounting is not allowed here');
    onTestFinished(() => {
      spawnSync('umount', ['-l', data]);
    });
    const path = join(folder, 'list.csv');
    const rows = Array.from({ length: 30_000 }, (_, nth) => {
      const email = `person${nth}@example.com`;
      return `${email},${nth < 10 ? sign(website.secret, email) : 'x'}`;
    });
    await writeFile(path, ['email,signature', ...rows].join('\n'));
    const { audits } = await someAudits(data);
    const id = await start(audits, path);
    const done = value(await audits.finished(id));
    expect(done).toMatchObject({ phase: 'done', cancelled: true, fault: { code: 'no-temporary-file' } });
    expect(JSON.stringify(done.fault)).toContain('full');
    expect(value(await audits.summary(id)).complete).toBe(false);
    await audits.dispose();
    expect(await foldersIn(join(data, 'audits'))).toEqual([]);
  },
);

it.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'says so when its folder may not be written',
  async ({ skip }) => {
    const folder = await temporaryFolder();
    const data = join(folder, 'data');
    await mkdir(data);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', data]);
    skip(mounted.status !== 0, 'mounting is not allowed here');
    onTestFinished(() => {
      spawnSync('umount', ['-l', data]);
    });
    const path = join(folder, 'list.csv');
    await writeFile(path, `email,signature\nana@example.com,${sign(website.secret, 'ana@example.com')}\n`);
    const { audits } = await someAudits(data);
    const { source, preview } = value(await audits.sources.open(path));
    const { format, encoding } = preview;
    const columns = { email: 0, signature: 1, time: null };
    expect(await audits.start({ source, websiteId: 'any', format, encoding, columns })).toMatchObject({
      ok: false,
      error: { code: 'no-temporary-file' },
    });
    async function* pasted() {
      yield Buffer.from('email,signature');
    }
    expect(await audits.sources.receive(null, pasted())).toMatchObject({
      ok: false,
      error: { code: 'no-temporary-file' },
    });
  },
);
