import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../../core/signature/Verdict.ts';
import { obstacleTo } from '../../../../core/wording/obstacleTo.ts';
import { outcomeWords } from '../../../../core/wording/outcomeWords.ts';
import { english } from '../../../../locales/english.ts';

describe('outcomeWords', () => {
  it('predicts what Crisp would do, and never more', () => {
    for (const verdict of ['verified', 'unverified', 'rejected'] as const) {
      expect(outcomeWords({ verdict, causes: [] }, english).heading).toMatch(/^Crisp would /);
    }
  });

  it('tells no signature from a wrong one', () => {
    const wrong = outcomeWords({ verdict: 'unverified', causes: [] }, english);
    const none = outcomeWords(
      { verdict: 'unverified', causes: [{ id: 'signature-missing', detail: {} }] },
      english,
    );
    expect(none.heading).toBe(wrong.heading);
    expect(none.meaning).toContain('no signature');
    expect(wrong.meaning).not.toContain('no signature');
  });
});

describe('a signature that was no text at all', () => {
  it.each(['signature-missing', 'signature-undefined', 'signature-placeholder'] as const)(
    'has no form: %s',
    (id) => {
      const { meaning } = outcomeWords({ verdict: 'unverified', causes: [{ id, detail: {} }] }, english);
      expect(meaning).toContain('no signature');
      expect(meaning).not.toContain('right form');
    },
  );
});

describe('a text that is no address', () => {
  it.each([
    '',
    'ana',
    'undefined',
    'ana@',
    '@example.com',
    'ana@example.com\n',
    '\u{feff}ana@example.com',
    'a b@x.io',
  ])('is told before anything else, and never verified: %j', (email) => {
    for (const verdict of verdicts) {
      const words = outcomeWords({ verdict, causes: [] }, english, obstacleTo(email));
      expect(words.heading).toBe('This is not an email address.');
      expect(words.meaning).toContain('nobody gets its green checkmark');
      expect(words.verdict).toBe(verdict === 'verified' ? 'unverified' : verdict);
    }
  });

  it.each(['user@gmail.com', '"a b"@example.com', 'ana@[192.0.2.1]', 'o’brien+x@bücher.example', 'a@b'])(
    'is none of these: %j',
    (email) => {
      const words = outcomeWords({ verdict: 'verified', causes: [] }, english, obstacleTo(email));
      expect(words.heading).toBe('Crisp would verify this email.');
      expect(words.verdict).toBe('verified');
    },
  );
});
