import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFormat } from '../../../../core/audit/AuditTable.ts';
import { createPieceJudge, type MistakeInBytes } from '../../../../core/audit/createPieceJudge.ts';
import { createRowReader } from '../../../../core/audit/createRowReader.ts';
import { createRowsJudge, type KnownMistake } from '../../../../core/audit/createRowsJudge.ts';
import { createRowsMatcher } from '../../../../core/audit/createRowsMatcher.ts';
import type { Kind } from '../../../../core/audit/kindOf.ts';
import {
  type RowAnswer,
  type RowStatistics,
  RowStatisticsBuilder,
  statisticsInMemory,
  traits,
  traitsOfRow,
} from '../../../../core/audit/RowStatistics.ts';
import type { CauseId } from '../../../../core/causes/CauseId.ts';
import { type NativeAlgorithm, nativeBatchOf } from '../../../../core/signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { times } from '../../../times.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const otherSecret = 'fb25e27b585a6bfeba7be69208719b4b';
const format: TableFormat = { kind: 'delimited', delimiter: ';', hasHeader: false };
const names = ['email', 'signature', 'time'];
const columns = { email: 0, signature: 1, time: 2 };

type Mistake = MistakeInBytes & KnownMistake & { readonly ids: readonly CauseId[] };

const detail = { of: 'text', value: '' } as never;

/** A way to sign, as a mistake that is known and as what makes such a signature. */
const way = (
  ids: readonly CauseId[],
  algorithm: NativeAlgorithm,
  keys: readonly string[],
  change: { letters?: 'lower'; before?: string; after?: string } | undefined,
  writing: 'hex' | 'uppercase-hex' | 'base64',
  extra = '',
): { readonly mistake: Mistake; readonly sign: (email: string) => string } => {
  const signing = {
    algorithm,
    keys: keys.map(bytesOf),
    change: change === undefined ? undefined : { ...change, detail },
    writing,
  };
  return {
    mistake: { ids, signing, within: createRowsMatcher(signing, () => nativeBatchOf(algorithm)) },
    sign: (email) => {
      const said = change?.letters === 'lower' ? email.toLowerCase() : email;
      const digest = createHmac(algorithm, keys.at(-1) ?? '')
        .update((change?.before ?? '') + said + (change?.after ?? ''))
        .digest();
      if (writing === 'base64') return digest.toString('base64') + extra;
      const hex = digest.toString('hex');
      return writing === 'hex' ? hex : hex.toUpperCase();
    },
  };
};

const id = (text: string): readonly CauseId[] => [text as CauseId];
const lower = { letters: 'lower' } as const;
const ways = [
  way(id('lower'), 'sha256', [secret], lower, 'hex'),
  way(id('space'), 'sha256', [secret], { before: ' ' }, 'hex'),
  // Told like the one before.
  way(id('space'), 'sha256', [secret], { after: '  ' }, 'hex'),
  way(id('capitals'), 'sha256', [secret], undefined, 'uppercase-hex'),
  way(id('base64'), 'sha256', [secret], undefined, 'base64', '='),
  way(id('sha1'), 'sha1', [secret], undefined, 'hex'),
  way(id('md5'), 'md5', [secret], undefined, 'hex'),
  way(id('sha512'), 'sha512', [secret], undefined, 'base64'),
  way(id('other'), 'sha256', ['x', otherSecret], undefined, 'hex'),
  way(id('lower capitals'), 'sha384', [secret], { ...lower, after: '\n' }, 'uppercase-hex'),
  way(id('longkey'), 'sha256', ['k'.repeat(200)], lower, 'base64'),
] as const;
const valid = (email: string): string => createHmac('sha256', secret).update(email).digest('hex');

/** Some of them, in some order, for each kind. */
const mistakesBy =
  (seed: number) =>
  (kind: Kind): readonly Mistake[] =>
    ways
      .map(({ mistake }, nth) => ({ mistake, place: Math.imul(kind + 31 * nth + seed, 0x9e3779b1) >>> 0 }))
      .filter(({ place }) => place % 16 > 0)
      .sort((a, b) => a.place - b.place)
      .map(({ mistake }) => mistake);

const timeTexts = [
  '2026-01-02T03:04:05Z',
  '2026-01-02 03:04:05',
  '1969-12-31T23:59:59.999Z',
  '2024-02-28',
  '2024-02-29',
  '2024-02-31T00:00:00Z',
  '2026-01-02t03:04:05z',
  '2026-01-02T24:00:00Z',
  '2026-01-02T03:04',
  '2026-01-02T03:04:05+02:00',
  '2026-01-02T03:04:05.12Z',
  '2026-01-02T03:04:05,123Z',
  '2026-01-02T03:04:05 Z',
  '2026-13-02',
  '0000-01-02',
  '0001-03-01',
  '9999-12-28T23:59:59Z',
  '1767323045',
  '1767323045123',
  '03/04/2026',
  'gestern früh',
  ' 2026-01-02 ',
  '',
];

const emailOf = (nth: number, domain: string): string =>
  `${[`Jane.${nth}`, `li${nth}`, `o'neil+${nth}`, `a_${nth}`][nth % 4]}@${domain}`;

