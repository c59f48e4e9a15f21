import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../../services/storedFiles/dataFolder.ts';

describe('dataFolder', () => {
  it('is below ~/.config on Linux', () => {
    expect(dataFolder('linux', {}, '/home/a')).toBe('/home/a/.config/Countersign');
  });

  it('follows XDG_CONFIG_HOME, unless it is relative or empty', () => {
    expect(dataFolder('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/a')).toBe('/cfg/Countersign');
    expect(dataFolder('linux', { XDG_CONFIG_HOME: 'cfg' }, '/home/a')).toBe('/home/a/.config/Countersign');
    expect(dataFolder('linux', { XDG_CONFIG_HOME: '' }, '/home/a')).toBe('/home/a/.config/Countersign');
  });

  it('is below Application Support on macOS', () => {
    expect(dataFolder('darwin', { XDG_CONFIG_HOME: '/cfg' }, '/Users/a')).toBe(
      '/Users/a/Library/Application Support/Countersign',
    );
  });

  it('is below APPDATA on Windows, and below the home without it', () => {
    const home = String.raw`C:\Users\a`;
    expect(dataFolder('win32', { APPDATA: String.raw`D:\Roaming` }, home)).toBe(
      String.raw`D:\Roaming\Countersign`,
    );
    expect(dataFolder('win32', {}, home)).toBe(String.raw`C:\Users\a\AppData\Roaming\Countersign`);
  });

  it('is absolute, as Electron wants it, where COUNTERSIGN_DATA_DIR is relative', () => {
    expect(dataFolder('linux', { COUNTERSIGN_DATA_DIR: 'here' }, '/home/a')).toBe(
      join(process.cwd(), 'here'),
    );
  });

  it('is where COUNTERSIGN_DATA_DIR says, on every system', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(dataFolder(platform, { COUNTERSIGN_DATA_DIR: '/elsewhere' }, '/home/a')).toBe('/elsewhere');
    }
  });
});
