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
  title: 'Only {kept} of the signature is there.',
  agent:
    'A part of the signature is missing: only {kept} is left. Ask the developers where it is cut off, for instance in a database column that is too short.',
  developer:
    'The text is {kept} of the digest. Columns such as VARCHAR(32), substr, fixed-size buffers and incomplete copying cut it. Crisp takes all 64 hex characters.',
  fix: 'Hand on all 64 characters: remove substr and its like, and make the database column CHAR(64).',
  labels: { kept: { start: 'the first part', end: 'the last part' } },
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
