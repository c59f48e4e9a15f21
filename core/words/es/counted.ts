import { numberIn } from '../numbers.ts';
import { locale } from './locale.ts';

/** A number with its separators: `25.000`. */
export const number = (count: number): string => numberIn(locale, count);

/** `1 fila`, `25.000 filas`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;
