import type { EncodingCause } from '../Cause.ts';
import { group, groupings, groupLikeDump, groupLikeUuid, ungroup } from './helpers/separated.ts';
import { isAnyHex, writtenText } from './helpers/written.ts';

const separatorName = (between: string): string => between.trim() || 'space';

export const encodingSeparators: EncodingCause = {
  id: 'encoding-separators',
  layer: 'encoding',
  likelihood: 14,
  order: 8,
  title: 'The signature has {separator} between its bytes.',
  agent:
    'The signature is written in groups with {separator} between them. Crisp takes it in one piece only. Ask the developers to leave the separators out.',
  developer:
    'The digest was printed byte by byte with {separator} in between, as C#’s BitConverter.ToString, openssl’s -c, Python’s hex(":") and Go’s "% x" do. Crisp takes 64 hex characters without anything between them.',
  fix: 'Take the separators out, for example BitConverter.ToString(mac).Replace("-", "").ToLowerInvariant(), or use a function that writes none, such as mac.hex() in Python.',
  labels: {
    separator: {
      '-': 'dashes',
      ':': 'colons',
      ',': 'commas',
      '.': 'full stops',
      _: 'underscores',
      ';': 'semicolons',
      '|': 'vertical bars',
      '/': 'slashes',
      space: 'spaces',
    },
  },
  write: function* (written) {
    const hex = writtenText(written);
    if (!isAnyHex(hex) || hex.length < 16) return;
    for (const grouping of groupings) {
      const { size, between, weight = size === 2 ? 1 : 0.3 } = grouping;
      yield { value: group(hex, grouping), detail: { separator: separatorName(between) }, weight };
    }
    yield { value: groupLikeDump(hex), detail: { separator: 'space' }, weight: 0.3 };
    if (hex.length === 32) yield { value: groupLikeUuid(hex), detail: { separator: '-' }, weight: 0.2 };
  },
  undo: (text, part) => {
    if (part === 'damaged' || isAnyHex(text)) return [];
    const found = ungroup(text, part);
    if (found === undefined) return [];
    return [{ value: found.joined, detail: { separator: separatorName(found.between) } }];
  },
};
