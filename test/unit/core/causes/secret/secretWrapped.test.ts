import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const sign = (key: string, message: string): string =>
  createHmac('sha256', key).update(message).digest('hex');

const first = (signature: string): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000 }).causes.map(({ id }) => id);

describe('secret-wrapped', () => {
  it.each([
    `CRISP_SECRET_KEY=${main.secret}`,
    `export CRISP_SECRET=${main.secret}`,
    `{"secret":"${main.secret}"}`,
    `Bearer ${main.secret}`,
    `${main.secret};`,
    `${main.secret} # production`,
    `SECRET_KEY="${main.secret}"`,
    `base64:${main.secret}`,
  ])('is proven where the key was %s', (key) => {
    expect(first(sign(key, email))).toEqual(['secret-wrapped']);
  });
});
