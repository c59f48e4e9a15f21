import { ok, type Result } from '../../../core/Result.ts';

/** How many saved files can be shown in their folder: a notice about an older one is long gone. */
const mostRemembered = 50;

export interface Saving {
  /**
   * Asks the person where to save a file of this name, and has `write` write it there, which gets the whole path and
   * says what is answered; `null` when they changed their mind.
   */
  save<T, E>(name: string, write: (path: string) => Promise<Result<T, E>>): Promise<Result<T | null, E>>;
  /** Shows a file in its folder if it was saved here; does nothing for any other path. */
  show(path: string): void;
}

/**
 * Where everything is saved that a page wants saved. What was saved is remembered while this process runs: a page that
 * is taken over cannot have the system look at a path of its own, which on Windows may be another computer's.
 */
export function createSaving(
  askWhereToSave: (name: string) => Promise<string | undefined>,
  showInFolder: (path: string) => void,
): Saving {
  const saved = new Set<string>();
  return {
    async save(name, write) {
      const path = await askWhereToSave(name);
      if (path === undefined) return ok(null);
      const written = await write(path);
      if (!written.ok) return written;
      saved.delete(path);
      saved.add(path);
      for (const oldest of [...saved].slice(0, -mostRemembered)) saved.delete(oldest);
      return written;
    },
    show(path) {
      if (saved.has(path)) showInFolder(path);
    },
  };
}
