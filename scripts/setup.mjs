// Makes a checkout ready: `node scripts/setup.mjs [cli|start|test|installers|electron]`. Runs before `npm start` and `npm test`,
// on the newcomer's own Node. Silent and quick when nothing is to do; says what it does on stderr, never on stdout,
// and never reads standard input, which belongs to the command that follows.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromiumAdvice,
  chromiumBinary,
  electronBinary,
  hasDisplay,
  headlessShell,
  isLinux,
  isRoot,
  isWindows,
  npm,
  onPath,
  pinnedNode,
  root,
} from './machine.mjs';

const modules = join(root, 'node_modules');
const isPinned = process.execPath === pinnedNode;
const day = 24 * 60 * 60 * 1000;

/** @param {string} line */
const say = (line) => process.stderr.write(`countersign: ${line}\n`);

/** An end that the reader can do something about: what happened, and the next step. */
class SetupError extends Error {}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(program, args, options = {}) {
  // Both outputs go to stderr; standard input is kept from the child.
  return spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
}

/**
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function runNpm(args, options = {}) {
  const { program, first, shell } = npm();
  return run(program, [...first, ...args], { shell, ...options });
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `this is Node ${process.versions.node}; Countersign needs Node 20.19 or newer. Install it from https://nodejs.org and try again.`,
  );
}

/**
 * Keeps two set-ups of one checkout apart, as in a pipe of two commands. Waits for the other to end.
 * @param {() => Promise<void>} work
 */
async function alone(work) {
  const lock = join(
    tmpdir(),
    `countersign-setup-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`,
  );
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (/** @type {any} */ error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) say('another set-up of this checkout is at work; waiting for it …');
    told = true;
    Atomics.wait(pause, 0, 0, 200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty for the blink between creating and writing it.
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs < 2000;
    process.kill(pid, 0);
    return true;
  } catch (/** @type {any} */ error) {
    return error.code === 'EPERM';
  }
}

/**
 * What npm says of a package.
 * @typedef {{ version?: string, integrity?: string, os?: string[], cpu?: string[], optional?: boolean, devOptional?: boolean }} LockedPackage
 */

/**
 * @param {string} path
 * @returns {Readonly<Record<string, LockedPackage>> | undefined}
 */
const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * True when node_modules holds what package-lock.json says, for this system. npm itself keeps the account of what it
 * installed, in node_modules/.package-lock.json, written last; the pinned Node is part of it.
 */
function packagesAreRight() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted)
    throw new SetupError(
      'package-lock.json is missing or damaged. Restore it: git checkout package-lock.json',
    );
  if (!installed) return false;
  /** @type {(a: LockedPackage, b: LockedPackage) => boolean} */
  const same = (a, b) => a.version === b.version && a.integrity === b.integrity;
  /** @type {(wanted: LockedPackage) => boolean} */
  const fits = ({ os, cpu }) =>
    (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch) || cpu.includes('wasm32'));
  return (
    Object.entries(installed).every(([path, has]) => wanted[path] && same(wanted[path], has) && fits(has)) &&
    Object.entries(wanted).every(
      ([path, want]) => path === '' || want.optional || want.devOptional || installed[path],
    )
  );
}

function installPackages() {
  say('installing packages (npm ci), about 20 seconds …');
  saveRunningNode();
  // No install script runs: keytar brings its binaries, and the pinned Node gets its own step below.
  const { status } = runNpm([
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
  ]);
  if (status !== 0) {
    throw new SetupError(
      'npm ci failed (its words are above). Is the network there, and does `npm ping` answer? Then try again.',
    );
  }
}

/**
 * npm ci deletes the pinned Node, which may be the one that runs this very script: moves it out of the way first, so
 * that it can be used to the end. Windows, moreover, cannot delete a running program.
 */
function saveRunningNode() {
  if (!isPinned) return;
  const saved = join(root, `node-${process.pid}.tmp`);
  try {
    renameSync(pinnedNode, saved);
  } catch {
    copyFileSync(pinnedNode, saved);
  }
  process.execPath = saved;
}

