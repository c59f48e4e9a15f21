import type { EncodingCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { asciiBytes, writtenText } from './helpers/written.ts';

export const encodingObjectRepr: EncodingCause = {
  id: 'encoding-object-repr',
  layer: 'encoding',
  likelihood: 12,
  order: 15,
  title: 'An object was printed in the place of the signature.',
  agent:
    'The website handed on the description of a program’s object instead of the signature. Ask the developers to hand on the signature itself.',
  developer:
    'The text is what {language} prints for an object: of the bytes of a digest, or of the HMAC object from which no digest was taken yet. It does not depend on the email, or holds the digest only in part.',
  fix: 'Take the digest from the object and print it as hex, for example hmac.digest("hex") in Node, h.hexdigest() with its parentheses in Python or HexFormat.of().formatHex(mac.doFinal(email)) in Java.',
  labels: {
    language: {
      java: 'Java or Kotlin',
      python: 'Python',
      ruby: 'Ruby',
      node: 'Node',
      csharp: 'C#',
      go: 'Go',
      elixir: 'Elixir',
    },
  },
  write: (written) => {
    const bytes = typeof written === 'string' ? asciiBytes(writtenText(written)) : written;
    return [
      { value: '[B@47987356', detail: { language: 'java' } },
      { value: bytesReprs['node-buffer']?.print(bytes) ?? '', detail: { language: 'node' } },
      { value: '<hmac.HMAC object at 0x7fd1575fd7b0>', detail: { language: 'python' } },
      {
        value: '<sha256 _hashlib.HASH object @ 0x7fd15763a270>',
        detail: { language: 'python' },
        weight: 0.3,
      },
      { value: 'System.Byte[]', detail: { language: 'csharp' }, weight: 0.5 },
      { value: 'javax.crypto.Mac@6cd28fa7', detail: { language: 'java' }, weight: 0.3 },
    ];
  },
  // Only its shape tells: suspectsOf names it.
  undo: () => [],
};
