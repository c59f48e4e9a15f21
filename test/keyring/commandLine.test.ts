import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintOf } from '../../services/websites/fingerprintOf.ts';
import { programUrl } from '../programUrl.ts';
import { runProcess } from '../unit/cli/runCountersign.ts';
import { temporaryFolder } from '../unit/services/temporaryFolder.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const email = 'user@gmail.com';
const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

/** The command on settings of its own; whatever websites are left at the end are removed. */
async function commandLine() {
  const folder = await temporaryFolder();
  const env = { COUNTERSIGN_DATA_DIR: folder, NO_COLOR: '1' };
  const run = (args: readonly string[], input = '') => runProcess(args, { env, input });
  const list = async () => JSON.parse((await run(['website', 'list', '--json'])).stdout);
  onTestFinished(async () => {
    for (const { name } of await list()) await run(['website', 'remove', name]);
  });
  return { run, list, env, settings: join(folder, 'settings.json') };
}

describe('countersign website', () => {
  it('adds, lists, uses, rotates, renames and removes a website', async () => {
    const { run, list, settings } = await commandLine();
    const added = await run(['website', 'add', 'Main'], `${secret}\n`);
    expect(added).toMatchObject({ code: 0, stdout: 'Added Main.\n' });
    expect(added.stderr).toContain('the sample key');

    const verified = await run(['check', '--website', 'main', '--email', email, '--signature', valid]);
    expect(verified.code).toBe(0);
    expect((await run(['sign', '--email', email])).stdout).toBe(`${valid}\n`);

    expect((await run(['website', 'rotate', 'Main'], 'f'.repeat(32))).code).toBe(0);
    const rotated = await run(['check', '--email', email, '--signature', valid, '--json']);
    expect(JSON.parse(rotated.stdout)).toMatchObject({ causes: [{ id: 'secret-rotated' }] });
    expect(rotated.code).toBe(1);

    expect((await run(['website', 'rename', 'Main', 'Shop'])).stdout).toBe('Renamed Main to Shop.\n');
    expect(await list()).toMatchObject([{ name: 'Shop', secret: { kind: 'stored' } }]);
    const text = await readFile(settings, 'utf8');
    for (const hidden of [secret, 'f'.repeat(32)]) expect(text).not.toContain(hidden);

    expect((await run(['website', 'remove', 'Shop'])).stdout).toBe('Removed Shop.\n');
    expect(await list()).toEqual([]);
  });

  it('tells a website from the one whose secret was used', async () => {
    const { run, list } = await commandLine();
    await run(['website', 'add', 'Main'], 'a'.repeat(32));
    await run(['website', 'add', 'Shop'], 'a'.repeat(31));
    const { stderr } = await run(['website', 'rotate', 'Shop', '--typo'], 'a'.repeat(32));
    expect(stderr).toContain('Main has this key already');
    await run(['website', 'rotate', 'Shop', '--typo'], secret);
    expect((await list())[1]).toMatchObject({ name: 'Shop', previousSecrets: [] });
    const { stdout } = await run(['check', '--website', 'Main', '--email', email, '--signature', valid]);
    expect(stdout).toContain('Shop');
    expect(stdout).toContain('proven');
  });

  it('forgets one previous secret key, and only that', async () => {
    const { run, list } = await commandLine();
    await run(['website', 'add', 'Main'], secret);
    for (const key of ['a', 'b', 'a', 'c']) await run(['website', 'rotate', 'Main'], key.repeat(32));
    const previous = async () =>
      (await list())[0]?.previousSecrets.map((one: { readonly fingerprint: string }) => one.fingerprint);
    const [first, a, b] = [secret, 'a'.repeat(32), 'b'.repeat(32)].map(fingerprintOf) as [
      string,
      string,
      string,
    ];
    expect((await previous())?.toSorted()).toEqual([first, a, b, a].toSorted());
    const forget = (fingerprint: string) => run(['website', 'forget-key', 'main', fingerprint]);

    expect(await forget(a.toUpperCase())).toMatchObject({
      code: 0,
      stdout: `Removed the previous secret key ${a} of Main.\n`,
    });
    expect((await previous())?.toSorted()).toEqual([first, b].toSorted());
    const gone = await forget(a);
    expect(gone).toMatchObject({ code: 64, stdout: '' });
    expect(gone.stderr).toContain(b);
    const current = await forget(fingerprintOf('c'.repeat(32)));
    expect(current.code).toBe(64);
    expect(current.stderr).toContain('the current secret key');
    const checked = await run(['check', '--email', email, '--signature', valid, '--json']);
    expect(JSON.parse(checked.stdout)).toMatchObject({ causes: [{ id: 'secret-rotated' }] });
  });

  it('refuses a name twice, an unknown name, and a website ID that is none', async () => {
    const { run, list } = await commandLine();
    await run(['website', 'add', 'Main'], secret);
    expect((await run(['website', 'add', 'MAIN'], secret)).code).toBe(64);
    // Before a secret key is asked for: there is none on standard input here, which is not what is complained about.
    const taken = await run(['website', 'add', 'Main'], '');
    expect(taken.code).toBe(64);
    expect(taken.stderr).not.toContain('Standard input');
    expect((await run(['website', 'rotate', 'Other'], secret)).code).toBe(64);
    expect((await run(['website', 'add', 'More', '--website-id', 'x'], secret)).code).toBe(64);
    expect((await run(['website', 'add', 'More'], '')).code).toBe(64);
    expect(await list()).toHaveLength(1);
  });

  it('notes what does not look like a secret key, and stores it all the same', async () => {
    const { run, list } = await commandLine();
    const { code, stderr } = await run(['website', 'add', 'Main'], '8c842203-7ed8-4e29-a608-7cf78a7d2fcc');
    expect(stderr).toContain('looks like a website ID');
    expect(code).toBe(0);
    expect(await list()).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux')('shows nothing of a secret typed on a terminal', async () => {
    const { run, env } = await commandLine();
    const program = fileURLToPath(programUrl('countersign'));
    const command = `'${process.execPath}' '${program}' website add Main`;
    const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { ...process.env, ...env },
    });
    const shown = text(terminal.stdout);
    await once(terminal.stdout, 'readable');
    // With a slip of the finger at its end, taken back.
    terminal.stdin.write(`${secret}x\u007f\r`);
    await once(terminal, 'close');
    expect(await shown).toContain('Added Main.');
    expect(await shown).not.toContain(secret.slice(0, 8));
    expect(terminal.exitCode).toBe(0);
    expect((await run(['sign', '--email', email])).stdout).toBe(`${valid}\n`);
  });
});
