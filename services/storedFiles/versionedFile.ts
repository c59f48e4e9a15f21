import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isMissing } from './isMissing.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** Gives the bytes of a file, or rejects as Node's `readFile` does. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A JSON file with a version in it: its name without `.json`, the version that this program writes, and all the rest. */
export interface FileFormat<Content> {
  readonly name: string;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, Content>;
}

/** What the bytes of such a file turned out to be. `newer`: written by a newer version, and never to be touched. */
export type Parsed<Content> =
  | { readonly kind: 'read'; readonly content: Content }
  | { readonly kind: 'newer' | 'damaged' };

interface VersionedFile<Content> {
  readonly path: string;
  /** Rejects when there is a file that cannot be read. */
  load(): Promise<Parsed<Content> | { readonly kind: 'absent' }>;
  /** Replaces the file as a whole, see {@link writeFileAtomically}; makes its folder where there is none. */
  write(content: Content): Promise<void>;
  /** Moves a damaged file to a backup beside it, over no other, and gives the backup's path. */
  moveAside(): Promise<string>;
  /** The paths of all such backups. */
  backups(): Promise<readonly string[]>;
}

/** Parses the bytes of a versioned file; never throws. */
export function parseVersioned<Content>(
  { version, schema }: Pick<FileFormat<Content>, 'version' | 'schema'>,
  bytes: Uint8Array,
): Parsed<Content> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'damaged' };
  }
  const versioned = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), value);
  if (!versioned.success || versioned.output.version < version) return { kind: 'damaged' };
  if (versioned.output.version > version) return { kind: 'newer' };
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { kind: 'read', content: parsed.output } : { kind: 'damaged' };
}

/** The file of this format in a folder. It is parsed on the way in, and holds nothing that is secret. */
export function versionedFile<Content extends object>(
  folder: string,
  format: FileFormat<Content>,
  now: () => Date,
  read: ReadFile = readFile,
): VersionedFile<Content> {
  const { name, version } = format;
  const path = join(folder, `${name}.json`);
  const namesIn = (): Promise<readonly string[]> => readdir(folder).catch(() => []);
  return {
    path,
    async load() {
      try {
        return parseVersioned(format, await read(path));
      } catch (error) {
        if (isMissing(error)) return { kind: 'absent' };
        throw error;
      }
    },
    async write(content) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFileAtomically(path, `${JSON.stringify({ version, ...content }, null, 2)}\n`);
    },
    async moveAside() {
      // Windows allows no colon in a file's name.
      const wanted = `${name}.damaged-${now().toISOString().replaceAll(':', '-')}`;
      // A clock may be set back: the backup of another time must not be written over.
      const taken = await namesIn();
      let backup = `${wanted}.json`;
      for (let more = 2; taken.includes(backup); more += 1) backup = `${wanted}-${more}.json`;
      await rename(path, join(folder, backup));
      return join(folder, backup);
    },
    async backups() {
      const names = await namesIn();
      return names
        .filter((one) => one.startsWith(`${name}.damaged-`) && one.endsWith('.json'))
        .map((one) => join(folder, one));
    },
  };
}
