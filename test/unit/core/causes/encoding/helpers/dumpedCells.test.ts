import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dumpedCells } from '../../../../../../core/causes/encoding/helpers/dumpedCells.ts';

const hex = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';
const digest = Buffer.from(hex, 'hex');

const linesOf = (bytes: Uint8Array, size: number): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) =>
    bytes.subarray(nth * size, (nth + 1) * size),
  );
const pairsOf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes).toString('hex').match(/../g) ?? [];
const charactersOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => (byte > 31 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
const offset = (place: number, width: number, base = 16): string => place.toString(base).padStart(width, '0');

/** Programs as functions, each checked against what it printed for the digest. */
const dumps: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'Go’s hex.Dump and hexdump -C': (bytes) =>
    linesOf(bytes, 16)
      .map(
        (line, nth) =>
          `${offset(nth * 16, 8)}  ${pairsOf(line.subarray(0, 8)).join(' ').padEnd(23)}  ${pairsOf(line.subarray(8)).join(' ').padEnd(23)}  |${charactersOf(line)}|`,
      )
      .join('\n'),
  'Crystal’s hexdump': (bytes) =>
    linesOf(bytes, 16)
      .map(
        (line, nth) =>
          `${offset(nth * 16, 8)}  ${pairsOf(line.subarray(0, 8)).join(' ').padEnd(23)}  ${pairsOf(line.subarray(8)).join(' ').padEnd(23)}  ${charactersOf(line)}`,
      )
      .join('\n'),
  'od -t x1': (bytes) =>
    `${linesOf(bytes, 16)
      .map((line, nth) => `${offset(nth * 16, 7, 8)} ${pairsOf(line).join(' ')}`)
      .join('\n')}\n${offset(bytes.length, 7, 8)}`,
  'od -A d -t x1z': (bytes) =>
    `${linesOf(bytes, 16)
      .map(
        (line, nth) =>
          `${offset(nth * 16, 7, 10)} ${pairsOf(line).join(' ').padEnd(47)}  >${charactersOf(line)}<`,
      )
      .join('\n')}\n${offset(bytes.length, 7, 10)}`,
  'gdb’s x/xb': (bytes) =>
    linesOf(bytes, 8)
      .map(
        (line, nth) =>
          `0x${offset(0x4040 + nth * 8, 4)} <digest+${nth * 8}>:\t${pairsOf(line)
            .map((pair) => `0x${pair}`)
            .join('\t')}`,
      )
      .join('\n'),
  'PowerShell’s Format-Hex': (bytes) =>
    `\r\n           Label: Byte[] (System.Byte[])\r\n\r\n          Offset Bytes                                           Ascii\r\n                 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F\r\n          ------ ----------------------------------------------- -----\r\n${linesOf(
      bytes,
      16,
    )
      .map(
        (line, nth) =>
          `${offset(nth * 16, 16)} ${pairsOf(line).join(' ').toUpperCase().padEnd(47)} ${charactersOf(line)}`,
      )
      .join('\r\n')}`,
  'R’s print': (bytes) =>
    linesOf(bytes, 20)
      .map((line, nth) => `${`[${nth * 20 + 1}]`.padStart(4)} ${pairsOf(line).join(' ')}`)
      .join('\n'),
};

const digests = fc
  .constantFrom(16, 20, 28, 32, 48, 64)
  .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));

describe('dumpedCells', () => {
  it.each(Object.entries(dumps))('reads what %s writes', (_, print) => {
    expect(dumpedCells(print(digest))?.join('').replaceAll('0x', '').toLowerCase()).toBe(hex);
  });

  it('reads every digest of two lines and more in every one of these forms', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(dumps)), digests, (print, bytes) => {
        fc.pre(bytes.length > 20);
        const cells = dumpedCells(print(bytes));
        expect(cells?.join('').replaceAll('0x', '').toLowerCase()).toBe(Buffer.from(bytes).toString('hex'));
      }),
    );
  });

  it.each([
    ['xxd -b', `00000000: ${'11001101 '.repeat(6)} ......\n00000006: ${'01111100 '.repeat(6)} ||||||`, 12],
    ['od -t o1', `0000000 ${'315 '.repeat(16)}\n0000020 ${'174 '.repeat(16)}\n0000040`, 32],
    ['od -t d1', `0000000 ${' -51'.repeat(16)}\n0000020 ${' 124'.repeat(16)}\n0000040`, 32],
  ])('reads other numbers than hex: %s', (_, text, count) => {
    expect(dumpedCells(text)).toHaveLength(count);
  });

  it.each([
    ['a digest', hex],
    ['a digest in groups', hex.replace(/.{4}(?!$)/g, '$& ')],
    ['a digest in two lines', `${hex.slice(0, 32)}\n${hex.slice(32)}`],
    ['lines whose offsets do not grow', `00000000  ${'cd '.repeat(16)}\n00000000  ${'cd '.repeat(16)}`],
    ['a page', '<p>\n0000 not a dump\n</p>'],
    ['nothing', ''],
  ])('is nothing for %s', (_, text) => {
    expect(dumpedCells(text)).toBeUndefined();
  });
});
