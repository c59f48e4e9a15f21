import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkIn, longestLinkedValue, readLink } from '../../../../../electron/main/links/readLink.ts';

const link = (email: string, signature: string): string =>
  `countersign://check?email=${encodeURIComponent(email)}&signature=${encodeURIComponent(signature)}`;

/** What a person can see, and is not markup. */
const visible = fc
  .string({ unit: fc.constantFrom(...'aZ09é名🙂@.+-_=&?#%/:\'" '), minLength: 1, maxLength: 200 })
  .map((text) => text.normalize());

describe('a link', () => {
  it('gives back whatever visible values were written into it', () => {
    fc.assert(
      fc.property(visible, visible, (email, signature) => {
        expect(readLink(link(email, signature))).toEqual({ ok: true, value: { email, signature } });
      }),
    );
  });

  it('keeps a plus tag that nobody escaped', () => {
    expect(readLink('countersign://check?email=jane+tag@example.com')).toEqual({
      ok: true,
      value: { email: 'jane+tag@example.com', signature: null },
    });
  });

  it.each([
    ['', 'not-check'],
    ['https://check?email=a', 'not-check'],
    ['countersign://check', 'not-check'],
    ['countersign://check.example.com?email=a', 'not-check'],
    ['countersign://user@check?email=a', 'not-check'],
    ['countersign://check:80?email=a', 'not-check'],
    ['countersign://check/audit?email=a', 'not-check'],
    ['countersign:check?email=a', 'not-check'],
    ['countersign://check?email=a#b', 'not-check'],
    ['countersign://check?', 'unknown-part'],
    ['countersign://check?Email=a', 'unknown-part'],
    ['countersign://check?website=a', 'unknown-part'],
    ['countersign://check?email=a&x', 'unknown-part'],
    ['countersign://check?email=a&secret=b', 'secret'],
    ['countersign://check?email=a&%73ecret_key=b', 'secret'],
    ['countersign://check?email=a&apiToken=b', 'secret'],
    ['countersign://check?email=a&email=b', 'repeated'],
    ['countersign://check?email=', 'unreadable'],
    ['countersign://check?email=%', 'unreadable'],
    ['countersign://check?email=%ff', 'unreadable'],
    ['countersign://check?email=a%00', 'unreadable'],
    ['countersign://check?email=a%0a', 'unreadable'],
    ['countersign://check?email=%E2%80%AEa', 'unreadable'],
    ['countersign://check?email=a%E2%80%8Bb', 'unreadable'],
    ['countersign://check?email=%3Cb%3E', 'unreadable'],
    [`countersign://check?email=${'a'.repeat(longestLinkedValue + 1)}`, 'too-long'],
    [`countersign://check?email=${'a'.repeat(100_000)}`, 'too-long'],
  ])('%j is refused: %s', (text, why) => {
    expect(readLink(text)).toEqual({ ok: false, error: why });
  });

  it('is read without a throw, whatever it is, and gives nothing invisible or long', () => {
    const parts = fc.constantFrom('countersign://', 'check', '?', '&', '=', 'email', 'signature', '%', '%00');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 5 }))).map((list) => list.join('')),
      fc.string({ unit: 'binary' }).map((text) => `countersign://check?email=${text}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readLink(text);
        if (!read.ok) return;
        for (const value of [read.value.email, read.value.signature]) {
          expect(value?.length ?? 1).toBeLessThanOrEqual(longestLinkedValue);
          expect(value ?? 'a').not.toMatch(/[\p{Cc}\p{Cf}<>]/u);
          expect(value).not.toBe('');
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the arguments of a start', () => {
  it('hold the link wherever it stands', () => {
    expect(linkIn(['app', '--flag', 'Countersign://check?email=a'])).toBe('Countersign://check?email=a');
    expect(linkIn(['app', 'file.csv'])).toBeUndefined();
  });
});
