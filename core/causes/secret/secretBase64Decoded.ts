import type { SecretCause } from '../Cause.ts';
import { bytesOfLooseBase64 } from './helpers/bytesOfLooseBase64.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

export const secretBase64Decoded: SecretCause = {
  id: 'secret-base64-decoded',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 40,
  order: 12,
  variants: onKeyText((text) => {
    const bytes = bytesOfLooseBase64(text);
    return [
      { value: bytes, detail: { form: 'bytes' } },
      { value: bytesOfLooseBase64(text.replace(/[-_]/g, '')), detail: { form: 'bytes' }, weight: 0.3 },
      // Decoders that give a text: `Buffer.from(key, 'base64').toString()`, `new String(bytes, UTF_8)`.
      { value: utf8.decode(bytes), detail: { form: 'lossy-text' }, weight: 0.15 },
    ];
  }),
};
