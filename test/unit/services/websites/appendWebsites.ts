import { randomUUID } from 'node:crypto';
import { ok } from '../../../../core/Result.ts';
import { createWebsitesFile } from '../../../../services/websites/websitesFile.ts';

/** A program for tests: appends so many websites to the settings in a folder, one after the other. */
const [folder = '', count = '0'] = process.argv.slice(2);
const file = createWebsitesFile(folder, () => new Date());
for (let index = 0; index < Number(count); index += 1) {
  const id = randomUUID();
  const record = { id, name: id.repeat(50), websiteId: null, secret: null, previousSecrets: [] };
  const changed = await file.change((stored) =>
    ok({ stored: { ...stored, websites: [...stored.websites, record] }, value: undefined }),
  );
  if (!changed.ok) throw new Error(JSON.stringify(changed.error));
  process.stdout.write(`${id}\n`);
}
