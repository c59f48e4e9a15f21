import { err, ok, type Result } from '../../core/Result.ts';
import type { StoredWebsites, UnfinishedItem, WebsiteRecord } from './StoredWebsites.ts';
import type { Edited } from './websitesFile.ts';

/** The keychain items that a website lists. */
export const secretIdsOf = (record: WebsiteRecord): readonly string[] =>
  [record.secret, ...record.previousSecrets].flatMap((item) => (item === null ? [] : [item.secretId]));

/** Settings with these unfinished items in the place of theirs. */
export function withUnfinished(
  { websites }: StoredWebsites,
  unfinished: readonly UnfinishedItem[],
): StoredWebsites {
  return unfinished.length === 0 ? { websites } : { websites, unfinished };
}

/**
 * An edit by which an item that a website lists is unfinished no more. Refuses a website with an item that is given up or
 * not written down: then another process removes it from the keychain, or has.
 */
export const finishing =
  <T, E>(edit: (stored: StoredWebsites) => Result<Edited<T>, E>) =>
  (stored: StoredWebsites): Result<Edited<T>, E | 'item-gone'> => {
    const edited = edit(stored);
    if (!edited.ok) return edited;
    const before = stored.unfinished ?? [];
    const listed = new Set(edited.value.stored.websites.flatMap(secretIdsOf));
    const known = new Set([
      ...stored.websites.flatMap(secretIdsOf),
      ...before.flatMap(({ secretId, givenUp }) => (givenUp ? [] : [secretId])),
    ]);
    if (!listed.isSubsetOf(known)) return err('item-gone');
    const after = before.filter(({ secretId }) => !listed.has(secretId));
    if (after.length === before.length) return edited;
    return ok({ ...edited.value, stored: withUnfinished(edited.value.stored, after) });
  };

/** Whether the process that wrote an item down can still be making it. `own`: what this one is making now. */
export function isBeingMade({ secretId, pid }: UnfinishedItem, own: ReadonlySet<string>): boolean {
  if (pid === process.pid) return own.has(secretId);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is one, and it is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
