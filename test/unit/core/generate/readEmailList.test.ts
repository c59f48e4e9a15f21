import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostProblems } from '../../../../core/generate/EmailProblem.ts';
import { Problems, readEmailList } from '../../../../core/generate/readEmailList.ts';
import { atOnce } from '../../../atOnce.ts';

const read = (text: string) => atOnce(readEmailList(text));

describe('readEmailList', () => {
  it('takes one email a line, whatever the line ends, and several with commas between them', () => {
    expect(read('\ufeffa@x.test\r\nb@x.test\rc@x.test \nd@x.test, e@x.test;f@x.test\tg@x.test\n')).toEqual({
      emails: 'abcdefg'.split('').map((name) => `${name}@x.test`),
      lines: [1, 2, 3, 4, 4, 4, 4],
      problems: [],
      problemCount: 0,
    });
  });

  it('names empty lines, duplicates and what is no address, with their places', () => {
    expect(read('a@x.test\n\nJane <j@x.test>\n b@x.test, a@x.test\nA@x.test')).toEqual({
      emails: ['a@x.test', 'b@x.test', 'A@x.test'],
      lines: [1, 4, 5],
      problems: [
        { kind: 'empty-line', line: 2, column: 1, text: '', around: '' },
        { kind: 'not-an-address', line: 3, column: 1, text: 'Jane <j@x.test>', around: 'Jane <j@x.test>' },
        {
          kind: 'duplicate',
          line: 4,
          column: 12,
          text: 'a@x.test',
          around: ' b@x.test, a@x.test',
          firstLine: 1,
        },
      ],
      problemCount: 3,
    });
  });

  it('keeps emails that are unusual but are addresses', () => {
    const odd = [
      "o'neil@x.test",
      'a"b@x.test',
      'zoë@bücher.example',
      'x@localhost',
      'ü+tag@x.test',
      'a\\b@x.test',
    ];
    expect(read(odd.join('\n')).emails).toEqual(odd);
  });

  it('reads a paste of 5 MB, and says when it holds too many', () => {
    const line = (index: number) => `user${index}@${'x'.repeat(40)}.test`;
    const few = Array.from({ length: 90_000 }, (_, index) => line(index)).join('\n');
    expect(few.length).toBeGreaterThan(5_000_000 * 0.9);
    expect(read(few).emails).toHaveLength(90_000);
    const many = Array.from({ length: 100_001 }, (_, index) => line(index)).join('\n');
    expect(read(many)).toMatchObject({
      emails: [],
      problems: [{ kind: 'too-many', count: 100_001 }],
    });
    expect(read('x'.repeat(5_000_000)).problems).toMatchObject([{ kind: 'not-an-address', line: 1 }]);
  });

  it('keeps the first problems of a paste that has nothing else, and counts the others', () => {
    const bad = Array.from({ length: 30_000 }, (_, index) => (index % 2 === 0 ? '' : `x${index}`));
    const { problems, problemCount } = read(bad.join('\n'));
    expect(problemCount).toBe(30_000);
    expect(problems.map(({ line }) => line)).toEqual(
      Array.from({ length: mostProblems }, (_, index) => index + 1),
    );
  });

  it('holds no more problems in memory than it tells', () => {
    const all = new Problems();
    for (let line = 1; line <= 3_000; line += 1) {
      all.add({ kind: 'empty-line', line, column: 1, text: '', around: '' });
    }
    expect(all.problems).toHaveLength(mostProblems);
    expect(all.problemCount).toBe(3_000);
  });

  it('reads in steps, of which none takes long', () => {
    for (const text of [' ,'.repeat(500_000), '\n'.repeat(1_000_000), 'ab\n'.repeat(300_000)]) {
      let steps = 0;
      for (const reading = readEmailList(text); !reading.next().done; ) steps += 1;
      expect(steps).toBeGreaterThanOrEqual(10);
    }
  });

  it('tells of a problem all that stands there, however long', () => {
    const long = `${'x'.repeat(90)} ${'y'.repeat(90)}`;
    expect(read(`${long};z`).problems).toMatchObject([
      { text: long, around: `${long};z` },
      { text: 'z', around: `${long};z` },
    ]);
  });

  it('loses nothing: every piece is an email or a problem', () => {
    const piece = fc.oneof(fc.emailAddress(), fc.constantFrom('x', '@', 'a@b', ' ', '', 'a@b'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { emails, problems } = read(pieces.map((one) => `${one}\n`).join(''));
        expect(emails.length + problems.length).toBe(pieces.length);
        for (const email of emails) expect(pieces).toContain(email);
      }),
    );
  });
});
