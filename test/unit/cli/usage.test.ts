import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { runCountersign, runProcess, withSettings } from './runCountersign.ts';

const sources = new URL('../../../cli/countersign.ts', import.meta.url);

describe('countersign', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['guide', '--help']],
    [['help', 'guide']],
    [['website', 'nonsense', '--help']],
    [['check']],
    [['check', '--email', 'a']],
    [['check', '--email', 'a', '--signature']],
    [['sign', '--email', 'a', '--as', 'fax', '--secret-stdin']],
    [['causes', 'nonsense', 'beyond', 'words']],
    [['website']],
    [['website', 'add']],
    [['website', 'rename', 'A']],
    [['website', 'list', 'more']],
  ])('calls %j wrong usage', async (args) => {
    const { code, stdout, stderr } = await runCountersign(args);
    expect(code).toBe(64);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it.each([['--help'], ['--version'], ['check', '--help'], ['help', 'sign'], ['website', '--help']])(
    'answers %s',
    async (...args) => {
      const { code, stdout, stderr } = await runCountersign(args);
      expect(code).toBe(0);
      expect(stdout).not.toBe('');
      expect(stderr).toBe('');
    },
  );

  it.each(['check', 'sign', 'diagnose', 'audit', 'whose'])(
    'fits the help of %s into 80 columns',
    async (name) => {
      const { stdout } = await runCountersign([name, '--help']);
      expect(stdout).toContain('Exit codes: ');
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it('runs from its sources as it does when it is packed, in a process and in memory, with its threads', async () => {
    const key = '0fd72e0ff53b274293029fd1f3f40c92';
    const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
    const list = join(await temporaryFolder(), 'list.csv');
    await writeFile(list, `email,signature\nuser@gmail.com,${valid.toUpperCase()}\n`);
    const check = ['check', '--secret-env', 'KEY', '--json'];
    for (const [args, input] of [
      [[...check, '--email', 'user@gmail.com', '--signature', valid.toUpperCase()], ''],
      [[...check, '--paste', '-'], `$crisp.push(["set", "user:email", ["user@gmail.com", "${valid}"]]);`],
      [['audit', list, '--secret-env', 'KEY', '--json'], ''],
    ] as const) {
      const options = { env: { KEY: key }, input };
      const runs = [
        await runProcess(args, { ...options, program: sources }),
        await runProcess(args, options),
        await runCountersign(args, options),
      ];
      const [fromSources, packed, inMemory] = runs.map((run) => ({
        ...run,
        stdout: run.stdout.replace(/"ms":[\d.]+/, ''),
      }));
      expect(fromSources).toEqual(packed);
      expect(inMemory).toEqual(packed);
      expect(packed?.stdout).toMatch(/^\{".*\}\n$/);
    }
  });

  it('leaves newer settings alone, says so and ends with 65', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await writeFile(path, '{"version":2}');
    const env = withSettings(folder);
    for (const args of [
      ['website', 'list'],
      ['website', 'add', 'Main'],
      ['sign', '--email', 'a'],
    ]) {
      const { code, stderr } = await runCountersign(args, { env, input: 'x'.repeat(32) });
      expect(stderr.match(/newer version of Countersign/g)).toHaveLength(1);
      expect(code).toBe(65);
    }
    expect(await readFile(path, 'utf8')).toBe('{"version":2}');
  });

  it('goes on after damaged settings, naming the backup', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), '');
    const { code, stdout, stderr } = await runCountersign(['website', 'list', '--json'], {
      env: withSettings(folder),
    });
    expect(stderr).toContain('settings.damaged-');
    expect(stdout).toBe('[]\n');
    expect(code).toBe(0);
  });

  it('asks on a terminal before it removes a website, and takes anything but yes for no', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    const website = { id: 'a', name: 'Main', websiteId: null, secret: null, previousSecrets: [] };
    const settings = JSON.stringify({ version: 1, websites: [website] });
    await writeFile(path, settings);
    for (const input of ['\n', 'no\n', '']) {
      expect(
        await runCountersign(['website', 'remove', 'main'], {
          env: withSettings(folder),
          input,
          terminal: 80,
        }),
      ).toEqual({
        code: 0,
        stdout: 'Nothing was removed.\n',
        stderr: 'Remove Main and its secret keys? [y/N] ',
      });
    }
    expect(await readFile(path, 'utf8')).toBe(settings);
  });

  it('breaks lines between words and shows colours on a terminal alone', async () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', undefined);
    const { stdout: piped } = await runCountersign(['causes']);
    const { stdout: shown } = await runCountersign(['causes'], { terminal: 60 });
    expect(piped).not.toContain('\u001b');
    expect(shown).toContain('\u001b[1m');
    const widths = (text: string) =>
      stripVTControlCharacters(text)
        .split('\n')
        .map((line) => line.length);
    expect(Math.max(...widths(piped))).toBeGreaterThan(60);
    expect(Math.max(...widths(shown))).toBeLessThanOrEqual(60);
    expect(stripVTControlCharacters(shown).replace(/\s+/g, ' ')).toBe(piped.replace(/\s+/g, ' '));
  });

  it('takes no secret key for the name of a website', async () => {
    const folder = await temporaryFolder();
    const key = '7c1e5a90b34d4f2e8a6b0d9c53f1e276';
    const run = await runCountersign(['website', 'add', key], { env: withSettings(folder), input: key });
    expect(run).toEqual({
      code: 64,
      stdout: '',
      stderr: 'This name cannot be used: it contains a secret key, and names are saved and shown.\n',
    });
  });

  it.skipIf(process.platform !== 'linux')(
    'stores no website while the keychain is out of reach',
    async () => {
      const folder = await temporaryFolder();
      const env = withSettings(folder);
      const { code, stderr } = await runProcess(['website', 'add', 'Main'], {
        env,
        input: 'x'.repeat(32),
      });
      expect(stderr).toContain('no D-Bus session');
      expect(code).toBe(69);
      expect((await runProcess(['website', 'list', '--json'], { env })).stdout).toBe('[]\n');
    },
  );
});
