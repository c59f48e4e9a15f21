import type { EncodingCause } from '../Cause.ts';
import { writtenText } from './helpers/written.ts';

/** Whether a text is hex digits but for two characters, neither of them white space. */
const isNearlyHex = (text: string): boolean =>
  !/\s/.test(text) && text.replace(/[0-9a-fA-F]+/g, '').length <= 2;

export const encodingUppercaseHex: EncodingCause = {
  id: 'encoding-uppercase-hex',
  layer: 'encoding',
  likelihood: 90,
  order: 1,
  write: (written) => {
    const text = writtenText(written);
    const changed = text.toUpperCase();
    return changed === text || !/^-?[0-9a-f]+$/i.test(text) ? [] : [{ value: changed, detail: {} }];
  },
  undo: (text, part) => {
    const isHex = part === 'damaged' ? isNearlyHex(text) : /^-?[0-9a-fA-F]+$/.test(text);
    return isHex && /[A-F]/.test(text) ? [{ value: text.toLowerCase(), detail: {} }] : [];
  },
};
