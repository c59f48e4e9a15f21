import type { EncodingCause } from '../Cause.ts';
import { base64Of } from '../helpers/base64.ts';
import { base64Forms, base64Readings } from './helpers/base64Forms.ts';
import { asciiBytes, isPlainText, latin1Of, writtenText } from './helpers/written.ts';

const bytesAsText = (bytes: Uint8Array): readonly string[] => {
  const text = latin1Of(bytes);
  return isPlainText(text) ? [text] : [];
};

export const encodingBase64OfHex: EncodingCause = {
  id: 'encoding-base64-of-hex',
  layer: 'encoding',
  likelihood: 25,
  order: 4,
  title: 'The text of the signature was encoded in Base64 once more.',
  agent:
    'The signature was packed into another notation (Base64) after it was made. Ask the developers to leave that step out.',
  developer:
    'The digest was printed as text first, and that text was put through Base64: base64_encode(hash_hmac("sha256", …)) without the last argument true, btoa(hexDigest) or Base64.encode64(hexdigest) do this. Crisp takes the hex text itself.',
  fix: 'Leave the Base64 step out and hand on what hexdigest, digest("hex") or hash_hmac gives.',
  write: (written) => {
    const text = writtenText(written);
    return isPlainText(text) ? base64Forms(base64Of(asciiBytes(text))) : [];
  },
  undo: (text, part) =>
    text.length < 16
      ? []
      : base64Readings(text, part, 'standard')
          .flatMap(bytesAsText)
          .map((value) => ({ value, detail: {} })),
};
