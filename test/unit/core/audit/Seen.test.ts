import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Seen } from '../../../../core/audit/Seen.ts';

describe('texts that came before', () => {
  it('are told exactly as a set of them tells', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        const seen = new Seen();
        const known = new Set<string>();
        for (const text of texts) {
          expect(seen.add(text)).toBe(known.has(text));
          known.add(text);
        }
      }),
    );
  });

  it('are none among a hundred thousand different ones, and all the second time', () => {
    const seen = new Seen();
    const emails = Array.from({ length: 100_000 }, (_, index) => `person${index}@example.com`);
    expect(emails.filter((email) => seen.add(email))).toEqual([]);
    expect(emails.filter((email) => !seen.add(email))).toEqual([]);
  });
});
