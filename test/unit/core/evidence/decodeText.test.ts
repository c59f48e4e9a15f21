import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../../../core/evidence/decodeText.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

it('reads UTF-8 and UTF-16 by their marks, and UTF-8 without one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/^[\ufeff\ufffe]/.test(text)),
      (text) => {
        const utf16 = bytes(`\ufeff${text}`, 'utf16le');
        expect(decodeText(bytes(text, 'utf8'))).toBe(text);
        expect(decodeText(bytes(`\ufeff${text}`, 'utf8'))).toBe(text);
        expect(decodeText(utf16)).toBe(text);
        expect(decodeText(Buffer.from(utf16).swap16())).toBe(text);
      },
    ),
  );
});

it('takes what is no UTF-8 for Windows-1252', () => {
  expect(decodeText(Buffer.from([0x80, 0x4a, 0xfc]))).toBe('€Jü');
});

it('reads any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (any) => {
      decodeText(any);
    }),
  );
});
