import type { SecretCause } from '../Cause.ts';
import { bytesOfLooseBase64 } from './helpers/bytesOfLooseBase64.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretBase64Decoded: SecretCause = {
  id: 'secret-base64-decoded',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 40,
  order: 12,
  variants: onKeyText((text) => [
    { value: bytesOfLooseBase64(text), detail: {} },
    { value: bytesOfLooseBase64(text.replace(/[-_]/g, '')), detail: {}, weight: 0.3 },
  ]),
};
