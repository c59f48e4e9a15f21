import { hexOf } from '../../signature/hexOf.ts';
import type { EncodingCause } from '../Cause.ts';
import { type QuotedForm, quotedForms, unquoteBytes } from './helpers/quotedBytes.ts';
import { asciiBytes, isPlainText } from './helpers/written.ts';

export const encodingBytesRepr: EncodingCause = {
  id: 'encoding-bytes-repr',
  layer: 'encoding',
  likelihood: 14,
  order: 14,
  write: function* (written) {
    const bytes = typeof written === 'string' ? asciiBytes(written) : written;
    if (typeof written === 'string' && !isPlainText(written)) return;
    const forms: readonly QuotedForm[] =
      typeof written === 'string'
        ? ['python', 'python-bytearray']
        : ['python', 'python-bytearray', 'ruby', 'go', 'octal', 'decimal', 'haskell', 'racket'];
    for (const form of forms) {
      yield { value: quotedForms[form](bytes), detail: { form }, weight: form === 'python' ? 1 : 0.2 };
    }
    if (typeof written !== 'string') yield { value: `b'${hexOf(written)}'`, detail: { form: 'python' } };
  },
  undo: (text, part) => {
    if (part === 'end' || part === 'damaged' || text.length > 1_000) return [];
    return unquoteBytes(text, part === 'start').map(({ value, form }) => ({
      value,
      detail: { form },
      weight: form === 'python' ? 1 : 0.2,
    }));
  },
};
