import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import type { SearchOptions } from '../../../../../core/diagnosis/SearchOptions.ts';
import { times } from '../../../../times.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const hex = createHmac('sha256', main.secret).update(email).digest('hex');

const first = (signature: string, limits: SearchOptions = {}): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000, ...limits }).causes.map(({ id }) => id);

describe('encoding-repeated', () => {
  it.each([hex + hex, `${hex}, ${hex}`, `${hex}\n${hex}`, `${hex},${hex},${hex}`])(
    'is proven by %s',
    (text) => {
      expect(first(text)).toEqual(['encoding-repeated']);
    },
  );

  it('is not proven where the second one is another', () => {
    const other = hex.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    // By day a part of the search: what is written wrong is looked for first.
    const limits = times > 1 ? {} : { maxCandidates: 20_000 };
    expect(first(`${hex}, ${other}`, limits)).not.toContain('encoding-repeated');
  });
});
