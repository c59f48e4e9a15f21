import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultTestAddresses } from '../../../../core/generate/testAddresses.ts';
import {
  type ManagedPath,
  managedSettingsPaths,
  readManagedSettings,
} from '../../../../services/signing/managedSettings.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'managed-settings.json');
  await writeFile(path, content);
  return path;
}
const system = (path: string): ManagedPath => ({ path, from: 'system' });
const environment = (path: string): ManagedPath => ({ path, from: 'environment' });
const read = async (content: string | Uint8Array) => {
  const path = await fileWith(content);
  return { path, settings: await readManagedSettings([system(path)]) };
};

describe('the managed settings', () => {
  it('are where each system has them', () => {
    const paths = (platform: NodeJS.Platform, env = {}) =>
      managedSettingsPaths(platform, env).map(({ path }) => path);
    expect(paths('linux')).toEqual(['/etc/countersign/managed-settings.json']);
    expect(paths('darwin')).toEqual(['/Library/Application Support/Countersign/managed-settings.json']);
    expect(paths('win32', { ProgramData: 'D:\\Data' })).toEqual([
      'C:\\ProgramData\\Countersign\\managed-settings.json',
      'D:\\Data\\Countersign\\managed-settings.json',
    ]);
    expect(paths('win32', { ProgramData: 'C:\\ProgramData' })).toHaveLength(1);
  });

  it('ask for a confirmation and nothing more where there is no file', async () => {
    const absent = join(await temporaryFolder(), 'a', 'b.json');
    const expected = { generate: 'with-confirmation', notices: [] };
    expect(await readManagedSettings([])).toMatchObject(expected);
    expect(await readManagedSettings([system(absent)])).toMatchObject(expected);
  });

  it('say what they say', async () => {
    const { path, settings } = await read(
      '{"generate":"test-addresses-only","testAddresses":["*@qa.corp.io"]}',
    );
    expect(settings).toEqual({
      generate: 'test-addresses-only',
      testAddresses: [['*@qa.corp.io']],
      replacesOwn: true,
      updates: undefined,
      path,
      notices: [],
    });
    expect((await read('{}')).settings).toMatchObject({ generate: 'with-confirmation', notices: [] });
  });

  it('switch updates on or off for everybody, or leave that to them', async () => {
    expect((await read('{"updates":"on"}')).settings).toMatchObject({ updates: 'on', notices: [] });
    expect((await read('{"updates":"off"}')).settings).toMatchObject({ updates: 'off', notices: [] });
    expect((await read('{}')).settings.updates).toBeUndefined();
  });

  it('switch updates off when one of several files says so, or cannot be understood', async () => {
    const [on, off, damaged] = await Promise.all(
      ['{"updates":"on"}', '{"updates":"off"}', '{"updates":true}'].map(fileWith),
    );
    const updates = async (...paths: readonly (string | undefined)[]) =>
      (await readManagedSettings(paths.map(String).map(system))).updates;
    expect(await updates(on, off)).toBe('off');
    expect(await updates(off, on)).toBe('off');
    expect(await updates(damaged, on)).toBe('off');
  });

  it('name the keys that are not known, and count for the rest', async () => {
    const { path, settings } = await read('{"generate":"never","tst":1,"$schema":"x"}');
    expect(settings.generate).toBe('never');
    expect(settings.notices).toEqual([
      { kind: 'managed-settings-unknown-keys', path, keys: ['tst', '$schema'] },
    ]);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"never"',
    '{"generate":"nevr"}',
    '{"generate":null}',
    '{"generate":["never"]}',
    '{"testAddresses":"*@example.com"}',
    '{"testAddresses":["*@*"]}',
    '{"testAddresses":[1]}',
    Uint8Array.of(0x7b, 0xff, 0x7d),
    `{"x":"${'a'.repeat(1_000_001)}"}`,
  ])('forbid everything when they are damaged, and say so', async (content) => {
    const { path, settings } = await read(content);
    expect(settings.generate).toBe('never');
    expect(settings.notices).toEqual([
      { kind: 'managed-settings-damaged', path, reason: expect.any(String) },
    ]);
  });

  it('forbid everything when something else than a file is in their place', async () => {
    const path = join(await temporaryFolder(), 'managed-settings.json');
    await mkdir(path);
    expect(await readManagedSettings([system(path)])).toMatchObject({
      generate: 'never',
      notices: [{ kind: 'managed-settings-damaged', reason: 'EISDIR' }],
    });
  });

  it.skipIf(process.getuid?.() === 0)('forbid everything when they may not be read', async () => {
    const path = await fileWith('{}');
    await chmod(path, 0);
    expect((await readManagedSettings([system(path)])).generate).toBe('never');
  });

  it('are as strict as the strictest file, whatever their order', async () => {
    const loose = await fileWith('{"generate":"with-confirmation","testAddresses":["*@a.test"]}');
    const strict = await fileWith('{"generate":"never"}');
    for (const paths of [
      [loose, strict],
      [strict, loose],
    ]) {
      const { testAddresses, ...settings } = await readManagedSettings(paths.map(system));
      expect(settings).toMatchObject({ generate: 'never', path: strict, replacesOwn: true });
      expect(new Set(testAddresses)).toEqual(new Set([['*@a.test'], defaultTestAddresses]));
    }
  });

  it('tell the file that the environment names from those of the system', () => {
    const etc = '/etc/countersign/managed-settings.json';
    expect(managedSettingsPaths('linux', { COUNTERSIGN_MANAGED_SETTINGS: '/tmp/x.json' })).toEqual([
      system(etc),
      environment('/tmp/x.json'),
    ]);
    expect(managedSettingsPaths('linux', { COUNTERSIGN_MANAGED_SETTINGS: etc })).toEqual([system(etc)]);
    expect(managedSettingsPaths('linux', { COUNTERSIGN_MANAGED_SETTINGS: '' })).toEqual([system(etc)]);
  });

  it('leave people their own lists, unless a file of the system has a say in them', async () => {
    const [silent, strict, list] = await Promise.all(
      ['{"updates":"off"}', '{"generate":"test-addresses-only"}', '{"testAddresses":[]}'].map(fileWith),
    );
    const replaces = async (...paths: readonly ManagedPath[]) =>
      (await readManagedSettings(paths)).replacesOwn;
    expect(await replaces(system(String(silent)))).toBe(false);
    expect(await replaces(system(String(strict)))).toBe(true);
    expect(await replaces(system(String(list)))).toBe(true);
    expect(await replaces(system(String(silent)), environment(String(strict)))).toBe(false);
    expect(await replaces(environment(String(list)))).toBe(false);
  });
});
