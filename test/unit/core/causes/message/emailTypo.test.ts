import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { times } from '../../../../times.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const sign = (key: string, message: string): string =>
  createHmac('sha256', key).update(message).digest('hex');

const first = (signature: string): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000 }).causes.map(({ id }) => id);

describe('email-typo', () => {
  it.each([
    'jane.re@example.com',
    'jane.roe@exampel.com',
    'jane.rroe@example.com',
    'jane.row@example.com',
    'jane.roe@example.con',
    'jane_roe@example.com',
    'jane.roe7@example.com',
  ])('is proven where %s was signed', (signed) => {
    expect(first(sign(main.secret, signed))).toEqual(['email-typo']);
  });

  it('is not proven two keystrokes away', () => {
    const asked = aQuestion(email, sign(main.secret, 'jan.re@example.com'));
    // With one mistake beside it at most: with more, the search goes through everything. By day alone, as above.
    const limits = { maxMistakes: 2, ...(times > 1 ? {} : { maxCandidates: 250_000 }) };
    expect(diagnose(asked, limits).causes).toEqual([]);
  });
});
