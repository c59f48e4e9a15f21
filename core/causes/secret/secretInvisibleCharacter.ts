import { codesOf } from '../../codesOf.ts';
import type { SecretCause } from '../Cause.ts';
import { withInvisibles } from '../helpers/invisibleCharacters.ts';
import { aroundKey } from './helpers/aroundKey.ts';
import { onKeyText } from './helpers/onKeyText.ts';

/** In bytes, of the algorithms with the smallest blocks. */
const hmacBlock = 64;
/** Buffers of a fixed size are rarely larger. */
const widest = 320;

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
  unusual: onKeyText(function* (text) {
    // HMAC fills a key up with NUL itself, as far as a block goes.
    for (let width = hmacBlock + 1; width <= widest; width++)
      yield {
        value: text.padEnd(width, '\0'),
        detail: { which: 'after-any', codes: 'U+0000' },
        weight: 0.001,
      };
    let last = '';
    let codes = '';
    for (const { value, added, where } of withInvisibles(text)) {
      if (added === '\0' && where === 'after') continue;
      // Hundreds after one another have the same.
      if (added !== last) codes = Array.from(added, codesOf).join(', ');
      last = added;
      yield { value, detail: { which: `${where}-any`, codes }, weight: 0.003 };
    }
  }),
};
