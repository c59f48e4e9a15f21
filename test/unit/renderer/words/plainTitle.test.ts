import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../core/causes/catalogue.ts';
import { plainTitle } from '../../../../renderer/words/plainTitle.ts';

describe('plainTitle', () => {
  it('leaves no slot in any title of the catalogue', () => {
    for (const { title } of catalogue.values()) expect(plainTitle(title)).not.toMatch(/[{}]/);
  });

  it('leaves a title without slots as it is', () => {
    expect(plainTitle('The email (as pushed) was signed.')).toBe('The email (as pushed) was signed.');
  });

  it('leaves out brackets that hold a slot', () => {
    expect(plainTitle('The key was cut (lost characters: {lost}).')).toBe('The key was cut.');
  });

  it('shows another slot as a gap', () => {
    expect(plainTitle('{algorithm} was used.')).toBe('… was used.');
  });
});
