import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32Of, bytesOfBase32 } from '../../../../../../core/causes/helpers/base32.ts';
import { base64Of, bytesOfBase64, bytesOfBase64Part } from '../../../../../../core/causes/helpers/base64.ts';

const bytes = fc.uint8Array({ maxLength: 100 });

describe('Base64', () => {
  it('is written as Node writes it', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(base64Of(some)).toBe(Buffer.from(some).toString('base64'));
      }),
    );
  });

  it('is read in both alphabets, padded or not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (some) => {
        const padded = Buffer.from(some).toString('base64');
        expect(bytesOfBase64(padded, 'standard')).toEqual(some);
        expect(bytesOfBase64(padded.replace(/=+$/, ''), 'standard')).toEqual(some);
        expect(bytesOfBase64(Buffer.from(some).toString('base64url'), 'url-safe')).toEqual(some);
      }),
    );
  });

  it('is read with an encoder’s line breaks and no others', () => {
    const text = Buffer.alloc(96, 'ab').toString('base64');
    expect(bytesOfBase64(text.replace(/.{60}/g, '$&\n'), 'standard')).toHaveLength(96);
    expect(bytesOfBase64(text.replace(/.{76}/g, '$&\r\n'), 'standard')).toHaveLength(96);
    expect(bytesOfBase64(text.replace(/.{50}/g, '$&\n'), 'standard')).toBeUndefined();
    expect(bytesOfBase64(`\n${text}`, 'standard')).toBeUndefined();
  });

  it.each(['', 'A', 'AAAAA', 'AB==', 'AAA==', 'AA=', 'AAAA=', 'A-_A', 'AA AA', 'é'])('refuses %j', (text) => {
    expect(bytesOfBase64(text, 'standard')).toBeUndefined();
  });

  it('gives the bytes that a part still holds', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 12, max: 40 }),
        (some, cut) => {
          const text = Buffer.from(some).toString('base64url');
          const start = bytesOfBase64Part(text.slice(0, cut), 'start') ?? new Uint8Array();
          const end = bytesOfBase64Part(text.slice(-cut), 'end', 3) ?? new Uint8Array();
          expect(start).toEqual(some.subarray(0, start.length));
          expect(end).toEqual(some.subarray(-end.length));
          expect(Math.min(start.length, end.length)).toBeGreaterThan((cut * 3) / 4 - 3);
        },
      ),
    );
  });
});

describe('Base32', () => {
  it('is what RFC 4648 gives as examples', () => {
    const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
    expect(base32Of(ascii('fooba'), 'standard')).toBe('MZXW6YTB');
    expect(base32Of(ascii('foob'), 'standard')).toBe('MZXW6YQ=');
    expect(base32Of(ascii('foobar'), 'hex')).toBe('CPNMUOJ1E8======');
  });

  it('is read in both alphabets and cases, padded or not', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom('standard' as const, 'hex' as const), (some, alphabet) => {
        const text = base32Of(some, alphabet);
        for (const form of [text, text.toLowerCase(), text.replace(/=+$/, '')]) {
          expect(bytesOfBase32(form, alphabet, false)).toEqual(some);
        }
      }),
    );
  });

  it.each(['MZXW6YR', 'MZXW6YT1', 'mZXW6YTB', 'MZXW6==', 'A'])('refuses %j', (text) => {
    expect(bytesOfBase32(text, 'standard', false)).toBeUndefined();
  });
});
