import { describe, expect, it } from 'vitest';
import { findingsOfEach } from '../../../../core/evidence/findingsOfEach.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const call = (...value: readonly string[]): string =>
  `$crisp.push(${JSON.stringify(['set', 'user:email', value])});\n`;
const ana = ['ana@example.com', 'a1'.repeat(32)] as const;
const bob = ['bob@example.com', 'b2'.repeat(32)] as const;

/** What is told of Ana. */
function idsOf(...calls: readonly string[]): readonly string[] {
  const evidence = readEvidence(calls.join(''), { websites: [] });
  const [email] = ana;
  const candidate = evidence.candidates.find((one) => one.email?.value === email);
  return findingsOfEach(evidence)({ candidate, email }).map(({ id }) => id);
}

describe('what a text shows of each of its emails', () => {
  it('is not that another one comes after it, which is judged itself', () => {
    expect(idsOf(call(...ana), call(...bob))).toEqual([]);
    expect(idsOf(call(...ana), call('bob@example.com'))).toEqual([]);
  });

  it('is that it comes again without its signature, however many others there are', () => {
    expect(idsOf(call(...ana), call('ana@example.com'))).toEqual(['email-set-twice']);
    expect(idsOf(call(...ana), call('ana@example.com'), call(...bob))).toEqual(['email-set-twice']);
    expect(idsOf(call(...bob), call(...ana), call('ana@example.com'))).toEqual(['email-set-twice']);
  });

  it('is not that another one comes again without its signature', () => {
    expect(idsOf(call(...ana), call(...bob), call('bob@example.com'))).toEqual([]);
  });
});
