import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretWhitespace: SecretCause = {
  id: 'secret-whitespace',
  layer: 'secret',
  stage: 'text',
  likelihood: 50,
  order: 6,
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
