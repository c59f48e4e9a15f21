// `node scripts/with-keyring.mjs PROGRAM ARGUMENTS…`: runs a program of node_modules/.bin. On Linux inside a D-Bus
// session with an unlocked GNOME keyring, both its own and in a temporary home, so that nobody's real keyring is
// touched; elsewhere as it is. Ends with the program's exit code.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { electronBinary, hasDisplay, isLinux, isWindows, onPath, root } from './machine.mjs';

// Node warns of arguments given to a shell; these are ours.
process.noDeprecation = isWindows;

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

function run(program, args, env) {
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    // node_modules/.bin holds .cmd files on Windows, which only a shell starts.
    shell: isWindows,
  });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  if (signal) process.stderr.write(`${program} was ended by ${signal}\n`);
  return status ?? 1;
}

/** What still has to reach the outside once HOME and XDG_RUNTIME_DIR point elsewhere. */
function waysOut() {
  const { WAYLAND_DISPLAY, XDG_RUNTIME_DIR, XAUTHORITY, PLAYWRIGHT_BROWSERS_PATH } = process.env;
  const authority = XAUTHORITY ?? join(homedir(), '.Xauthority');
  const browsers = PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  return {
    ...(WAYLAND_DISPLAY && XDG_RUNTIME_DIR && !isAbsolute(WAYLAND_DISPLAY)
      ? { WAYLAND_DISPLAY: join(XDG_RUNTIME_DIR, WAYLAND_DISPLAY) }
      : {}),
    ...(existsSync(authority) ? { XAUTHORITY: authority } : {}),
    ...(existsSync(browsers) ? { PLAYWRIGHT_BROWSERS_PATH: browsers } : {}),
  };
}

// The daemon reads the keyring's password from standard input, makes the keyring and goes to the background; its
// words are of interest only when it fails. It ends with the session's bus.
const session = `
words=$(printf keyring | gnome-keyring-daemon --unlock --components=secrets 2>&1) || {
  printf '%s\\n' "$words" >&2
  exit 1
}
exec "$@"
`;

function runWithKeyring(program, args) {
  const home = mkdtempSync(join(tmpdir(), 'countersign-home-'));
  const folder = (name) => {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
    return join(home, name);
  };
  // Electron, unlike its stand-in, needs a display.
  const display = electronBinary() && !hasDisplay() && onPath('xvfb-run') ? ['xvfb-run', '-a'] : [];
  try {
    return run('dbus-run-session', ['--', 'sh', '-c', session, 'sh', ...display, program, ...args], {
      ...waysOut(),
      HOME: home,
      XDG_CONFIG_HOME: folder('.config'),
      XDG_DATA_HOME: folder('.local/share'),
      XDG_CACHE_HOME: folder('.cache'),
      XDG_RUNTIME_DIR: folder('.runtime'),
    });
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const [program, ...args] = process.argv.slice(2);
if (!program) {
  process.stderr.write('usage: node scripts/with-keyring.mjs PROGRAM ARGUMENTS…\n');
  process.exitCode = 64;
} else {
  process.exitCode = isLinux ? runWithKeyring(program, args) : run(program, args);
}
