import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { SecretCause, Variant } from '../Cause.ts';
import { isUtf8 } from '../encoding/helpers/lossyUtf8.ts';
import { onKeyText } from './helpers/onKeyText.ts';

/** The pairs of digits at the start of a text, as far as they go: what Node's and Go's decoders keep of it. */
const leadingHex = (text: string): string => /^(?:[0-9a-f]{2})*/i.exec(text)?.[0] ?? '';

const swapDigits = (hex: string): string => hex.replace(/(.)(.)/g, '$2$1');

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function* hexDecodings(text: string): Iterable<Variant> {
  const readings: readonly (readonly [which: string, hex: string, weight: number])[] =
    text.length % 2 === 0
      ? [['pairs', text, 1]]
      : [
          ['padded-right', `${text}0`, 0.3],
          ['padded-left', `0${text}`, 0.2],
          // PHP's hex2bin gives false, which hash_hmac takes for the empty key.
          ['refused', '', 0.2],
        ];
  for (const [which, hex, weight] of readings) {
    const bytes = bytesOfHex(hex);
    if (bytes !== undefined) yield { value: bytes, detail: { which }, weight };
  }
  const pairs = text.length % 2 === 0 ? bytesOfHex(text) : undefined;
  if (pairs !== undefined) {
    const digits = pairs.subarray(
      Math.max(
        0,
        pairs.findIndex((byte) => byte !== 0),
      ),
    );
    const number = (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...digits) : digits;
    yield { value: number, detail: { which: 'big-integer' }, weight: 0.1 };
    // Decoders that give a text: `Buffer.from(key, 'hex').toString()`, `new String(bytes, UTF_8)`.
    if (!isUtf8(pairs)) yield { value: utf8.decode(pairs), detail: { which: 'lossy-text' }, weight: 0.1 };
  }
  const guid = text.replaceAll('-', '');
  if (/^[0-9a-f]{32}$/i.test(guid)) {
    const bytes = bytesOfHex(guid.replace(/^(..)(..)(..)(..)(..)(..)(..)(..)/, '$4$3$2$1$6$5$8$7'));
    if (bytes !== undefined) yield { value: bytes, detail: { which: 'guid' }, weight: 0.1 };
  }
  const start = leadingHex(text);
  if (start !== text && start !== '') {
    yield { value: bytesOfHex(start) ?? new Uint8Array(), detail: { which: 'as-far-as-hex' }, weight: 0.2 };
  }
  const swapped = text.length % 2 === 0 ? bytesOfHex(swapDigits(text)) : undefined;
  if (swapped !== undefined) yield { value: swapped, detail: { which: 'low-digit-first' }, weight: 0.01 };
}

export const secretHexDecoded: SecretCause = {
  id: 'secret-hex-decoded',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 100,
  order: 11,
  variants: onKeyText(hexDecodings),
};
