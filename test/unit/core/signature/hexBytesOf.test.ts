import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hexBytesOf } from '../../../../core/signature/hexBytesOf.ts';

it('writes every byte as Node does', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(Buffer.from(hexBytesOf(bytes)).toString('latin1')).toBe(Buffer.from(bytes).toString('hex'));
    }),
  );
});
