import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { targetsOf } from '../../../../core/diagnosis/targetsOf.ts';
import { times } from '../../../times.ts';
import { documented } from './aQuestion.ts';

const { encoding: encodingCauses } = catalogueByLayer;

const read = (signature: string) => targetsOf(signature, encodingCauses);
const hex = documented.signature;

describe('targetsOf', () => {
  it('reads a signature of the right form as itself, without a mistake', () => {
    const plain = read(hex).filter(({ findings }) => findings.length === 0);
    expect(plain.map(({ kind }) => kind)).toEqual(['text', 'digest']);
  });

  it('reads at most four steps back, each cause once', () => {
    const packed = `b'${Buffer.from(`"${hex.toUpperCase()}"`).toString('base64')}'\n`;
    for (const { findings } of read(packed)) {
      expect(findings.length).toBeLessThanOrEqual(4);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }
    const four = read(`b'${Buffer.from(hex.toUpperCase()).toString('base64')}'\n`);
    expect(four.some(({ kind, findings }) => kind === 'digest' && findings.length === 4)).toBe(true);
  });

  it('reads no further back than it is asked to', () => {
    const packed = `b'${Buffer.from(hex.toUpperCase()).toString('base64')}'\n`;
    for (const most of [0, 1, 2, 3]) {
      const near = targetsOf(packed, encodingCauses, most);
      expect(Math.max(...near.map(({ findings }) => findings.length))).toBe(most);
      const all = read(packed).filter(({ findings }) => findings.length <= most);
      expect(near.map(({ kind, findings }) => ({ kind, findings }))).toEqual(
        all.map(({ kind, findings }) => ({ kind, findings })),
      );
    }
  });

  it('gives no text that nobody has seen: bytes found inside are no text', () => {
    const texts = read(Buffer.from(hex, 'hex').toString('base64')).filter(({ kind }) => kind === 'text');
    expect(texts).toHaveLength(1);
  });

  it('keeps the number of readings small for what people paste', () => {
    const pasted = [
      hex,
      hex.toUpperCase(),
      Buffer.from(hex, 'hex').toString('base64'),
      `sha256=${hex}`,
      `"${hex}"\n`,
    ];
    for (const text of pasted) expect(read(text).length).toBeLessThan(60);
  });

  it('says nothing about a text that is far too long', () => {
    expect(read('a'.repeat(1_000_000))).toEqual([]);
    expect(read('['.repeat(1_000_000))).toEqual([]);
  });

  const hostile: readonly string[] = [
    '['.repeat(4_096),
    '{"a":'.repeat(800),
    '"'.repeat(4_096),
    '\\"'.repeat(2_048),
    `a${' '.repeat(4_000)}b`,
    'a b '.repeat(1_000),
    '%25'.repeat(1_300),
    'f'.repeat(1_000),
    'f'.repeat(4_096),
    '-1'.repeat(2_000),
    '1'.repeat(4_096),
    '1,'.repeat(2_000),
    '1:1 '.repeat(1_000),
    '0x00'.repeat(1_000),
    'ab:'.repeat(1_300),
    'a='.repeat(2_000),
    'a('.repeat(2_000),
    '?'.repeat(128),
    `${'\ufffd'.repeat(64)}abcdefghij`,
    "b'".repeat(2_000),
    `${'.'.repeat(4_000)}x`,
    '\n'.repeat(4_096),
  ];

  it('reads hostile texts without getting lost', () => {
    for (const text of hostile) expect(read(text).length).toBeLessThan(3_000);
  });

  it('takes any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.string({
        unit: fc.constantFrom(...'0123456789abcdefABCDEF -:%=+/\\"\'[]{},.xub\n'),
        maxLength: 500,
      }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const target of read(text)) expect(Number.isFinite(target.cost)).toBe(true);
      }),
      { numRuns: 1_000 * times },
    );
  });
});
