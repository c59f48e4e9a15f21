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
  title: 'The signature consists of raw bytes that were taken for text.',
  agent:
    'The signature was never written down in letters and digits, so it shows as strange characters. Ask the developers to write it as hex.',
  developer:
    'The digest’s bytes were used as a text ({form}): hash_hmac(…, true) in PHP, digest() without "hex" in Node, digest() in Python and Ruby, new String(mac) in Java, string(mac) in Go. Crisp takes 64 lower-case hex characters.',
  fix: 'Print the bytes as hex, for example hash_hmac("sha256", $email, $secretKey) without the last argument true, or digest("hex").',
  labels: {
    form: {
      latin1: 'one character for each byte, as in Latin-1',
      'windows-1252': 'one character for each byte, as in Windows-1252',
      utf8: 'as UTF-8, with replacement characters for what is none',
      utf16: 'as UTF-16, two bytes for each character',
      ascii: 'as ASCII, with replacement characters for all other bytes',
      'question-marks': 'as ASCII, with question marks for all other bytes',
      'seven-bits': 'as ASCII, without the highest bit of each byte',
      'signed-char': 'each byte cast to a character with its sign',
      surrogates: 'with escaped surrogates for all bytes that are no UTF-8',
      dropped: 'as UTF-8, without all bytes that are none',
      'utf8-of-latin1': 'one character for each byte, encoded as UTF-8 after that',
    },
  },
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
