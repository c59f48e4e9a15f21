import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretWhitespace: SecretCause = {
  id: 'secret-whitespace',
  layer: 'secret',
  stage: 'text',
  likelihood: 50,
  order: 6,
  title: 'White space around the secret key changed it ({which}).',
  agent:
    'The website used the secret key with white space around it. Ask the developers to copy the key again, without anything before or after it.',
  developer: 'The key that was used differs from the stored one by white space: {which}.',
  fix: 'Trim the key where it is read, and correct the place where it is stored.',
  labels: {
    which: {
      'space-after': 'a space after it',
      'space-before': 'a space before it',
      'space-around': 'a space before and after it',
      'tab-after': 'a tab after it',
      'tab-before': 'a tab before it',
      'no-break-space-after': 'a no-break space after it',
      'no-break-space-before': 'a no-break space before it',
      trimmed: 'white space that belongs to the stored key was removed',
    },
  },
  variants: (secret) => [
    ...aroundKey({
      'space-after': { after: ' ', weight: 1 },
      'space-before': { before: ' ', weight: 0.8 },
      'space-around': { before: ' ', after: ' ', weight: 0.2 },
      'tab-after': { after: '\t', weight: 0.3 },
      'tab-before': { before: '\t', weight: 0.2 },
      'no-break-space-after': { after: '\u00a0', weight: 0.1 },
      'no-break-space-before': { before: '\u00a0', weight: 0.1 },
    })(secret),
    ...onKeyText((text) => [{ value: text.trim(), detail: { which: 'trimmed' }, weight: 0.5 }])(secret),
  ],
};
