import { bytesOf } from '../../signature/bytesOf.ts';
import type { SecretCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';

export const secretBase64Encoded: SecretCause = {
  id: 'secret-base64-encoded',
  layer: 'secret',
  stage: 'text',
  likelihood: 40,
  order: 13,
  title: 'The Base64 form of the secret key was used as the key ({which}).',
  agent:
    'The website used a coded form (Base64) of the secret key. Ask the developers to decode it, or to store the key as Crisp shows it.',
  developer:
    'The HMAC was keyed with the secret key in Base64 ({which}), as it stands in a Kubernetes secret or a Basic authorization header.',
  fix: 'Decode the stored value once, or store the key as Crisp shows it. Encode with printf "%s" and not with echo, which adds a line break.',
  labels: {
    which: {
      padded: 'with padding',
      unpadded: 'without padding',
      'with-newline': 'with a line break encoded too, as in echo … | base64',
    },
  },
  variants: (secret) => {
    const bytes = bytesOf(secret);
    const text = base64Of(bytes);
    return [
      { value: text, detail: { which: 'padded' } },
      { value: text.replace(/=+$/, ''), detail: { which: 'unpadded' }, weight: 0.2 },
      { value: base64Of(Uint8Array.of(...bytes, 10)), detail: { which: 'with-newline' }, weight: 0.6 },
    ];
  },
};
