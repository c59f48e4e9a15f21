import type { EncodingCause } from '../Cause.ts';
import {
  group,
  groupings,
  groupLikeDump,
  groupLikeUuid,
  hexLists,
  markings,
  ungroup,
} from './helpers/separated.ts';
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
    const bytes = hex.length % 2 === 0 ? (hex.match(/../g) ?? []) : [];
    for (const mark of ['', '0x']) {
      for (const list of bytes.length > 0 ? hexLists : []) {
        const value = list(bytes.map((byte) => mark + byte));
        const separator = value.includes(',') ? ',' : 'space';
        yield { value, detail: { separator }, weight: mark === '' ? 0.2 : 0.1 };
      }
    }
    for (const mark of markings) {
      const value = bytes.map(mark).join('');
      if (value !== '') yield { value, detail: { separator: mark('').replace(';', '') }, weight: 0.1 };
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
