/** What has a meaning of its own in delimited text, as bytes. */
export const quote = 0x22;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;

/** Where the line ends that `from` is in, after its line end; undefined where that is not in the bytes. */
export function endOfLine(bytes: Uint8Array, from: number, isLast: boolean): number | undefined {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === lineFeed) return at + 1;
    if (bytes[at] !== carriageReturn) continue;
    if (at + 1 < bytes.length) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    break;
  }
  return isLast ? bytes.length : undefined;
}
