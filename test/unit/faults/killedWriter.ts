import { createRequire, syncBuiltinESMExports } from 'node:module';

/**
 * A program for tests: adds a website to the settings in a folder, and is killed just before its n-th step on the
 * disk. Prints `done` when it gets to the end.
 */
const [folder = '', nth = ''] = process.argv.slice(2);
const promises = createRequire(import.meta.url)('node:fs/promises') as Record<string, unknown>;
type Step = (...args: readonly unknown[]) => Promise<unknown>;

let steps = 0;
const step = (): void => {
  steps += 1;
  if (steps === Number(nth)) process.kill(process.pid, 'SIGKILL');
};

const counted =
  (work: Step): Step =>
  async (...args) => {
    step();
    const made = await work(...args);
    if (made !== null && typeof made === 'object' && 'writeFile' in made) {
      const handle = made as Record<string, Step>;
      for (const name of ['writeFile', 'sync', 'datasync', 'close', 'appendFile']) {
        const method = handle[name]?.bind(made);
        if (method !== undefined) handle[name] = counted(method);
      }
    }
    return made;
  };

for (const name of ['open', 'rename', 'rm', 'mkdir', 'readFile']) {
  promises[name] = counted(promises[name] as Step);
}
syncBuiltinESMExports();

const { createWebsitesFile } = await import('../../../services/websites/websitesFile.ts');
const file = createWebsitesFile(folder, () => new Date());
const added = await file.change((stored) => {
  const id = `website-${stored.websites.length}`;
  const website = { id, name: id, websiteId: null, secret: null, previousSecrets: [] };
  return {
    ok: true,
    value: { stored: { ...stored, websites: [...stored.websites, website] }, value: id },
  };
});
step();
if (added.ok) process.stdout.write('done');
