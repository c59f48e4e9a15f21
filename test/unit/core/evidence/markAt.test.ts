import { describe, expect, it } from 'vitest';
import { markAt } from '../../../../core/evidence/markAt.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const digest = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';
const other = '1f'.repeat(32);

const markIn = (text: string) => {
  const start = text.indexOf(digest);
  return markAt(text, { start, end: start + digest.length });
};

describe('a pair that a text marks', () => {
  it.each([
    `❌ jane@acme.test ${digest}`,
    `jane@acme.test ${digest} ✗`,
    `| jane@acme.test | ${digest} | Unverified |`,
    `  ✘  2 badge › customer (7.4s)\n     ["jane@acme.test","${digest}"]`,
    `not ok 2 - customer\n  jane@acme.test ${digest}`,
    `{"email":"jane@acme.test","hmac":"${digest}","verified":false}`,
    `FAIL jane@acme.test\n     ${digest}`,
    `mine stays Unverified:\n[11:05] Bea Nagy\njane@acme.test ${digest}`,
  ])('is wrong: %s', (text) => {
    expect(markIn(text)).toBe('wrong');
  });

  it.each([
    `✅ jane@acme.test ${digest}`,
    `jane@acme.test ${digest} OK`,
    `  ✓  1 badge › admin (2.1s)\n     ["jane@acme.test","${digest}"]`,
    `ok 1 - admin\n  jane@acme.test ${digest}`,
    `mine is verified:\njane@acme.test ${digest}`,
    `jane@acme.test ${digest} failed last week, works now`,
  ])('is right: %s', (text) => {
    expect(markIn(text)).toBe('right');
  });

  it.each([
    `jane@acme.test ${digest}`,
    `❌ tom@acme.test ${other}\njane@acme.test ${digest}`,
    `jane@acme.test ${digest} 0 failed`,
    `It failed.\n\n\n\njane@acme.test ${digest}`,
  ])('is neither where nothing near it says so: %s', (text) => {
    expect(markIn(text)).toBeUndefined();
  });
});

describe('of several people, the one whom a text complains of', () => {
  it.each([
    ['a chat', `✅ tom@acme.test ${other}\n❌ jane@acme.test ${digest}`],
    ['a table', `tom@acme.test | ${other} | verified\njane@acme.test | ${digest} | unverified`],
    [
      'a run of tests',
      `  ✓  1 admin\n     user:email ["tom@acme.test","${other}"]\n  ✘  2 customer\n     user:email ["jane@acme.test","${digest}"]`,
    ],
  ])('comes first: %s', (_, text) => {
    const [first] = readEvidence(text, { websites: [] }).candidates;
    expect([first?.email?.value, first?.signature?.value]).toEqual(['jane@acme.test', digest]);
  });
});
