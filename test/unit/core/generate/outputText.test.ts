import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GeneratedSignature } from '../../../../core/generate/GeneratedSignature.ts';
import { outputText } from '../../../../core/generate/outputText.ts';

const textOf = (...args: Parameters<typeof outputText>): string => [...outputText(...args)].join('');

/** A plain reader of RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cells.lastIndex < text.length) {
    const match = cells.exec(text);
    if (match === null) throw new Error('Not CSV');
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const withoutMark = (cell: string): string =>
  cell.replace(/^'(?=["']*[=+\-@\t\r\n＝＋－＠])|(?<=[;|\t\r\n])'(?=["']*[=+\-@＝＋－＠])/g, '');

const generated = fc.record({
  email: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r', '\n', '\t', ';', '|', 'a') }),
  ),
  signature: fc.string({ minLength: 1 }),
});
const rows = fc.array(generated, { maxLength: 5 });

describe('many signatures as one text', () => {
  it('are a JSON array that gives all of them back', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(JSON.parse(textOf('json', all))).toEqual(all);
      }),
    );
  });

  it('are CSV that gives all of them back', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [head, ...cells] = readCsv(textOf('csv', all).replace(/\r\n\r\n$/, '\r\n'));
        expect(head).toEqual(['email', 'signature']);
        expect(cells.map((row) => row.map(withoutMark))).toEqual(
          all.map(({ email, signature }) => [email, signature]),
        );
      }),
    );
  });

  it('hold no cell that a spreadsheet computes', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const cell of readCsv(textOf('csv', all)).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('hold no cell that a spreadsheet computes which separates by something else', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(';', '|', '\t'), (all, separator) => {
        for (const line of textOf('csv', all).split(/[\r\n]+/)) {
          // The first one belongs to a cell of ours, and its mark may stand behind our quote.
          for (const cell of line.split(separator).slice(1)) expect(cell).not.toMatch(/^["]*[=+\-@＝＋－＠]/);
        }
      }),
    );
    expect(textOf('csv', [{ email: ';=1+1@example.com', signature: 'x' }])).toContain(";'=1+1@example.com,x");
  });

  it('say in CSV what is expected of each', () => {
    const all: readonly GeneratedSignature[] = [
      { email: 'a@b.test', signature: '00', expected: { outcome: 'verified', causes: [] } },
      {
        email: 'a@b.test',
        signature: '01',
        expected: { outcome: 'rejected', causes: ['email-case', 'encoding-base64'] },
      },
    ];
    expect(textOf('csv', all)).toBe(
      'email,signature,expectedOutcome,causes\r\na@b.test,00,verified,\r\na@b.test,01,rejected,email-case encoding-base64\r\n',
    );
  });

  it('are the snippets of all, in order, however many there are', () => {
    const all = Array.from({ length: 1_234 }, (_, index) => ({ email: 'a', signature: String(index) }));
    expect(textOf('signature', all)).toBe(`${all.map(({ signature }) => signature).join('\n')}\n`);
    expect(JSON.parse(textOf('json', all))).toEqual(all);
  });

  it('are nothing, in each form, where there are none', () => {
    expect(textOf('web', [])).toBe('');
    expect(JSON.parse(textOf('json', []))).toEqual([]);
    expect(textOf('csv', [])).toBe('email,signature\r\n');
  });
});