const someRow = fc.record({
  nth: fc.nat(5_000),
  domain: fc.constantFrom(
    'example.com',
    'Example.com',
    'gmail.com',
    'GMAIL.com',
    'gmail',
    'gmails.com',
    'pm.me',
    'me.x_y-z.org',
  ),
  way: fc.option(fc.nat(ways.length - 1)),
  time: fc.option(fc.constantFrom(...timeTexts)),
  repeats: fc.constantFrom(1, 1, 1, 40, 200),
});

type Row = readonly [email: string, signature: string, time: string | null];
const written = (rows: readonly Row[]): string =>
  rows.map((row) => `${row.filter((cell) => cell !== null).join(';')}\n`).join('');
const pieceOf = (text: string) => ({
  bytes: bytesOf(text),
  skipsFirst: false,
  isDamaged: false,
  unclosed: [],
});

/** What statistics say, however domains are numbered and groups ordered. */
function said({ groups, domains, ...rest }: RowStatistics) {
  const lines = groups.map(({ traits: numbers, example, ...group }) => ({
    ...group,
    ids: example.map((cause) => cause.id).join(),
    lines: Array.from({ length: numbers.length / traitsOfRow }, (_, nth) => {
      const line = Array.from(numbers.subarray(nth * traitsOfRow, (nth + 1) * traitsOfRow));
      return [...line, domains[line[traits.domain] ?? -1]].toSpliced(traits.domain, 1);
    }),
  }));
  return { ...rest, groups: lines.sort((a, b) => (a.ids < b.ids ? -1 : 1)) };
}

describe('a piece of a list', () => {
  it('has the verdicts, mistakes and statistics that its rows have when they are read and judged one by one', () => {
    let explained = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(someRow, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.constantFrom(0, 1, 16_300, 131_000, 5_000_000),
        (pieces, seed, before) => {
          const mistakesOf = mistakesBy(seed);
          const judgePiece = createPieceJudge(secret, format, names, columns, mistakesOf);
          const judge = createRowsJudge(secret, mistakesOf);
          const reader = createRowReader(format, names, columns);
          for (const some of pieces) {
            const text = written(
              some.flatMap(({ nth, domain, way: one, time, repeats }) =>
                Array.from({ length: repeats }, (_, at): Row => {
                  const email = emailOf(nth + 4 * at, domain);
                  return [email, one === null ? valid(email) : (ways[one]?.sign(email) ?? ''), time];
                }),
              ),
            );
            const piece = pieceOf(text);
            const rows = reader.read(piece);
            const { verdicts, mistakes, explainedBy } = judge(rows);
            const isExplained = verdicts.every((place, row) => place === 0 || explainedBy[row] !== 0);
            const judged = judgePiece?.(piece);
            if (judged === 'unexplained' || judged === undefined || !isExplained) {
              expect(judged).toBe('unexplained');
              expect(isExplained).toBe(false);
              continue;
            }
            explained++;
            const wrong = judged.wrong.map((one) => {
              const told: RowAnswer = {
                verdict: one.hasForm ? 'unverified' : 'rejected',
                status: 'proven',
                causes: one.mistake.ids.map((cause) => ({ id: cause, detail })),
              };
              return { ...one, told };
            });
            const { places, statistics } = statisticsInMemory(judged.rows, wrong, before);
            const verdictOf = ['verified', 'unverified', 'rejected'];
            const byRow = Array.from({ length: rows.count }, (_, row) => {
              const one = wrong[(places[row] ?? 0) - 1];
              return { mistake: one?.mistake, verdict: one?.told.verdict ?? 'verified' };
            });
            expect(byRow).toEqual(
              Array.from({ length: rows.count }, (_, row) => ({
                mistake: mistakes[(explainedBy[row] ?? 0) - 1],
                verdict: verdictOf[verdicts[row] ?? 0],
              })),
            );
            const builder = new RowStatisticsBuilder(rows.count, before);
            builder.addAll(
              rows,
              places,
              wrong.map(({ told }) => told),
              true,
              [],
            );
            expect(said(statistics)).toEqual(said(builder.take()));
            expect(judged.rows.lines).toBe(rows.lineCount);
          }
        },
      ),
      { numRuns: 60 * times },
    );
    expect(explained).toBeGreaterThan(10);
  });

  it('is left to others with more kinds of rows than can be told apart, and with a signature that is too long', () => {
    const judge = createPieceJudge(secret, format, names, columns, () => [ways[0].mistake]);
    const rowOf = (length: number): Row => ['jane@example.com', 'a'.repeat(length), null];
    const some = Array.from({ length: 255 }, (_, nth) => rowOf(nth + 1));
    expect(judge?.(pieceOf(written(some)))).toBe('unexplained');
    expect(judge?.(pieceOf(written([...some, rowOf(300)])))).toBeUndefined();
    expect(judge?.(pieceOf(written([rowOf(65_535)])))).toBe('unexplained');
    expect(judge?.(pieceOf(written([rowOf(65_536)])))).toBeUndefined();
  });

  it('is judged only where the list is delimited text and has signatures', () => {
    expect(createPieceJudge(secret, { kind: 'json-lines' }, names, columns, () => [])).toBeUndefined();
    expect(
      createPieceJudge(secret, format, names, { ...columns, signature: null }, () => []),
    ).toBeUndefined();
  });
});
