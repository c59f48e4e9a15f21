import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFormat } from '../../../../../core/audit/AuditTable.ts';
import { createJudge } from '../../../../../core/audit/createJudge.ts';
import { createRowReader } from '../../../../../core/audit/createRowReader.ts';
import { traitsOfBytes } from '../../../../../core/audit/featuresOf.ts';
import { isPlainAddress } from '../../../../../core/audit/isPlainAddress.ts';
import { markBytes } from '../../../../../core/audit/SeenTexts.ts';
import { isValid, RowsInMemory } from '../../../../../core/signature/batch/RowsInMemory.ts';
import { WasmMemory } from '../../../../../core/signature/batch/WasmMemory.ts';
import { bytesOf } from '../../../../../core/signature/bytesOf.ts';
import { sign } from '../../../../../core/signature/sign.ts';
import { times } from '../../../../times.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const names = ['name', 'email', 'signature', 'note'];
const memory = new WasmMemory();
const judge = createJudge(secret);

interface ValidRows {
  readonly rows: number;
  readonly lines: number;
  readonly marks: Uint32Array;
}

const verified = (text: string, skipsFirst: boolean, delimiter = ','): ValidRows | undefined => {
  const found = RowsInMemory.find(memory, {
    bytes: bytesOf(text),
    delimiter: delimiter.charCodeAt(0),
    skipsFirst,
    email: 1,
    signature: 2,
    time: null,
    columns: names.length,
    traits: traitsOfBytes,
  });
  found?.try({ algorithm: 'sha256', key: bytesOf(secret), writing: 'hex' }, isValid);
  return found?.left === 0 ? { rows: found.rows, lines: found.lines, marks: found.marks() } : undefined;
};

/** What reading row by row says, as it is done with text that may be damaged; undefined where a row is wrong or could not be read without a word. */
function rowByRow(text: string, skipsFirst: boolean, delimiter: ',' | ';' = ','): ValidRows | undefined {
  const format: TableFormat = { kind: 'delimited', delimiter, hasHeader: skipsFirst };
  const reader = createRowReader(format, names, { email: 1, signature: 2, time: null });
  const rows = reader.read({ bytes: bytesOf(text), skipsFirst, isDamaged: true, unclosed: [] });
  const marks: number[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (rows.problem(row) !== null) return undefined;
    const [start, end] = [rows.emails.starts[row] as number, rows.emails.ends[row] as number];
    markBytes(rows.bytes, start, end, (...two) => marks.push(...two));
  }
  if (judge(rows).some((place) => place !== 0)) return undefined;
  return { rows: rows.count, lines: rows.lineCount, marks: Uint32Array.from(marks) };
}

const someCell = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '7',
    '@',
    '.',
    '-',
    '_',
    '+',
    ' ',
    'é',
    '\ufeff',
    '🙂',
    '\0',
    ';',
    '\t',
    '|',
    "'",
  ),
  maxLength: 24,
});
const someEmail = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-zA-Z0-9._+'-]{1,70}@[a-z]{1,9}\.[a-z]{2,4}$/) },
  someCell,
);
const someSignature = (email: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(sign(secret, email)) },
    fc.constantFrom(
      sign(secret, `${email} `),
      sign(secret, email).toUpperCase(),
      '',
      sign(secret, email).slice(1),
    ),
  );
const someRow = fc
  .tuple(someCell, someEmail, someCell)
  .chain(([name, email, note]) =>
    someSignature(email).map((signature) => [name, email, signature, note] as const),
  );
const usualRow = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Zé ]{0,20}$/),
    fc.stringMatching(/^[a-z0-9.+-]{1,60}@[a-z]{1,9}\.[a-z]{2,4}$/),
  )
  .map(([name, email]) => [name, email, sign(secret, email), ''] as const);

const written = (rows: readonly (readonly string[])[], ends: readonly string[]): string =>
  rows.map((row, nth) => row.join(',') + (ends[nth % Math.max(1, ends.length)] ?? '\n')).join('');

