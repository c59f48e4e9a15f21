import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The words by which @electron/fuses finds the fuses in a binary. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses of Electron 45 as it comes, in the order of `FuseV1Options`: 1 is on, 0 is off. */
const asItComes = '101100011';

/** Writes a folder that electron-builder takes for Electron on Linux, with fuses that can be flipped and nothing that runs. */
export async function stubElectron(folder: string): Promise<void> {
  const binary = Buffer.concat([
    Buffer.from(`stub ${sentinel}`),
    Buffer.from([1, asItComes.length]),
    Buffer.from(`${asItComes} stub`),
  ]);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    electron: binary,
    'chrome-sandbox': '',
    LICENSE: "Electron's licence",
    'LICENSES.chromium.html': "Chromium's licences",
    'locales/en-US.pak': '',
    'resources/default_app.asar': '',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await chmod(join(folder, 'electron'), 0o755);
}
