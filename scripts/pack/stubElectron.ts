import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The words by which @electron/fuses finds the fuses in a binary. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses of Electron 45 as it comes, in the order of `FuseV1Options`: 1 is on, 0 is off. */
const asItComes = '101100011';

/** Hands over to the program that COUNTERSIGN_STAND_IN names, with its own path and what it was given. */
const script = `#!/bin/sh
exec "\${COUNTERSIGN_STAND_IN:?This is a stand-in for Electron, which does not run the app by itself.}" "$0" "$@"
exit # What follows is read by nobody but those who look for fuses: `;

/**
 * Writes a folder that electron-builder takes for Electron on Linux, with fuses that can be flipped. Its program runs
 * nothing by itself; a test may tell it what runs the app in its place.
 */
export async function stubElectron(folder: string): Promise<void> {
  const binary = Buffer.concat([
    Buffer.from(`${script}${sentinel}`),
    Buffer.from([1, asItComes.length]),
    Buffer.from(`${asItComes}\n`),
  ]);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    electron: binary,
    'chrome-sandbox': 'stub',
    LICENSE: "Electron's licence",
    'LICENSES.chromium.html': "Chromium's licences",
    'locales/en-US.pak': 'stub',
    'resources/default_app.asar': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await chmod(join(folder, 'electron'), 0o755);
  await chmod(join(folder, 'chrome-sandbox'), 0o755);
}
