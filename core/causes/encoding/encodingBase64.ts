import type { EncodingCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';
import { base64Forms, base64Readings } from './helpers/base64Forms.ts';
import { nearBase64 } from './helpers/nearBase64.ts';
import { oneCaseBase64 } from './helpers/oneCaseBase64.ts';
import { isBytes } from './helpers/written.ts';

export const encodingBase64: EncodingCause = {
  id: 'encoding-base64',
  layer: 'encoding',
  likelihood: 110,
  order: 2,
  write: function* (written) {
    if (!isBytes(written)) return;
    const text = base64Of(written);
    yield* base64Forms(text);
    // Right hex is in lower case, so somebody sees to it: of Base64 that leaves nothing that can be read back.
    yield { value: text.toLowerCase(), detail: {}, weight: 0.05 };
    yield { value: text.toUpperCase(), detail: {}, weight: 0.02 };
  },
  undo: (text, part) => {
    if (part === 'damaged' && !/[-_]/.test(text))
      return nearBase64(text).map((value) => ({ value, detail: {} }));
    return [
      ...base64Readings(text, part, 'standard').map((value) => ({ value, detail: {} })),
      ...(part === 'whole' ? oneCaseBase64(text) : []).map((value) => ({ value, detail: {}, weight: 0.05 })),
    ];
  },
};
