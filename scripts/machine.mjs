// What the set-up, start and test scripts ask about this machine. Plain Node >= 20.19, no packages: it runs
// before any are installed.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { platform, env } = process;
const modules = join(root, 'node_modules');

/** Environment in which Node keeps what it compiled, for the threads and programs of hundreds of tests. */
export const compileCache = { NODE_COMPILE_CACHE: join(modules, '.cache/node') };

export const isLinux = platform === 'linux';
export const isWindows = platform === 'win32';
export const isRoot = process.getuid?.() === 0;

/** True where a window can be shown. */
export const hasDisplay = () => !isLinux || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** True when an executable of this name is on the PATH (Linux and macOS). */
export const onPath = (/** @type {string} */ name) =>
  (env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, name)));

/** The pinned Node of the `node` package: absolute path, whether or not it is there. */
export const pinnedNode = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Electron's binary: absolute path, or undefined when it was never downloaded in full. */
export function electronBinary() {
  try {
    const home = join(modules, 'electron');
    // install.js writes path.txt last: without it the unpacking did not end.
    const binary = join(home, 'dist', readFileSync(join(home, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** A Chromium of this machine for the stand-in of Electron: absolute path, or undefined. */
export function chromiumBinary() {
  /** @type {Partial<Record<NodeJS.Platform, string[]>>} */
  const candidates = {
    linux: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .flatMap((folder) => (folder ? [folder] : []))
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  };
  return [env.COUNTERSIGN_CHROMIUM, ...(candidates[platform] ?? [])].find((path) => path && existsSync(path));
}

/** The Chromium that shows no window, a third less work for the same pages: Debian's package of that name. */
export const headlessShell = '/usr/bin/chromium-headless-shell';

/** The Chromium on which the tests run here: absolute path, or undefined. */
export const chromiumForTests = () =>
  env.COUNTERSIGN_CHROMIUM || !existsSync(headlessShell) ? chromiumBinary() : headlessShell;

/** The line that installs Chromium here. */
export const chromiumAdvice = () =>
  isLinux && onPath('apt-get')
    ? `${isRoot ? '' : 'sudo '}apt-get install -y chromium`
    : 'install Chromium or Google Chrome, or set COUNTERSIGN_CHROMIUM to the path of one';

/** How to call npm: a program and its first arguments, and whether a shell is needed to find it. */
export function npm() {
  const { npm_execpath: script, npm_node_execpath: node } = env;
  return script?.endsWith('.js')
    ? { program: node && existsSync(node) ? node : process.execPath, first: [script], shell: false }
    : { program: 'npm', first: [], shell: isWindows };
}