/** Removes what saveRunningNode left. Windows cannot while it runs; then the next set-up does. */
function removeSavedNodes() {
  for (const name of readdirSync(root).filter((name) => /^node-\d+\.tmp$/.test(name))) {
    try {
      rmSync(join(root, name));
    } catch {
      // Still running.
    }
  }
}

function installPinnedNode() {
  const home = join(modules, 'node');
  say(
    `installing Node ${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version} for this checkout …`,
  );
  // The package's own preinstall script; then npm links it, which it does only for a binary that is there.
  const quiet = { ...process.env, npm_config_loglevel: 'error' };
  const installed = run(process.execPath, ['--no-deprecation', 'installArchSpecificPackage.js'], {
    cwd: home,
    env: quiet,
  });
  if (installed.status === 0) runNpm(['rebuild', 'node', '--ignore-scripts', '--loglevel=error']);
  if (pinnedNodeIsRight()) return;
  if (Number(process.versions.node.split('.')[0]) >= 24 && !isPinned) {
    say(`it is not to be had for this system; going on with your Node ${process.versions.node}.`);
    return;
  }
  throw new SetupError(
    'the pinned Node could not be installed. Is the network there? Try again; or install Node 24 yourself from https://nodejs.org.',
  );
}

const pinnedNodeIsRight = () =>
  existsSync(pinnedNode) && existsSync(join(modules, '.bin', isWindows ? 'node.cmd' : 'node'));

const electronFailure = join(modules, '.countersign-electron-failure');

function failedLately() {
  try {
    return Date.now() - statSync(electronFailure).mtimeMs < day;
  } catch {
    return false;
  }
}

/**
 * Tries for Electron's binary. It comes from GitHub, which not every network reaches: then life goes on.
 * @param {{ readonly again: boolean }} how
 */
async function installElectron({ again }) {
  if (electronBinary() || (failedLately() && !again)) return;
  say("downloading Electron's binary, about 120 MB …");
  const reason = await download();
  if (electronBinary()) {
    rmSync(electronFailure, { force: true });
    return;
  }
  writeFileSync(electronFailure, `${reason}\n`);
  say(`no Electron binary: ${reason}. Next try in a day, or now with: node scripts/setup.mjs electron`);
}

/** Runs Electron's own installer; gives the reason of a failure in a few words. */
async function download() {
  const minutes = 10;
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
  const child = spawn(node, [join(modules, 'electron', 'install.js')], { stdio: ['ignore', 2, 'pipe'] });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    words += text;
  });
  const started = Date.now();
  let late = false;
  const ticker = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    late = seconds >= minutes * 60;
    if (late) child.kill();
    else say(`still downloading, ${seconds} s …`);
  }, 15_000);
  await new Promise((done) => child.once('close', done).once('error', done));
  clearInterval(ticker);
  return late ? `it took over ${minutes} minutes` : lastWords(words);
}

/**
 * The reason in what Electron's installer printed, as one line.
 * @param {string} text
 */
function lastWords(text) {
  if (text.includes('fetch failed')) return 'its download site, github.com, cannot be reached';
  return text.split('\n', 1).join().trim() || 'its installer gave no reason';
}

/** What the tests need from the system, as Debian's package names; each only where it is not there yet. */
function missingForTests() {
  if (!isLinux) return [];
  const libsecret = ['x86_64', 'aarch64', 'arm', 'i386'].flatMap((cpu) =>
    ['gnu', 'gnueabihf'].map((abi) => `/usr/lib/${cpu}-linux-${abi}/libsecret-1.so.0`),
  );
  const needs = [
    [onPath('dbus-run-session'), ['dbus']],
    [onPath('gnome-keyring-daemon'), ['gnome-keyring']],
    [
      [...libsecret, '/usr/lib64/libsecret-1.so.0', '/usr/lib/libsecret-1.so.0'].some(existsSync),
      ['libsecret-1-0'],
    ],
    // Chromium stands in for Electron; Electron itself needs a display, which Xvfb gives.
    [electronBinary() || chromiumBinary(), ['chromium', 'fonts-liberation']],
    // Pictures of the app are compared in these fonts; where they have another package, those tests do not apply.
    [
      electronBinary() || !onPath('apt-get') || existsSync('/usr/share/fonts/truetype/liberation'),
      ['fonts-liberation'],
    ],
    [!electronBinary() || hasDisplay() || onPath('xvfb-run'), ['xvfb', 'xauth']],
    // deb and rpm are made, and what they tell the desktop is checked.
    [onPath('dpkg-deb'), ['dpkg']],
    [onPath('rpmbuild'), ['rpm']],
    [onPath('desktop-file-validate'), ['desktop-file-utils']],
    [onPath('appstreamcli'), ['appstream']],
  ];
  return needs.filter(([there]) => !there).flatMap(([, packages]) => packages);
}

