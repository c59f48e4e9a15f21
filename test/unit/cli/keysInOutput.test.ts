import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sign } from '../../../core/signature/sign.ts';
import { programUrl } from '../../programUrl.ts';
import { until } from '../../until.ts';
import { temporaryFolder } from '../services/temporaryFolder.ts';
import { runCountersign, withSettings } from './runCountersign.ts';

/** One that nothing tells by its form. */
const secret = 'mySecretKey12345';

describe('a secret key', () => {
  it.each([
    ['the name of a variable', ['check', '--email', 'a@b.com', '--signature', 'x', '--secret-env', secret]],
    ['a website', ['check', '--email', 'a@b.com', '--signature', 'x', '--website', secret]],
    ['a website to rotate', ['website', 'rotate', secret]],
    ['a previous key to forget', ['website', 'forget-key', 'Main', secret]],
    ['a website to rename', ['website', 'rename', secret, 'Shop']],
    ['a cause', ['sign', '--email', 'a@b.com', '--broken', secret]],
    ['a form', ['sign', '--email', 'a@b.com', '--as', secret]],
    ['a command', [secret]],
    ['an option', ['check', `--${secret}`]],
    ['an argument too many', ['check', secret]],
    ['a file to write', ['audit', 'list.csv', '--out', secret]],
  ])('is not told again where it is given as %s', async (_, args) => {
    const folder = await temporaryFolder();
    const website = { id: 'a', name: 'Main', websiteId: null, secret: null, previousSecrets: [] };
    await writeFile(join(folder, 'settings.json'), JSON.stringify({ version: 1, websites: [website] }));
    const { code, stdout, stderr } = await runCountersign(args, { env: withSettings(folder) });
    expect(code).toBe(64);
    expect(stdout + stderr).not.toContain(secret);
  });

  it('is not told again where it is given as an email beside a pasted text', async () => {
    const folder = await temporaryFolder();
    const paste = join(folder, 'page.html');
    await writeFile(paste, `$crisp.push(["set", "user:email", ["a@b.com", "${sign(secret, 'a@b.com')}"]]);`);
    const args = ['check', '--paste', paste, '--email', secret, '--signature', secret, '--secret-env', 'KEY'];
    for (const more of [[], ['--json']]) {
      const { stdout, stderr } = await runCountersign([...args, ...more], { env: { KEY: secret } });
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toContain(secret);
    }
  });

  it('is not told again by a diagnosis, wherever it stands in the line', async () => {
    const websites = [{ name: secret, secret: 'another secret', previousSecrets: [secret] }];
    const lines = [
      {
        id: secret,
        email: `${secret}@example.com`,
        signature: `${secret}=${sign(secret, `${secret}@example.com`)}`,
        websites,
      },
      {
        id: { [secret]: 1 },
        email: 'a@b.com',
        signature: sign(secret, secret),
        websites,
        knownEmails: [secret],
      },
    ];
    const { stdout } = await runCountersign(['diagnose', '--jsonl'], {
      input: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stdout).not.toContain(secret);
  });

  it('is in no file of an audit that shows whole emails', async () => {
    const folder = await temporaryFolder();
    const list = join(folder, 'list.csv');
    const rows = [
      `${secret}@Example.com,${sign(secret, `${secret}@example.com`)}`,
      `A@b.com,${sign(secret, 'a@b.com')}`,
    ];
    await writeFile(list, `email,signature\n${rows.join('\n')}\n`);
    const out = join(folder, 'out');
    for (const report of ['md', 'html', 'txt']) {
      const args = [
        'audit',
        list,
        '--report',
        `${out}.${report}`,
        '--out',
        `${out}.csv`,
        '--emails',
        '--secret-env',
        'KEY',
      ];
      await runCountersign(args, { env: { KEY: secret } });
    }
    const names = (await readdir(folder)).filter((name) => name.startsWith('out.'));
    expect(names).toHaveLength(4);
    for (const name of names) expect(await readFile(join(folder, name), 'utf8')).not.toContain(secret);
  });

  it.skipIf(process.platform !== 'linux' || spawnSync('script', ['--version']).error !== undefined)(
    'is asked for on a terminal, and not shown while it is typed',
    async () => {
      const node = [process.execPath, fileURLToPath(programUrl('countersign'))];
      const command = [...node, 'sign', '--email', 'qa@example.com', '--secret-stdin'].join(' ');
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        env: { ...process.env, COUNTERSIGN_DATA_DIR: await temporaryFolder() },
      });
      onTestFinished(() => {
        child.kill('SIGKILL');
      });
      let shown = '';
      child.stdout.on('data', (piece: Buffer) => {
        shown += piece.toString();
      });
      const end = once(child, 'close');
      await until(() => expect(shown).toContain('Secret key (not shown): '));
      child.stdin.write(`${secret}\r`);
      await end;
      expect(shown).toContain(sign(secret, 'qa@example.com'));
      expect(shown).not.toContain(secret);
    },
  );
});
