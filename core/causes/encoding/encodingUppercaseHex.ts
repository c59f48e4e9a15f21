import type { EncodingCause } from '../Cause.ts';
import { writtenText } from './helpers/written.ts';

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
    const shape = part === 'damaged' ? /^[0-9a-fA-F]*(?:[^\s][0-9a-fA-F]*){0,2}$/ : /^-?[0-9a-fA-F]+$/;
    return /[A-F]/.test(text) && shape.test(text) ? [{ value: text.toLowerCase(), detail: {} }] : [];
  },
};
