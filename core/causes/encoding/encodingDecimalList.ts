import type { EncodingCause, Undone } from '../Cause.ts';
import {
  byteLists,
  bytesOfFixedWidth,
  bytesOfList,
  bytesOfOtherBase,
  fixedWidthTexts,
} from './helpers/byteLists.ts';
import { joined, joinedBytes, joinedDecimal, joinedSignedDecimal } from './helpers/joinedBytes.ts';
import { bytesOfWords, wordLists } from './helpers/wordLists.ts';

const isSigned = (text: string): boolean => /(?<!\d)-\d/.test(text);

export const encodingDecimalList: EncodingCause = {
  id: 'encoding-decimal-list',
  layer: 'encoding',
  likelihood: 12,
  order: 12,
  write: function* (written) {
    if (typeof written === 'string') return;
    for (const { print, weight } of byteLists) {
      const value = print(written);
      yield { value, detail: { numbers: isSigned(value) ? 'signed' : 'unsigned' }, weight };
    }
    for (const { print, signed, weight } of written.length % 8 === 0 ? wordLists : [])
      yield { value: print(written), detail: { numbers: signed ? 'signed' : 'unsigned' }, weight };
    yield { value: joined(written, joinedDecimal), detail: { numbers: 'unsigned' }, weight: 0.2 };
    yield { value: joined(written, joinedSignedDecimal), detail: { numbers: 'signed' }, weight: 0.1 };
    for (const value of fixedWidthTexts(written))
      yield { value, detail: { numbers: 'unsigned' }, weight: 0.02 };
  },
  undo: (text, part) => {
    const list = bytesOfList(text, part);
    const undone: Undone[] =
      list === undefined
        ? []
        : [{ value: list, detail: { numbers: isSigned(text) ? 'signed' : 'unsigned' } }];
    const inOtherBase = part === 'whole' ? bytesOfOtherBase(text) : undefined;
    if (inOtherBase !== undefined)
      undone.push({ value: inOtherBase, detail: { numbers: 'unsigned' }, weight: 0.03 });
    if (part === 'whole')
      for (const value of bytesOfFixedWidth(text))
        undone.push({ value, detail: { numbers: 'unsigned' }, weight: 0.02 });
    const numbersOf = isSigned(text) ? 'signed' : 'unsigned';
    for (const value of list === undefined && part === 'whole' ? bytesOfWords(text) : [])
      undone.push({ value, detail: { numbers: numbersOf }, weight: 0.2 });
    if (part !== 'whole' || text.length > 256 || !/^[0-9-]+$/.test(text)) return undone;
    const numbers = text.includes('-') ? 'signed' : 'unsigned';
    const notation = numbers === 'signed' ? joinedSignedDecimal : joinedDecimal;
    for (const value of joinedBytes(text, notation)) undone.push({ value, detail: { numbers }, weight: 0.2 });
    return undone;
  },
};
