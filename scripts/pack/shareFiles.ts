import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createProgram } from '../../cli/createProgram.ts';
import { appStreamReleases, debianChangelog, readChangelog } from '../changelog.ts';
import { bashCompletion } from '../manual/bashCompletion.ts';
import { commandTree } from '../manual/commandTree.ts';
import { fishCompletion } from '../manual/fishCompletion.ts';
import { manPage } from '../manual/manPage.ts';
import { powershellCompletion } from '../manual/powershellCompletion.ts';
import { unusedRun } from '../manual/unusedRun.ts';
import { zshCompletion } from '../manual/zshCompletion.ts';
import { type Env, maintainerOf, projectOf } from './packagingConfig.ts';

/** The AppStream metainfo of a version, for a project that lives at `homepage`. */
export const metainfo = (root: string, version: string, homepage: string): string =>
  readFileSync(join(root, 'packaging/linux/com.countersign.app.metainfo.xml'), 'utf8')
    .replaceAll('{{homepage}}', homepage)
    .replaceAll('{{version}}', version)
    .replace('{{releases}}', appStreamReleases(readChangelog(root)));

/**
 * Writes out/share: what comes with the program and is not part of it. The manual page and the completions are made of
 * the command line's definitions, the changelog of CHANGELOG.md.
 */
export async function writeShareFiles(root: string, version: string, env: Env): Promise<void> {
  const tree = commandTree(await createProgram(version, unusedRun));
  const entries = readChangelog(root);
  const date = entries[0]?.date ?? '';
  const page = manPage(tree, version, date);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'man/countersign.1': page,
    // Debian wants it compressed as far as can be, and without a time in it.
    'man/countersign.1.gz': gzipSync(page, { level: 9 }),
    'completions/countersign.bash': bashCompletion(tree),
    'completions/_countersign': zshCompletion(tree),
    'completions/countersign.fish': fishCompletion(tree),
    'completions/countersign.ps1': powershellCompletion(tree),
    'com.countersign.app.metainfo.xml': metainfo(root, version, projectOf(env).homepage),
    'debian/changelog': debianChangelog(entries, maintainerOf(env)),
  };
  const folder = join(root, 'out/share');
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
