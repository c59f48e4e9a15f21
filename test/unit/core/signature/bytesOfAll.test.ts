import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { bytesOfAll } from '../../../../core/signature/bytesOfAll.ts';

it('gives each text’s bytes as if it stood alone, halves of surrogate pairs at the seams included', () => {
  const someText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud83d', '\ude00', ''),
  );
  fc.assert(
    fc.property(fc.array(someText), (texts) => {
      expect(bytesOfAll(texts).map((bytes) => [...bytes])).toEqual(texts.map((text) => [...bytesOf(text)]));
    }),
  );
});
