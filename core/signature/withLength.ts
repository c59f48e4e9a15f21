/**
 * Merkle–Damgård strengthening for 64-byte blocks: the message, a one bit, zeros, and the message's length in bits as a
 * big-endian number of `lengthBytes` bytes (8 in SM3, 32 in Whirlpool).
 */
export function withLength(message: Uint8Array, lengthBytes: number): DataView {
  const padded = new Uint8Array(Math.ceil((message.byteLength + 1 + lengthBytes) / 64) * 64);
  padded.set(message);
  padded[message.byteLength] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.byteLength - 8, BigInt(message.byteLength) * 8n);
  return view;
}
