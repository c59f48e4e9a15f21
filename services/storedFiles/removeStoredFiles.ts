import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Everything that Countersign writes into its folder, and nothing that somebody else may have put there. */
const ours = [
  /^settings(\.damaged-.*)?\.json(\.new)?$/,
  /^preferences(\.damaged-.*)?\.json(\.new)?$/,
  /^generated\.jsonl(\.new)?$/,
  /^(settings|generated)\.lock(-journal)?$/,
  // The folder of what an audit keeps while it is open.
  /^audits$/,
];

/** A file that is still there. */
interface LeftFile {
  readonly path: string;
  readonly reason: string;
}

/** Removes our files from the data folder, `keep` excepted, and gives those that would not go. */
export async function removeStoredFiles(
  folder: string,
  keep: readonly string[],
): Promise<readonly LeftFile[]> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    return [{ path: folder, reason: error instanceof Error ? error.message : String(error) }];
  }
  const left: LeftFile[] = [];
  for (const name of names) {
    if (keep.includes(name) || !ours.some((pattern) => pattern.test(name))) continue;
    const path = join(folder, name);
    try {
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      left.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return left;
}
