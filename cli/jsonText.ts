import { latePattern } from '../core/latePattern.ts';

/** What JSON may hold as it is and a terminal may obey: control characters, invisible ones, and line separators. */
const unprintable = latePattern('[\\x7f-\\x9f\\p{Cf}\\p{Zl}\\p{Zp}]', 'gu');

/** As JSON writes a character that it does not want to hold: two escapes for those beyond U+FFFF. */
const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * A value as JSON for standard output. It may quote what somebody else wrote, so whatever could steer a terminal or
 * hide on it is escaped. All of that can stand in strings only, so it is the same JSON.
 */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(unprintable(), escaped);
