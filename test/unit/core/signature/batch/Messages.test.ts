import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, joinedTexts, type Messages } from '../../../../../core/signature/batch/Messages.ts';
import { bytesOf } from '../../../../../core/signature/bytesOf.ts';

const apart = ({ bytes, ends }: Messages): readonly (readonly number[])[] =>
  Array.from(ends, (end, index) => [...bytes.subarray(index === 0 ? 0 : ends[index - 1], end)]);

it('gives each text’s bytes as if it stood alone, halves of surrogate pairs at the seams included', () => {
  const someText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud83d', '\ude00', ''),
  );
  fc.assert(
    fc.property(fc.array(someText), (texts) => {
      expect(apart(joinedTexts(texts))).toEqual(texts.map((text) => [...bytesOf(text)]));
    }),
  );
});

it('gives bytes as they were, and each text’s as if it stood alone, however many there are', () => {
  const some = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud83d', '\ude00', ''),
    fc.uint8Array({ maxLength: 300 }),
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 300, size: 'max' }), (messages) => {
      expect(apart(joined(messages))).toEqual(messages.map((message) => [...bytesOf(message)]));
    }),
  );
});

it('gives messages back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (messages) => {
      expect(apart(joined(messages))).toEqual(messages.map((message) => [...message]));
    }),
  );
});
