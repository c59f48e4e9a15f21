import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import type { Configuration } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import { packagingConfig, readConfig } from '../../../scripts/pack/packagingConfig.ts';

const root = join(import.meta.dirname, '../../..');
const config = readConfig(root);

/** Asks electron-builder's own schema. */
const validate = (asked: Configuration): Promise<unknown> =>
  validateConfiguration(asked, new DebugLogger(false));

describe('electron-builder.yml', () => {
  it('fits the schema', async () => {
    await expect(validate(structuredClone(config))).resolves.not.toThrow();
  });

  it('fits it also with what the machine adds', async () => {
    const env = { GITHUB_REPOSITORY: 'somebody/countersign' };
    const added = packagingConfig(env, { electronDist: 'stub', output: 'dist', version: '1.2.3' });
    await expect(validate({ ...structuredClone(config), ...added })).resolves.not.toThrow();
    expect(added.publish).toEqual({ provider: 'github', owner: 'somebody', repo: 'countersign' });
    expect(added.extraMetadata).toEqual({
      homepage: 'https://github.com/somebody/countersign',
      version: '1.2.3',
      signed: false,
    });
  });

  it('says that it is signed where there is the means to sign, and nowhere else', () => {
    const signed = (env: Readonly<Record<string, string>>): unknown =>
      packagingConfig(env, { electronDist: undefined, output: 'dist', version: '1.2.3' }).extraMetadata
        ?.signed;
    expect([{}, { CSC_LINK: '' }, { CSC_LINK: 'abc' }, { WIN_CSC_LINK: 'abc' }].map(signed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('names no place for updates and no real address outside the project’s own workflow', () => {
    const added = packagingConfig({}, { electronDist: undefined, output: 'dist', version: '1.2.3' });
    expect(added.publish).toBeNull();
    expect(added.extraMetadata).toEqual({
      homepage: 'https://countersign.invalid',
      version: '1.2.3',
      signed: false,
    });
  });

  it('would not fit with a word that the schema does not know', async () => {
    await expect(
      validate({ ...structuredClone(config), hardenedRuntme: true } as Configuration),
    ).rejects.toThrow();
  });
});

describe('on Windows', () => {
  it('the installer is for one person, in a folder of their choice, and never asks for more rights', () => {
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    });
    expect(config.win?.requestedExecutionLevel ?? 'asInvoker').toBe('asInvoker');
  });

  it('there is a package for administrators, which stays the same product', () => {
    expect(config.msi).toMatchObject({
      perMachine: true,
      // Windows knows the installed product by it. A new one would install a second Countersign beside the first.
      upgradeCode: '44538740-B7FA-47F3-8487-09B1FBFDBDB1',
    });
  });
});

describe('on macOS', () => {
  it('the app has the hardened runtime, with one exception', () => {
    expect(config.mac).toMatchObject({ hardenedRuntime: true });
    for (const path of [config.mac?.entitlements, config.mac?.entitlementsInherit]) {
      const keys = readFileSync(join(root, String(path)), 'utf8').match(/<key>[^<]*<\/key>/g);
      expect(keys).toEqual(['<key>com.apple.security.cs.allow-jit</key>']);
    }
  });

  it('nothing forbids signing and notarizing where the environment has the means', () => {
    expect(config.mac).not.toHaveProperty('identity');
    expect(config.mac).not.toHaveProperty('notarize');
  });

  it('the image and the archive are universal', () => {
    expect(config.mac?.target).toEqual([
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ]);
  });
});

describe('on Linux', () => {
  it('deb and rpm need libsecret, without which there is no keychain', () => {
    expect(config.deb?.depends).toContain('libsecret-1-0');
    expect(config.rpm?.depends).toContain('libsecret-1.so.0()(64bit)');
  });

  it('every form is built for both kinds of processor', () => {
    expect(config.linux?.target).toEqual(
      ['deb', 'rpm', 'AppImage', 'tar.gz'].map((target) => ({ target, arch: ['x64', 'arm64'] })),
    );
  });
});

describe('on every system', () => {
  it('links with countersign: open the app, and no kind of file does', () => {
    expect(config.protocols).toEqual([{ name: 'Countersign link', schemes: ['countersign'] }]);
    expect(config).not.toHaveProperty('fileAssociations');
  });

  it('nothing is compiled, and the archive’s integrity is kept', () => {
    expect(config).toMatchObject({ asar: true, npmRebuild: false });
    expect(config).not.toHaveProperty('disableAsarIntegrity');
  });
});
