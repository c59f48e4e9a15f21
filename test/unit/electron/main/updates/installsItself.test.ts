import { describe, expect, it } from 'vitest';
import { installsItself } from '../../../../../electron/main/updates/installsItself.ts';

const windows = 'C:\\Users\\Ana\\AppData\\Local\\Programs\\Countersign';

describe('a copy of the app', () => {
  it.each([
    ['on macOS', 'darwin', {}, '/Applications/Countersign.app/Contents/MacOS/Countersign', [], true],
    ['as an AppImage', 'linux', { APPIMAGE: '/home/ana/countersign.AppImage' }, '/tmp/.mount/app', [], true],
    ['from a deb or rpm', 'linux', {}, '/opt/Countersign/countersign-app', [], false],
    [
      'from the installer for one person',
      'win32',
      {},
      `${windows}\\Countersign.exe`,
      [`${windows}\\Uninstall Countersign.exe`],
      true,
    ],
    ['from the MSI', 'win32', {}, 'C:\\Program Files\\Countersign\\Countersign.exe', [], false],
  ] as const)('%s', (_what, platform, env, path, files: readonly string[], expected) => {
    expect(installsItself(platform, env, path, (file) => files.includes(file))).toBe(expected);
  });
});
