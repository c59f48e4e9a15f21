import type { EncodingCause, Undone } from '../Cause.ts';
import {
  byteLists,
  bytesOfFixedWidth,
  bytesOfList,
  bytesOfOtherBase,
  fixedWidthTexts,
  type OtherBase,
} from './helpers/byteLists.ts';
import { areNumbers, dumpedCells } from './helpers/dumpedCells.ts';
import { joined, joinedBytes, joinedDecimal, joinedSignedDecimal } from './helpers/joinedBytes.ts';
import { bytesOfWords, wordLists } from './helpers/wordLists.ts';

/** The numbers of a dump as a plain list; `undefined` for any other text, and for a dump in hex. */
function numbersOfDump(text: string): string | undefined {
  const cells = dumpedCells(text);
  if (cells === undefined || !cells.every((cell) => /^-?\d+$/.test(cell))) return undefined;
  return areNumbers(cells) || cells.some((cell) => cell.length % 2 === 1) ? cells.join(', ') : undefined;
}

const isSigned = (text: string): boolean => /(?<!\d)-\d/.test(text);

const numbersIn = (base: 10 | OtherBase): string =>
  base === 2 ? 'binary' : base === 8 ? 'octal' : 'unsigned';

export const encodingDecimalList: EncodingCause = {
  id: 'encoding-decimal-list',
  layer: 'encoding',
  likelihood: 12,
  order: 12,
  write: function* (written) {
    if (typeof written === 'string') return;
    for (const { print, weight, base = 10 } of byteLists) {
      const value = print(written);
      yield { value, detail: { numbers: isSigned(value) ? 'signed' : numbersIn(base) }, weight };
    }
    for (const { print, signed, weight } of written.length % 8 === 0 ? wordLists : [])
      yield { value: print(written), detail: { numbers: signed ? 'signed' : 'unsigned' }, weight };
    yield { value: joined(written, joinedDecimal), detail: { numbers: 'unsigned' }, weight: 0.2 };
    yield { value: joined(written, joinedSignedDecimal), detail: { numbers: 'signed' }, weight: 0.1 };
    for (const { text, base } of fixedWidthTexts(written))
      yield { value: text, detail: { numbers: numbersIn(base) }, weight: 0.02 };
  },
  undo: (written, part) => {
    const text = (part === 'whole' ? numbersOfDump(written) : undefined) ?? written;
    const list = bytesOfList(text, part);
    const undone: Undone[] =
      list === undefined
        ? []
        : [{ value: list, detail: { numbers: isSigned(text) ? 'signed' : 'unsigned' } }];
    const inOtherBase = part === 'whole' ? bytesOfOtherBase(text) : undefined;
    if (inOtherBase !== undefined)
      undone.push({
        value: inOtherBase.bytes,
        detail: { numbers: numbersIn(inOtherBase.base) },
        weight: 0.03,
      });
    if (part === 'whole')
      for (const { bytes, base } of bytesOfFixedWidth(text))
        undone.push({ value: bytes, detail: { numbers: numbersIn(base) }, weight: 0.02 });
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
