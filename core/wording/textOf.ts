import type { CauseText } from '../../locales/Message.ts';

/** A text of a cause with values in it; one that is missing shows as its name in braces. */
export const textOf = (text: CauseText, values: Readonly<Record<string, string>> = {}): string =>
  typeof text === 'string' ? text : text(values);
