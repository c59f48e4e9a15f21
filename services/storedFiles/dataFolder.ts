import { isAbsolute, posix, resolve, win32 } from 'node:path';

/**
 * The folder that holds everything Countersign writes to disk, the same for the app and the command line.
 * `COUNTERSIGN_DATA_DIR` overrides it, absolute or from the working directory. Linux: `$XDG_CONFIG_HOME/Countersign`, by default below `~/.config` (the
 * XDG specification ignores relative paths); macOS: below `~/Library/Application Support`; Windows: `%APPDATA%`.
 */
export function dataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const override = env.COUNTERSIGN_DATA_DIR;
  if (override !== undefined && override !== '') return isAbsolute(override) ? override : resolve(override);
  if (platform === 'win32') {
    return win32.join(env.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Countersign');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Countersign');
  const config = env.XDG_CONFIG_HOME ?? '';
  return posix.join(posix.isAbsolute(config) ? config : posix.join(home, '.config'), 'Countersign');
}
