import { expect, it } from 'vitest';
import { isAboutVerification } from '../../../../core/evidence/isAboutVerification.ts';

it.each([
  'there is no green check for me',
  'The badge is missing',
  'bei mir fehlt der Haken',
  'sale sin verificar',
  'il n’a pas la coche',
  'er staat geen vinkje',
  'нет галочки: галочка',
  '未認証です',
  'which signature do you send?',
])('a text speaks of the verification of an email: %s', (text) => {
  expect(isAboutVerification(text)).toBe(true);
});

it.each(['my order is late', 'the server is down', 'wo ist mein Paket?'])(
  'a text speaks of something else: %s',
  (text) => {
    expect(isAboutVerification(text)).toBe(false);
  },
);
