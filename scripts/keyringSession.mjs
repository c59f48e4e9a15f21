// A D-Bus session with an unlocked GNOME keyring, both its own and in a temporary home, so that nobody's real keyring
// is touched. Linux only; needs Debian's dbus and gnome-keyring.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

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
// words are of interest only when it fails. The session ends when its standard input does, the daemon with its bus.
const session = `
words=$(printf keyring | gnome-keyring-daemon --unlock --components=secrets 2>&1) || {
  printf '%s\\n' "$words" >&2
  exit 1
}
printf '%s\\n' "$DBUS_SESSION_BUS_ADDRESS"
exec cat >/dev/null
`;

/**
 * Starts a session. Gives the environment that leads to it, for this process or another, and `end`, which ends it and
 * removes its home. Rejects with the keyring's own words when it cannot be unlocked.
 */
export async function startKeyringSession() {
  const home = mkdtempSync(join(tmpdir(), 'countersign-home-'));
  /** @param {string} name */
  const folder = (name) => {
    mkdirSync(join(home, name), { recursive: true, mode: 0o700 });
    return join(home, name);
  };
  const env = {
    ...waysOut(),
    HOME: home,
    XDG_CONFIG_HOME: folder('.config'),
    XDG_DATA_HOME: folder('.local/share'),
    XDG_CACHE_HOME: folder('.cache'),
    XDG_RUNTIME_DIR: folder('.runtime'),
  };
  const child = spawn('dbus-run-session', ['--', 'sh', '-c', session], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (text) => {
    words += text;
  });
  /** @type {Promise<void>} */
  const ended = new Promise((done) => {
    child.once('close', () => done());
    child.once('error', (error) => {
      words += error.message;
      done();
    });
  });
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const address = await Promise.race([
    new Promise((settle) => child.stdout.once('data', (line) => settle(String(line).trim()))),
    ended.then(() => undefined),
  ]);
  if (address === undefined) {
    remove();
    throw new Error(`No keyring could be opened for the tests: ${words.trim()}`);
  }
  return {
    env: { ...env, DBUS_SESSION_BUS_ADDRESS: address },
    async end() {
      child.stdin.end();
      await ended;
      remove();
    },
  };
}
