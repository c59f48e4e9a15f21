import type { EncodingCause } from '../Cause.ts';
import { isPlainText, writtenText } from './helpers/written.ts';

/** Sixteen hex characters, the least that proves anything, as Base64: eight bytes. */
const shortest = 11;

export const encodingTruncated: EncodingCause = {
  id: 'encoding-truncated',
  layer: 'encoding',
  likelihood: 20,
  order: 16,
  onBytes: true,
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text)) return [];
    return [0.5, 0.625, 0.9].flatMap((share) => {
      const length = Math.floor(text.length * share);
      if (length < 24) return [];
      return [
        { value: text.slice(0, length), detail: { kept: 'start' } },
        { value: text.slice(-length), detail: { kept: 'end' }, weight: 0.3 },
      ];
    });
  },
  undo: (text, part) => {
    const value = text.replace(/(?<![.…])(?:\.\.\.|…)$/, '');
    if (part !== 'whole' || value.length < shortest || value.length > 600 || !isPlainText(value)) return [];
    return [
      {
        value: /^<<[\d, ]+, \.\.\.>>$/.test(text) ? text.slice(0, -2) : value,
        detail: { kept: 'start' },
        part: 'start',
      },
      ...(value === text ? [{ value, detail: { kept: 'end' }, part: 'end', weight: 0.3 } as const] : []),
    ];
  },
};
