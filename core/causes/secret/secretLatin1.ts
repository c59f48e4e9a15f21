import { bytesOf } from '../../signature/bytesOf.ts';
import type { SecretCause } from '../Cause.ts';

const utf8 = new TextDecoder();

const low = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);

const isAscii = (text: string): boolean => bytesOf(text).length === text.length;

export const secretLatin1: SecretCause = {
  id: 'secret-latin1',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 15,
  order: 21,
  title: 'The secret key passed through another character encoding: it was {which}.',
  agent:
    'The secret key was changed when it was turned from one form of text into another. Ask the developers to use it as plain UTF-8 text.',
  developer: 'The bytes of the key were {which} on their way into the HMAC.',
  fix: 'Keep a key either as text or as bytes all the way; for Crisp, pass the text of the secret key as UTF-8.',
  labels: {
    which: {
      'low-bytes': 'cut to the low byte of each character, as Latin-1 does',
      'binary-as-text': 'read as Latin-1 text and encoded as UTF-8 again',
      'lossy-text': 'read as UTF-8 text, with the bytes that are none replaced',
    },
  },
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
