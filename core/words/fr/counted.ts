import { numberIn } from '../numbers.ts';
import { locale } from './locale.ts';

/** A number with its separators: `2 500`. */
export const number = (count: number): string => numberIn(locale, count);

/** What stands with a number: French has its singular for 0 and 1. */
export const agreed = (count: number, one: string, many: string): string => (count < 2 ? one : many);

/** `1 adresse`, `2 500 adresses`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${agreed(count, one, many)}`;
