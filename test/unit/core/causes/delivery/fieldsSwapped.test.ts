import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';
import { expectCompleteWords } from '../expectCompleteWords.ts';

const email = 'jane.roe@example.com';
const signature = createHmac('sha256', main.secret).update(email).digest('hex');

describe('fields-swapped', () => {
  it('is told in complete sentences', () => {
    expectCompleteWords({ id: 'fields-swapped', detail: {} });
  });

  it('is seen where the pair is right the other way round', () => {
    expect(diagnose(aQuestion(signature, email))).toMatchObject({
      status: 'seen',
      causes: [{ id: 'fields-swapped' }],
    });
  });

  it('is seen where it is not', () => {
    expect(diagnose(aQuestion(signature.toUpperCase(), email))).toMatchObject({
      status: 'seen',
      causes: [{ id: 'fields-swapped' }],
    });
  });

  it('is not told of two emails', () => {
    const { causes } = diagnose(aQuestion('jane@example.com', email), { maxMistakes: 1 });
    expect(causes.map(({ id }) => id)).not.toContain('fields-swapped');
  });
});
