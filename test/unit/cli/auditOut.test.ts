import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { programUrl } from '../../programUrl.ts';
import { until } from '../../until.ts';
import { main } from '../core/diagnosis/aQuestion.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { runCountersign } from './runCountersign.ts';

const list = `email,signature\nana@example.com,${sign(main.secret, 'ana@example.com')}\n`;
/** Whose search takes so long that there is time to end it. */
const longList = `email,signature\n${Array.from({ length: 400 }, (_, nth) => `p${nth}@example.com,${sign('nobody’s', String(nth))}\n`).join('')}`;

async function aFolder(text = list) {
  const folder = await temporaryFolder();
  const path = join(folder, 'list.csv');
  await writeFile(path, text);
  return { folder, path, data: join(folder, 'data'), out: join(folder, 'out.csv') };
}

const env = (data: string) => ({ ...process.env, KEY: main.secret, COUNTERSIGN_DATA_DIR: data });
const program = fileURLToPath(programUrl('countersign'));

/** Starts an audit with its input and output as a shell connects them. */
function startAudit(data: string, args: readonly string[], stdin: number | 'ignore' = 'ignore') {
  const child = spawn(process.execPath, [program, 'audit', ...args, '--secret-env', 'KEY'], {
    env: env(data),
    stdio: [stdin, 'ignore', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const end = once(child, 'close').then(([code, signal]) => ({ code, signal }) as const);
  return { child, end };
}

/** The same in memory, to its end. */
const audit = (data: string, ...args: readonly string[]) =>
  runCountersign(['audit', ...args, '--secret-env', 'KEY'], { env: env(data) });

const partsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.part'));

describe('a list that an audit reads', () => {
  it.each(['-', '/dev/stdin'])(
    'is never written to where it comes by standard input, as %s',
    async (file) => {
      const { path, data } = await aFolder();
      const stdin = openSync(path, 'r');
      onTestFinished(() => closeSync(stdin));
      const { end } = startAudit(data, [file, '--out', path], stdin);
      expect((await end).code).toBe(64);
      expect(await readFile(path, 'utf8')).toBe(list);
    },
  );

  it('is never written to by a hard link, or as the file that gives the secret key', async () => {
    const { folder, path, data } = await aFolder();
    const hard = join(folder, 'hard.csv');
    await link(path, hard);
    expect((await audit(data, path, '--out', hard)).code).toBe(64);
    const key = join(folder, 'key.csv');
    await writeFile(key, main.secret);
    const stdin = openSync(key, 'r');
    onTestFinished(() => closeSync(stdin));
    const child = spawn(process.execPath, [program, 'audit', path, '--out', key, '--secret-stdin'], {
      env: env(data),
      stdio: [stdin, 'ignore', 'ignore'],
    });
    expect(await once(child, 'close')).toEqual([64, null]);
    expect(await readFile(path, 'utf8')).toBe(list);
    expect(await readFile(key, 'utf8')).toBe(main.secret);
  });

  it('is not written to by two results at once', async () => {
    const { folder, path, data, out } = await aFolder();
    await symlink(out, join(folder, 'report.md'));
    const report = join(folder, 'report.md');
    expect((await audit(data, path, '--out', out, '--report', report)).code).toBe(64);
  });
});

describe('what an audit writes', () => {
  it.each([
    ['SIGTERM', 1],
    ['SIGHUP', 1],
    ['SIGQUIT', 1],
    ['SIGINT', 2],
  ] as const)('leaves nothing when %s comes (%i)', async (signal, times) => {
    const { folder, path, data, out } = await aFolder(longList);
    const { child, end } = startAudit(data, [path, '--out', out]);
    await until(async () => expect(await partsIn(folder)).toHaveLength(1));
    child.kill(signal);
    if (times > 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill(signal);
    }
    const ended = await end;
    expect([signal, null]).toContain(ended.signal);
    if (times === 1) expect(ended.signal).toBe(signal);
    expect(await partsIn(folder)).toEqual([]);
    const left = await readdir(join(data, 'audits'), { withFileTypes: true });
    expect(left.filter((entry) => entry.isDirectory())).toEqual([]);
  });

  it('is removed by the next audit when it was killed, wherever that one writes', async () => {
    const { folder, path, data, out } = await aFolder(longList);
    const { child, end } = startAudit(data, [path, '--out', out]);
    await until(async () => expect(await partsIn(folder)).toHaveLength(1));
    child.kill('SIGKILL');
    await end;
    expect(await partsIn(folder)).toHaveLength(1);
    const other = await aFolder();
    expect((await startAudit(data, [other.path, '--out', other.out]).end).code).toBe(0);
    expect(await partsIn(folder)).toEqual([]);
  });

  it('goes where a symbolic link leads, also where there is nothing yet, and the link stays', async () => {
    const { folder, path, data } = await aFolder();
    await mkdir(join(folder, 'elsewhere'));
    const link = join(folder, 'link.csv');
    await symlink(join('elsewhere', 'real.csv'), link);
    for (const before of ['', 'old']) {
      if (before !== '') await writeFile(link, before);
      expect((await audit(data, path, '--out', link)).code).toBe(0);
      expect(await readFile(join(folder, 'elsewhere', 'real.csv'), 'utf8')).toContain('ana@example.com');
      expect(
        (await readdir(folder, { withFileTypes: true }))
          .find(({ name }) => name === 'link.csv')
          ?.isSymbolicLink(),
      ).toBe(true);
    }
  });

  it('keeps the rights of a file that was there', async () => {
    const { path, data, out } = await aFolder();
    await writeFile(out, 'old');
    spawnSync('chmod', ['664', out]);
    expect((await audit(data, path, '--out', out)).code).toBe(0);
    expect((await stat(out)).mode & 0o7777).toBe(0o664);
    expect(await readFile(out, 'utf8')).toContain('ana@example.com');
  });

  it.skipIf(process.platform === 'win32')('goes into a FIFO, which stays one', async () => {
    const { folder, path, data } = await aFolder();
    const fifo = join(folder, 'fifo.csv');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const reader = spawn('cat', [fifo], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read: Buffer[] = [];
    reader.stdout.on('data', (piece: Buffer) => read.push(piece));
    const [{ code }] = await Promise.all([audit(data, path, '--out', fifo), once(reader, 'close')]);
    expect(code).toBe(0);
    expect(Buffer.concat(read).toString()).toContain('ana@example.com');
    expect((await stat(fifo)).isFIFO()).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('goes to a device, and what fails there is told', async () => {
    const { folder, path, data } = await aFolder();
    for (const [device, expected] of [
      ['null', 0],
      ['full', 64],
    ] as const) {
      const link = join(folder, `${device}.csv`);
      await symlink(`/dev/${device}`, link);
      expect((await audit(data, path, '--out', link)).code).toBe(expected);
      expect((await stat(`/dev/${device}`)).isCharacterDevice()).toBe(true);
    }
  });

  it.each(['--out', '--report'])(
    'is refused before the audit where %s is a folder or beside nothing',
    async (option) => {
      const { folder, path } = await aFolder(longList);
      const ending = option === '--out' ? 'csv' : 'md';
      await mkdir(join(folder, `folder.${ending}`));
      for (const target of [join(folder, `folder.${ending}`), join(folder, 'no', `such.${ending}`)]) {
        const data = join(folder, 'unused');
        const { code, stderr } = await audit(data, path, option, target);
        expect([code, stderr]).toEqual([64, expect.stringContaining('cannot be written')]);
        expect(await readdir(folder)).not.toContain('unused');
      }
    },
  );
});
