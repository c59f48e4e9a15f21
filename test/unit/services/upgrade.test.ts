import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSessionStore } from '../../../keychain/sessionStore.ts';
import { createServices } from '../../../services/createServices.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/upgrades');

describe('an upgrade', () => {
  it('from 0.1.0 finds every website as it was, and leaves the file alone', async () => {
    const folder = await temporaryFolder();
    const old = join(fixtures, '0.1.0/settings.json');
    const settings = join(folder, 'settings.json');
    await copyFile(old, settings);
    const services = await createServices({ dataFolder: folder, store: createSessionStore() });
    try {
      const listed = await services.websites.list();
      if (!listed.ok) throw new Error(listed.error.code);
      expect(listed.value.map(({ name, websiteId }) => ({ name, websiteId }))).toEqual([
        { name: 'My site', websiteId: '8c842203-7ed8-4e29-a608-7cf78a7d2fcc' },
        { name: 'Staging', websiteId: null },
      ]);
      expect(JSON.stringify(listed.value)).toContain('9f86d081');
      expect(services.app.notices()).toEqual([]);
      expect(await readFile(settings)).toEqual(await readFile(old));
    } finally {
      await services.dispose();
    }
  });
});
