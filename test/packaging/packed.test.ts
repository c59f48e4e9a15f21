import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, posix, sep } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { parseSync } from 'vite';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { shippedPackages } from '../../scripts/pack/thirdPartyNotice.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const folder = inject('packed');
const isStub = inject('isStub');
const system = isStub ? 'linux' : process.platform;

const places: Readonly<Record<string, readonly [resources: string, binary: string]>> = {
  linux: ['linux-unpacked/resources', 'linux-unpacked/countersign-app'],
  win32: ['win-unpacked/resources', 'win-unpacked/Countersign.exe'],
  darwin: ['mac-universal/Countersign.app/Contents/Resources', 'mac-universal/Countersign.app'],
};
const [resources = '', binary = ''] = (places[system] ?? []).map((path) => join(folder, path));
const archive = join(resources, 'app.asar');

/** The files below a folder, by their paths from there, with forward slashes. */
const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => name.split(sep).join('/'));

const isFolder = (path: string): boolean => 'files' in statFile(archive, path);
const archived = (): readonly string[] =>
  listPackage(archive, { isPack: false })
    .map((path) => path.slice(1).split(sep).join('/'))
    .filter((path) => !isFolder(path.split('/').join(sep)));

const prebuilds = {
  linux: ['linux-x64'],
  win32: [`win32-${process.arch}`],
  darwin: ['darwin-arm64', 'darwin-x64'],
}[system as 'linux' | 'win32' | 'darwin'];
const keytarFiles = [
  'node_modules/keytar/LICENSE.md',
  'node_modules/keytar/lib/keytar.js',
  'node_modules/keytar/package.json',
  ...prebuilds.map((name) => `node_modules/keytar/prebuilds/${name}/keytar.node`),
];
const outFiles = (part: string): readonly string[] =>
  filesIn(join(root, 'out', part)).map((name) => `out/${part}/${name}`);

describe('the archive', () => {
  it('holds the bundles, package.json and keytar, and nothing else', () => {
    const bundles = ['main', 'preload', 'renderer', 'cli'].flatMap(outFiles);
    expect(archived().toSorted()).toEqual([...bundles, ...keytarFiles, 'package.json'].toSorted());
  });

  it('holds no maps, sources, tests, documents, or binaries of other systems', () => {
    const odd = archived().filter(
      (path) =>
        /\.(map|tsx?|mts|cc|h|gyp|log)$|(^|\/)(test|tests|docs|src|scripts|packaging)\//.test(path) ||
        (path.endsWith('.md') && path !== 'node_modules/keytar/LICENSE.md'),
    );
    expect(odd).toEqual([]);
    expect(archived().filter((path) => path.endsWith('.node'))).toHaveLength(prebuilds.length);
  });

  it('leaves keytar and the command line outside as real files, and them alone', () => {
    const outside = filesIn(join(resources, 'app.asar.unpacked'));
    expect(outside.toSorted()).toEqual([...keytarFiles, ...outFiles('cli')].toSorted());
  });

  it('keeps what looks for updates out of what the start loads', () => {
    const source = (path: string): string => extractFile(archive, path.split('/').join(sep)).toString();
    /** The file and all that it imports at once. */
    const atOnce = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(path)) return seen;
      seen.add(path);
      for (const part of parseSync(path, source(path)).program.body) {
        const from = 'source' in part ? part.source?.value : undefined;
        if (from?.startsWith('.')) atOnce(posix.join(posix.dirname(path), from), seen);
      }
      return seen;
    };
    const holds = (path: string): boolean => /AppImageUpdater ?= ?class/.test(source(path));
    const main = archived().filter((path) => /^out\/main\/.*\.js$/.test(path));
    const started = atOnce('out/main/main.js');
    expect(started.size).toBeGreaterThan(1);
    expect(main.filter(holds)).toHaveLength(1);
    expect([...started].filter(holds)).toEqual([]);
  });

  it('is under 3.95 MB', () => {
    expect(statSync(archive).size).toBeLessThan(3_950_000);
  });

  it('has the command line beside it, under 1.6 MB', () => {
    const program = join(resources, 'app.asar.unpacked/out/cli');
    const sizes = filesIn(program).map((path) => statSync(join(program, path)).size);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_600_000);
  });

  it('says whose and what it is, and brings no scripts', () => {
    const packed = JSON.parse(extractFile(archive, 'package.json').toString()) as Record<string, unknown>;
    expect(packed).toMatchObject({
      name: 'countersign',
      productName: 'Countersign',
      desktopName: 'com.countersign.app.desktop',
      version,
      license: 'MIT',
      homepage: expect.stringMatching(/^https:\/\//),
      main: 'out/main/main.js',
      type: 'module',
    });
    expect(JSON.stringify(packed.author)).toContain('The Countersign developers');
    expect(packed).not.toHaveProperty('scripts');
    expect(packed).not.toHaveProperty('devDependencies');
  });
});

