import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { EncodingCause, Undone } from '../Cause.ts';
import { type ByteOrder, byteOrders } from './helpers/byteOrders.ts';
import { isHex, writtenText } from './helpers/written.ts';
import { writtenBytes } from './helpers/writtenBytes.ts';

export const encodingByteOrder: EncodingCause = {
  id: 'encoding-byte-order',
  layer: 'encoding',
  likelihood: 2,
  order: 18,
  onBytes: true,
  title: 'The bytes of the signature are in the wrong order.',
  agent:
    'The parts of the signature were written down in the wrong order. Ask the developers to check how they print it.',
  developer:
    'The {order} before or while the digest was printed. This happens with little-endian numbers (C#’s BigInteger, int.from_bytes(…, "little") in Python), with hexdump without flags, with unpack("h*") and with strrev or Array.Reverse.',
  fix: 'Print the digest’s bytes in the order in which the HMAC gives them, for example mac.hex() in Python or Convert.ToHexString(mac) in C#.',
  labels: {
    order: {
      bytes: 'bytes were reversed',
      text: 'characters of the hex text were reversed',
      pairs: 'two bytes of each pair were exchanged',
      words: 'four bytes of each 32-bit word were reversed',
      nibbles: 'two hex digits of each byte were exchanged',
    },
  },
  write: (written) => {
    const bytes = writtenBytes(written);
    if (bytes === undefined) return [];
    const hex = writtenText(bytes);
    return (Object.keys(byteOrders) as ByteOrder[]).flatMap((order) => {
      const { turn, weight } = byteOrders[order];
      const value = bytesOfHex(turn(hex));
      return value === undefined || turn(hex) === hex ? [] : [{ value, detail: { order }, weight }];
    });
  },
  undo: (text, part) => {
    if (part !== 'whole' || !isHex(text) || text.length < 32 || text.length % 8 !== 0 || text.length > 128)
      return [];
    return (Object.keys(byteOrders) as ByteOrder[]).flatMap((order): readonly Undone[] => {
      const { turn, weight } = byteOrders[order];
      const value = bytesOfHex(turn(text));
      return value === undefined || turn(text) === text ? [] : [{ value, detail: { order }, weight }];
    });
  },
};
