import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../unit/services/temporaryFolder.ts';

const program = fileURLToPath(new URL('./killedChange.ts', import.meta.url));

/** How many items the keyring has of a service, whoever knows of them. */
async function itemsOf(service: string): Promise<number> {
  const ask = () =>
    spawnSync(
      'dbus-send',
      [
        '--session',
        '--print-reply',
        '--dest=org.freedesktop.secrets',
        '/org/freedesktop/secrets',
        'org.freedesktop.Secret.Service.SearchItems',
        `dict:string:string:service,${service}`,
      ],
      { encoding: 'utf8' },
    );
  let stdout = '';
  // That the tool got no answer says nothing of what is left: it asks again, and where none comes, this tells why.
  const failure = (): string => {
    const asked = ask();
    stdout = asked.stdout;
    return asked.status === 0 ? '' : `${asked.status} ${asked.signal} ${asked.stderr} ${asked.error}`;
  };
  await expect.poll(failure).toBe('');
  expect(stdout).toContain('array');
  return stdout.match(/object path/g)?.length ?? 0;
}

it.skipIf(process.platform !== 'linux').each(['add', 'rotate', 'remove'])(
  '%s leaves nothing in the keychain after a kill that removing everything does not find',
  async (operation) => {
    for (let nth = 1; ; nth += 1) {
      const service = `Countersign killed ${randomUUID()}`;
      const folder = await temporaryFolder();
      const run = (what: string, killedAfter = 0): string =>
        spawnSync(process.execPath, [program, folder, service, what, String(killedAfter)], {
          encoding: 'utf8',
        }).stdout;
      if (operation !== 'add') expect(run('add')).toBe('done');
      const isDone = run(operation, nth) === 'done';
      expect(run('everything')).toBe('done');
      expect(await itemsOf(service)).toBe(0);
      if (isDone) return;
    }
  },
);