describe('rows that are verified as they stand', () => {
  it('are those that reading row by row says are valid, with the same lines and marks', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: usualRow }, someRow), { maxLength: 12 }),
        fc.array(fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\r', ''), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (rows, ends, skipsFirst) => {
          const text = written(rows, ends);
          const found = verified(text, skipsFirst);
          if (found !== undefined) expect(found).toEqual(rowByRow(text, skipsFirst));
        },
      ),
      { numRuns: 300 * times },
    );
  });

  it('are all rows of a list that is as usual', () => {
    fc.assert(
      fc.property(
        fc.array(usualRow, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\n\n'),
        fc.boolean(),
        (rows, end, skipsFirst) => {
          const text = written(rows, [end]);
          const found = verified(text, skipsFirst);
          expect(found?.rows).toBe(rows.length - (skipsFirst ? 1 : 0));
          expect(found).toEqual(rowByRow(text, skipsFirst));
        },
      ),
      { numRuns: 100 * times },
    );
  });

  it.each([...Array(128).keys()])(
    'have the emails that are plain addresses, with byte %i in them',
    (byte) => {
      const character = String.fromCharCode(byte);
      for (const email of [
        `a${character}b@example.com`,
        `${character}@example.com`,
        `a@b${character}c.com`,
        `a@b.com${character}`,
      ]) {
        const bytes = bytesOf(email);
        const isPlain = isPlainAddress(bytes, 0, bytes.length) && !/[",\r\n]/.test(email);
        expect(verified(`x,${email},${sign(secret, email)}\n`, false) !== undefined).toBe(isPlain);
      }
    },
  );

  it.each([
    ['a quote', `"x",jane@example.com,${sign(secret, 'jane@example.com')}\n`],
    ['a quote within a cell', `x"y,jane@example.com,${sign(secret, 'jane@example.com')}\n`],
    ['too few cells', 'x,jane@example.com\n'],
    ['too many cells', `x,jane@example.com,${sign(secret, 'jane@example.com')},,\n`],
    ['no signature', 'x,jane@example.com,\n'],
    ['a signature of somebody else', `x,jane@example.com,${sign(secret, 'john@example.com')}\n`],
    ['one in capitals', `x,jane@example.com,${sign(secret, 'jane@example.com').toUpperCase()}\n`],
    ['a carriage return alone', `x,jane@example.com,${sign(secret, 'jane@example.com')}\rx`],
    ['one at the end', `x,jane@example.com,${sign(secret, 'jane@example.com')}\r`],
    ['a space before the email', `x, jane@example.com,${sign(secret, 'jane@example.com')}\n`],
    [
      'an email of 251 bytes',
      `x,${'a'.repeat(239)}@example.com,${sign(secret, `${'a'.repeat(239)}@example.com`)}\n`,
    ],
  ])('are left to others with %s', (_, text) => {
    expect(verified(text, false)).toBeUndefined();
  });

  it('may be none, or end with the text, and are cut by any byte', () => {
    expect(verified('', false)).toMatchObject({ rows: 0, lines: 0 });
    expect(verified('name,email,signature\n', true)).toMatchObject({ rows: 0, lines: 1 });
    expect(verified('\n\n\n', true)).toMatchObject({ rows: 0, lines: 3 });
    const signature = sign(secret, 'a@b.cc');
    expect(verified(`x;a@b.cc;${signature}`, false, ';')).toMatchObject({ rows: 1, lines: 0 });
    expect(verified(`x;a@b.cc;${signature};\n`, false, ';')).toEqual(
      rowByRow(`x;a@b.cc;${signature};\n`, false, ';'),
    );
  });

  it('are as many as the memory has room for', () => {
    const row = `,a@b.cc,${sign(secret, 'a@b.cc')}\n`;
    expect(verified(row.repeat(20_000), false)).toMatchObject({ rows: 20_000, lines: 20_000 });
  });
});
