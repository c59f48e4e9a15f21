import type { EncodingCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';
import { base64Forms, base64Readings } from './helpers/base64Forms.ts';
import { nearBase64 } from './helpers/nearBase64.ts';
import { isBytes } from './helpers/written.ts';

export const encodingBase64: EncodingCause = {
  id: 'encoding-base64',
  layer: 'encoding',
  likelihood: 110,
  order: 2,
  write: (written) => (isBytes(written) ? base64Forms(base64Of(written)) : []),
  undo: (text, part) =>
    (part === 'damaged' && !/[-_]/.test(text)
      ? nearBase64(text)
      : base64Readings(text, part, 'standard')
    ).map((value) => ({ value, detail: {} })),
};
