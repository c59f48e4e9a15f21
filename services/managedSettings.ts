import { readFile } from 'node:fs/promises';
import { posix, win32 } from 'node:path';
import * as v from 'valibot';
import { refusedTestAddress } from '../core/generate/testAddresses.ts';
import type { Notice } from './views.ts';

/** What an administrator lets people generate, from the least strict to the strictest. */
export const generateRules = ['with-confirmation', 'test-addresses-only', 'never'] as const;
export type GenerateRule = (typeof generateRules)[number];

export const updateRules = ['on', 'off'] as const;
export type UpdateRule = (typeof updateRules)[number];

/** What the files of the administrator say together. */
export interface ManagedSettings {
  readonly generate: GenerateRule;
  /** In place of everybody's own lists of test addresses; `undefined` leaves those alone. */
  readonly testAddresses: readonly string[] | undefined;
  /** Whether the app asks for newer versions, in place of what everybody chose; `undefined` leaves it to them. */
  readonly updates: UpdateRule | undefined;
  /** The file that the rule comes from; `undefined` where there is none. */
  readonly path: string | undefined;
  readonly notices: readonly Notice[];
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
 * file, for trying it out: it can make the rule stricter and never looser.
 */
export function managedSettingsPaths(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const more = env.COUNTERSIGN_MANAGED_SETTINGS ?? '';
  return [...new Set([...systemPaths(platform, env), ...(more === '' ? [] : [more])])];
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
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

const none: ManagedSettings = {
  generate: 'with-confirmation',
  testAddresses: undefined,
  updates: undefined,
  path: undefined,
  notices: [],
};

/** A file that cannot be understood was meant to forbid something: the safe side is to forbid everything it can. */
const damaged = (path: string, reason: string): ManagedSettings => ({
  generate: 'never',
  testAddresses: undefined,
  updates: 'off',
  path,
  notices: [{ kind: 'managed-settings-damaged', path, reason }],
});

async function readOne(path: string): Promise<ManagedSettings> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isAbsent(error)) return none;
    return damaged(path, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  }
  return parseManagedSettings(bytes, path);
}

/** What a managed-settings file says, given its bytes and, for notices, its path. Never throws. */
export function parseManagedSettings(bytes: Uint8Array, path: string): ManagedSettings {
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

const strictness = ({ generate }: ManagedSettings): number => generateRules.indexOf(generate);

/** "off" is stricter than "on", and either than nothing. */
const strictestUpdates = (all: readonly ManagedSettings[]): UpdateRule | undefined =>
  updateRules.findLast((rule) => all.some(({ updates }) => updates === rule));

/** Reads every managed-settings file anew. The strictest rule wins; the first list of test addresses stands. */
export async function readManagedSettings(paths: readonly string[]): Promise<ManagedSettings> {
  const all = await Promise.all(paths.map(readOne));
  const strictest = all.reduce((a, b) => (strictness(b) > strictness(a) ? b : a), none);
  return {
    generate: strictest.generate,
    path: strictest.path ?? all.find(({ path }) => path !== undefined)?.path,
    testAddresses: all.find(({ testAddresses }) => testAddresses !== undefined)?.testAddresses,
    updates: strictestUpdates(all),
    notices: all.flatMap(({ notices }) => notices),
  };
}
