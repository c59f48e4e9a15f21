import type { EncodingCause } from '../Cause.ts';
import { betweenRepeated, onceOf } from './helpers/onceOf.ts';
import { shortestRest } from './helpers/wrapping.ts';
import { isPlainText, writtenText } from './helpers/written.ts';

export const encodingRepeated: EncodingCause = {
  id: 'encoding-repeated',
  layer: 'encoding',
  likelihood: 4,
  order: 19,
  write: (written) => {
    const text = writtenText(written);
    return text.length < shortestRest || !isPlainText(text)
      ? []
      : betweenRepeated.map((separator, rank) => ({
          value: text + separator + text,
          detail: {},
          weight: 1 / (1 + rank),
        }));
  },
  undo: (text, part) => {
    const one = part === 'whole' ? onceOf(text) : undefined;
    return one === undefined ? [] : [{ value: one, detail: {} }];
  },
};
