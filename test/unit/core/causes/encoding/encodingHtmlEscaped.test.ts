import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../../core/diagnosis/diagnose.ts';
import { aQuestion, main } from '../../diagnosis/aQuestion.ts';

const email = 'jane.roe@example.com';
const digest = createHmac('sha256', main.secret).update(email).digest();
const base64 = digest.toString('base64');

const first = (signature: string): readonly string[] =>
  diagnose(aQuestion(email, signature), { maxMs: 600_000 }).causes.map(({ id }) => id);

describe('encoding-html-escaped', () => {
  it.each([
    base64.replaceAll('=', '&#61;').replaceAll('+', '&#43;'),
    base64.replaceAll('=', '&#x3D;').replaceAll('/', '&#x2F;'),
    base64.replaceAll('=', '&equals;'),
    base64.replaceAll('=', '\\u003d'),
    base64.replaceAll('=', '\\u003D').replaceAll('+', '\\u002B'),
  ])('is proven by Base64 written as %s', (text) => {
    expect(first(text)).toEqual(['encoding-base64', 'encoding-html-escaped']);
  });

  it.each([`b&#x27;${base64}&#x27;`, `b&#39;${base64}&#39;`])(
    'is proven of bytes as Python prints them: %s',
    (text) => {
      expect(first(text)).toEqual(['encoding-base64', 'encoding-bytes-repr', 'encoding-html-escaped']);
    },
  );

  it.each([
    `&quot;${digest.toString('hex')}&quot;`,
    `&#34;${digest.toString('hex')}&#34;`,
    `&#039;${digest.toString('hex')}&#039;`,
  ])('is proven beside the quotes of %s', (text) => {
    expect(first(text)).toEqual(['encoding-quoted', 'encoding-html-escaped']);
  });
});
