import { textOf } from '../../core/explanation/textOf.ts';
import type { CauseText } from '../../locales/Message.ts';

/**
 * The title of a cause without a finding to fill its slots from: brackets that hold a slot are left out, other slots
 * become an ellipsis.
 */
export const plainTitle = (title: CauseText): string =>
  textOf(title)
    .replace(/ \([^()]*\{\w+\}[^()]*\)/g, '')
    .replace(/\{\w+\}/g, '…');
