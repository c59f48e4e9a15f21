import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import type { FoundRows } from '../../../../core/audit/FoundRows.ts';
import { kindOf, kindWithin } from '../../../../core/audit/kindOf.ts';
import { markText } from '../../../../core/audit/SeenTexts.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { times } from '../../../times.ts';

const names = ['at', 'email', 'signature', 'note'];
const format = { kind: 'delimited', delimiter: ',', hasHeader: true } as const;
const reader = () => createRowReader(format, names, { email: 1, signature: 2, time: 3 });

/** `isDamaged`: has each row looked at alone; the text is whole all the same. */
const read = (text: string, isDamaged: boolean): FoundRows =>
  reader().read({ bytes: bytesOf(text), skipsFirst: true, isDamaged, unclosed: [] });

const told = (rows: FoundRows) => ({
  lines: rows.lineCount,
  rows: Array.from({ length: rows.count }, (_, row) => ({
    line: rows.line(row),
    email: rows.email(row),
    signature: rows.signature(row),
    time: rows.time(row),
    isPlain: rows.plain[row] === 1,
    problem: rows.problem(row),
  })),
});

const someEmail = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.stringMatching(
      /^[a-zA-Z0-9.+'&_-]{1,20}@([A-Za-z0-9]{1,9}|gmail|Hotmail|PM|googlemail)(\.[a-zA-Z]{1,5}){1,2}$/,
    ),
  },
  fc.constantFrom('', 'nobody', 'a@b', 'a b@c.de', 'é@example.com', '"q"@example.com', 'x@[1.2.3.4]'),
);
const someSignature = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[0-9a-f]{64}$/) },
  fc.stringMatching(/^[0-9a-f]{0,70}$/),
  fc.stringMatching(/^[0-9A-F]{62,66}$/),
  fc.stringMatching(/^[\w+/-]{40,44}=?$/),
  fc.constantFrom(
    '',
    'null',
    'é'.repeat(32),
    `${'0'.repeat(63)}g`,
    `${'0'.repeat(63)}\``,
    `${'0'.repeat(63)}:`,
  ),
);
const someRow = fc
  .tuple(fc.constantFrom('', '7', 'é'), someEmail, someSignature, fc.constantFrom('', '2026-01-02', 'n'))
  .chain((cells) =>
    fc
      .oneof(
        { weight: 20, arbitrary: fc.constantFrom(3, 4) },
        { weight: 1, arbitrary: fc.constantFrom(2, 5) },
      )
      .map((length) => [...cells, 'more'].slice(0, length).join(',')),
  );

describe('rows that are as usual', () => {
  it('are read together as they are one by one', () => {
    let usual = 0;
    fc.assert(
      fc.property(
        fc.array(someRow, { maxLength: 9 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\n', '\r'),
        fc.boolean(),
        (rows, end, isEnded) => {
          const text = [names.join(','), ...rows].join(end) + (isEnded ? end : '');
          const together = read(text, false);
          expect(told(together)).toEqual(told(read(text, true)));
          if (together.looks !== undefined) usual += together.count;
        },
      ),
      { numRuns: 500 * times },
    );
    expect(usual).toBeGreaterThan(100);
  });

  it('have the kinds and the marks that their texts have', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someEmail, someSignature), { maxLength: 12 }), (pairs) => {
        const text = pairs.map(([email, signature]) => `1,${email},${signature},2026-01-02\n`).join('');
        const rows = read(`${names.join(',')}\n${text}`, false);
        const { looks } = rows;
        if (looks === undefined) return;
        for (let row = 0; row < rows.count; row++) {
          const [email, signature] = [rows.email(row), rows.signature(row)];
          const kind = kindWithin(rows, row, false);
          if (kind !== undefined) expect(kind).toBe(kindOf(email, signature));
          const marks: number[] = [];
          markText(email, (...two) => marks.push(...two));
          expect([...looks.marks.subarray(2 * row, 2 * row + 2)]).toEqual(marks);
        }
      }),
      { numRuns: 300 * times },
    );
  });

  it('are left to others where there are more of them than usual', () => {
    const text = 'x,a@b,,\n'.repeat(3_000);
    expect(read(text, false).count).toBe(2_999);
    expect(told(read(text, false))).toEqual(told(read(text, true)));
  });
});
