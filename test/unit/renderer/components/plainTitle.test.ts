import { describe, expect, it } from 'vitest';
import { english } from '../../../../locales/english.ts';
import { messageFrom } from '../../../../locales/messageFrom.ts';
import { plainTitle } from '../../../../renderer/components/plainTitle.ts';

const inEnglish = (text: string) => messageFrom(text, 'en-GB');

describe('plainTitle', () => {
  it('leaves no slot in any title of a cause', () => {
    for (const { title } of Object.values(english.causes)) expect(plainTitle(title)).not.toMatch(/[{}]/);
  });

  it('leaves a title without slots as it is', () => {
    expect(plainTitle('The email (as pushed) was signed.')).toBe('The email (as pushed) was signed.');
  });

  it('leaves out brackets that hold a slot', () => {
    expect(plainTitle(inEnglish('The key was cut (lost characters: {lost}).'))).toBe('The key was cut.');
  });

  it('shows another slot as a gap', () => {
    expect(plainTitle(inEnglish('{algorithm} was used.'))).toBe('… was used.');
  });
});
