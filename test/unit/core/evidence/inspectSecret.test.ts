import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectSecret, longestSecretBytes } from '../../../../core/evidence/inspectSecret.ts';

const example = '0fd72e0ff53b274293029fd1f3f40c93';
const sample = '0fd72e0ff53b274293029fd1f3f40c92';

describe('inspectSecret', () => {
  it('has nothing to say about 32 hex characters', () => {
    expect(inspectSecret(example)).toEqual({
      refusal: undefined,
      likeness: 'signing-key',
      hidden: [],
      quoted: false,
      cleaned: example,
      alone: undefined,
    });
  });

  it.each([
    `CRISP_SECRET_KEY=${example}`,
    `export CRISP_SECRET_KEY="${example}"`,
    `Bearer ${example}`,
    `{"key":"${example}"}`,
    `secret: ${example};`,
    `const key = '${example}';\n`,
  ])('finds the key alone in %s', (text) => {
    expect(inspectSecret(text).alone).toBe(example);
  });

  it('finds a key of another form behind a name, and none behind what is no name of a key', () => {
    expect(inspectSecret('CRISP_SECRET_KEY="correct horse";').alone).toBe('correct horse');
    expect(inspectSecret('Bearer abc.def').alone).toBe('abc.def');
    for (const text of ['correct=horse', 'correct horse', `${example} ${sample}`, `"${example}"`, 'key=', ''])
      expect(inspectSecret(text).alone).toBeUndefined();
  });

  it.each([
    [sample, 'sample'],
    [example.slice(1), 'cut'],
    [`${example}0`, 'grown'],
    ['••••••••••••', 'masked'],
    ['0fd7••••••••0c92', 'masked'],
    ['********', 'masked'],
  ] as const)('takes %s for %s', (text, likeness) => {
    expect(inspectSecret(text).likeness).toBe(likeness);
  });

  it('recognises a website ID', () => {
    expect(inspectSecret('3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d').likeness).toBe('website-id');
  });

  it('recognises a REST API key', () => {
    expect(inspectSecret(example + example).likeness).toBe('rest-api-key');
  });

  it('takes any other text as possible', () => {
    expect(inspectSecret('correct horse')).toMatchObject({ refusal: undefined, likeness: 'other' });
  });

  it('refuses the empty text', () => {
    expect(inspectSecret('').refusal).toBe('empty');
  });

  it('refuses NUL', () => {
    expect(inspectSecret(`${example}\0`).refusal).toBe('nul');
  });

  it('refuses an unpaired surrogate', () => {
    expect(inspectSecret('\ud83d').refusal).toBe('unpaired-surrogate');
  });

  it('measures the limit in UTF-8 bytes', () => {
    expect(inspectSecret('é'.repeat(longestSecretBytes / 2)).refusal).toBeUndefined();
    expect(inspectSecret(`${'é'.repeat(longestSecretBytes / 2)}a`).refusal).toBe('too-long');
  });

  it('offers the key without the quotes and the line break that came along', () => {
    expect(inspectSecret(`"${example}"\n`)).toMatchObject({
      likeness: 'signing-key',
      quoted: true,
      hidden: [{ text: '\n', where: 'after' }],
      cleaned: example,
    });
  });

  it('looks at millions of quotes once', () => {
    const text = `a${'"'.repeat(3_000_000)}a`;
    expect(inspectSecret(text)).toMatchObject({ refusal: 'too-long', quoted: false });
    expect(inspectSecret(`"${text}'`)).toMatchObject({ cleaned: text, quoted: true });
  });

  it('has nothing left to clean in what it cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { cleaned } = inspectSecret(text);
        expect(inspectSecret(cleaned)).toMatchObject({ cleaned, hidden: [], quoted: false });
      }),
    );
  });

  it('gives the text itself back when nothing came along', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { hidden, quoted, cleaned } = inspectSecret(text);
        expect(cleaned === text).toBe(hidden.length === 0 && !quoted);
      }),
    );
  });
});
