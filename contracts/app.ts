import * as v from 'valibot';
import { reportForms } from '../core/report/reportForms.ts';
import type { Shape } from '../core/Shape.ts';
import { command } from './command.ts';
import { longestCopied } from './limits.ts';
import { call, nothing, pasted, resultOf } from './parts.ts';
import { fileUnwritable } from './ServiceError.ts';

/** The pages of others that the window may ask to be opened. It names one; the addresses are known to main alone. */
export const linkIds = ['identity-verification', 'crisp-dashboard'] as const;
export type LinkId = (typeof linkIds)[number];

const path = v.string();

/** What a person should know although nobody asked. */
const notice = v.variant('kind', [
  v.strictObject({ kind: v.literal('settings-damaged'), path, backup: v.string() }),
  v.strictObject({ kind: v.literal('settings-newer'), path }),
  v.strictObject({ kind: v.literal('preferences-damaged'), path, backup: v.string() }),
  /** Until it is repaired, nothing is generated. */
  v.strictObject({ kind: v.literal('managed-settings-damaged'), path, reason: v.string() }),
  v.strictObject({ kind: v.literal('managed-settings-unknown-keys'), path, keys: v.array(v.string()) }),
]);
export type Notice = Shape<typeof notice>;
export type PreferencesNotice = Extract<Notice, { readonly kind: 'preferences-damaged' }>;
export type ServiceNotice = Exclude<Notice, PreferencesNotice>;

const versions = v.strictObject({ app: v.string(), runtime: v.string(), system: v.string() });
export type Versions = Shape<typeof versions>;

const text = v.pipe(v.string(), v.maxLength(longestCopied));

export const appCalls = {
  /** Things that happened at start and that the person should know. */
  notices: call(nothing, v.array(notice)),
  versions: call(nothing, versions),
  /** Puts text on the clipboard. The renderer has no other way to it. */
  copy: call(v.strictObject({ text }), v.undefined()),
  /** Saves the report that the page shows, where the person says in a dialog of the main process; gives the path. */
  saveReport: call(
    v.strictObject({ name: v.picklist(['check', 'audit']), form: v.picklist(reportForms), text }),
    resultOf(v.nullable(path), fileUnwritable),
  ),
  /** Shows a file in its folder. Only what this process has saved, by the path that it gave: any other path does nothing. */
  showInFolder: call(v.strictObject({ path: pasted }), v.undefined()),
  /** Opens one of the known pages in the system's browser. */
  openLink: call(v.strictObject({ link: v.picklist(linkIds) }), v.undefined()),
  /** Answers when there is something to do. A new call takes the place of the one that waits. */
  nextCommand: call(nothing, command),
  /** Loads the page anew; what was typed on it is gone. */
  reload: call(nothing, v.undefined()),
} as const;
