import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { type ProcessOptions, runCountersign, runProcess, withSettings } from './runCountersign.ts';

const secret = 'a'.repeat(32);
const email = 'qa@example.com';
const valid = sign(secret, email);
/** Rejected, and found at once. */
const rejected = valid.toUpperCase();

const check = (signature: string, options: ProcessOptions) =>
  runProcess(['check', '--email', email, '--signature', signature, '--secret-stdin'], {
    input: secret,
    ...options,
  });

describe('an output', () => {
  it('that nobody reads leaves a check its exit code', async () => {
    for (const [signature, stdout] of [
      [valid, 'closed'],
      [rejected, 'closed'],
    ] as const) {
      const read = await check(signature, {});
      expect(await check(signature, { stdout })).toEqual({ ...read, stdout: '' });
      expect(read.code === 0).toBe(signature === valid);
    }
  });

  it('that nobody reads leaves an audit its exit code', async () => {
    const list = join(await temporaryFolder(), 'list.csv');
    await writeFile(list, `email,signature\n${email},${rejected}\n${email},${valid}\n`);
    const { code, stderr } = await runProcess(['audit', list, '--secret-stdin'], {
      input: secret,
      stdout: 'closed',
    });
    expect([code, stderr]).toEqual([2, '']);
  });

  it('that nobody reads leaves a few diagnoses their exit code, and ends endless ones', async () => {
    const line = JSON.stringify({ email, signature: valid, websites: [{ name: 'Main', secret }] });
    const diagnose = (input: string) => runProcess(['diagnose', '--jsonl'], { input, stdout: 'closed' });
    expect(await diagnose(`${line}\nno JSON\n`)).toMatchObject({ code: 65, stderr: '' });
    expect(await diagnose(`${line}\n`.repeat(2_000))).toMatchObject({ code: 130, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')(
    'that cannot be written is a fault, told without a stack',
    async () => {
      const runs = [
        await check(valid, { stdout: 'full' }),
        await runProcess(['--help'], { stdout: 'full' }),
        await runProcess(['diagnose', '--jsonl'], {
          input: 'no JSON\n'.repeat(2_000),
          stdout: 'full',
        }),
      ];
      for (const { code, stderr } of runs) {
        expect(stderr).toMatch(/^The output could not be written: ENOSPC.*\n$/);
        expect(code).toBe(70);
      }
    },
  );
});

describe('the door of the outputs', () => {
  it('is the only one: nothing else in the command line writes', () => {
    const root = join(import.meta.dirname, '../../../cli');
    const comments = /\/\*.*?\*\/|\/\/.*?$/gms;
    const naming = (what: RegExp): readonly string[] =>
      globSync('**/*.ts', { cwd: root })
        .filter((path) => what.test(readFileSync(join(root, path), 'utf8').replace(comments, '')))
        .toSorted();
    // The second is what the door writes with.
    expect(naming(/console\.|\.write\(/)).toEqual(['output.ts', 'processOutput.ts']);
    expect(naming(/\bstd(out|err)\b/)).toEqual(['Host.ts', 'output.ts', 'processHost.ts']);
    // Whatever else there is of a process comes with the host.
    expect(naming(/\bprocess\.(?!platform)|node:process/)).toEqual([
      'countersign.ts',
      'endTidily.ts',
      'processHost.ts',
    ]);
  });

  it('knows nothing of the secret keys of the run before', async () => {
    const key = '0fd72e0ff53b274293029fd1f3f40c92';
    const typed = `${key}@Example.com`;
    const run = async (input: string) => {
      const signature = sign(input, typed.toLowerCase());
      const args = ['check', '--email', typed, '--signature', signature, '--secret-stdin', '--json'];
      return (await runCountersign(args, { input })).stdout;
    };
    expect(await run(key)).not.toContain(key);
    expect(await run(secret)).toContain(typed.toLowerCase());
    expect(await run(key)).not.toContain(key);
  });

  it('lets no argument out that has the form of a secret key, where a command fails', async () => {
    const folder = await temporaryFolder();
    const website = { id: 'a', name: 'Main', websiteId: null, secret: null, previousSecrets: [] };
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ version: 1, websites: [website] }));
    const documented = '0fd72e0ff53b274293029fd1f3f40c92';
    const own = '7c1e5a90b34d4f2e8a6b0d9c53f1e276';
    for (const args of [documented, own, own.slice(1), `${own}0`].flatMap((key) => [
      ['check', '--email', email, '--signature', 'x', '--website', key],
      ['website', 'remove', key],
      ['check', '--email', email, '--signature', 'x', '--secret-env', key],
      ['check', '--paste', key],
    ])) {
      const { code, stdout, stderr } = await runCountersign(args, {
        env: withSettings(folder),
      });
      expect(code).not.toBe(0);
      expect(stderr).not.toBe('');
      for (const one of [documented, own.slice(1, -1)]) expect(stdout + stderr).not.toContain(one);
    }
  });

  it('lets the secret key of this run out nowhere, in whatever notation it was given once more', async () => {
    const key = '0fd72e0ff53b274293029fd1f3f40c92';
    const hex = Buffer.from(key).toString('hex');
    const list = join(await temporaryFolder(), `${hex}.csv`);
    const run = (args: readonly string[]) =>
      runCountersign([...args, '--secret-stdin'], { input: key, env: { NO_COLOR: '1' } });
    const missing = await run(['audit', list]);
    expect([missing.code, missing.stderr.includes(hex)]).toEqual([65, false]);
    await writeFile(
      list,
      `email,signature\n${key}@Example.com,${sign(key, `${key}@example.com`)}\n${email},x\n`,
    );
    for (const args of [
      ['audit', list, list, '--json'],
      ['audit', list, list],
      ['check', '--email', `${key}@Example.com`, '--signature', sign(key, `${key}@example.com`)],
      ['check', '--email', `${key}@Example.com`, '--signature', sign(key, `${key}@example.com`), '--json'],
      ['sign', '--email', `${key.toUpperCase()}@example.com`],
    ]) {
      const { stdout, stderr } = await run(args);
      expect(stdout + stderr).toContain('••••••••');
      for (const form of [key, hex]) expect((stdout + stderr).toLowerCase()).not.toContain(form);
    }
  });

  it('lets no secret key of a diagnosed line out that stood in the place of its email', async () => {
    const key = '0fd72e0ff53b274293029fd1f3f40c92';
    const typed = `${key}@Example.com`;
    const line = {
      email: typed,
      signature: sign(key, typed.toLowerCase()),
      websites: [{ name: 'Main', secret: key }],
    };
    const { stdout } = await runCountersign(['diagnose', '--jsonl'], { input: `${JSON.stringify(line)}\n` });
    expect(stdout).toContain('"proven"');
    expect(stdout).not.toContain(key);
  });
});
