import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { EncodingCause } from '../Cause.ts';
import { isHex, isPlainText, latin1Of, writtenText } from './helpers/written.ts';

export const encodingHexOfText: EncodingCause = {
  id: 'encoding-hex-of-text',
  layer: 'encoding',
  likelihood: 5,
  order: 5,
  title: 'The text of the signature was turned into hex once more.',
  agent:
    'The signature was already complete when it was converted a second time. Ask the developers to leave the second conversion out.',
  developer:
    'The digest was printed as text first, and the characters of that text were turned into hex: bin2hex(hash_hmac("sha256", …)) in PHP, hexdigest().encode().hex() in Python, Buffer.from(digest).toString("hex") in Node do this. The result has twice as many characters.',
  fix: 'Leave the second conversion out and hand on what hexdigest, digest("hex") or hash_hmac gives.',
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text)) return [];
    const value = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(2, '0'));
    return [{ value: value.join(''), detail: {} }];
  },
  undo: (text, part) => {
    if (!isHex(text) || text.length < 32 || part === 'damaged') return [];
    const odd = text.length % 2;
    if (odd > 0 && part === 'whole') return [];
    const bytes = bytesOfHex(part === 'end' ? text.slice(odd) : text.slice(0, text.length - odd));
    const value = bytes === undefined ? '' : latin1Of(bytes);
    return isPlainText(value) ? [{ value, detail: {} }] : [];
  },
};
