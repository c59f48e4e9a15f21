import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFormat } from '../../../../core/audit/AuditTable.ts';
import { createJudge } from '../../../../core/audit/createJudge.ts';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { verdicts } from '../../../../core/signature/Verdict.ts';
import { verdictOf } from '../../../../core/signature/verdictOf.ts';
import { obstacleTo } from '../../../../core/wording/obstacleTo.ts';
import { listBlocks } from '../../../../services/audit/listBlocks.ts';
import { times } from '../../../times.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { website } from './aWebsite.ts';

const columns = { email: 0, signature: 1, time: null };
const judge = createJudge(website.secret);

type Row = readonly [email: string, signature: string, verdict: string | undefined, isAddress: boolean];

/** The rows of a list that is read so many bytes at a time, each with its verdict. */
async function judged(
  path: string,
  format: TableFormat,
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252',
  atOnce: number,
): Promise<readonly Row[]> {
  const reader = createRowReader(format, ['email', 'signature', 'note'], columns);
  const told: Row[] = [];
  for await (const block of listBlocks(path, format, encoding, () => undefined, atOnce)) {
    const rows = reader.read({ ...block, skipsFirst: false });
    const places = judge(rows);
    for (let row = 0; row < rows.count; row++)
      told.push([
        rows.email(row),
        rows.signature(row),
        verdicts[places[row] as number],
        rows.problem(row) !== 'no-address',
      ]);
  }
  return told;
}

const someEmail = fc.string({
  unit: fc.constantFrom('a', '@', '.', '\ufeff', '"', ',', ' ', '\n', '\r', '\r\n', '\u00a0', 'é', '🙂'),
  minLength: 1,
  maxLength: 12,
});
const signatures: readonly ((email: string) => string)[] = [
  (email) => sign(website.secret, email),
  (email) => sign(website.secret, email.replaceAll('\ufeff', '')),
  (email) => sign(website.secret, email.trim()),
  (email) => sign(website.secret, email).toUpperCase(),
  () => '',
  () => '\ufeff',
];
const someRow = fc
  .tuple(someEmail, fc.constantFrom(...signatures))
  .map(([email, make]): readonly [string, string] => [email, make(email)]);

/** A cell as any program may write it: in quotes where it needs them, or all the same. */
const csvCell = (cell: string, isQuoted: boolean): string =>
  isQuoted || /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const expected = (rows: readonly (readonly [string, string])[]): readonly Row[] =>
  rows.map(([email, signature]) => [
    email,
    signature,
    verdictOf(signature, sign(website.secret, email)),
    obstacleTo(email) === undefined,
  ]);

/** Emails that begin with a byte order mark. */
const marked = ['a@b', '\ufeffa@b', '\ufeffa@c'].map((email): readonly [string, string] => [
  email,
  sign(website.secret, email),
]);

const csv: TableFormat = { kind: 'delimited', delimiter: ',', hasHeader: false };

describe('a list that is read in blocks', () => {
  it('has for each of its rows the verdict that a check of it gives, and says of the same that they are no address, wherever the blocks end', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'list.csv');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(someRow, fc.boolean(), fc.constantFrom('\n', '\r\n')), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 3, max: 60 }),
        async (rows, atOnce) => {
          const text = rows.map(
            ([cells, isQuoted, end]) => `${cells.map((cell) => csvCell(cell, isQuoted)).join()},x${end}`,
          );
          // What a list begins with is the mark of its encoding.
          await writeFile(path, `\ufeff${text.join('')}`);
          expect(await judged(path, csv, 'utf-8', atOnce)).toEqual(expected(rows.map(([row]) => row)));
        },
      ),
      {
        numRuns: 60 * times,
        // A mark at the beginning of a block is rare by chance.
        examples: [[marked.map((row) => [row, false, '\n']), 8]],
      },
    );
  });

  it('has them in UTF-16 and as JSON too', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'list');
    await fc.assert(
      fc.asyncProperty(
        fc.array(someRow, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 3, max: 60 }),
        async (rows, atOnce) => {
          const text = rows.map((cells) => `${cells.map((cell) => csvCell(cell, true)).join()}\r\n`).join('');
          await writeFile(path, Buffer.from(`\ufeff${text}`, 'utf16le'));
          expect(await judged(path, csv, 'utf-16le', atOnce)).toEqual(expected(rows));
          await writeFile(path, rows.map((cells) => `${JSON.stringify(cells)}\n`).join(''));
          expect(await judged(path, { kind: 'json-lines' }, 'utf-8', atOnce)).toEqual(expected(rows));
        },
      ),
      { numRuns: 30 * times },
    );
  });

  it('comes in few blocks, however many quotes in it are not closed', async () => {
    const path = join(await temporaryFolder(), 'list.csv');
    await writeFile(path, '"a\n'.repeat(100_000));
    let blocks = 0;
    let lost = 0;
    for await (const { unclosed } of listBlocks(path, csv, 'utf-8', () => undefined)) {
      blocks += 1;
      lost += unclosed.length;
    }
    expect(lost).toBe(100_000);
    expect(blocks).toBeLessThan(5);
  });
});
