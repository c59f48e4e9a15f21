import { numberIn } from '../numbers.ts';
import { locale } from './locale.ts';

/** A number with its separators: `2.500`. */
export const number = (count: number): string => numberIn(locale, count);

/** `1 Adresse`, `2.500 Adressen`. */
export const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;
