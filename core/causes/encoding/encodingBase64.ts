import type { EncodingCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';
import { base64Forms, base64Readings } from './helpers/base64Forms.ts';
import { isBytes } from './helpers/written.ts';

export const encodingBase64: EncodingCause = {
  id: 'encoding-base64',
  layer: 'encoding',
  likelihood: 110,
  order: 2,
  title: 'The signature is written in Base64.',
  agent:
    'The signature is written in another notation (Base64) than the one that Crisp takes (hex). Ask the developers to change the notation.',
  developer:
    'The digest was printed as Base64, the default of Ruby’s Base64, PHP’s base64_encode(hash_hmac(…, true)), C#’s Convert.ToBase64String and of many examples for other services. Crisp takes 64 lower-case hex characters.',
  fix: 'Print the digest as hex, for example digest("hex") instead of digest("base64").',
  write: (written) => (isBytes(written) ? base64Forms(base64Of(written)) : []),
  undo: (text, part) => base64Readings(text, part, 'standard').map((value) => ({ value, detail: {} })),
};