/** What the test of the installers needs on top: it makes a Debian to install in. */
function missingForInstallers() {
  /** @type {readonly (readonly [there: boolean, packages: readonly string[]])[]} */
  const needs = [
    [onPath('debootstrap'), ['debootstrap', 'debian-archive-keyring']],
    [onPath('lintian'), ['lintian']],
    [onPath('flatpak-builder'), ['flatpak-builder']],
  ];
  return [...missingForTests(), ...needs.filter(([there]) => !there).flatMap(([, packages]) => packages)];
}

function installForInstallers() {
  if (!isLinux || !isRoot || !onPath('apt-get')) {
    throw new SetupError(
      'the installers are tried on Debian or Ubuntu, by root: sudo env "PATH=$PATH" npm run test:installers',
    );
  }
  installForTests(missingForInstallers);
}

/**
 * Whether apt-get did that.
 * @param {readonly string[]} args
 */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env }).status === 0;
}

/** The Chromium with which the tests take a third less time, where it can be had; without it they run as well. */
function installHeadlessShell() {
  if (!isLinux || !isRoot || !onPath('apt-get') || electronBinary() || existsSync(headlessShell)) return;
  const name = 'chromium-headless-shell';
  if (run('apt-cache', ['show', name], { stdio: 'ignore' }).status !== 0) return;
  say(`installing ${name}, with which the tests are quicker …`);
  apt(['update']);
  if (!apt(['install', '-y', '--no-install-recommends', name]))
    say('that failed: the tests go on without it.');
}

function installForTests(stillMissing = missingForTests) {
  const missing = stillMissing();
  if (!isLinux && !electronBinary() && !chromiumBinary()) {
    throw new SetupError(`the tests need Electron's binary or a Chromium: ${chromiumAdvice()}.`);
  }
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new SetupError(
      `the tests need these, by Debian's names: ${missing.join(', ')}. Install them and try again.`,
    );
  }
  if (!isRoot)
    throw new SetupError(
      `the tests need some system packages. Install them and try again:\n  sudo ${command}`,
    );
  say(`installing system packages for the tests: ${missing.join(', ')} …`);
  // An outdated index is worth a try, a failed installation is not.
  apt(['update']);
  apt(command.split(' ').slice(1));
  const still = stillMissing();
  if (still.length > 0) {
    throw new SetupError(
      `apt-get could not install ${still.join(', ')} (its words are above). Install them yourself and try again:\n  ${command}`,
    );
  }
}

/** @type {Readonly<Record<string, readonly (() => unknown)[]>>} */
const works = {
  cli: [],
  start: [() => installElectron({ again: false })],
  test: [() => installElectron({ again: false }), () => installForTests(), installHeadlessShell],
  installers: [installForInstallers],
  electron: [
    () => installElectron({ again: true }),
    () => {
      if (!electronBinary()) throw new SetupError("Electron's binary is not there.");
    },
  ],
};

try {
  const mode = process.argv[2] ?? 'start';
  const work = works[mode];
  if (!work) throw new SetupError(`unknown mode "${mode}"; one of ${Object.keys(works).join(', ')}.`);
  checkNode();
  await alone(async () => {
    if (!packagesAreRight()) installPackages();
    if (!pinnedNodeIsRight() && existsSync(join(modules, 'node', 'package.json'))) installPinnedNode();
    for (const step of work) await step();
    removeSavedNodes();
  });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
