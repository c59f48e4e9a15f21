import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseChangelog } from '../../scripts/changelog.ts';
import { pngSizes } from '../../scripts/icons.ts';
import { isLinux } from '../../scripts/machine.mjs';
import { versionOf } from '../../scripts/pack/packagingConfig.ts';

const root = join(import.meta.dirname, '../..');
const version = versionOf(root);
const packed = inject('packed');
const opened = mkdtempSync(join(tmpdir(), 'countersign-opened-'));
afterAll(() => rmSync(opened, { recursive: true, force: true }));

function run(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 100_000_000 });
  expect({ program, args, status, stderr }).toEqual({ program, args, status: 0, stderr: '' });
  return stdout;
}

const deb = join(packed, `countersign-${version}-amd64.deb`);
const rpm = join(packed, `countersign-${version}-x86_64.rpm`);

/** The files below a folder and their modes, by their paths from there. */
const modesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => [name, statSync(join(folder, name))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([name, stat]) => [name, (stat.mode & 0o7777).toString(8)]),
  );

/** Outside of the app's own folder, but for zsh's completion, which Debian wants elsewhere. */
const outside = [
  'usr/bin/countersign',
  'usr/share/applications/com.countersign.app.desktop',
  'usr/share/bash-completion/completions/countersign',
  'usr/share/fish/vendor_completions.d/countersign.fish',
  ...pngSizes.map((size) => `usr/share/icons/hicolor/${size}x${size}/apps/countersign-app.png`),
  'usr/share/man/man1/countersign.1.gz',
  'usr/share/metainfo/com.countersign.app.metainfo.xml',
];
const ofDebian = [
  'usr/share/doc/countersign/changelog.gz',
  'usr/share/doc/countersign/copyright',
  'usr/share/lintian/overrides/countersign',
  'usr/share/zsh/vendor-completions/_countersign',
];

