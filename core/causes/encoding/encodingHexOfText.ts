import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { EncodingCause } from '../Cause.ts';
import { base64Of, toUrlSafe } from '../helpers/base64.ts';
import { base64Readings, unpadded } from './helpers/base64Forms.ts';
import { asciiBytes, isBytes, isHex, isPlainText, latin1Of, writtenText } from './helpers/written.ts';

/** What was Base64 before is told by this one cause too: whoever turns a text into hex need not know what it is. */
const base64TextsOf = (digest: Uint8Array): readonly string[] => {
  const standard = base64Of(digest);
  return [...new Set([standard, unpadded(standard), unpadded(toUrlSafe(standard))])];
};

export const encodingHexOfText: EncodingCause = {
  id: 'encoding-hex-of-text',
  layer: 'encoding',
  likelihood: 5,
  order: 5,
  write: (written) => {
    const texts = [writtenText(written), ...(isBytes(written) ? base64TextsOf(written) : [])];
    return texts.filter(isPlainText).map((text) => ({ value: hexOf(asciiBytes(text)), detail: {} }));
  },
  undo: (text, part) => {
    if (!isHex(text) || text.length < 32 || part === 'damaged') return [];
    const odd = text.length % 2;
    if (odd > 0 && part === 'whole') return [];
    const bytes = bytesOfHex(part === 'end' ? text.slice(odd) : text.slice(0, text.length - odd));
    const value = bytes === undefined ? '' : latin1Of(bytes);
    if (!isPlainText(value)) return [];
    const ofBase64 = (['standard', 'url-safe'] as const).flatMap((alphabet) =>
      base64Readings(value, part, alphabet),
    );
    return [value, ...ofBase64].map((value) => ({ value, detail: {} }));
  },
};
