import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostProblems } from '../../../../core/generate/EmailProblem.ts';
import { emailProblemWords } from '../../../../core/generate/emailProblemWords.ts';
import { expandPattern } from '../../../../core/generate/expandPattern.ts';
import { mostEmails } from '../../../../core/generate/mostEmails.ts';
import { english } from '../../../../locales/english.ts';
import { atOnce } from '../../../atOnce.ts';

const expand = (text: string) => atOnce(expandPattern(text));

const emailsOf = (text: string): readonly string[] => {
  const { emails, problems } = expand(text);
  expect(problems).toEqual([]);
  return emails;
};

describe('expandPattern', () => {
  it.each([
    ['qa+{1..3}@example.com', ['qa+1@example.com', 'qa+2@example.com', 'qa+3@example.com']],
    ['qa{08..11}@a.test', ['qa08@a.test', 'qa09@a.test', 'qa10@a.test', 'qa11@a.test']],
    ['qa{3..1}@a.test', ['qa3@a.test', 'qa2@a.test', 'qa1@a.test']],
    ['{a..c}@a.test', ['a@a.test', 'b@a.test', 'c@a.test']],
    ['{a,b,c}@test.example', ['a@test.example', 'b@test.example', 'c@test.example']],
    ['{a,b}{1..2}@{x,y}.test', 'a1 a2 b1 b2'.split(' ').flatMap((l) => [`${l}@x.test`, `${l}@y.test`])],
    ['{a,b{1..2},{c,d}e}@a.test', ['a@a.test', 'b1@a.test', 'b2@a.test', 'ce@a.test', 'de@a.test']],
    ['a\\{1\\}@a.test', ['a{1}@a.test']],
    ['plain@a.test\nx{1..2}@a.test\n', ['plain@a.test', 'x1@a.test', 'x2@a.test']],
    ['  a@a.test  \r\n', ['a@a.test']],
  ])('expands %s', (pattern, emails) => {
    expect(emailsOf(pattern)).toEqual(emails);
  });

  it.each([
    ['qa+{1..50@example.com', 'unclosed-brace', 1, 4],
    ['a@a.test\n  é{a,b@a.test', 'unclosed-brace', 2, 4],
    ['😀qa}@a.test', 'unopened-brace', 1, 4],
    ['{a,,b}@a.test', 'empty-alternative', 1, 4],
    ['{a,}@a.test', 'empty-alternative', 1, 4],
    ['{,a}@a.test', 'empty-alternative', 1, 2],
    ['{}@a.test', 'no-alternatives', 1, 1],
    ['x{a}@a.test', 'no-alternatives', 1, 2],
    ['x{1..}@a.test', 'bad-range', 1, 2],
    ['x{1..b}@a.test', 'bad-range', 1, 2],
    ['x{-1..3}@a.test', 'bad-range', 1, 2],
    [`${'{'.repeat(500)}`, 'nested-too-deep', 1, 21],
    [`${'a'.repeat(1_001)}`, 'line-too-long', 1, 1],
    ['a@a.test\n\nb@a.test', 'empty-line', 2, 1],
    ['x{1..2}', 'not-an-address', 1, 1],
  ])('points at what is wrong in %s', (pattern, kind, line, column) => {
    const [problem] = expand(pattern).problems;
    expect(problem).toMatchObject({ kind, line, column });
    if (problem) expect(emailProblemWords(english, problem)).toMatch(/^Line \d+, column \d+: .+[.”]$/);
  });

  it.each(['x{1..1000000000}@a.test', 'x{1..999999999999999}{1..999999999999999}@a.test'])(
    'counts %s before it makes any',
    (pattern) => {
      expect(expand(`a@a.test\n${pattern}`)).toMatchObject({
        emails: [],
        problems: [{ kind: 'too-many', line: 2 }],
      });
    },
  );

  it('makes as many as it says, and not one more', () => {
    expect(emailsOf(`x{1..${mostEmails}}@a.test`)).toHaveLength(mostEmails);
    expect(expand(`x{1..${mostEmails + 1}}@a.test`).emails).toEqual([]);
    const halves = `x{1..${mostEmails / 2}}@a.test\ny{1..${mostEmails / 2 + 1}}@a.test`;
    expect(expand(halves).problems).toMatchObject([{ kind: 'too-many', line: 2, count: mostEmails + 1 }]);
  });

  it('names what two patterns have in common', () => {
    const { emails, problems } = expand('q{1..3}@a.test\nq{3..4}@a.test');
    expect(emails).toEqual(['q1@a.test', 'q2@a.test', 'q3@a.test', 'q4@a.test']);
    expect(problems).toEqual([
      { kind: 'duplicate', line: 2, column: 1, text: 'q3@a.test', around: 'q3@a.test', firstLine: 1 },
    ]);
  });

  it('keeps the first problems of many, and counts the others', () => {
    const { problems, problemCount } = expand(`${'x{\n'.repeat(4_000)}${'a@a.test\n'.repeat(4_000)}`);
    expect(problems.map(({ line }) => line)).toEqual(
      Array.from({ length: mostProblems }, (_, index) => index + 1),
    );
    expect(problemCount).toBe(4_000 + 3_999);
  });

  it('puts before all problems that there are too many addresses, and reads no further', () => {
    const { problems, problemCount } = expand(`${'}\n'.repeat(2_000)}x{1..999999}@a.test\n}\n}`);
    expect(problems[0]).toMatchObject({ kind: 'too-many', line: 2_001, count: 999_999 });
    expect(problems).toHaveLength(mostProblems);
    expect(problemCount).toBe(2_001);
  });

  it('tells of a problem the line in which it stands', () => {
    expect(expand(' ab{cd').problems).toMatchObject([{ text: '{cd', around: 'ab{cd' }]);
  });

  it('answers any text, with a place for every problem', () => {
    const odd = fc.string({ unit: fc.constantFrom('{', '}', ',', '.', '\\', '1', '0', 'a', '@', '\n', 'é') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        const { emails, problems } = expand(text);
        expect(new Set(emails).size).toBe(emails.length);
        for (const problem of problems)
          expect(emailProblemWords(english, problem)).toMatch(/^Line \d+, column \d+: /);
        if (text.trim() !== '') expect(emails.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
