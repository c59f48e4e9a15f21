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
