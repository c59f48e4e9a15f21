import { win32 } from 'node:path';

/**
 * Whether this copy can put a newer version in its own place: on macOS, and on Windows where the installer for one
 * person put it, whose uninstaller lies beside it. Only where the system checks who made the newer one, which takes a
 * copy that is signed itself. An AppImage is signed for nobody who checks; copies from a deb, rpm or MSI are the package
 * manager's or the administrator's to update; others were unpacked by hand.
 */
export function installsItself(
  platform: NodeJS.Platform,
  isSigned: boolean,
  program: string,
  exists: (path: string) => boolean,
): boolean {
  if (!isSigned) return false;
  if (platform === 'darwin') return true;
  return platform === 'win32' && exists(win32.join(win32.dirname(program), 'Uninstall Countersign.exe'));
}
