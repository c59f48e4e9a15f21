import { readFile } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import * as v from 'valibot';
import type { ServiceNotice } from '../../contracts/app.ts';
import { type GenerateRule, generateRules } from '../../contracts/generate.ts';
import { type UpdateRule, updateRules } from '../../contracts/settings.ts';
import { defaultTestAddresses, refusedTestAddress } from '../../core/generate/testAddresses.ts';
import { isMissing } from '../storedFiles/isMissing.ts';
import type { ReadFile } from '../storedFiles/versionedFile.ts';

/** Where a file may be, and who decides on that. `environment`: whoever starts the program, so it may only forbid. */
export interface ManagedPath {
  readonly path: string;
  readonly from: 'system' | 'environment';
}

interface Managed {
  readonly generate: GenerateRule;
  /** Whether the app asks for newer versions, in place of what everybody chose; `undefined` leaves it to them. */
  readonly updates: UpdateRule | undefined;
  /** The file that the rule comes from; `undefined` where there is none. */
  readonly path: string | undefined;
  readonly notices: readonly ServiceNotice[];
}

/** What one file says. */
interface ManagedFile extends Managed {
  readonly testAddresses: readonly string[] | undefined;
}

/** What the files of the administrator say together. */
export interface ManagedSettings extends Managed {
  /** The lists of test addresses of all files that have a say in them: an address has to fit every one. */
  readonly testAddresses: readonly (readonly string[])[];
  /** Whether they stand in the place of everybody's own lists; if not, an address has to fit those too. */
  readonly replacesOwn: boolean;
}

/** Settings files of administrators are small; a larger one is damaged. */
const largest = 1_000_000;

const schema = v.object({
  generate: v.optional(v.picklist(generateRules)),
  testAddresses: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check((pattern) => refusedTestAddress(pattern) === undefined),
      ),
    ),
  ),
  updates: v.optional(v.picklist(updateRules)),
});

/**
 * Where an administrator puts managed settings, strictest wins. Windows: also the folder where ProgramData usually
 * is, because people can change the variable of their own programs. `COUNTERSIGN_MANAGED_SETTINGS` names one more
 * file, for trying it out: it can make the rules stricter and never looser.
 */
export function managedSettingsPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly ManagedPath[] {
  const system = [...new Set(systemPaths(platform, env))];
  const more = env.COUNTERSIGN_MANAGED_SETTINGS ?? '';
  return [
    ...system.map((path): ManagedPath => ({ path, from: 'system' })),
    ...(more === '' || system.includes(more) ? [] : [{ path: more, from: 'environment' } as const]),
  ];
}

function systemPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const file = ['Countersign', 'managed-settings.json'] as const;
  if (platform === 'win32') {
    return ['C:\\ProgramData', env.ProgramData ?? '']
      .filter((folder) => folder !== '')
      .map((folder) => win32.join(folder, ...file));
  }
  if (platform === 'darwin') return [posix.join('/Library/Application Support', ...file)];
  return ['/etc/countersign/managed-settings.json'];
}

const isAbsent = (error: unknown): boolean =>
  isMissing(error) || (error instanceof Error && 'code' in error && error.code === 'ENOTDIR');

const none: ManagedFile = {
  generate: 'with-confirmation',
  testAddresses: undefined,
  updates: undefined,
  path: undefined,
  notices: [],
};

/** A file that cannot be understood was meant to forbid something: the safe side is to forbid everything it can. */
const damaged = (path: string, reason: string): ManagedFile => ({
  generate: 'never',
  testAddresses: undefined,
  updates: 'off',
  path,
  notices: [{ kind: 'managed-settings-damaged', path, reason }],
});

async function readOne(path: string, read: ReadFile): Promise<ManagedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await read(path);
  } catch (error) {
    if (isAbsent(error)) return none;
    return damaged(path, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  }
  return parseManagedSettings(bytes, path);
}

/** What a managed-settings file says, given its bytes and, for notices, its path. Never throws. */
export function parseManagedSettings(bytes: Uint8Array, path: string): ManagedFile {
  if (bytes.byteLength > largest) return damaged(path, 'it is larger than 1 MB');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return damaged(path, 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return damaged(path, 'it is not a JSON object');
  }
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    return damaged(path, `${v.getDotPath(parsed.issues[0]) ?? 'a value'} is none of those allowed`);
  }
  const unknown = Object.keys(value).filter((key) => !(key in schema.entries));
  return {
    generate: parsed.output.generate ?? 'with-confirmation',
    testAddresses: parsed.output.testAddresses,
    updates: parsed.output.updates,
    path,
    notices:
      unknown.length === 0
        ? []
        : [
            {
              kind: 'managed-settings-unknown-keys',
              path,
              keys: unknown.slice(0, 20).map((key) => key.slice(0, 80)),
            },
          ],
  };
}

const strictness = ({ generate }: Managed): number => generateRules.indexOf(generate);

/** "off" is stricter than "on", and either than nothing. */
const strictestUpdates = (all: readonly Managed[]): UpdateRule | undefined =>
  updateRules.findLast((rule) => all.some(({ updates }) => updates === rule));

/**
 * The list that a file holds addresses to; `undefined` where it says nothing about them. A file that forbids more
 * than asking must have one: another file's list, or people's own, would allow what it forbids.
 */
const listOf = (file: ManagedFile): readonly string[] | undefined =>
  file.testAddresses ?? (strictness(file) > strictness(none) ? defaultTestAddresses : undefined);

/**
 * Reads every managed-settings file anew. No file can allow what another forbids: the strictest rule wins, and every
 * list of test addresses has to be fitted. People's own lists no longer count once a file of the system has a say;
 * one that the environment names leaves them standing, as it could allow more than they do.
 */
export async function readManagedSettings(
  paths: readonly ManagedPath[],
  read: ReadFile = readFile,
): Promise<ManagedSettings> {
  const all = await Promise.all(
    paths.map(async ({ path, from }) => ({ file: await readOne(path, read), from })),
  );
  const files = all.map(({ file }) => file);
  const strictest = files.reduce((a, b) => (strictness(b) > strictness(a) ? b : a), none);
  return {
    generate: strictest.generate,
    path: strictest.path ?? files.find(({ path }) => path !== undefined)?.path,
    testAddresses: files.map(listOf).filter((list) => list !== undefined),
    replacesOwn: all.some(({ file, from }) => from === 'system' && listOf(file) !== undefined),
    updates: strictestUpdates(files),
    notices: files.flatMap(({ notices }) => notices),
  };
}
