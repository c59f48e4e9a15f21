import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../unit/services/temporaryFolder.ts';

const program = fileURLToPath(new URL('./killedChange.ts', import.meta.url));

/** How many items the keyring has of a service, whoever knows of them. */
function itemsOf(service: string): number {
  const { stdout } = spawnSync(
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
      expect(itemsOf(service)).toBe(0);
      if (isDone) return;
    }
  },
);