describe('the fuses', () => {
  it('are exactly these', async () => {
    const { version, resetAdHocDarwinSignature, ...wire } = await getCurrentFuseWire(binary);
    const found = Object.entries(wire).map(([index, state]) => [
      FuseV1Options[Number(index)],
      state === FuseState.ENABLE,
    ]);
    expect(Object.fromEntries(found)).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      // No choice of ours: as Electron comes.
      WasmTrapHandlers: true,
    });
  });
});

describe('the licences', () => {
  it('of everything that is packed are there, with their texts', () => {
    const notice = readFileSync(join(resources, 'THIRD-PARTY.txt'), 'utf8');
    const packages = shippedPackages(root);
    expect(packages).toEqual(
      expect.arrayContaining(['node_modules/react', 'node_modules/keytar', 'node_modules/valibot']),
    );
    for (const path of packages) {
      const { name, version } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
      };
      expect(notice).toContain(`\n${name} ${version} (`);
    }
    expect(notice.match(/^-{80}$/gm)).toHaveLength(packages.length);
    expect(readFileSync(join(resources, 'LICENSE.txt'), 'utf8')).toContain('MIT License');
  });

  it('of Electron and Chromium are there', () => {
    const beside = system === 'darwin' ? resources : dirname(binary);
    expect(readdirSync(beside)).toEqual(
      expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
    );
  });
});

describe.runIf(system !== 'win32' && process.platform !== 'win32')('the packed command line', () => {
  const launcher = join(resources, 'bin/countersign');
  const folders: string[] = [];
  afterAll(() => {
    for (const path of folders) rmSync(path, { recursive: true });
  });
  /** A folder to find programs in. */
  const newFolder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'countersign-node-'));
    folders.push(path);
    return path;
  };
  const run = (path: string, args: readonly string[], input = '') =>
    spawnSync(launcher, args, {
      input,
      encoding: 'utf8',
      env: { ...process.env, PATH: path, COUNTERSIGN_DATA_DIR: folder },
    });
  const systemPath = ['/usr/bin', '/bin'].join(delimiter);
  /** A folder with a `node` that is this shell script. */
  const nodeThat = (script: string): string => {
    const path = newFolder();
    writeFileSync(join(path, 'node'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, 'node'), 0o755);
    return path;
  };

  /** A PATH with the few programs that the launcher calls, and no Node. */
  const nodeless = (): string => {
    const path = newFolder();
    for (const name of ['readlink', 'dirname']) {
      writeFileSync(join(path, name), `#!/bin/sh\nPATH=/usr/bin:/bin exec ${name} "$@"\n`);
      chmodSync(join(path, name), 0o755);
    }
    return path;
  };

  it('checks a signature', () => {
    const { status, stdout } = run(
      `${dirname(process.execPath)}${delimiter}${systemPath}`,
      [
        'check',
        '--email',
        'user@gmail.com',
        '--signature',
        'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
        '--secret-stdin',
      ],
      '0fd72e0ff53b274293029fd1f3f40c92',
    );
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });

  it('proves a mistake, for which it starts its workers', () => {
    const { status, stdout } = run(
      `${dirname(process.execPath)}${delimiter}${systemPath}`,
      ['check', '--email', 'User@Gmail.com', '--signature', 'gz6JsL7ygL+zDFTqwn/v2gNzIss=', '--secret-stdin'],
      '0fd72e0ff53b274293029fd1f3f40c92',
    );
    expect(stdout).toContain('SHA-1');
    expect(status).toBe(2);
  });

  it('finds keytar beside it', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '-e',
        "require('node:module').createRequire(process.argv[1]).resolve('keytar')",
        join(resources, 'app.asar.unpacked/out/cli/countersign.js'),
      ],
      { encoding: 'utf8', cwd: tmpdir() },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('takes the Node that a package brings under another name', () => {
    const other = newFolder();
    symlinkSync(process.execPath, join(other, 'node-24'));
    const { status, stdout } = run(`${nodeThat('exit 1')}${delimiter}${other}${delimiter}${nodeless()}`, [
      '--version',
    ]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${version}\n` });
  });

  it('says what is missing where there is no Node', () => {
    const { status, stderr } = run(nodeless(), ['--version']);
    expect(stderr).toContain('needs Node 22.13 or newer');
    expect(stderr).toMatch(
      /nodejs\d* brings one|"brew install node" brings one|nodejs\d* or nodejs\d* brings one|Your package manager/,
    );
    expect(status).toBe(69);
  });

  it.each([
    ['20.19.0', 69],
    ['22.12.0', 69],
    ['22.13.0', 0],
    ['24.0.0', 0],
    ['100.1.0-nightly2026', 0],
    ['8.17.0', 69],
  ] as const)('asks whether Node %s is new enough', (version, expected) => {
    const node = nodeThat(`case $1 in --version) echo v${version};; esac`);
    const { status, stderr } = run(`${node}${delimiter}${nodeless()}`, ['--version']);
    expect(status).toBe(expected);
    expect(stderr.includes(`"node" on the PATH is v${version}`)).toBe(expected !== 0);
  });
});
