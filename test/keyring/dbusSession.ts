import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const askStore = fileURLToPath(new URL('./askStore.ts', import.meta.url));

/** Shell lines for {@link DbusSession.run}. */
export const unlockKeyring =
  'printf keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1';
export const startKeyring = 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1';
export const lockKeyring =
  'dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null';
/** The process that offers the keyring on this bus. */
export const keyringPid =
  "$(dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets | awk '/uint32/ { print $2 }')";
/** Asks the keychain, see `askStore.ts`; in single quotes, because shells read more in others. */
export const ask = (...steps: readonly string[]): string =>
  [process.execPath, askStore, ...steps].map((word) => `'${word}'`).join(' ');

/** A bus that starts no services: a desktop without a keyring. */
const bareBus = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export type Bus = 'ordinary' | 'bare' | 'none';

export interface DbusSession {
  /** Runs shell lines on a new bus and gives what they printed, line by line from JSON. */
  run(bus: Bus, ...lines: readonly string[]): Promise<readonly unknown[]>;
}

/** A home folder of its own, kept between runs, so that nobody's keyring is touched. */
export async function dbusSession(): Promise<DbusSession> {
  const home = await mkdtemp(join(tmpdir(), 'countersign-keyring-'));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const runtime = join(home, 'run');
  await mkdir(runtime, { mode: 0o700 });
  const configuration = join(home, 'bare-bus.conf');
  await writeFile(configuration, bareBus);
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: home, XDG_DATA_HOME: join(home, 'share'), XDG_RUNTIME_DIR: runtime };

  return {
    async run(bus, ...lines) {
      const shell = ['sh', '-c', lines.join('\n')];
      const session = {
        ordinary: ['dbus-run-session', '--', ...shell],
        bare: ['dbus-run-session', `--config-file=${configuration}`, '--', ...shell],
        none: shell,
      };
      const [program = '', ...args] = session[bus];
      const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      const [stdout, stderr] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, 'close'),
      ]);
      if (child.exitCode !== 0) throw new Error(`ended with ${child.exitCode}: ${stderr}`);
      return stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line));
    },
  };
}
