import { numberIn } from '../numbers.ts';
import { locale } from './locale.ts';

/** A number with its separators: `2.500`. */
export const number = (count: number): string => numberIn(locale, count);

/** `0 linha`, `1 linha`, `2.500 linhas`: nothing is singular in Brazil. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count < 2 ? one : many}`;
