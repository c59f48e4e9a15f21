import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { diagnosed } from '../core/diagnosis/diagnosed.ts';
import { type RunOptions, runCountersign } from './runCountersign.ts';

const secret = '3b1f0c5a9d7e4826b0c3d5f7a9e1b2c4';
const website = { name: 'this website', secret, previousSecrets: [] };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'countersign-sign-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

const run = (args: readonly string[], env: RunOptions['env'] = {}) =>
  runCountersign(['sign', '--secret-stdin', ...args], { input: secret, env });

describe('countersign sign', () => {
  it('prints the valid signature of any email, with a note where it is not a test address', async () => {
    const mine = folder();
    const email = 'jane@gmail.com';
    const { code, stdout, stderr } = await run(['--email', email], { COUNTERSIGN_DATA_DIR: mine });
    expect([code, stdout]).toEqual([0, `${sign(secret, email)}\n`]);
    expect(stderr).toMatch(/^Note: jane@gmail\.com is not a test address\..*\n$/);
    const log = readFileSync(join(mine, 'generated.jsonl'), 'utf8');
    expect(JSON.parse(log)).toEqual({ at: expect.any(String), website: null, email, form: 'signature' });
  });

  it('prints several, and says nothing about test addresses', async () => {
    const { code, stdout, stderr } = await run('--email a@x.test --email b@x.test --as json'.split(' '));
    expect(JSON.parse(stdout)).toEqual(
      ['a@x.test', 'b@x.test'].map((email) => ({ email, signature: sign(secret, email) })),
    );
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints one as an object, and as a snippet', async () => {
    const email = 'a@x.test';
    const signature = sign(secret, email);
    expect(JSON.parse((await run(['--email', email, '--as', 'json'])).stdout)).toEqual({ email, signature });
    expect((await run(['--email', email, '--as', 'flutter'])).stdout).toBe(
      `User(email: "${email}", signature: "${signature}")\n`,
    );
  });

  it('prints one that is wrong in the ways that were named', async () => {
    const email = 'qa@example.com';
    const { stdout, code } = await run([
      '--email',
      email,
      '--broken',
      'email-case',
      '--broken',
      'encoding-base64',
    ]);
    const question = { email, website, websites: [website], knownEmails: [], identity: {} };
    const { causes } = diagnosed({ ...question, signature: stdout.trimEnd() });
    expect(causes.map(({ id }) => id)).toEqual(['email-case', 'encoding-base64']);
    expect(code).toBe(0);
  });

  it('refuses a mistake that there is not, and one that changes nothing', async () => {
    const unknown = await run(['--email', 'qa@example.com', '--broken', 'nonsense']);
    expect([unknown.code, unknown.stdout]).toEqual([64, '']);
    expect(unknown.stderr).toContain('countersign causes');
    const idle = await run(['--email', 'qa@example.com', '--broken', 'email-plus-as-space']);
    expect([idle.code, idle.stdout]).toEqual([64, '']);
    expect(idle.stderr).toContain('The email has no plus sign.');
  });

  it('prints a set for tests', async () => {
    const { stdout, stderr, code } = await run(['--email', 'qa@example.com', '--fixtures']);
    const set = JSON.parse(stdout) as readonly { readonly expectedOutcome: string }[];
    expect(set.length).toBeGreaterThan(70);
    expect(set[0]).toMatchObject({ expectedOutcome: 'verified', causes: [] });
    expect(stderr).toContain('Left out: secret-rotated.');
    expect(code).toBe(0);
    expect((await run(['--email', 'a@x.test', '--fixtures', '--as', 'web'])).code).toBe(64);
  });

  it('makes nothing that the administrator forbids, and says where that is written', async () => {
    const file = join(folder(), 'managed.json');
    const env = { COUNTERSIGN_MANAGED_SETTINGS: file };
    writeFileSync(file, '{"generate":"test-addresses-only","other":1}');
    expect(await run(['--email', 'qa@example.com'], env)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('does not know: other'),
    });
    const outside = await run(['--email', 'jane@gmail.com'], env);
    expect([outside.code, outside.stdout]).toEqual([64, '']);
    expect(outside.stderr).toContain(file);
    writeFileSync(file, '{');
    const damaged = await run(['--email', 'qa@example.com'], env);
    expect([damaged.code, damaged.stdout]).toEqual([64, '']);
    expect(damaged.stderr).toContain('cannot be read');
  });

  it('goes on where the log cannot be written, with a note', async () => {
    const { code, stdout, stderr } = await run(['--email', 'a@x.test'], {
      COUNTERSIGN_DATA_DIR: '/dev/null/none',
    });
    expect([code, stdout]).toEqual([0, `${sign(secret, 'a@x.test')}\n`]);
    expect(stderr).toMatch(/^Note: this could not be logged/);
  });

  it('signs every email that a pattern stands for, and braces that are none as they are', async () => {
    const emails = ['qa+1@example.com', 'qa+2@example.com', 'qa+3@example.com', 'a{b}@example.com'];
    const { code, stdout } = await run(['--email', 'qa+{1..3}@example.com', '--email', 'a{b}@example.com']);
    expect([code, stdout.trim().split('\n')]).toEqual([0, emails.map((email) => sign(secret, email))]);
    const wrong = await run(['--email', 'qa+{1..x}@example.com']);
    expect([wrong.code, wrong.stdout]).toEqual([64, '']);
  });
});
