import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandPattern } from '../../../../core/generate/expandPattern.ts';
import { readEmailList } from '../../../../core/generate/readEmailList.ts';
import { isAddress } from '../../../../core/isAddress.ts';
import { isTooLong, sourceOf, textOfEmails } from '../../../../renderer/generate/emailSource.ts';
import { atOnce } from '../../../atOnce.ts';

describe('sourceOf', () => {
  it('takes a text with a brace for a pattern', () => {
    expect(sourceOf('qa+{1..50}@example.com').kind).toBe('pattern');
    expect(sourceOf('qa+{1..50@example.com').kind).toBe('pattern');
  });

  it('takes any other text for a list, and hands it on as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((text) => !/[{}]/.test(text)),
        (text) => {
          expect(sourceOf(text)).toEqual({ kind: 'list', text });
        },
      ),
    );
  });
});

describe('textOfEmails', () => {
  const piece = fc.stringMatching(/^[a-z{}\\.0-9]{1,8}$/);
  const email = fc.tuple(piece, piece).map(([user, host]) => `${user}@${host}.example`);

  it('is read as the same emails, whether it is a pattern or a list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(email, { minLength: 1, maxLength: 8 }), (emails) => {
        const { kind, text } = sourceOf(textOfEmails(emails));
        const read = atOnce(kind === 'pattern' ? expandPattern(text) : readEmailList(text));
        const refused = emails.filter((one) => !isAddress(one));
        expect([...read.emails, ...refused].toSorted()).toEqual(emails.toSorted());
      }),
    );
  });
});

describe('isTooLong', () => {
  it('lets through what the boundary takes, and no more', () => {
    expect(isTooLong('a'.repeat(20_000_000))).toBe(false);
    expect(isTooLong('a'.repeat(20_000_001))).toBe(true);
  });
});
