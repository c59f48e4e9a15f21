import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translateSql } from '../../../../../core/audit/forms/translateSql.ts';
import { sign } from '../../../../../core/signature/sign.ts';
import { times } from '../../../../times.ts';
import { website } from '../../../services/audit/aWebsite.ts';
import { translated } from './translated.ts';

const hex = 'a3'.repeat(32);
const formOf = (text: string): string | undefined => translated(text).form;

/** Texts that cells hold: quotes, bars, line ends, what is no ASCII. */
const cell = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    '1',
    "'",
    '"',
    '\\',
    ',',
    ';',
    '(',
    ')',
    '|',
    '{',
    ']',
    'ü',
    '🦊',
    '-',
    'n',
  ),
  maxLength: 8,
});
const withBreaks = fc.string({ unit: fc.constantFrom('a', "'", '\\', '\n', '\r\n', ' ', 'é'), maxLength: 6 });
const table = (one: fc.Arbitrary<string>) => fc.array(fc.tuple(one, one), { minLength: 1, maxLength: 6 });
const cuts = fc.array(fc.nat(4_000), { maxLength: 4 });
const person = (nth: number): string => `p${nth}@example.com`;

const lists = join(import.meta.dirname, '../../../../fixtures/lists');

describe('the form of a list', () => {
  it.each(readdirSync(lists))('is told, and read, as another program writes it: %s', (name) => {
    const content = readFileSync(join(lists, name), 'utf8');
    const { records } = translated(content);
    const lines = content.split('\n');
    const people = records.map(
      ([line, record]) => [lines[line - 1] ?? '', Object.values(record as object)] as const,
    );
    const rows = people.filter(([, cells]) => String(cells[1]).includes('@'));
    expect(rows.map(([, cells]) => cells.map(String))).toEqual(
      [
        ['1', 'ana@example.com', "Ana O'Neil"],
        ['2', 'b|c@example.com', 'Zoë Ünal'],
        ['30', 'cid@example.com', ''],
      ].map(([id = '', email = '', person = '']) => [id, email, person, sign(website.secret, email)]),
    );
    for (const [line, cells] of rows) expect(line).toContain(cells[1]);
  });

  it.each([
    ['an array of objects', `[{"email":"ana@example.com"},{"email":"bob@example.com"}]`, 'json'],
    ['an array of arrays', `[["ana@example.com","${hex}"]]`, 'json'],
    ['an array of emails', '["ana@example.com","bob@example.com"]', 'json'],
    ['an array within an answer', '{"total":1,"data":[{"email":"ana@example.com"}],"next":null}', 'json'],
    ['objects over several lines', '{\n"email":"ana@example.com"}\n{"email":"bob@example.com"\n}', 'json'],
    ['columns parted by a space', `ana@example.com ${hex}\nbob@example.com ${hex}\n`, 'spaced'],
    [
      'columns parted by spaces',
      `name     email\nAna Lee  ana@example.com\nBob Ray  b@example.com\n`,
      'spaced',
    ],
    ['a table of Markdown', '| email |\tname\n', undefined],
    ['one object a line', '{"email":"ana@example.com"}\n{"email":"bob@example.com"}\n', undefined],
    ['one array a line', `["ana@example.com","${hex}"]\n["bob@example.com","${hex}"]\n`, undefined],
    [
      'broken lines among objects',
      '{"email":\n{"email":"a@b.co"}\n{"email":"c@b.co"}\n{"email":"d@b.co"}',
      undefined,
    ],
    ['delimited text', `email,signature\nana@example.com,${hex}\n`, undefined],
    ['delimited text with spaces', `Ana Lee,ana@example.com\nBob Ray,bob@example.com\n`, undefined],
    ['emails alone', 'ana@example.com\nbob@example.com\n', undefined],
    ['prose', 'Please write to us, at any time.\nWe answer.\n', undefined],
  ])('of %s is told', (_name, text, form) => {
    expect(formOf(text)).toBe(form);
  });
});

