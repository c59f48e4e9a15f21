import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const hex = createHmac('sha256', main.secret).update(email).digest('hex');

const first = (signature: string): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000 }).causes.map(({ id }) => id);

describe('encoding-repeated', () => {
  it.each([hex + hex, `${hex}, ${hex}`, `${hex}\n${hex}`, `${hex},${hex},${hex}`])(
    'is proven by %s',
    (text) => {
      expect(first(text)).toEqual(['encoding-repeated']);
    },
  );

  it('is not proven where the second one is another', () => {
    expect(first(`${hex}, ${hex.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))}`)).not.toContain(
      'encoding-repeated',
    );
  });
});
