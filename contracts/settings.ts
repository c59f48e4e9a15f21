import * as v from 'valibot';
import { languages } from '../core/languages.ts';
import { languageChoices, themes, zooms } from '../core/preferenceChoices.ts';
import type { Shape } from '../core/Shape.ts';
import { keychainTrouble } from './keychain.ts';
import { longestId } from './limits.ts';
import { call, nothing } from './parts.ts';

const theme = v.picklist(themes);
const language = v.picklist(languageChoices);
const zoom = v.picklist(zooms);

const version = v.pipe(v.string(), v.maxLength(longestId));

/** What is known about newer versions of the app; a version is a text like `1.2.3`, as the releases name it. */
const updateState = v.variant('kind', [
  /** Nothing is asked. */
  v.strictObject({ kind: v.literal('off') }),
  /** Switched on, and not asked yet since the start. */
  v.strictObject({ kind: v.literal('waiting') }),
  v.strictObject({ kind: v.literal('checking') }),
  v.strictObject({ kind: v.literal('newest') }),
  /** There is one, which this copy cannot install by itself. */
  v.strictObject({ kind: v.literal('available'), version }),
  v.strictObject({ kind: v.literal('downloading'), version }),
  /** Downloaded and checked; it is installed when the app is quit. */
  v.strictObject({ kind: v.literal('ready'), version }),
  /** The releases could not be read: offline, or not what they should be. Asked again in a day. */
  v.strictObject({ kind: v.literal('unreachable') }),
  /** This copy comes from no release, so there is no place to ask. */
  v.strictObject({ kind: v.literal('unavailable') }),
]);
export type UpdateState = Shape<typeof updateState>;

/** Whether the app asks for newer versions, as an administrator has decided it. */
export const updateRules = ['on', 'off'] as const;
export type UpdateRule = (typeof updateRules)[number];

const settings = v.strictObject({
  theme,
  language,
  /** What the language comes to where it is left to the system. */
  shownLanguage: v.picklist(languages),
  zoom,
  updates: v.boolean(),
  /** What the administrator has decided about that; then the person's choice does not count. */
  updatesManaged: v.nullable(v.picklist(updateRules)),
  updateState,
  maskEmails: v.boolean(),
  /** Ids, the one used last first. */
  recentWebsites: v.array(v.string()),
});
export type SettingsView = Shape<typeof settings>;

const change = v.strictObject({
  theme: v.exactOptional(theme),
  language: v.exactOptional(language),
  zoom: v.exactOptional(zoom),
  updates: v.exactOptional(v.boolean()),
  maskEmails: v.exactOptional(v.boolean()),
});
export type SettingsChange = Shape<typeof change>;

/** What could not be removed, by its name. */
const leftover = v.variant('kind', [
  /** Its secret keys are in the keychain still, so its entry stays as well. */
  v.strictObject({ kind: v.literal('website'), name: v.string(), trouble: keychainTrouble }),
  v.strictObject({ kind: v.literal('file'), path: v.string(), reason: v.string() }),
  /** What Chromium keeps for itself: caches, nothing that was typed. */
  v.strictObject({ kind: v.literal('browser-data') }),
]);
export type Leftover = Shape<typeof leftover>;

/** The calls of the settings, and of the button that removes everything. */
export const settingsCalls = {
  get: call(nothing, settings),
  /** Changes what is given. It counts at once; `saved` tells whether it still will after the next start. */
  change: call(change, v.strictObject({ settings, saved: v.boolean() })),
  /**
   * Removes secret keys, websites, settings, log and temporary files, and gives what is left. Main asks the person in a
   * dialog of its own: a no gives `null`.
   */
  removeEverything: call(nothing, v.nullable(v.array(leftover))),
} as const;
