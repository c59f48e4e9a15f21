/** More readings than this have only texts made for the purpose. */
const mostReadings = 16;

/** Bytes with their sign carried on to 32 or 64 bits where they are negative, as C’s `%02x` of a `char` prints them. */
export const signExtended = (bytes: Uint8Array, bits: 32 | 64): string =>
  Array.from(
    bytes,
    (byte) => (byte > 0x7f ? 'f'.repeat(bits / 4 - 2) : '') + byte.toString(16).padStart(2, '0'),
  ).join('');

/**
 * The hex texts that a sign-extended one can come from. Small bytes may have one digit or two: Java’s
 * `Integer.toHexString` takes their zero away in the same go, which is a mistake of its own.
 */
export function withoutSigns(text: string): readonly string[] {
  for (const bits of [64, 32] as const) {
    const token = new RegExp(`f{${bits / 4 - 2}}([89a-f][0-9a-f])|([0-7][0-9a-f])`, 'y');
    const bytes: string[] = [];
    let extended = 0;
    while (token.lastIndex < text.length) {
      const [, negative, positive] = token.exec(text) ?? [];
      if (negative === undefined && positive === undefined) break;
      if (negative !== undefined) extended++;
      bytes.push(negative ?? positive ?? '');
    }
    if (extended > 0 && token.lastIndex === text.length) return [bytes.join('')];
  }
  return withoutSignsOrZeros(text);
}

/** Where a run of f’s is longer than a sign, the sign can start at several places. */
function withoutSignsOrZeros(text: string): readonly string[] {
  let readings: readonly { hex: string; at: number }[] = [{ hex: '', at: 0 }];
  const done = new Set<string>();
  while (readings.length > 0 && done.size < mostReadings) {
    readings = readings
      .flatMap(({ hex, at }) => {
        const sign = text.indexOf('ffffff', at);
        if (sign < 0) {
          if (hex !== '') done.add(hex + text.slice(at));
          return [];
        }
        const before = text.slice(at, sign);
        const byte = text.slice(sign + 6, sign + 8);
        return [
          ...(/^[89a-f][0-9a-f]$/.test(byte) ? [{ hex: hex + before + byte, at: sign + 8 }] : []),
          ...(text[sign + 6] === 'f' ? [{ hex: `${hex}${before}f`, at: sign + 1 }] : []),
        ];
      })
      .slice(0, mostReadings);
  }
  return [...done];
}