describe('a translated list', () => {
  it('has every value of an array of JSON in the line in which it begins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(cell, withBreaks), fc.constantFrom(undefined, 1, 2)), { minLength: 1 }),
        cuts,
        (rows, places) => {
          const people = rows.map(([name], nth) => ({ user: { email: person(nth), name }, signature: hex }));
          const texts = people.map((one, nth) => JSON.stringify(one, null, rows[nth]?.[1]));
          const text = `\n[ ${texts.join(',\r\n')}\n]\n`;
          let line = 2;
          const records = texts.map((one, nth) => {
            const at = line;
            line += one.split('\n').length;
            return [at, people[nth]];
          });
          expect(translated(text, places)).toEqual({ form: 'json', records });
        },
      ),
    );
  });

  it('has every row of a dump as it was put in', () => {
    const quoted = (text: string, escapes: boolean): string =>
      `'${(escapes ? text.replaceAll('\\', '\\\\') : text).replaceAll("'", "''")}'`;
    fc.assert(
      fc.property(table(fc.oneof(cell, withBreaks)), fc.boolean(), cuts, (rows, escapes, places) => {
        const mark = escapes ? '`' : '"';
        const people = rows.map(([name, signature], nth) => [person(nth), name, signature]);
        const texts = people.map((row) => `(${row.map((one) => quoted(one, escapes)).join(', ')})`);
        const begin = `INSERT INTO ${mark}users${mark} (${mark}email${mark}, name, signature) VALUES\n`;
        const { form, records } = translated(`-- it's a dump;\n${begin}${texts.join(',\n')};\n`, places);
        expect(form).toBe('sql');
        expect(records.map(([, record]) => record)).toEqual([['email', 'name', 'signature'], ...people]);
        expect(records.at(1)?.[0]).toBe(3);
      }),
    );
  });

  it('has every cell of a printed table, without the spaces that were printed around it', () => {
    fc.assert(
      fc.property(table(cell), fc.constantFrom('|', '│'), cuts, (rows, bar, places) => {
        const people = rows.map(([name, signature], nth) => [`${name}x`, person(nth), signature.trim()]);
        const all = [['name', 'email', 'signature'], ...people];
        const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
        const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
        // A bar is one of the table where it stands between spaces.
        fc.pre(!people.flat().includes(bar));
        const print = (row: readonly string[]): string =>
          `${bar} ${row.map((one, at) => one.padEnd(widths[at] ?? 0)).join(` ${bar} `)} ${bar}`;
        const text = [rule, print(all[0] ?? []), rule, ...people.map(print), rule, '3 rows in set'].join(
          '\r\n',
        );
        const lines = [2, ...people.map((_row, nth) => nth + 4)];
        expect(translated(text, places)).toEqual({
          form: 'printed',
          records: all.map((row, nth) => [lines[nth], row]),
        });
      }),
    );
  });

  it('keeps bytes that are no UTF-8', () => {
    const bytes = Buffer.from(`[{"email":"ana\xff@example.com"},\n{"email":"bob@example.com"}]`, 'latin1');
    const found = translated(bytes).records;
    expect(found).toHaveLength(2);
    expect(JSON.stringify(found[0])).toContain('\ufffd');
  });

  it('takes rows that name their columns in another order, and leaves other tables out', () => {
    const dump = [
      'CREATE TABLE users (email text, "the sig" varchar(64), PRIMARY KEY (email));',
      "INSERT INTO logs VALUES ('nobody (yet)');",
      `INSERT INTO public.users VALUES ('ana@example.com', E'it\\'s');`,
      `INSERT INTO users ("the sig", email) VALUES (NULL, 'bob@example.com'), (now(), N'cid@example.com'::text) ON CONFLICT DO NOTHING;`,
    ];
    expect(translated(dump.join('\n')).records).toEqual([
      [3, ['email', 'the sig']],
      [3, ['ana@example.com', "it's"]],
      [4, ['bob@example.com', '']],
      [4, ['cid@example.com', 'now()']],
    ]);
  });

  it('is the same wherever a dump is cut, however broken it is', () => {
    const piece = fc.constantFrom(
      ...[
        'INSERT INTO u',
        'CREATE TABLE u',
        ' (email, s)',
        ' VALUES ',
        "('a@b.co', 'x')",
        "'",
        "''",
        '"',
        '(',
      ],
      ...[')', ',', ';', '\n', '--', '/*', '*/', "E'\\", ' ', 'NULL'],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.nat(400), { maxLength: 8 }),
        (pieces, places) => {
          const text = `${pieces.join('')}\nINSERT INTO u VALUES ('ana@example.com','x');`;
          expect(translated(text, places)).toEqual(translated(text));
        },
      ),
      {
        numRuns: 200,
        examples: [
          [['INSERT INTO u (s,e;mail)', " VALUES ('q','z@b.co');"], [22]],
          [['CREATE TABLE u (email text, s te;xt);\n'], [10, 34]],
        ],
      },
    );
  });

  it.each(["INSERT INTO u VALUES ('x\n", 'INSERT INTO u VALUES (\n', '/*\n', '`\n', 'x\n'])(
    'ends, and finds what comes behind, where a dump has lines and lines of what is never closed: %j',
    (open) => {
      const rows = (name: string): string => `INSERT INTO u VALUES ('${name}@example.com','x');\n`;
      // More than may be looked through for an end, before and behind.
      const length = times > 1 ? 2_000_000 : 1_200_000;
      const people = times > 1 ? 60_000 : 30_000;
      const behind = Array.from({ length: people }, (_, nth) => rows(`bob${nth}`)).join('');
      const text = `${rows('ana')}${open}${'a\n'.repeat(length / 2)}${open.repeat(length / open.length)}${behind}`;
      const translator = translateSql('u', { escapes: false });
      let out = '';
      for (let at = 0; at < text.length; at += 262_144) out += translator.write(text.slice(at, at + 262_144));
      out += translator.end();
      expect(out).toContain('ana@example.com');
      expect(out).toContain(`bob${people - 1}@example.com`);
    },
  );

  it('ends with what it has where quotes and brackets are never closed', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("'", '"', '`', '(', ')', '{', '[', ']', ',', '\n', ' ', 'a@b.co', '\\'),
        }),
        fc.constantFrom(
          '[{"email":"a@b.co"},',
          "INSERT INTO u VALUES ('a@b.co'),",
          '| a@b.co | b |\n|---|---|\n',
        ),
        (after, before) => {
          const text = Buffer.from(before + after);
          expect(() => translatedWithoutReading(text)).not.toThrow();
        },
      ),
    );
  });

  it.each([' ', '| ', '> ', 'a  '])(
    'bears lines of hundreds of thousands of cells, here apart by %j',
    (cell) => {
      const cells = cell.repeat(times > 1 ? 500_000 : 200_000);
      expect(() => translated(cells)).not.toThrow();
      expect(() => translated(`-+-\n${cells}`)).not.toThrow();
    },
  );
});

function translatedWithoutReading(text: Buffer): void {
  try {
    translated(text);
  } catch (error) {
    // What is not JSON is told by whoever reads it.
    if (!(error instanceof SyntaxError)) throw error;
  }
}
