// `node scripts/manifests.ts FOLDER OUTPUT`: the manifests by which winget, Homebrew and Flatpak find a release, made
// of the templates in packaging/manifests with the version and the checksums (FOLDER/SHA256SUMS) of that release.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectOf } from './pack/packagingConfig.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const templates = join(root, 'packaging/manifests');

export interface Release {
  readonly version: string;
  readonly description: string;
  readonly homepage: string;
  /** SHA-256 as lower-case hex, by file name. */
  readonly sums: Readonly<Record<string, string>>;
  /** The same of packaging/icons/256x256.png. */
  readonly icon: string;
}

/** Reads what sha256sum writes: a hash, two characters, a name. Throws at anything else. */
export function readSums(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (hash === undefined || name === undefined) throw new Error(`This is no line of sha256sum: ${line}`);
      return [name, hash];
    }),
  );
}

/** A template with everything in double braces filled in; `{{sha256 NAME}}` is that file's. Throws when one is not known. */
export function fillManifest(template: string, release: Release): string {
  const { version, description, homepage, icon, sums } = release;
  const values: Readonly<Record<string, string>> = {
    version,
    description,
    homepage,
    icon,
    download: `${homepage}/releases/download/v${version}`,
  };
  // A file's name holds the version, so the words come first.
  return template
    .replace(/\{\{(\w+)\}\}/g, (_match, word: string) => {
      const value = values[word];
      if (value === undefined) throw new Error(`Nothing is known for {{${word}}}.`);
      return value;
    })
    .replace(/\{\{sha256 ([^}]+)\}\}/g, (_match, name: string) => {
      const sum = sums[name];
      if (sum === undefined) throw new Error(`The release has no ${name}.`);
      return sum;
    });
}

/** The templates' paths below packaging/manifests. */
export const manifestTemplates = (): readonly string[] =>
  readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ya?ml|rb)$/.test(name));

export const readTemplate = (name: string): string => readFileSync(join(templates, name), 'utf8');

/** What the checkout and a file of checksums say of a release. */
export function releaseOf(sums: string, env: Readonly<Record<string, string | undefined>>): Release {
  const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly description: string;
  };
  const icon = createHash('sha256')
    .update(readFileSync(join(root, 'packaging/icons/256x256.png')))
    .digest('hex');
  return { version, description, homepage: projectOf(env).homepage, sums: readSums(sums), icon };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, output] = process.argv.slice(2);
  if (folder === undefined || output === undefined) throw new Error('Which folder, and where to?');
  const release = releaseOf(readFileSync(join(folder, 'SHA256SUMS'), 'utf8'), process.env);
  for (const name of manifestTemplates()) {
    const path = join(output, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fillManifest(readTemplate(name), release));
  }
}
