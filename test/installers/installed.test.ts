import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pngSizes } from '../../scripts/icons.ts';
import { versionOf } from '../../scripts/pack/packagingConfig.ts';
import { pack } from '../../scripts/pack.ts';
import { findFpm } from '../packaging/findFpm.ts';
import { makePrivateRoot, type PrivateRoot, type RunOptions } from './PrivateRoot.ts';
import type { StartReport } from './runPackedApp.ts';

const version = versionOf(join(import.meta.dirname, '../..'));
const older = '0.1.0';
const folder = mkdtempSync(join(tmpdir(), 'countersign-installers-'));
const packages = join(folder, 'packages');

/** How 0.1.0 was packed: with electron-builder's own scripts, and with its desktop entry under another name. */
const electronBuildersScripts = { afterInstall: null, afterRemove: null };

let root: PrivateRoot;
let filesBefore: readonly string[] = [];

/** Runs a line in the private root, where it has to end well; gives what it wrote. */
function run(line: string, options?: RunOptions): string {
  const { status, stdout, stderr } = root.run(line, options);
  if (status !== 0) throw new Error(`${line}\nended with ${status}:\n${stdout}\n${stderr}`);
  return stdout;
}

const agent = { as: 'agent' } as const;
const key = '0fd72e0ff53b274293029fd1f3f40c92';
const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

/** A line in a session with the person's own keyring, unlocked as at a login. */
const inSession = (line: string): string =>
  `dbus-run-session -- sh -c 'printf keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; ${line}'`;

/** Every file of the system that has our name, but for what dpkg and apt keep their own accounts in, and what a person has. */
const ourFiles = (): readonly string[] =>
  run(
    "find / -xdev -path /home -prune -o -path /proc -prune -o -path /dev -prune -o -path /checkout -prune -o -path /packages -prune -o -path /tmp -prune -o -iname '*countersign*' -print",
  )
    .trim()
    .split('\n')
    .filter((path) => path !== '');

/** Every file of the system, but for what dpkg and apt keep their own accounts in. dpkg takes /opt away with its last folder. */
const systemFiles = (): readonly string[] =>
  run(
    'mkdir -p /opt; find /etc /opt /usr /var/lib -xdev -path /var/lib/apt -prune -o -path /var/lib/dpkg -prune -o -print',
  )
    .trim()
    .split('\n');

/** All that the person's folder holds, with a checksum of each file. */
const personsData = (): string =>
  run('cd .config/Countersign && find . -type f | sort | xargs -d "\\n" sha256sum', agent);

/** Starts the app through the desktop by this line, and gives what its window showed. */
function start(line: string): StartReport {
  const env = {
    COUNTERSIGN_STAND_IN: '/checkout/test/installers/standIn',
    COUNTERSIGN_REPORT: '/tmp/report',
    XDG_RUNTIME_DIR: '/tmp/runtime',
  };
  const waiting =
    'i=0; while [ ! -e /tmp/report ] && [ $i -lt 1200 ]; do sleep 0.1; i=$((i + 1)); done; cat /tmp/report; rm -f /tmp/report';
  return JSON.parse(
    run(`mkdir -p -m 700 /tmp/runtime; ${inSession(`${line}; ${waiting}`)}`, { ...agent, env }),
  ) as StartReport;
}

