import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../../core/Result.ts';
import {
  noWebsites,
  type StoredWebsites,
  type WebsiteRecord,
} from '../../../../services/websites/StoredWebsites.ts';
import { createWebsitesFile, type WebsitesFile } from '../../../../services/websites/websitesFile.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const now = () => new Date('2026-01-02T03:04:05.678Z');

const website = (name: string): WebsiteRecord => ({
  id: name,
  name,
  websiteId: null,
  secret: null,
  previousSecrets: [],
});

const append = (file: WebsitesFile, name: string) =>
  file.change((stored: StoredWebsites) =>
    ok({ stored: { ...stored, websites: [...stored.websites, website(name)] }, value: undefined }),
  );

async function names(file: WebsitesFile): Promise<readonly string[]> {
  const read = await file.read();
  if (!read.ok) throw new Error(read.error.code);
  return read.value.websites.map(({ name }) => name);
}

/** Everything but the lock, which stays. */
const filesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name !== 'settings.lock').sort();

describe('websitesFile', () => {
  it('has the defaults and nothing to report when there is no file, and makes none by reading', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'er');
    const file = createWebsitesFile(folder, now);
    expect(await file.read()).toEqual(ok(noWebsites));
    expect(file.notices()).toEqual([]);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  it('keeps what was changed, for another reader as well', async () => {
    const folder = await temporaryFolder();
    await append(createWebsitesFile(folder, now), 'Main');
    expect(await names(createWebsitesFile(folder, now))).toEqual(['Main']);
  });

  it('sees what another one changed in the meantime', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [createWebsitesFile(folder, now), createWebsitesFile(folder, now)];
    await append(one, 'A');
    await append(other, 'B');
    await append(one, 'C');
    expect(await names(other)).toEqual(['A', 'B', 'C']);
  });

  it('loses none of many changes made at once', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [createWebsitesFile(folder, now), createWebsitesFile(folder, now)];
    const wanted = Array.from({ length: 20 }, (_, index) => `W${index}`);
    await Promise.all(wanted.map((name, index) => append(index % 2 === 0 ? one : other, name)));
    expect((await names(one)).toSorted()).toEqual(wanted.toSorted());
  });

  it('leaves one file behind that only its owner can read', async () => {
    const folder = await temporaryFolder();
    await append(createWebsitesFile(folder, now), 'Main');
    expect(await filesIn(folder)).toEqual(['settings.json']);
    if (process.platform !== 'win32') {
      expect((await stat(join(folder, 'settings.json'))).mode & 0o777).toBe(0o600);
    }
  });

  it('removes what a killed writer left behind', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json.new'), '{"vers');
    const file = createWebsitesFile(folder, now);
    await append(file, 'Main');
    expect(await filesIn(folder)).toEqual(['settings.json']);
    expect(await names(file)).toEqual(['Main']);
  });

  it('changes nothing when the edit refuses', async () => {
    const folder = await temporaryFolder();
    const file = createWebsitesFile(folder, now);
    expect(await file.change(() => err('no'))).toEqual(err('no'));
    expect(await filesIn(folder)).toEqual([]);
  });

  it.each(['', '{"version":1,"webs', 'null', '{"version":1,"websites":[{}]}'])(
    'moves the damaged file %j to a backup, names both, and starts anew',
    async (content) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'settings.json');
      await writeFile(path, content);
      const file = createWebsitesFile(folder, now);
      expect(await file.read()).toEqual(ok(noWebsites));
      const backup = join(folder, 'settings.damaged-2026-01-02T03-04-05.678Z.json');
      expect(file.notices()).toEqual([{ kind: 'settings-damaged', path, backup }]);
      expect(await readFile(backup, 'utf8')).toBe(content);
      await append(file, 'Main');
      expect(await names(file)).toEqual(['Main']);
      expect(await readFile(backup, 'utf8')).toBe(content);
    },
  );

  describe('the backups of damaged settings', () => {
    const [one, other] = ['8c842203-7ed8-4e29-a608-7cf78a7d2fcc', '0fd72e0f-f53b-4742-9302-9fd1f3f40c92'];
    const whole = JSON.stringify({ secret: { secretId: one }, previousSecrets: [{ secretId: other }] });

    it.each([
      ['whole', whole, [one, other]],
      ['broken off', whole.slice(0, -20), [one]],
      ['indented', whole.replaceAll(':', ' : \n'), [one, other]],
      ['quoted as a text', JSON.stringify(whole), [one, other]],
      ['in UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), [one, other]],
      [
        'between bytes that are no text',
        Buffer.concat([Buffer.alloc(9, 0xff), Buffer.from(whole)]),
        [one, other],
      ],
      ['empty', '', []],
    ])('tell the keychain items that are named in one that is %s', async (_what, content, secretIds) => {
      const folder = await temporaryFolder();
      const path = join(folder, 'settings.damaged-2026.json');
      await writeFile(path, content);
      const file = createWebsitesFile(folder, now);
      expect(await file.backups()).toEqual([{ kind: 'read', path, secretIds }]);
    });

    it('tell no item that the settings name as well', async () => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'settings.damaged-2026.json'), whole);
      await writeFile(join(folder, 'settings.json'), `{"version":9,"secretId":"${one}"}`);
      expect(await createWebsitesFile(folder, now).backups()).toMatchObject([{ secretIds: [other] }]);
    });

    it('tell when one cannot be read', async () => {
      const folder = await temporaryFolder();
      const path = join(folder, 'settings.damaged-2026.json');
      await mkdir(path);
      expect(await createWebsitesFile(folder, now).backups()).toMatchObject([{ kind: 'unread', path }]);
    });

    it('are none where there is no folder', async () => {
      const folder = join(await temporaryFolder(), 'none');
      expect(await createWebsitesFile(folder, now).backups()).toEqual([]);
    });
  });

  it('refuses every change to a newer file, leaves it byte for byte, and tells once', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    const content = '{ "version": 2, "sites": ["x"] }';
    await writeFile(path, content);
    const file = createWebsitesFile(folder, now);
    const newer = err({ code: 'settings-newer', path });
    expect(await file.read()).toEqual(newer);
    expect(await append(file, 'Main')).toEqual(newer);
    expect(file.notices()).toEqual([{ kind: 'settings-newer', path }]);
    expect(await readFile(path, 'utf8')).toBe(content);
    expect(await filesIn(folder)).toEqual(['settings.json']);
  });

  it('says so when the settings cannot be written, and leaves no temporary file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'settings.json');
    await mkdir(path);
    const file = createWebsitesFile(folder, now);
    expect(await append(file, 'Main')).toMatchObject({
      ok: false,
      error: { code: 'settings-unwritable', path },
    });
    expect(await filesIn(folder)).toEqual(['settings.json']);
  });

  it.each(['garbage '.repeat(200), 'a folder'])(
    'names the lock where that is damaged, and changes nothing: %j',
    async (content) => {
      const folder = await temporaryFolder();
      const file = createWebsitesFile(folder, now);
      expect(await append(file, 'Main')).toMatchObject({ ok: true });
      const before = await readFile(join(folder, 'settings.json'), 'utf8');
      const lock = join(folder, 'settings.lock');
      await rm(lock);
      if (content === 'a folder') await mkdir(lock);
      else await writeFile(lock, content);
      expect(await append(file, 'More')).toMatchObject({
        ok: false,
        error: { code: 'settings-unwritable', path: lock, reason: expect.stringContaining('may be removed') },
      });
      expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(before);
      await rm(lock, { recursive: true });
      expect(await append(file, 'More')).toMatchObject({ ok: true });
    },
  );

  it('says so when the folder cannot be made', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'file'), '');
    const file = createWebsitesFile(join(parent, 'file', 'folder'), now);
    expect(await append(file, 'Main')).toMatchObject({ ok: false, error: { code: 'settings-unwritable' } });
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'keeps the old settings when the folder is read-only',
    async () => {
      const folder = await temporaryFolder();
      const file = createWebsitesFile(folder, now);
      await append(file, 'Main');
      await chmod(folder, 0o500);
      expect(await append(file, 'More')).toMatchObject({ ok: false, error: { code: 'settings-unwritable' } });
      await chmod(folder, 0o700);
      expect(await names(file)).toEqual(['Main']);
    },
  );
});
