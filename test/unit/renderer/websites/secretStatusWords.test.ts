import { expect, it } from 'vitest';
import { english } from '../../../../locales/english.ts';
import { secretStatusWords } from '../../../../renderer/websites/secretStatusWords.ts';

const stored = { kind: 'stored', fingerprint: '1a2b3c4d', since: '2026-03-04T05:06:07.000Z' } as const;

it('says in words that another program has replaced a key in the keychain', () => {
  expect(secretStatusWords(english, stored).text).toMatch(/^Stored in the keychain since /);
  expect(secretStatusWords(english, { ...stored, replaces: '99887766' })).toEqual({
    icon: 'warning',
    text: expect.stringMatching(/^Another program has replaced the key .* 99887766$/),
    fingerprint: '1a2b3c4d',
    lost: false,
  });
});
