import type { CauseText } from '../../locales/Message.ts';
import type { Detail } from '../causes/Cause.ts';
import { textOf } from './textOf.ts';

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A moment, as `Date.toISOString` writes it. */
const moment = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d\.\d{3}Z$/;

const shown = (value: Detail[string], labels: Readonly<Record<string, string>> | undefined): string => {
  if (typeof value === 'object') return value.map((one) => labels?.[one] ?? one).join(', ');
  return labels?.[String(value)] ?? String(value).replace(moment, '$1');
};

/**
 * Fills a text from a finding's detail, with the label for a value where there is one; of a moment its day. What the
 * detail lacks shows as its name in braces, so that a missing word is seen and not swallowed.
 */
export const fillText = (text: CauseText, detail: Detail, labels: Labels = {}): string =>
  textOf(
    text,
    Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, shown(value, labels[name])])),
  );
