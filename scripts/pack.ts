// `npm run pack`: the unpacked app in dist/, for looking at it. With `--installers` everything that this system can
// build, as the release workflow does; with `--stub` a stand-in for Electron's binary, for the tests.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, Platform } from 'electron-builder';
import { app, buildBundle, isFresh } from './bundles.mjs';
import { electronBinary } from './machine.mjs';
import { buildCli } from './pack/buildCli.ts';
import { packagingConfig } from './pack/packagingConfig.ts';
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

/** What a package of Linux is made of: the arguments for its maker, and the desktop entry's path. */
type TakeLinuxPackage = (made: { readonly args: readonly string[]; readonly desktopEntry: string }) => void;

/**
 * Packs the bundles in out/ into `output`. The stub is packed for Linux on x64, whatever the system; of its deb and
 * rpm only what they would be made of is worked out and handed to `take`, since their maker is a download.
 */
export async function pack(mode: PackMode, output: string, take?: TakeLinuxPackage): Promise<void> {
  for (const name of signing) if (process.env[name] === '') delete process.env[name];
  await buildCli(root);
  await writeFile(join(root, 'out/THIRD-PARTY.txt'), thirdPartyNotice(root, shippedPackages(root)));
  const stub = await mkdtemp(join(tmpdir(), 'countersign-stub-'));
  try {
    if (mode === 'stub') await stubElectron(stub);
    const binary = electronBinary();
    const own = binary && join(root, 'node_modules/electron/dist');
    const config = packagingConfig(process.env, {
      output,
      electronDist: { stub, unpacked: own, installers: undefined }[mode],
    });
    const dir = mode !== 'installers';
    await build({
      projectDir: root,
      config,
      publish: 'never',
      ...(mode === 'stub'
        ? { targets: Platform.LINUX.createTarget(take ? ['dir', 'deb', 'rpm'] : 'dir') }
        : { dir }),
      ...(take
        ? {
            effectiveOptionComputed: async ([args, desktopEntry]: [string[], string]) => {
              take({ args, desktopEntry });
              return true;
            },
          }
        : {}),
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
