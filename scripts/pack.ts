// `npm run pack`: the unpacked app in dist/, for looking at it. With `--installers` everything that this system can
// build, as the release workflow does; with `--stub` a stand-in for Electron's binary, for the tests.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { app, buildBundle, isFresh } from './bundles.mjs';
import { electronBinary } from './machine.mjs';
import { buildCli } from './pack/buildCli.ts';
import { packagingConfig, versionOf } from './pack/packagingConfig.ts';
import { writeShareFiles } from './pack/shareFiles.ts';
import { stubElectron } from './pack/stubElectron.ts';
import { shippedPackages, thirdPartyNotice } from './pack/thirdPartyNotice.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Set by the release workflow to a secret, or to nothing where there is none; electron-builder would try an empty one. */
const signing = [
  'CSC_LINK',
  'CSC_KEY_PASSWORD',
  'WIN_CSC_LINK',
  'WIN_CSC_KEY_PASSWORD',
  'APPLE_API_KEY',
  'APPLE_API_KEY_ID',
  'APPLE_API_ISSUER',
];

export type PackMode = 'unpacked' | 'installers' | 'stub';

export interface PackOptions {
  /** In place of the version of package.json. */
  readonly version?: string;
  /** With the stub: makes a deb and an rpm too, with the `fpm` and the `rpmbuild` on the PATH. */
  readonly linuxPackages?: boolean;
  /** Laid over electron-builder.yml. */
  readonly change?: Configuration;
}

/** Packs the bundles in out/ into `output`. The stub is packed for Linux on x64, whatever the system. */
export async function pack(mode: PackMode, output: string, options: PackOptions = {}): Promise<void> {
  for (const name of signing) if (process.env[name] === '') delete process.env[name];
  const { version = versionOf(root), linuxPackages = false, change = {} } = options;
  await buildCli(root, version);
  await writeShareFiles(root, version, process.env);
  await writeFile(join(root, 'out/THIRD-PARTY.txt'), thirdPartyNotice(root, shippedPackages(root)));
  const stub = await mkdtemp(join(tmpdir(), 'countersign-stub-'));
  const unpacked = electronBinary() && join(root, 'node_modules/electron/dist');
  const electronDist = { stub, unpacked, installers: undefined }[mode];
  const own = packagingConfig(process.env, { output, electronDist, version });
  // electron-builder asks for it by the environment.
  if (linuxPackages) process.env.USE_SYSTEM_FPM = 'true';
  try {
    if (mode === 'stub') await stubElectron(stub);
    await build({
      projectDir: root,
      config: { ...own, ...change, linux: { ...own.linux, ...change.linux } },
      publish: 'never',
      ...(mode === 'stub'
        ? { targets: Platform.LINUX.createTarget(linuxPackages ? ['dir', 'deb', 'rpm'] : 'dir', Arch.x64) }
        : { dir: mode === 'unpacked' }),
    });
  } finally {
    await rm(stub, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv[2];
  const mode =
    wanted === '--installers' ? 'installers' : wanted === '--stub' || !electronBinary() ? 'stub' : 'unpacked';
  if (mode === 'stub') {
    console.log(
      "Electron's binary is not used: this packs a stand-in for it, which shows everything but does not run.",
    );
  }
  if (!isFresh(app) && !buildBundle(app)) process.exit(1);
  await pack(mode, join(root, 'dist'));
}
