import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly author?: string | { readonly name: string };
}

/** The packages that are in the app: those in the bundles, as the builds have noted, and keytar beside them. */
export function shippedPackages(root: string): readonly string[] {
  const records = join(root, 'out/packages');
  const bundled = readdirSync(records).flatMap(
    (name) => JSON.parse(readFileSync(join(records, name), 'utf8')) as readonly string[],
  );
  return [...new Set([...bundled, 'node_modules/keytar'])].sort();
}

const licenceFile = /^(licen[cs]e|copying|notice)(-[\w.]+)?(\.(md|txt|markdown))?$/i;

/** The text of a package that says MIT and brings no file: everybody's text is the same but for the name. */
function mitText(root: string, { license, author }: Manifest): readonly string[] {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT' || holder === undefined) return [];
  return [
    readFileSync(join(root, 'LICENSE'), 'utf8')
      .trim()
      .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`),
  ];
}

/**
 * The names, versions and licence texts of the packages in `folders` (below `root`), one after the other. Throws when
 * a licence text cannot be told: then its author's words have to be found, not left out.
 */
export function thirdPartyNotice(root: string, folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
    const { name, version, license, homepage } = manifest;
    const found = readdirSync(join(root, folder))
      .filter((file) => licenceFile.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8').trim());
    const texts = found.length > 0 ? found : mitText(root, manifest);
    if (texts.length === 0)
      throw new Error(`${name} ${version} (${license}) has no licence text in ${folder}.`);
    return [`${name} ${version} (${license})`, ...(homepage ? [homepage] : []), '', texts.join('\n\n')].join(
      '\n',
    );
  });
  const head =
    'Countersign contains the following software. Electron and Chromium have files of their own: LICENSE.electron.txt and LICENSES.chromium.html.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
