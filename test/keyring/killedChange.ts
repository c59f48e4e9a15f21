import { createKeytarStore } from '../../keychain/keytarStore.ts';
import type { SecretStore } from '../../keychain/SecretStore.ts';
import { createWebsites } from '../../services/websites/websites.ts';
import { createWebsitesFile } from '../../services/websites/websitesFile.ts';

/**
 * A program for tests: `add`, `rotate`, `remove` or `everything` on the settings in a folder and a service of the real
 * keychain, killed just after its n-th call of the keychain. Prints `done` when it gets to the end.
 */
const [folder = '', service = '', operation = '', nth = '0'] = process.argv.slice(2);
const store = createKeytarStore({ service });
let calls = 0;
async function counted<T>(call: Promise<T>): Promise<T> {
  const answer = await call;
  calls += 1;
  if (calls === Number(nth)) process.kill(process.pid, 'SIGKILL');
  return answer;
}
const killing: SecretStore = {
  read: (id) => counted(store.read(id)),
  write: (id, secret) => counted(store.write(id, secret)),
  remove: (id) => counted(store.remove(id)),
  probe: () => counted(store.probe()),
};
const now = () => new Date();
const websites = createWebsites(createWebsitesFile(folder, now), killing, now);
const secret = `${operation} ${nth}`.padEnd(32, '0');
const listed = operation === 'add' ? undefined : await websites.list();
const id = listed?.ok ? (listed.value[0]?.id ?? '') : '';
const done =
  operation === 'add'
    ? await websites.add({ name: 'Main', websiteId: null, secret, keptIn: 'keychain' })
    : operation === 'rotate'
      ? await websites.rotate({ id, secret, keptIn: 'keychain' })
      : operation === 'remove'
        ? await websites.remove({ id })
        : await websites.removeAll();
process.stdout.write(done.ok ? 'done' : JSON.stringify(done.error));
process.exit();
