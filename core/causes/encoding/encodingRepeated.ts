import type { EncodingCause } from '../Cause.ts';
import { shortestRest } from './helpers/wrapping.ts';
import { isPlainText, writtenText } from './helpers/written.ts';

/** What stands between the two, where anything does: two headers of one name are joined with a comma. */
const between = ['', ', ', ',', '\n', ' ', ';', '|', '&'];

/** Written more often than that, a text is none that anybody printed. */
const mostTimes = 4;

/** The text of which this one is a repetition; `undefined` where it is none. */
function repeated(text: string): string | undefined {
  for (const separator of between) {
    for (let times = 2; times <= mostTimes; times++) {
      const length = (text.length - separator.length * (times - 1)) / times;
      if (!Number.isInteger(length) || length < shortestRest) continue;
      const one = text.slice(0, length);
      if (Array(times).fill(one).join(separator) === text) return one;
    }
  }
  return undefined;
}

export const encodingRepeated: EncodingCause = {
  id: 'encoding-repeated',
  layer: 'encoding',
  likelihood: 4,
  order: 19,
  write: (written) => {
    const text = writtenText(written);
    return text.length < shortestRest || !isPlainText(text)
      ? []
      : between.map((separator, rank) => ({
          value: text + separator + text,
          detail: {},
          weight: 1 / (1 + rank),
        }));
  },
  undo: (text, part) => {
    const one = part === 'whole' ? repeated(text) : undefined;
    return one === undefined ? [] : [{ value: one, detail: {} }];
  },
};
