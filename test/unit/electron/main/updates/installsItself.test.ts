import { describe, expect, it } from 'vitest';
import { installsItself } from '../../../../../electron/main/updates/installsItself.ts';

const windows = 'C:\\Users\\Ana\\AppData\\Local\\Programs\\Countersign';
const beside = [`${windows}\\Uninstall Countersign.exe`];
const onMac = '/Applications/Countersign.app/Contents/MacOS/Countersign';

describe('a copy of the app', () => {
  it.each([
    ['signed, on macOS', 'darwin', true, onMac, [], true],
    ['unsigned, on macOS', 'darwin', false, onMac, [], false],
    ['as an AppImage', 'linux', true, '/tmp/.mount_countersign/countersign-app', [], false],
    ['from a deb or rpm', 'linux', true, '/opt/Countersign/countersign-app', [], false],
    ['signed, from the installer for one person', 'win32', true, `${windows}\\Countersign.exe`, beside, true],
    [
      'unsigned, from the installer for one person',
      'win32',
      false,
      `${windows}\\Countersign.exe`,
      beside,
      false,
    ],
    ['signed, from the MSI', 'win32', true, 'C:\\Program Files\\Countersign\\Countersign.exe', [], false],
  ] as const)('%s', (_what, platform, isSigned, path, files: readonly string[], expected) => {
    expect(installsItself(platform, isSigned, path, (file) => files.includes(file))).toBe(expected);
  });
});
