import { describe, expect, it } from 'vitest';
import { english } from '../../../../locales/english.ts';
import { generateErrorWords } from '../../../../renderer/generate/generateErrorWords.ts';

describe('generateErrorWords', () => {
  it.each([
    ['ENOSPC', 'The disk is full.'],
    ['EROFS', 'That folder is read-only.'],
    ['EACCES', 'You may not write in that folder.'],
    ['EIO', 'The system says EIO.'],
  ])('says what %s means for a file, where it is, and that nothing is left behind', (reason, words) => {
    const { next } = generateErrorWords(english, { code: 'file-unwritable', path: '/mnt/list.csv', reason });
    expect(next).toContain(words);
    expect(next).toContain('/mnt/list.csv');
    expect(next).toContain('Nothing half-written');
  });

  it('names the pattern that cannot be a test address', () => {
    const { title, next } = generateErrorWords(english, {
      code: 'test-address-refused',
      pattern: '*@*',
      reason: 'fits-everything',
    });
    expect(title).toContain('*@*');
    expect(next).toContain('fits every address');
  });

  it('names the file of the administrator', () => {
    const error = { code: 'generate-forbidden', path: '/etc/managed.json', email: null } as const;
    expect(generateErrorWords(english, error).next).toContain('/etc/managed.json');
  });
});
