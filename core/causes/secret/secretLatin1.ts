import { isAscii } from '../../isAscii.ts';
import { bytesOf } from '../../signature/bytesOf.ts';
import type { SecretCause } from '../Cause.ts';

const utf8 = new TextDecoder();

const low = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

export const secretLatin1: SecretCause = {
  id: 'secret-latin1',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 15,
  order: 21,
  variants: (secret) => {
    if (typeof secret === 'string') {
      return isAscii(secret) ? [] : [{ value: low(secret), detail: { which: 'low-bytes' } }];
    }
    return [
      { value: bytesOf(String.fromCharCode(...secret)), detail: { which: 'binary-as-text' } },
      { value: bytesOf(utf8.decode(secret)), detail: { which: 'lossy-text' }, weight: 0.6 },
    ];
  },
};
