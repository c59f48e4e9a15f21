import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { customerWords } from '../../../../core/wording/customerWords.ts';
import { meantWebsite } from '../../../../core/wording/meantWebsite.ts';
import { english } from '../../../../locales/english.ts';
import { aQuestion, main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';

const email = 'jane@example.com';
const signed = (secret: string, message = email) =>
  createHmac('sha256', secret).update(message).digest('hex');

describe('meantWebsite', () => {
  it('is the website with whose key the signature is valid', () => {
    const diagnosis = diagnosed(aQuestion(email, signed(shop.secret)));
    expect(meantWebsite(diagnosis)).toBe(shop.name);
    expect(customerWords(diagnosis, english)).not.toContain('mistake');
  });

  it('is none where more than the key is wrong, and none for the chosen website', () => {
    const upper = signed(shop.secret, email.toUpperCase());
    expect(meantWebsite(diagnosed(aQuestion(email, upper)))).toBeUndefined();
    expect(meantWebsite(diagnosed(aQuestion(email, signed(main.secret))))).toBeUndefined();
  });
});
