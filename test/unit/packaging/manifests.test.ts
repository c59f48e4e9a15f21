import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  fillManifest,
  manifestTemplates,
  readSums,
  readTemplate,
  releaseOf,
} from '../../../scripts/manifests.ts';
import { readConfig } from '../../../scripts/pack/packagingConfig.ts';
import { wingetManifest } from '../../../scripts/wingetManifest.ts';

const root = join(import.meta.dirname, '../../..');
const version = releaseOf('', {}).version;
const hash = (digit: string): string => digit.repeat(64);

/** The names of what the release uploads, as electron-builder.yml makes them. */
const names = [
  `Countersign-Setup-${version}-x64.exe`,
  `Countersign-Setup-${version}-arm64.exe`,
  `Countersign-${version}-x64.msi`,
  `Countersign-${version}-arm64.msi`,
  `Countersign-${version}-universal.dmg`,
  `countersign-${version}-x64.tar.gz`,
  `countersign-${version}-arm64.tar.gz`,
];
const sums = names.map((name, index) => `${hash(String(index))}  ${name}`).join('\n');
const release = releaseOf(sums, { GITHUB_REPOSITORY: 'somebody/countersign' });
const filled = (name: string): string => fillManifest(readTemplate(name), release);
const parsed = (name: string): Record<string, unknown> => parse(filled(name)) as Record<string, unknown>;

describe('the manifests', () => {
  it('are these, and nothing in them is left to fill in', () => {
    expect(manifestTemplates().toSorted()).toEqual([
      'com.countersign.app.yml',
      'countersign.rb',
      'winget/Countersign.Countersign.installer.yaml',
      'winget/Countersign.Countersign.locale.en-US.yaml',
      'winget/Countersign.Countersign.yaml',
    ]);
    for (const name of manifestTemplates()) expect(filled(name)).not.toMatch(/\{\{|\}\}|undefined/);
  });

  it('name files as the packaging names them', () => {
    const { nsis, msi, mac, linux } = readConfig(root);
    expect([nsis, msi, mac, linux].map((part) => part?.artifactName?.replaceAll('$', ''))).toEqual([
      'Countersign-Setup-{version}-{arch}.{ext}',
      'Countersign-{version}-{arch}.{ext}',
      'Countersign-{version}-{arch}.{ext}',
      'countersign-{version}-{arch}.{ext}',
    ]);
  });

  it('for winget have each installer with its checksum', () => {
    const { Installers } = parsed('winget/Countersign.Countersign.installer.yaml');
    expect(Installers).toEqual([
      expect.objectContaining({ Architecture: 'x64', Scope: 'user', InstallerSha256: hash('0') }),
      expect.objectContaining({ Architecture: 'arm64', Scope: 'user', InstallerSha256: hash('1') }),
      expect.objectContaining({ Architecture: 'x64', Scope: 'machine', InstallerSha256: hash('2') }),
      expect.objectContaining({ Architecture: 'arm64', Scope: 'machine', InstallerSha256: hash('3') }),
    ]);
    expect(JSON.stringify(Installers)).toContain(
      `https://github.com/somebody/countersign/releases/download/v${version}/${names[0]}`,
    );
  });

  it('for winget are what winget takes', () => {
    const names = manifestTemplates().filter((name) => name.startsWith('winget/'));
    expect(names).toHaveLength(3);
    for (const name of names) expect(v.safeParse(wingetManifest, parsed(name)).issues).toBeUndefined();
    const version = parsed('winget/Countersign.Countersign.yaml');
    for (const wrong of [
      { ...version, PackageVersion: 1 },
      { ...version, Licence: 'MIT' },
      { ...version, PackageIdentifier: 'Countersign' },
    ]) {
      expect(v.safeParse(wingetManifest, wrong).success).toBe(false);
    }
  });

  it('for Homebrew have the image with its checksum, and the command', () => {
    const cask = filled('countersign.rb');
    expect(cask).toContain(`version "${version}"\n  sha256 "${hash('4')}"`);
    expect(cask).toContain('binary "#{appdir}/Countersign.app/Contents/Resources/bin/countersign"');
  });

  it('for Flatpak give the keyring, and neither network nor files', () => {
    const { 'finish-args': rights, modules } = parsed('com.countersign.app.yml');
    expect(rights).toEqual([
      '--share=ipc',
      '--socket=wayland',
      '--socket=fallback-x11',
      '--device=dri',
      '--talk-name=org.freedesktop.secrets',
    ]);
    expect(JSON.stringify(modules)).toContain(`"sha256":"${hash('5')}"`);
    expect(JSON.stringify(modules)).toContain(`"sha256":"${hash('6')}"`);
  });

  it('are not made without a file or with a word that is not known', () => {
    expect(() => fillManifest('{{sha256 absent.exe}}', release)).toThrow('The release has no absent.exe.');
    expect(() => fillManifest('{{versoin}}', release)).toThrow('Nothing is known for {{versoin}}.');
  });

  it('read checksums as sha256sum writes them, and nothing else', () => {
    expect(readSums(`${hash('a')} *b c\n${hash('0')}  d\n`)).toEqual({ 'b c': hash('a'), d: hash('0') });
    expect(() => readSums('abc  d')).toThrow('no line of sha256sum');
  });
});
