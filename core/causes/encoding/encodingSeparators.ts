import type { EncodingCause } from '../Cause.ts';
import { group, groupings, groupLikeDump, groupLikeUuid, ungroup } from './helpers/separated.ts';
import { isAnyHex, writtenText } from './helpers/written.ts';

const separatorName = (between: string): string => between.trim() || 'space';

export const encodingSeparators: EncodingCause = {
  id: 'encoding-separators',
  layer: 'encoding',
  likelihood: 14,
  order: 8,
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
