import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { type RunOptions, runCountersign, runProcess, withSettings } from './runCountersign.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

const sign = (args: readonly string[], options: RunOptions = {}) =>
  runCountersign(['sign', '--email', 'user@gmail.com', ...args], options);

/** Settings that know two websites with stored secrets. */
async function folderWithWebsites(...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const websites = names.map((name) => ({
    id: name,
    name,
    websiteId: null,
    secret: { secretId: name, fingerprint: '01234567', since: '2026-01-01T00:00:00.000Z' },
    previousSecrets: [],
  }));
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ version: 1, websites }));
  return folder;
}

describe('the secret of a command', () => {
  it.each([secret, `${secret}\n`, `${secret}\r\n`])('is read from standard input: %j', async (input) => {
    const { code, stdout, stderr } = await sign(['--secret-stdin'], { input });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${valid}\n` });
    expect(stderr).not.toContain('white space');
  });

  it('keeps all white space but one line break, and says so', async () => {
    const { code, stdout, stderr } = await sign(['--secret-stdin'], { input: `${secret} \n` });
    expect(code).toBe(0);
    expect(stdout).not.toContain(valid);
    expect(stderr).toContain('white space');
    expect(stderr).not.toContain(secret);
  });

  it('is read from an environment variable, exactly', async () => {
    const { stdout } = await sign(['--secret-env', 'KEY'], { env: { KEY: secret } });
    expect(stdout).toBe(`${valid}\n`);
    const spaced = await sign(['--secret-env', 'KEY'], { env: { KEY: `${secret}\n` } });
    expect(spaced.stdout).not.toBe(`${valid}\n`);
    expect(spaced.stderr).toContain('the secret key in KEY has white space');
    expect(spaced.stderr).not.toContain(secret);
  });

  it.each([
    ['is not set', undefined],
    ['is empty', ''],
  ])('is refused when the variable %s', async (state, KEY) => {
    const { code, stderr } = await sign(['--secret-env', 'KEY'], { env: { KEY } });
    expect(stderr).toContain(`The environment variable that --secret-env names ${state}`);
    expect(code).toBe(64);
  });

  it.each([
    ['empty', '', 64],
    ['a line break only', '\n', 64],
    ['NUL', 'a\0b', 64],
    ['too long', 'x'.repeat(2_501), 64],
    ['endless', 'x'.repeat(200_000), 65],
    ['not UTF-8', Uint8Array.of(0x61, 0xff), 65],
  ])('is refused when standard input is %s', async (_what, input, code) => {
    const run = await sign(['--secret-stdin'], { input });
    expect(run.code).toBe(code);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/\.\n$/);
  });

  it('comes from one place only', async () => {
    const { code, stderr } = await sign(['--secret-stdin', '--secret-env', 'KEY'], { input: secret });
    expect(code).toBe(64);
    expect(stderr).toContain('cannot be used with');
  });

  it('is never taken from an argument, nor shown when somebody tries', async () => {
    for (const args of [
      ['--secret', secret],
      [`--secret=${secret}`],
      [`--secret-stdin=${secret}`],
      [secret],
    ]) {
      const { code, stdout, stderr } = await sign(args);
      expect(code).toBe(64);
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  it('names the stored websites when there is none of that name', async () => {
    const env = withSettings(await folderWithWebsites('Main', 'Shop'));
    const { code, stderr } = await sign(['--website', 'Mian'], { env });
    expect(stderr).toContain('No website has that name. Stored are: Main, Shop.');
    expect(code).toBe(64);
  });

  it('asks which website when there are several and none is named', async () => {
    const { code, stderr } = await sign([], {
      env: withSettings(await folderWithWebsites('Main', 'Shop')),
    });
    expect(stderr).toContain('Say which website with --website NAME: Main, Shop.');
    expect(code).toBe(64);
  });

  it('says how to begin when no website is stored', async () => {
    const { code, stderr } = await sign([], { env: withSettings(await temporaryFolder()) });
    expect(stderr).toContain('countersign website add NAME');
    expect(code).toBe(64);
  });

  it.skipIf(process.platform !== 'linux')(
    'ends with 69 and help when the keychain is out of reach',
    async () => {
      const env = withSettings(await folderWithWebsites('Main'));
      for (const more of [[], ['--website', 'main']]) {
        const run = await runProcess(['sign', '--email', 'user@gmail.com', ...more], { env });
        expect(run.stderr).toContain('no D-Bus session');
        expect(run.stdout).toBe('');
        expect(run.code).toBe(69);
      }
    },
  );
});
