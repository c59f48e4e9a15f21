import { posix, win32 } from 'node:path';

/**
 * Whether this copy can put a newer version in its own place: on macOS; as an AppImage; and on Windows where the
 * installer for one person put it, whose uninstaller lies beside it. Copies from a deb, rpm or MSI are the package
 * manager's or the administrator's to update, and others were unpacked by hand.
 */
export function installsItself(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  program: string,
  exists: (path: string) => boolean,
): boolean {
  if (platform === 'darwin') return true;
  if (platform === 'win32') return exists(win32.join(win32.dirname(program), 'Uninstall Countersign.exe'));
  const { APPIMAGE = '' } = env;
  return posix.isAbsolute(APPIMAGE);
}
