import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidden, hideSecrets } from '../../../../services/redaction/hideSecrets.ts';
import { holdingSecrets } from '../../../../services/redaction/holdingSecrets.ts';
import { secretsOf, secretsToHide } from '../../../../services/redaction/secretsToHide.ts';

const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const previous = '9d3c0b7ae1f2486585b4d7c6a9e8f013';
const secrets = secretsOf([{ name: 'Main', secret, previousSecrets: [{ secret: previous }] }]);

const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  (text) => Buffer.from(text).toString('hex'),
  (text) => Buffer.from(text).toString('base64'),
  (text) => Buffer.from(`x${text}`).toString('base64url'),
  (text) => [...text].join(' '),
  (text) => `${text.slice(0, 9)}" + "${text.slice(9)}`,
];
const written = fc
  .tuple(fc.constantFrom(secret, previous), fc.constantFrom(...forms), fc.string(), fc.string())
  .map(([one, form, before, after]) => `${before}·${form(one)}·${after}`);

describe('secrets in what is answered', () => {
  it('are replaced with the whole text in which they stand, in whatever notation', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1 }), fc.string({ maxLength: 8 }), (texts, clean) => {
        const [finding] = hideSecrets(
          [{ id: 'x', detail: { signed: texts[0] ?? '', texts, clean, n: 7 } }],
          secrets,
        );
        expect(finding).toEqual({
          id: 'x',
          detail: { signed: hidden, texts: texts.map(() => hidden), clean, n: 7 },
        });
      }),
    );
  });

  it('are found in each of thousands of values, and in no other', () => {
    const values = Array.from({ length: 3_000 }, (_, index) =>
      index % 3 === 0 ? `${secret}@${index}` : `a@${index}`,
    );
    const told = holdingSecrets(values, secrets);
    expect(values.filter((value) => told.has(value))).toEqual(
      values.filter((value) => value.startsWith(secret)),
    );
  });

  it('are found in values that are too long together for one text', () => {
    const long = `${secret}${'x'.repeat(1_000)}`.repeat(1_200);
    const values = Array.from({ length: 1_200 }, (_, index) => long.slice(index * (secret.length + 1_000)));
    expect(values.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(600_000_000);
    expect(holdingSecrets(values, secrets).size).toBe(values.length);
  });

  it('are none that two values only make together', () => {
    expect(holdingSecrets([secret.slice(0, 11), secret.slice(11, 22), secret.slice(22)], secrets)).toEqual(
      new Set(),
    );
  });

  it('are those of the websites and all that can be read, each once', () => {
    const lost = { website: 'Shop', which: 'previous', secret: '0ddba115ba5eba115ca1ab1ef005ba11' } as const;
    const website = { name: 'Main', secret, previousSecrets: [{ secret: previous }] };
    const all = secretsToHide([website, website], [...secrets, lost]);
    expect(all.map((one) => one.secret)).toEqual([secret, previous, lost.secret]);
  });

  it('leave findings without one as they are', () => {
    const findings = [{ id: 'x', detail: { signed: 'ana@example.com' } }];
    expect(hideSecrets(findings, secrets)).toBe(findings);
    expect(hideSecrets(findings, [])).toBe(findings);
  });
});
