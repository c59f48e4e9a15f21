import { bytesOf } from '../../signature/bytesOf.ts';
import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { SecretCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';

export const secretBase64Encoded: SecretCause = {
  id: 'secret-base64-encoded',
  layer: 'secret',
  stage: 'text',
  likelihood: 40,
  order: 13,
  variants: (secret) => {
    const bytes = bytesOf(secret);
    const text = base64Of(bytes);
    const ofHex = typeof secret === 'string' ? bytesOfHex(secret) : undefined;
    return [
      { value: text, detail: { which: 'padded' } },
      { value: text.replace(/=+$/, ''), detail: { which: 'unpadded' }, weight: 0.2 },
      { value: base64Of(Uint8Array.of(...bytes, 10)), detail: { which: 'with-newline' }, weight: 0.6 },
      ...(ofHex === undefined ? [] : [{ value: base64Of(ofHex), detail: { which: 'of-hex' }, weight: 0.2 }]),
    ];
  },
};
