import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { PreferencesNotice } from '../contracts/app.ts';
import { assertNever } from '../core/assertNever.ts';
import { languageChoices, themes, zooms } from '../core/preferenceChoices.ts';
import { err, ok, type Result } from '../core/Result.ts';
import { writeFileAtomically } from './writeFileAtomically.ts';

/** The version written by this program. A file with a higher one is never touched. */
const preferencesVersion = 1;

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
/** A website's id, or a folder. */
const text = v.pipe(v.string(), v.maxLength(10_000));

const preferencesSchema = v.object({
  version: v.literal(preferencesVersion),
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

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** How a person likes the window. Nothing about websites, emails or secrets. */
export type Preferences = DeepReadonly<Omit<v.InferOutput<typeof preferencesSchema>, 'version'>>;

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
export interface PreferencesTrouble {
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

type Parsed =
  | { readonly kind: 'preferences'; readonly preferences: Preferences }
  | { readonly kind: 'absent' | 'newer' | 'damaged' };

const newerSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.gtValue(preferencesVersion)) });

/** Parses the bytes of a preferences file; never throws. */
export function parsePreferences(bytes: Uint8Array): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'damaged' };
  }
  if (v.is(newerSchema, value)) return { kind: 'newer' };
  const parsed = v.safeParse(preferencesSchema, value);
  if (!parsed.success) return { kind: 'damaged' };
  const { version: _, ...preferences } = parsed.output;
  return { kind: 'preferences', preferences };
}

async function load(path: string): Promise<Parsed> {
  try {
    return parsePreferences(await readFile(path));
  } catch {
    // What cannot be read is like nothing: preferences must never keep the window from opening.
    return { kind: 'absent' };
  }
}

/**
 * Reads `preferences.json` in this folder, and gives the preferences from memory from then on: there is one window
 * and nobody else writes them. A damaged file is moved to a backup beside it, and a notice names both; one of a newer
 * version is left alone, and then nothing is written.
 */
export async function openPreferences(folder: string, now: () => Date): Promise<PreferencesFile> {
  const path = join(folder, 'preferences.json');
  const notices: PreferencesNotice[] = [];
  let preferences = defaultPreferences;
  let isOurs = true;
  let dirty = false;
  let isRemoved = false;
  let writing: Promise<Result<undefined, PreferencesTrouble>> = Promise.resolve(ok(undefined));

  const attempt = async (work: () => Promise<unknown>): Promise<Result<undefined, PreferencesTrouble>> => {
    try {
      await work();
      return ok(undefined);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return err({ code: 'preferences-unwritable', path, reason });
    }
  };

  const parsed = await load(path);
  switch (parsed.kind) {
    case 'preferences':
      preferences = parsed.preferences;
      break;
    case 'absent':
      break;
    case 'newer':
      isOurs = false;
      break;
    case 'damaged': {
      // Windows allows no colon in a file's name.
      const backup = join(folder, `preferences.damaged-${now().toISOString().replaceAll(':', '-')}.json`);
      const moved = await attempt(() => rename(path, backup));
      isOurs = moved.ok;
      notices.push({ kind: 'preferences-damaged', path, backup: moved.ok ? backup : path });
      break;
    }
    default:
      assertNever(parsed);
  }

  const write = (): Promise<Result<undefined, PreferencesTrouble>> =>
    attempt(async () => {
      dirty = false;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = { version: preferencesVersion, ...preferences };
      await writeFileAtomically(path, `${JSON.stringify(file, null, 2)}\n`);
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
      writing = writing.then(() => attempt(() => rm(path, { force: true })));
      return writing;
    },
    async settled() {
      await writing;
    },
    notices: () => [...notices],
  };
}
