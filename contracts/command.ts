import * as v from 'valibot';
import type { Shape } from '../core/Shape.ts';
import { windowDialogs, windowPages } from './windowPages.ts';

/** Why a `countersign://` link is not taken. */
const linkRefusals = ['not-check', 'too-long', 'secret', 'unknown-part', 'repeated', 'unreadable'] as const;
export type LinkRefusal = (typeof linkRefusals)[number];

/**
 * What the menu, a link or the main process asks the window to do. They go one way, from main to the window, as the
 * answers of `app.nextCommand`: so they pass the same gate and the same validation as everything else.
 */
export const command = v.variant('kind', [
  v.strictObject({ kind: v.literal('go'), place: v.picklist(windowPages) }),
  v.strictObject({ kind: v.literal('show'), dialog: v.picklist(windowDialogs) }),
  v.strictObject({ kind: v.literal('open-file') }),
  /** From a link: to be shown, and not to be checked before the person says so. */
  v.strictObject({
    kind: v.literal('fill'),
    email: v.nullable(v.string()),
    signature: v.nullable(v.string()),
  }),
  v.strictObject({ kind: v.literal('link-refused'), reason: v.picklist(linkRefusals) }),
  /** The page had stopped and was opened again; with what was checked last. */
  v.strictObject({
    kind: v.literal('restored'),
    draft: v.nullable(v.strictObject({ websiteId: v.string(), email: v.string(), signature: v.string() })),
  }),
  /** Another part of the app changed them. */
  v.strictObject({ kind: v.literal('settings-changed') }),
]);

export type Command = Shape<typeof command>;
