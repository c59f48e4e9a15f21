import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isUtf8,
  type LossyUtf8,
  lossyUtf8,
  readsAs,
} from '../../../../../../core/causes/encoding/helpers/lossyUtf8.ts';
import { times } from '../../../../../times.ts';

const decoders: readonly LossyUtf8[] = ['web', 'java', 'php', 'mono', 'go', 'go-runs', 'ignored'];
const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

/** Bytes that decoders disagree about are rare by chance. */
const bytes = fc.array(
  fc.oneof(
    fc.nat(255),
    fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x90, 0xa0, 0xbf, 0x9f, 0x8f, 0xc0, 0xf5, 0xfe, 0xc3),
  ),
  { maxLength: 64 },
);

/** How many replacement characters each runtime writes, measured. */
const measured: readonly (readonly [string, Readonly<Partial<Record<LossyUtf8, number>>>])[] = [
  ['eda080', { web: 3, java: 1, php: 1, mono: 2, go: 3, 'go-runs': 1 }],
  ['eda041', { web: 2, java: 1, php: 1, mono: 1, go: 2, 'go-runs': 1 }],
  ['e08080', { web: 3, java: 3, php: 1, mono: 2, go: 3, 'go-runs': 1 }],
  ['f4908080', { web: 4, java: 4, php: 1, mono: 3, go: 4, 'go-runs': 1 }],
  ['f0808080', { web: 4, java: 4, php: 1, mono: 3, go: 4, 'go-runs': 1 }],
  ['f88880808080', { web: 6, java: 6, php: 6, mono: 6, go: 6, 'go-runs': 1 }],
  ['c080', { web: 2, java: 2, php: 2, mono: 2, go: 2, 'go-runs': 1 }],
  ['e28241', { web: 1, java: 1, php: 1, mono: 1, go: 2, 'go-runs': 1 }],
  ['f1808041', { web: 1, java: 1, php: 1, mono: 1, go: 3, 'go-runs': 1 }],
  ['f790', { web: 2, java: 2, php: 2, mono: 2, go: 2, 'go-runs': 1 }],
];

describe('lossyUtf8', () => {
  it.each(measured)('marks %s as each runtime does', (hex, counts) => {
    for (const [decoder, count] of Object.entries(counts)) {
      const text = lossyUtf8(bytesOf(hex), decoder as LossyUtf8);
      expect([decoder, text.split('\ufffd').length - 1]).toEqual([decoder, count]);
    }
  });

  it('agrees with TextDecoder', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    fc.assert(
      fc.property(bytes, (some) => {
        expect(lossyUtf8(Uint8Array.from(some), 'web')).toBe(decoder.decode(Uint8Array.from(some)));
      }),
      { numRuns: 2_000 * times },
    );
  });

  it('swallows with PHP what follows a bad start and starts nothing itself', () => {
    expect(lossyUtf8(bytesOf('d6fd16'), 'php')).toBe('\ufffd\u0016');
  });

  it('drops bad bytes where they are ignored', () => {
    expect(lossyUtf8(bytesOf('cd7cc422ea97c82d'), 'ignored')).toBe('|"-');
  });
});

describe('readsAs', () => {
  it('agrees with the text that a decoder makes', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(...decoders), fc.string(), (some, decoder, other) => {
        const text = lossyUtf8(Uint8Array.from(some), decoder);
        expect(readsAs(Uint8Array.from(some), decoder, text)).toBe(true);
        if (other !== text) expect(readsAs(Uint8Array.from(some), decoder, other)).toBe(false);
      }),
    );
  });

  it('says no to a text that goes on', () => {
    expect(readsAs(bytesOf('6162'), 'web', 'abc')).toBe(false);
    expect(readsAs(bytesOf('616263'), 'web', 'ab')).toBe(false);
  });
});

describe('isUtf8', () => {
  it('says what a strict decoder says', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const strict = (): string => new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(some));
        if (isUtf8(Uint8Array.from(some))) expect(strict).not.toThrow();
        else expect(strict).toThrow();
      }),
    );
  });
});
