import { rm } from 'node:fs/promises';
import * as v from 'valibot';
import type { PreferencesNotice } from '../../contracts/app.ts';
import { assertNever } from '../../core/assertNever.ts';
import { languageChoices, themes, zooms } from '../../core/preferenceChoices.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { Shape } from '../../core/Shape.ts';
import { type FileFormat, type Parsed, parseVersioned, versionedFile } from '../storedFiles/versionedFile.ts';

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
/** A website's id, or a folder. */
const text = v.pipe(v.string(), v.maxLength(10_000));

const preferencesSchema = v.object({
  theme: v.picklist(themes),
  language: v.picklist(languageChoices),
  zoom: v.picklist(zooms),
  /** Whether Countersign may ask for newer versions: the one thing for which it would use the network. */
  updates: v.boolean(),
  /** Whether reports hide the people's part of emails unless told otherwise. */
  maskEmails: v.boolean(),
  /** Where the window was, in screen coordinates, when it was not maximised. */
  window: v.nullable(
    v.object({ x: coordinate, y: coordinate, width: length, height: length, maximized: v.boolean() }),
  ),
  /** Where a file was opened or saved last. */
  folder: v.nullable(text),
  /** Ids, the one used last first. */
  recentWebsites: v.pipe(v.array(text), v.maxLength(1_000)),
});

/** How a person likes the window. Nothing about websites, emails or secrets. */
export type Preferences = Shape<typeof preferencesSchema>;

export const defaultPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  zoom: 100,
  updates: false,
  maskEmails: true,
  window: null,
  folder: null,
  recentWebsites: [],
};

/** They count until the program ends, but could not be written. */
interface PreferencesTrouble {
  readonly code: 'preferences-unwritable';
  readonly path: string;
  readonly reason: string;
}

export interface PreferencesFile {
  get(): Preferences;
  /** Counts at once; answers when it is on disk. Changes that follow each other quickly are written together. */
  change(change: Partial<Preferences>): Promise<Result<undefined, PreferencesTrouble>>;
  /** Back to the defaults, without a file until the person chooses something again: a window's place alone writes none. */
  reset(): Promise<Result<undefined, PreferencesTrouble>>;
  /** Once everything that was changed is on disk, or has failed to get there. */
  settled(): Promise<void>;
  /** What reading has brought to light. */
  notices(): readonly PreferencesNotice[];
}

const preferencesFormat: FileFormat<Preferences> = {
  name: 'preferences',
  version: 1,
  schema: preferencesSchema,
};

/** Parses the bytes of a preferences file; never throws. */
export const parsePreferences = (bytes: Uint8Array): Parsed<Preferences> =>
  parseVersioned(preferencesFormat, bytes);

/**
 * Reads `preferences.json` in this folder, and gives the preferences from memory from then on: there is one window
 * and nobody else writes them. A damaged file is moved to a backup beside it, and a notice names both; one of a newer
 * version is left alone, and then nothing is written.
 */
export async function openPreferences(folder: string, now: () => Date): Promise<PreferencesFile> {
  const file = versionedFile(folder, preferencesFormat, now);
  const { path } = file;
  const notices: PreferencesNotice[] = [];
  let preferences = defaultPreferences;
  let isOurs = true;
  let dirty = false;
  let isRemoved = false;
  let writing: Promise<Result<undefined, PreferencesTrouble>> = Promise.resolve(ok(undefined));

  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, PreferencesTrouble>> => {
    try {
      return ok(await work());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return err({ code: 'preferences-unwritable', path, reason });
    }
  };

  // What cannot be read is like nothing: preferences must never keep the window from opening.
  const loaded = await attempt(() => file.load());
  const parsed = loaded.ok ? loaded.value : ({ kind: 'absent' } as const);
  switch (parsed.kind) {
    case 'read':
      preferences = parsed.content;
      break;
    case 'absent':
      break;
    case 'newer':
      isOurs = false;
      break;
    case 'damaged': {
      const moved = await attempt(() => file.moveAside());
      isOurs = moved.ok;
      notices.push({ kind: 'preferences-damaged', path, backup: moved.ok ? moved.value : path });
      break;
    }
    default:
      assertNever(parsed);
  }

  const write = (): Promise<Result<undefined, PreferencesTrouble>> =>
    attempt(async () => {
      dirty = false;
      await file.write(preferences);
      return undefined;
    });

  return {
    get: () => preferences,
    change(change) {
      preferences = { ...preferences, ...change };
      isRemoved &&= Object.keys(change).every((name) => name === 'window');
      if (isRemoved) return writing;
      if (!isOurs) return Promise.resolve(ok(undefined));
      if (!dirty) {
        dirty = true;
        writing = writing.then(write);
      }
      return writing;
    },
    reset() {
      preferences = defaultPreferences;
      isOurs = true;
      isRemoved = true;
      writing = writing.then(() => attempt(async () => void (await rm(path, { force: true }))));
      return writing;
    },
    async settled() {
      await writing;
    },
    notices: () => [...notices],
  };
}