describe.runIf(isLinux)('the deb', () => {
  const tree = join(opened, 'deb');
  beforeAll(() => {
    run('dpkg-deb', ['--raw-extract', deb, tree]);
  });
  const field = (name: string): string => run('dpkg-deb', ['--field', deb, name]).trim();

  it('says whose and what it is', () => {
    expect(['Package', 'Version', 'Architecture', 'Section'].map(field)).toEqual([
      'countersign',
      version,
      'amd64',
      'devel',
    ]);
    expect(field('Maintainer')).toMatch(/^The Countersign developers <\S+@\S+>$/);
    expect(
      field('Description')
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it('needs what the app loads, and recommends a keyring and a Node', () => {
    const needs = field('Depends').split(', ');
    expect(needs).toEqual(
      expect.arrayContaining([
        'libc6',
        'libgtk-3-0',
        'libgbm1',
        'libnss3',
        'libsecret-1-0',
        'libasound2t64 | libasound2',
      ]),
    );
    expect(field('Recommends')).toBe('gnome-keyring | kwalletmanager, nodejs (>= 22.13)');
  });

  it('puts these files outside of /opt, and no others', () => {
    const files = Object.keys(modesIn(tree)).filter((name) => !/^(opt|DEBIAN)\//.test(name));
    expect(files.toSorted()).toEqual([...outside, ...ofDebian].toSorted());
  });

  it('lets nobody but root write its files, and gives none root’s rights', () => {
    const modes = Object.entries(modesIn(join(tree, 'opt')));
    expect(modes.length).toBeGreaterThan(20);
    expect(modes.filter(([, mode]) => mode !== '644' && mode !== '755')).toEqual([]);
    const owners = run('dpkg-deb', ['--contents', deb]).trim().split('\n');
    expect(owners.filter((line) => !line.includes(' root/root '))).toEqual([]);
  });

  it('brings the changelog as Debian has it', () => {
    const text = gunzipSync(readFileSync(join(tree, 'usr/share/doc/countersign/changelog.gz'))).toString();
    const [newest] = parseChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
    expect(text).toMatch(new RegExp(`^countersign \\(${newest?.version}\\) unstable; urgency=medium\n`));
  });
});

describe.runIf(isLinux)('the rpm', () => {
  const query = (format: string): string =>
    run('rpm', ['-qp', '--nosignature', '--queryformat', format, rpm]);
  /** Mode, owner and path of everything in it. */
  const entries = (): readonly (readonly string[])[] =>
    query('[%{FILEMODES:perms}\t%{FILEUSERNAME}:%{FILEGROUPNAME}\t%{FILENAMES}\n]')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'));
  const paths = (kind: string): readonly string[] =>
    entries().flatMap(([mode, , path = '/']) => (mode?.startsWith(kind) ? [path.slice(1)] : []));

  it('says whose and what it is', () => {
    expect(query('%{NAME} %{VERSION} %{ARCH} %{LICENSE}')).toBe(`countersign ${version} x86_64 MIT`);
    expect(query('%{SUMMARY}')).toBe('See why a Crisp email signature does not verify');
  });

  it('needs libraries by their own names, which every distribution has, and recommends a keyring and a Node', () => {
    const needs = query('[%{REQUIRES}\n]').trim().split('\n');
    expect(needs).toEqual(
      expect.arrayContaining(['libsecret-1.so.0()(64bit)', 'libgtk-3.so.0()(64bit)', 'libgbm.so.1()(64bit)']),
    );
    expect(query('[%{RECOMMENDS}\n]').trim().split('\n')).toEqual([
      '(gnome-keyring or kwalletmanager5)',
      'nodejs',
    ]);
  });

  it('brings the same files as the deb', () => {
    const ours = [...outside, 'usr/share/zsh/site-functions/_countersign'];
    expect(
      paths('-')
        .filter((name) => !name.startsWith('opt/'))
        .toSorted(),
    ).toEqual(ours.toSorted());
    const inDeb = Object.keys(modesIn(join(opened, 'deb/opt'))).map((name) => `opt/${name}`);
    expect(
      paths('-')
        .filter((name) => name.startsWith('opt/'))
        .toSorted(),
    ).toEqual(inDeb.toSorted());
  });

  it('owns its own folder and none of the system’s', () => {
    expect(paths('d').length).toBeGreaterThan(3);
    expect(paths('d').filter((path) => !path.startsWith('opt/Countersign'))).toEqual([]);
  });

  it('lets nobody but root write its files, and gives none root’s rights', () => {
    const odd = entries().filter(
      ([mode, owner]) => !/^[-d]rw[-x]r-[-x]r-[-x]$/.test(mode ?? '') || owner !== 'root:root',
    );
    expect(odd).toEqual([]);
  });
});

describe.runIf(isLinux)('what both bring', () => {
  const tree = join(opened, 'deb');

  it('is a desktop entry that opens the app and its links', () => {
    const path = join(tree, 'usr/share/applications/com.countersign.app.desktop');
    const entries = Object.fromEntries(
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    expect(entries).toMatchObject({
      Name: 'Countersign',
      Exec: '/opt/Countersign/countersign-app %U',
      Terminal: 'false',
      Icon: 'countersign-app',
      StartupWMClass: 'com.countersign.app',
      MimeType: 'x-scheme-handler/countersign;',
      Categories: 'Development;',
    });
    expect(run('desktop-file-validate', ['--warn-kde', path])).toBe('');
  });

  it('is a metainfo file that AppStream takes, with this version first', () => {
    const path = join(tree, 'usr/share/metainfo/com.countersign.app.metainfo.xml');
    const words = run('appstreamcli', ['validate', '--no-net', '--no-color', path]);
    expect(words).toContain('Validation was successful');
    expect(words).not.toMatch(/^[EW]:/m);
    expect(/<release version="([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1]).toBe(version);
    expect(readFileSync(path, 'utf8')).not.toContain('{{');
  });

  it('shows pictures there that exist', () => {
    const text = readFileSync(join(tree, 'usr/share/metainfo/com.countersign.app.metainfo.xml'), 'utf8');
    const pictures = [...text.matchAll(/<image>[^<]*\/raw\/v([^/<]+)\/([^<]+)<\/image>/g)];
    expect(pictures.length).toBeGreaterThan(1);
    for (const [, tag, path = ''] of pictures) {
      expect(tag).toBe(version);
      expect(existsSync(join(root, path))).toBe(true);
    }
  });

  it('is a manual page without a fault, that names every command', () => {
    const page = gunzipSync(readFileSync(join(tree, 'usr/share/man/man1/countersign.1.gz')));
    const text = page.toString();
    for (const command of ['check', 'diagnose', 'sign', 'audit', 'whose', 'website add']) {
      expect(text).toContain(`.SS "countersign ${command}`);
    }
  });
});
