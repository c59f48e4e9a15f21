import { textOf } from '../../core/wording/textOf.ts';
import type { CauseWords } from '../../locales/Message.ts';

/** The title of a cause without a finding to fill its slots from; brackets that hold a slot are left out. */
export const plainTitle = ({ title, plain = textOf(title) }: Pick<CauseWords, 'title' | 'plain'>): string =>
  plain.replace(/ \([^()]*\{\w+\}[^()]*\)/g, '');
