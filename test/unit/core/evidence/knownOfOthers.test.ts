import { describe, expect, it } from 'vitest';
import { knownOfOthers } from '../../../../core/evidence/knownOfOthers.ts';

const hex = '3f'.repeat(32);
const known = (text: string, value = hex): boolean => {
  const start = text.indexOf(value);
  return knownOfOthers(text)({ value, range: { start, end: start + value.length } });
};

describe('a value that a text knows to be somebody else’s', () => {
  it.each([
    `signature: ${hex}\nX-Hub-Signature-256: sha256=${hex}`,
    `"signature": "${hex}",\n"etag": "${hex}"`,
    `The digest is ${hex}.\ncommit ${hex}\nAuthor: Jane`,
  ])('is so at all its places: %j', (text) => {
    expect(known(text)).toBe(true);
  });

  it.each([
    `signature: ${hex}\nagain: ${hex}`,
    `signature: ${hex}\nX-Hub-Signature-256: sha256=${'4e'.repeat(32)}`,
  ])('is not for another one’s sake: %j', (text) => {
    expect(known(text)).toBe(false);
  });

  it('is no short one, which may stand elsewhere by chance', () => {
    expect(known('signature: 3f3f\ncommit 3f3f', '3f3f')).toBe(false);
  });
});
