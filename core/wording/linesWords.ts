import type { Words } from '../../locales/Words.ts';
import { numberIn } from './numbers.ts';

/** `Lines 3, 17 and 2,500 more`: the first lines of some, and how many more there are. */
export function linesWords(
  { lines, linesAndMore }: Pick<Words['auditReport'], 'lines' | 'linesAndMore'>,
  locale: string,
  first: readonly number[],
  more: number,
): string {
  const shown = first.map((line) => numberIn(locale, line)).join(', ');
  return more > 0 ? linesAndMore({ lines: shown, more }) : lines({ lines: shown, count: first.length });
}
