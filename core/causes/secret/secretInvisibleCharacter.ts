import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';

export const secretInvisibleCharacter: SecretCause = {
  id: 'secret-invisible-character',
  layer: 'secret',
  stage: 'text',
  likelihood: 20,
  order: 8,
  title: 'An invisible character became part of the secret key: {which}.',
  agent:
    'The website used the secret key together with an invisible character that came along when it was copied or saved. Ask the developers to type or copy the key afresh.',
  developer: 'The key that was used has {which}.',
  fix: 'Save the file without a byte order mark (UTF-8, not “UTF-8 with BOM”), or enter the key afresh as plain text.',
  labels: {
    which: {
      'bom-before': 'a byte order mark (U+FEFF) before it',
      'zero-width-space-after': 'a zero-width space (U+200B) after it',
      'zero-width-space-before': 'a zero-width space (U+200B) before it',
      'word-joiner-after': 'a word joiner (U+2060) after it',
    },
  },
  // No NUL after it: HMAC fills a key up with NULs itself, so that changes nothing.
  variants: aroundKey({
    'bom-before': { before: '\ufeff', weight: 1 },
    'zero-width-space-after': { after: '\u200b', weight: 0.5 },
    'zero-width-space-before': { before: '\u200b', weight: 0.4 },
    'word-joiner-after': { after: '\u2060', weight: 0.05 },
  }),
};
