import type { EncodingCause } from '../Cause.ts';
import { joined, joinedBytes, shortHex } from './helpers/joinedBytes.ts';
import { ungroup } from './helpers/separated.ts';
import { isHex, writtenText } from './helpers/written.ts';
import { writtenBytes } from './helpers/writtenBytes.ts';

/** A hex digit on its own between separators, or after `0x`. */
const singleDigit = /(?<![0-9a-fA-F])([0-9a-fA-F])(?![0-9a-fA-FxX])/g;

const singleDigitAfter0x = /(?<=0[xX])([0-9a-fA-F])(?=$|[^0-9a-fA-F]|0[xX])/g;

const padSingleDigits = (text: string): string =>
  text.replace(/0[xX]/.test(text) ? singleDigitAfter0x : singleDigit, '0$1');

export const encodingLostZeros: EncodingCause = {
  id: 'encoding-lost-zeros',
  layer: 'encoding',
  likelihood: 18,
  order: 9,
  write: (written) => {
    const separated = typeof written === 'string' && !isHex(written);
    const bytes = writtenBytes(written);
    const changed = separated
      ? written.replace(/(?<![0-9a-fA-F])0([0-9a-fA-F])(?![0-9a-fA-FxX])/g, '$1').replace(/0x0/g, '0x')
      : bytes && joined(bytes, shortHex);
    if (changed === undefined || changed === writtenText(written)) return [];
    return [{ value: changed, detail: {} }];
  },
  undo: (text, part) => {
    if (isHex(text)) {
      return part === 'whole' ? joinedBytes(text, shortHex).map((value) => ({ value, detail: {} })) : [];
    }
    if (part === 'damaged' || text.length > 500) return [];
    const padded = padSingleDigits(text);
    const grouped = ungroup(padded, part);
    return padded === text || grouped === undefined ? [] : [{ value: padded, detail: {} }];
  },
};
