import type { EncodingCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';
import { base64Forms, base64Readings } from './helpers/base64Forms.ts';
import { asciiBytes, isPlainText, latin1Of, writtenText } from './helpers/written.ts';

const bytesAsText = (bytes: Uint8Array): readonly string[] => {
  const text = latin1Of(bytes);
  return isPlainText(text) ? [text] : [];
};

export const encodingBase64OfHex: EncodingCause = {
  id: 'encoding-base64-of-hex',
  layer: 'encoding',
  likelihood: 25,
  order: 4,
  write: (written) => {
    const text = writtenText(written);
    return isPlainText(text) ? base64Forms(base64Of(asciiBytes(text))) : [];
  },
  undo: (text, part) =>
    text.length < 16
      ? []
      : base64Readings(text, part, 'standard')
          .flatMap(bytesAsText)
          .map((value) => ({ value, detail: {} })),
};
