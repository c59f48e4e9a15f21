import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmailList } from '../../../../core/generate/readEmailList.ts';

describe('readEmailList', () => {
  it('takes one email a line, whatever the line ends, and several with commas between them', () => {
    expect(
      readEmailList('\ufeffa@x.test\r\nb@x.test\rc@x.test \nd@x.test, e@x.test;f@x.test\tg@x.test\n'),
    ).toEqual({
      emails: 'abcdefg'.split('').map((name) => `${name}@x.test`),
      problems: [],
    });
  });

  it('names empty lines, duplicates and what is no address, with their places', () => {
    expect(readEmailList('a@x.test\n\nJane <j@x.test>\n b@x.test, a@x.test\nA@x.test')).toEqual({
      emails: ['a@x.test', 'b@x.test', 'A@x.test'],
      problems: [
        { kind: 'empty-line', line: 2, column: 1, text: '' },
        { kind: 'not-an-address', line: 3, column: 1, text: 'Jane <j@x.test>' },
        { kind: 'duplicate', line: 4, column: 12, text: 'a@x.test', firstLine: 1 },
      ],
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
    expect(readEmailList(odd.join('\n')).emails).toEqual(odd);
  });

  it('reads a paste of 5 MB, and says when it holds too many', () => {
    const line = (index: number) => `user${index}@${'x'.repeat(40)}.test`;
    const few = Array.from({ length: 90_000 }, (_, index) => line(index)).join('\n');
    expect(few.length).toBeGreaterThan(5_000_000 * 0.9);
    expect(readEmailList(few).emails).toHaveLength(90_000);
    const many = Array.from({ length: 100_001 }, (_, index) => line(index)).join('\n');
    expect(readEmailList(many)).toMatchObject({
      emails: [],
      problems: [{ kind: 'too-many', count: 100_001 }],
    });
    expect(readEmailList('x'.repeat(5_000_000)).problems).toMatchObject([
      { kind: 'not-an-address', line: 1 },
    ]);
  });

  it('loses nothing: every piece is an email or a problem', () => {
    const piece = fc.oneof(fc.emailAddress(), fc.constantFrom('x', '@', 'a@b', ' ', '', 'a@b'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { emails, problems } = readEmailList(pieces.map((one) => `${one}\n`).join(''));
        expect(emails.length + problems.length).toBe(pieces.length);
        for (const email of emails) expect(pieces).toContain(email);
      }),
    );
  });
});
