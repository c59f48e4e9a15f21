import type { SecretCause } from '../Cause.ts';
import { aroundKey } from './helpers/aroundKey.ts';

export const secretInvisibleCharacter: SecretCause = {
  id: 'secret-invisible-character',
  layer: 'secret',
  stage: 'text',
  likelihood: 20,
  order: 8,
  variants: aroundKey({
    'bom-before': { before: '\ufeff', weight: 1 },
    'zero-width-space-after': { after: '\u200b', weight: 0.5 },
    'zero-width-space-before': { before: '\u200b', weight: 0.4 },
    'word-joiner-after': { after: '\u2060', weight: 0.05 },
  }),
};
