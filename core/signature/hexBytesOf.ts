let known: Uint16Array | undefined;

/** The two characters of each byte, side by side as they stand in memory. */
function pairsOfAll(): Uint16Array {
  const characters = Uint8Array.from({ length: 512 }, (_, at) => {
    const byte = at >> 1;
    return '0123456789abcdef'.charCodeAt(at % 2 === 0 ? byte >> 4 : byte & 15);
  });
  return new Uint16Array(characters.buffer);
}

/** Lower-case hex as ASCII, two bytes a byte: for many digests at once, of which a text each would take longer. */
export function hexBytesOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  known ??= pairsOfAll();
  const pairs = known;
  const hex = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) hex[at] = pairs[bytes[at] as number] as number;
  return new Uint8Array(hex.buffer);
}