beforeAll(async () => {
  findFpm();
  await pack('stub', packages, {
    linuxPackages: true,
    version: older,
    change: { deb: electronBuildersScripts, linux: { syncDesktopName: false } },
  });
  await pack('stub', packages, { linuxPackages: true });
  root = makePrivateRoot(packages);
});
afterAll(() => {
  root?.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const installed = (name: string): string => `/packages/countersign-${name}`;

describe('the deb of an older version', () => {
  it('is installed by apt-get with all that it needs', () => {
    expect(ourFiles()).toEqual([]);
    filesBefore = systemFiles();
    run('apt-get -qq update || true');
    const words = run(`apt-get install -y --no-install-recommends ${installed(`${older}-amd64.deb`)}`);
    expect(words).toContain(`Setting up countersign (${older})`);
    expect(run('dpkg --audit')).toBe('');
    expect(run('apt-get check -qq')).toBe('');
  });

  it('says which package brings a Node where there is none', () => {
    const { status, stderr } = root.run('countersign --version', agent);
    expect(stderr).toContain(
      'needs Node 22.13 or newer; there is no "node" on the PATH. The package nodejs brings one where',
    );
    expect(status).toBe(69);
  });

  it('runs its command with a Node', () => {
    run('ln -s /checkout/node_modules/node/bin/node /usr/local/bin/node');
    expect(run('countersign --version', agent)).toBe(`${older}\n`);
  });

  it('stores a website with its secret key in the keyring', () => {
    expect(run(inSession(`printf ${key} | countersign website add Shop`), agent)).toBe('Added Shop.\n');
    expect(personsData()).not.toBe('');
    expect(run('grep -rl . .config/Countersign | xargs cat', agent)).not.toContain(key);
  });
});

describe('the deb of this version', () => {
  it('is installed over the older one by apt-get', () => {
    const before = personsData();
    const words = run(`apt-get install -y --no-install-recommends ${installed(`${version}-amd64.deb`)}`);
    expect(words).toMatch(new RegExp(`Unpacking countersign \\(${version}\\) over \\(${older}\\)`));
    expect(run('countersign --version', agent)).toBe(`${version}\n`);
    expect(personsData()).toBe(before);
  });

  it('leaves nothing of how the older one was installed', () => {
    const files = ourFiles();
    expect(files).not.toContain('/usr/share/applications/countersign-app.desktop');
    expect(files).not.toContain('/usr/bin/countersign-app');
    expect(files.filter((path) => path.includes('alternatives'))).toEqual([]);
  });

  it('checks with the website and the key that the older one stored', () => {
    const check = `countersign check --website Shop --email user@gmail.com --signature ${valid} --json`;
    expect(JSON.parse(run(inSession(check), agent))).toMatchObject({ verdict: 'verified' });
    const wrong = root.run(
      inSession(
        'countersign check --website Shop --email User@Gmail.com --signature gz6JsL7ygL+zDFTqwn/v2gNzIss=',
      ),
      agent,
    );
    expect(wrong.stdout).toContain('SHA-1');
    expect(wrong.status).toBe(2);
  });

  it('has a desktop entry without a fault, and the links with countersign: go to it', () => {
    const entry = '/usr/share/applications/com.countersign.app.desktop';
    expect(run(`desktop-file-validate ${entry}`)).toBe('');
    const scheme = run('gio mime x-scheme-handler/countersign', agent);
    expect(scheme).toContain(
      'Default application for “x-scheme-handler/countersign”: com.countersign.app.desktop',
    );
    expect(run('xdg-mime query default x-scheme-handler/countersign', agent).trim()).toBe(
      'com.countersign.app.desktop',
    );
  });

  it('has its icons where every desktop looks', () => {
    for (const size of pngSizes) {
      const path = `/usr/share/icons/hicolor/${size}x${size}/apps/countersign-app.png`;
      // Width and height, as PNG has them in its first part.
      const bytes = readFileSync(join(root.path, path));
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('has a manual page', () => {
    const page = run('man --warnings --encoding=UTF-8 countersign 2>&1 | cat', agent);
    expect(page).toContain('countersign website rotate');
    expect(page).not.toMatch(/warning: |troff:|<standard input>/);
  });

  it('completes in bash, zsh and fish', () => {
    const bash = `. /usr/share/bash-completion/bash_completion; _completion_loader countersign; COMP_WORDS=(countersign website r); COMP_CWORD=2; _countersign; echo \${COMPREPLY[*]}`;
    expect(run(`bash -c '${bash}'`, agent).trim()).toBe('rotate rename remove');
    expect(
      run(`fish -c 'complete -C "countersign website r"'`, agent)
        .split('\n')
        .map((line) => line.split('\t')[0])
        .filter(Boolean)
        .toSorted(),
    ).toEqual(['remove', 'rename', 'rotate']);
    expect(
      run(
        "zsh -fc 'autoload -Uz compinit; compinit -D; echo $_comps[countersign]; autoload +X -Uz _countersign && echo loads'",
        agent,
      ),
    ).toBe('_countersign\nloads\n');
  });

  it('starts by its desktop entry', () => {
    const seen = start('gio launch /usr/share/applications/com.countersign.app.desktop');
    expect(seen.printed).toBe('');
    expect(seen.args).toEqual([]);
    expect(seen.title).toContain('Countersign');
    // The website that the command line stored.
    expect(seen.words).toContain('Shop');
  });

  it('starts by a link, which fills in the email and checks nothing', () => {
    const seen = start('gio open "countersign://check?email=a%40b.c"');
    expect(seen.args).toEqual(['countersign://check?email=a%40b.c']);
    expect(seen).toMatchObject({ fields: expect.arrayContaining(['a@b.c']) });
  });

  it('has nothing that lintian calls an error', () => {
    const { status, stdout } = spawnSync(
      'lintian',
      ['--no-cfg', '--allow-root', '--fail-on', 'error', join(packages, `countersign-${version}-amd64.deb`)],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).not.toMatch(/^E:/m);
    expect(status).toBe(0);
  });

  it('is removed without a trace but its data', () => {
    const before = personsData();
    run('apt-get remove -y countersign');
    expect(
      ourFiles().filter((path) => !path.startsWith('/var/lib/dpkg/') && !path.startsWith('/var/log/')),
    ).toEqual([]);
    expect(run('gio mime x-scheme-handler/countersign', agent)).toContain('No default applications');
    expect(personsData()).toBe(before);
  });

  it('is purged without a trace in the system', () => {
    run(`apt-get install -y --no-install-recommends ${installed(`${version}-amd64.deb`)}`);
    run('apt-get purge -y countersign');
    run('apt-get autoremove --purge -y');
    expect(ourFiles()).toEqual([]);
    expect(
      root.run('grep -rIil countersign /etc /usr/share/applications /usr/share/icons /var/lib').stdout,
    ).toBe('');
    const known =
      /^\/(var\/lib\/(man-db|ucf|systemd)|etc\/(alternatives|ld\.so\.cache|fonts)|usr\/local\/bin\/node$|usr\/share\/(icons|glib-2\.0|mime|applications))/;
    const left = systemFiles().filter((path) => !filesBefore.includes(path) && !known.test(path));
    expect(left).toEqual([]);
  });
});

describe('the rpm', () => {
  // The root is a Debian, so that rpm knows of none of the libraries there: what it needs is not asked for here.
  it('is installed, upgraded and removed, and leaves nothing', () => {
    run(`rpm --install --nodeps ${installed(`${older}-x86_64.rpm`)}`);
    run(`rpm --upgrade --nodeps ${installed(`${version}-x86_64.rpm`)}`);
    expect(run('countersign --version', agent)).toBe(`${version}\n`);
    expect(run('rpm --query countersign').trim()).toBe(`countersign-${version}-1.x86_64`);
    run('rpm --erase --nodeps countersign');
    expect(ourFiles().filter((path) => !path.startsWith('/var/lib/rpm'))).toEqual([]);
  });

  it('keeps at an upgrade what the newer version has set up', () => {
    const script = spawnSync(
      'rpm',
      ['-qp', '--queryformat', '%{POSTUN}', join(packages, `countersign-${version}-x86_64.rpm`)],
      { encoding: 'utf8' },
    ).stdout;
    run('mkdir -p /etc/apparmor.d && touch /etc/apparmor.d/countersign-app');
    run('sh -s 1', { input: script });
    run('test -e /etc/apparmor.d/countersign-app');
    run('sh -s 0', { input: script });
    run('test ! -e /etc/apparmor.d/countersign-app');
  });
});
