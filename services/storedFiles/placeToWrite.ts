import { readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isMissing } from './isMissing.ts';

/** What stays of a file that is written anew. */
export interface FileBefore {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Where a text goes that is saved under a path. `stream`: a FIFO or a device, which takes it piece by piece. */
type PlaceToWrite =
  | { readonly kind: 'file'; readonly path: string; readonly before: FileBefore | undefined }
  | { readonly kind: 'stream'; readonly path: string };

/** More links than this go in circles, for Linux too. */
const mostLinks = 40;

/** The path to which symbolic links lead, also where there is nothing yet. */
async function endOfLinks(path: string, links = 0): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const target = links < mostLinks ? await readlink(path).catch(() => undefined) : undefined;
  if (target === undefined) return resolve(path);
  return endOfLinks(resolve(await realpath(dirname(path)), target), links + 1);
}

/** Looks where a path leads. Rejects for a folder, and where one cannot look. */
export async function placeToWrite(path: string): Promise<PlaceToWrite> {
  let before: FileBefore | undefined;
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    // By the path as it is given: what /dev/stdout leads to may have none of its own.
    if (!found.isFile()) return { kind: 'stream', path };
    before = { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid };
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return { kind: 'file', path: await endOfLinks(path), before };
}
