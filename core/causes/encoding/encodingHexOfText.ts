import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { EncodingCause } from '../Cause.ts';
import { isHex, isPlainText, latin1Of, writtenText } from './helpers/written.ts';

export const encodingHexOfText: EncodingCause = {
  id: 'encoding-hex-of-text',
  layer: 'encoding',
  likelihood: 5,
  order: 5,
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text)) return [];
    const value = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0'));
    return [{ value: value.join(''), detail: {} }];
  },
  undo: (text, part) => {
    if (!isHex(text) || text.length < 32 || part === 'damaged') return [];
    const odd = text.length % 2;
    if (odd > 0 && part === 'whole') return [];
    const bytes = bytesOfHex(part === 'end' ? text.slice(odd) : text.slice(0, text.length - odd));
    const value = bytes === undefined ? '' : latin1Of(bytes);
    return isPlainText(value) ? [{ value, detail: {} }] : [];
  },
};
