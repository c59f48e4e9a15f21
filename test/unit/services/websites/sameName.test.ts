import { describe, expect, it } from 'vitest';
import { sameName } from '../../../../services/websites/sameName.ts';

describe('names of websites', () => {
  it.each([
    'main shop',
    ' Main Shop ',
    'Main  Shop',
    'Ma\u00adin Shop',
    'Main\u200b Shop',
    'Main\u00a0Shop',
    'Ｍain Shop',
    'Main Shop\u{e0020}',
  ])('read the same: %j', (name) => expect(sameName('Main Shop', name)).toBe(true));

  it.each(['Main Shop 2', 'Mainshop', 'Main-Shop', ''])('differ: %j', (name) => {
    expect(sameName('Main Shop', name)).toBe(false);
  });
});
