/** The two characters of each byte, side by side as they stand in memory. */
const pairs = new Uint16Array(
  Uint8Array.from({ length: 512 }, (_, at) => {
    const byte = at >> 1;
    return '0123456789abcdef'.charCodeAt(at % 2 === 0 ? byte >> 4 : byte & 15);
  }).buffer,
);

/** Lower-case hex as ASCII, two bytes a byte: for many digests at once, of which a text each would take longer. */
export function hexBytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const hex = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) hex[at] = pairs[bytes[at] as number] as number;
  return new Uint8Array(hex.buffer);
}
