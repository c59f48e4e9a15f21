import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJoinedWords } from '../../../../core/evidence/isJoinedWords.ts';
import { times } from '../../../times.ts';

describe('a text is made of words', () => {
  it.each([
    '--workload-identity-pool=',
    'ENABLE_CURRENT_USER_HOME=',
    'RemovedInDjango40Warning',
    'pkcs1AdditionalRSAPrime',
    'projects/12345/notificationChannels/67890',
    'react-aria/I18nProvider',
  ])('as %s', (text) => {
    expect(isJoinedWords(text)).toBe(true);
  });

  it.each(['undefined', 'ingredients', '{{ signature_of_the_email }}', 'b"some bytes of a program"'])(
    'unlike %s',
    (text) => {
      expect(isJoinedWords(text)).toBe(false);
    },
  );

  it.each(['hex', 'base64'] as const)('unlike any digest in %s', (encoding) => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('md5', 'sha1', 'sha256', 'sha512'), (text, algorithm) => {
        const digest = createHash(algorithm).update(text).digest(encoding);
        expect(isJoinedWords(digest)).toBe(false);
        expect(isJoinedWords(`sha256=${createHash('sha256').update(text).digest('hex')}`)).toBe(false);
      }),
      { numRuns: 200 * times },
    );
  });
});
