import { rmSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

/*
 * What this process has made only for now: the file beside one that is being saved, the folder of an audit. It is removed
 * when the process ends in any way that it gets to know of. Where it does not, the next one removes what was written down.
 */

const paths = new Set<string>();
const journalName = 'elsewhere';
/** Nothing but what {@link partName} names is ever removed because a journal says so. */
const partNames = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.part$/;
let journalFolder: (() => Promise<string>) | undefined;

/** The name of a file that is beside the one it will be. */
export const partName = (uuid: string): string => `.${uuid}.part`;

/** Removes all of it at once: the process is ending, and waits for nothing any more. Never throws. */
export function removeLeftovers(): void {
  for (const path of paths) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // The next run tries again.
    }
  }
}

let beginWatch: () => () => void = () => () => undefined;
let endWatch: (() => void) | undefined;

/** `begin` is called whenever there is something to remove at the end, and what it gives back once there is nothing any more. */
export function watchLeftovers(begin: () => () => void): void {
  beginWatch = begin;
}

/** From now on these paths go with this process. */
export function removeAtTheEnd(path: string): void {
  if (paths.size === 0) {
    process.on('exit', removeLeftovers);
    endWatch ??= beginWatch();
  }
  paths.add(path);
}

/** The path is removed, or is what it was to be. */
export function isSettled(path: string): void {
  paths.delete(path);
  if (paths.size > 0) return;
  process.removeListener('exit', removeLeftovers);
  // A signal that came meanwhile is told first.
  setImmediate(() => {
    if (paths.size > 0) return;
    endWatch?.();
    endWatch = undefined;
  });
}

/** Where parts are written down from now on: a folder that {@link removeJournalled} is called with after a kill. */
export function journalIn(folder: (() => Promise<string>) | undefined): void {
  journalFolder = folder;
}

/** Writes a part down before it is there. Where that is not possible, it is made all the same. */
export async function writeDown(part: string): Promise<void> {
  try {
    if (journalFolder === undefined) return;
    await using journal = await open(join(await journalFolder(), journalName), 'a', 0o600);
    await journal.writeFile(`${JSON.stringify(part)}\n`);
    await journal.sync();
  } catch {
    // To save a file matters more than what a kill in the middle of it would leave.
  }
}

const partIn = (line: string): readonly string[] => {
  try {
    const path: unknown = JSON.parse(line);
    return typeof path === 'string' && partNames.test(basename(path)) ? [path] : [];
  } catch {
    // The kill came while it was written down, before there was a part.
    return [];
  }
};

/** Removes the parts that a killed process has written down in a folder of its own. Rejects where one stays. */
export async function removeJournalled(folder: string): Promise<void> {
  const text = await readFile(join(folder, journalName), 'utf8').catch(() => '');
  for (const path of text.split('\n').flatMap(partIn)) await rm(path, { force: true });
}
