import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A Debian of our own in a folder, in which packages are installed as on a computer, by root. */
export interface PrivateRoot {
  readonly path: string;
  /** Runs a line of sh, as root or as the person `agent`, with nothing of this process's environment. */
  run(line: string, options?: RunOptions): SpawnSyncReturns<string>;
  dispose(): void;
}

export interface RunOptions {
  readonly as?: 'root' | 'agent';
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** What a desktop has, and what the tests look with. Not what our packages need: apt brings that. */
const packages = [
  'bash-completion',
  'chromium',
  'dbus',
  'desktop-file-utils',
  'fish',
  'fonts-liberation',
  'gnome-keyring',
  'libglib2.0-bin',
  'man-db',
  'rpm',
  'shared-mime-info',
  'xdg-utils',
  'zsh',
] as const;

/** Debian of this machine where it is one, else the one that is stable now. */
function suiteOfDebian(): string {
  const words = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const own = /^ID=debian$/m.test(words) ? /^VERSION_CODENAME=(\w+)$/m.exec(words)?.[1] : undefined;
  return process.env.COUNTERSIGN_DEBIAN_SUITE ?? own ?? 'trixie';
}

/** Quotes for sh. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Runs a line in a root with its own mounts and processes, all of which end with it. */
function enter(
  path: string,
  line: string,
  { as = 'root', env = {}, input = '' }: RunOptions,
  shared: string,
): SpawnSyncReturns<string> {
  const home = as === 'root' ? '/root' : `/home/${as}`;
  const surroundings = {
    HOME: home,
    USER: as,
    PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
    LANG: 'C.UTF-8',
    DEBIAN_FRONTEND: 'noninteractive',
    ...env,
  };
  const words = Object.entries(surroundings).map(([name, value]) => quoted(`${name}=${value}`));
  const script = `
    set -e
    cd ${quoted(path)}
    mount -t proc proc proc
    mount --rbind /dev dev
    mount -t tmpfs tmpfs dev/shm
    mkdir -p checkout packages
    mount --bind ${quoted(root)} checkout
    mount -o remount,bind,ro checkout
    ${shared === '' ? '' : `mount --bind ${quoted(shared)} packages`}
    exec chroot --userspec=${as}:${as} . /usr/bin/env -i -C ${home} ${words.join(' ')} /bin/sh -c ${quoted(line)}`;
  return spawnSync('unshare', ['--mount', '--pid', '--fork', '--kill-child', 'sh', '-c', script], {
    encoding: 'utf8',
    input,
    maxBuffer: 100_000_000,
  });
}

function must(what: string, { status, stdout, stderr, error }: SpawnSyncReturns<string>): void {
  if (error) throw error;
  if (status !== 0) throw new Error(`${what} ended with ${status}:\n${stdout}\n${stderr}`);
}

/** The root that every run begins with, made once and kept in the person's cache; another list of packages makes another. */
function baseRoot(): string {
  const suite = suiteOfDebian();
  const key = createHash('sha256')
    .update(JSON.stringify([suite, packages]))
    .digest('hex')
    .slice(0, 12);
  const home = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'countersign-test-roots');
  const base = join(home, `${suite}-${key}`);
  if (existsSync(base)) return base;
  process.stderr.write(`Making a Debian ${suite} to install in, once; some minutes …\n`);
  const half = `${base}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  must(
    'debootstrap',
    // From where debootstrap takes it by itself, which its own settings change.
    spawnSync('debootstrap', ['--variant=minbase', suite, half], { encoding: 'utf8' }),
  );
  for (const name of ['resolv.conf', 'hosts']) copyFileSync(`/etc/${name}`, join(half, 'etc', name));
  // No service starts in it.
  writeFileSync(join(half, 'usr/sbin/policy-rc.d'), '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  // Whatever this one holds can be made again: nothing waits for the disk.
  writeFileSync(join(half, 'etc/dpkg/dpkg.cfg.d/unsafe-io'), 'force-unsafe-io\n');
  must(
    'apt-get',
    enter(half, `apt-get -qq install -y --no-install-recommends ${packages.join(' ')}`, {}, ''),
  );
  must('useradd', enter(half, 'useradd --create-home --shell /bin/bash agent', {}, ''));
  renameSync(half, base);
  return base;
}

/** A fresh root, in which the folder `shared` is at /packages and the checkout, to be read only, at /checkout. */
export function makePrivateRoot(shared: string): PrivateRoot {
  const base = baseRoot();
  const path = mkdtempSync(join(tmpdir(), 'countersign-root-'));
  must('cp', spawnSync('cp', ['-a', '--reflink=auto', `${base}/.`, path], { encoding: 'utf8' }));
  return {
    path,
    run: (line, options = {}) => enter(path, line, options, shared),
    dispose: () => rmSync(path, { recursive: true, force: true }),
  };
}
