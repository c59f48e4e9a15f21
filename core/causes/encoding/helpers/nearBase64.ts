import { withinTwoEdits } from '../../../diagnosis/withinTwoEdits.ts';
import type { Pattern } from '../../Cause.ts';
import { base64Of, base64Value } from '../../helpers/base64.ts';
import { anchorsOf } from './anchorsOf.ts';
import { digestSizes } from './written.ts';

/** The digests whose Base64 text, in either alphabet and without its padding, differs from this one by one or two edits. */
export function nearBase64(text: string): readonly Pattern[] {
  const digits = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return digestSizes
    .filter((size) => Math.abs(Math.ceil((size * 4) / 3) - digits.length) <= 2)
    .map((digestBytes) => ({
      digestBytes,
      words: anchorsOf(digestBytes, 6, (at) => base64Value(digits, at)),
      matches: (digest) =>
        digest.length === digestBytes && withinTwoEdits(digits, base64Of(digest).replace(/=+$/, '')),
    }));
}
