import { bytesOf } from '../../signature/bytesOf.ts';
import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { EncodingCause, Variant } from '../Cause.ts';
import { rawTexts, readRawText } from './helpers/rawText.ts';
import { isHex, isPlainText, latin1Of, textOfUtf8 } from './helpers/written.ts';

/** Raw bytes that became UTF-8 text whose hex was printed: the text, or `undefined` for ordinary hex. */
function rawTextOfHex(hex: string): string | undefined {
  if (!isHex(hex) || hex.length % 2 > 0 || hex.length < 32) return undefined;
  const text = textOfUtf8(bytesOfHex(hex) ?? new Uint8Array());
  return text === undefined || isPlainText(text) ? undefined : text;
}

export const encodingRawBytes: EncodingCause = {
  id: 'encoding-raw-bytes',
  layer: 'encoding',
  likelihood: 18,
  order: 13,
  onBytes: true,
  write: function* (written): Generator<Variant> {
    if (typeof written === 'string') return;
    for (const { form, read, weight } of rawTexts) {
      const value = read(written);
      yield { value, detail: { form }, weight };
    }
    // Put into UTF-8 after that, and only then printed as hex.
    yield { value: bytesOf(latin1Of(written)), detail: { form: 'utf8-of-latin1' }, weight: 0.3 };
  },
  undo: (text, part) => {
    const inHex = part === 'whole' ? rawTextOfHex(text) : undefined;
    return readRawText(inHex ?? text, part).map(({ value, form }) => ({
      value,
      detail: { form: inHex !== undefined && form === 'latin1' ? 'utf8-of-latin1' : form },
      weight: rawTexts.find((raw) => raw.form === form)?.weight ?? 0.3,
    }));
  },
};
