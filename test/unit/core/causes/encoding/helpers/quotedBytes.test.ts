import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type QuotedForm,
  quotedForms,
  unquoteBytes,
} from '../../../../../../core/causes/encoding/helpers/quotedBytes.ts';

const inRandomPlaces = fc.uint8Array({ minLength: 24, maxLength: 64 });

describe('bytes in a text with escapes of digits', () => {
  it.each(['octal', 'decimal'] satisfies readonly QuotedForm[])(
    'are read back, also where an escaped backslash stands before digits or before x: %s',
    (form) => {
      fc.assert(
        fc.property(inRandomPlaces, fc.constantFrom('70', 'x41', 'u0041', '8'), (bytes, after) => {
          const all = Uint8Array.from([200, 201, 202, 203, 92, ...Buffer.from(after), ...bytes]);
          const texts = unquoteBytes(quotedForms[form](all), false).map(({ value }) => value);
          expect(texts).toContainEqual(all);
        }),
      );
    },
  );
});
