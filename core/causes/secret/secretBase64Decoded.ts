import type { SecretCause } from '../Cause.ts';
import { bytesOfLooseBase64 } from './helpers/bytesOfLooseBase64.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretBase64Decoded: SecretCause = {
  id: 'secret-base64-decoded',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 40,
  order: 12,
  title: 'The secret key was decoded from Base64 before it was used.',
  agent:
    'The website treated the secret key as coded text (Base64), but Crisp uses it as it stands. Ask the developers to use the key exactly as Crisp shows it.',
  developer: 'The HMAC was keyed with the bytes that the secret key gives when it is decoded as Base64.',
  fix: 'Remove the Base64 decoding and key the HMAC with the text itself.',
  variants: onKeyText((text) => [
    { value: bytesOfLooseBase64(text), detail: {} },
    { value: bytesOfLooseBase64(text.replace(/[-_]/g, '')), detail: {}, weight: 0.3 },
  ]),
};
