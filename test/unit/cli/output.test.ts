import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { type RunOptions, runCountersign } from './runCountersign.ts';

const secret = 'a'.repeat(32);
const email = 'qa@example.com';
const valid = sign(secret, email);
/** Rejected, and without a long search. */
const rejected = 'x';

const check = (signature: string, options: RunOptions) =>
  runCountersign(['check', '--email', email, '--signature', signature, '--secret-stdin'], {
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
    const { code, stderr } = await runCountersign(['audit', list, '--secret-stdin'], {
      input: secret,
      stdout: 'closed',
    });
    expect([code, stderr]).toEqual([2, '']);
  });

  it('that nobody reads leaves a few diagnoses their exit code, and ends endless ones', async () => {
    const line = JSON.stringify({ email, signature: valid, websites: [{ name: 'Main', secret }] });
    const diagnose = (input: string) => runCountersign(['diagnose', '--jsonl'], { input, stdout: 'closed' });
    expect(await diagnose(`${line}\nno JSON\n`)).toMatchObject({ code: 65, stderr: '' });
    expect(await diagnose(`${line}\n`.repeat(2_000))).toMatchObject({ code: 130, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')(
    'that cannot be written is a fault, told without a stack',
    async () => {
      const runs = [
        await check(valid, { stdout: 'full' }),
        await runCountersign(['--help'], { stdout: 'full' }),
        await runCountersign(['diagnose', '--jsonl'], {
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
