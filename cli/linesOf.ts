/** A line longer than this is not kept: only that there was one. */
export const longestLine = 64 * 1024 * 1024;

/** One line's bytes without its line feed, or `undefined` for one that is too long. */
export type Line = Uint8Array | undefined;

const lineFeed = 0x0a;

/** Splits a stream of bytes at line feeds. What follows the last one is a line too, unless it is empty. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let bytes = 0;
  const keep = (part: Uint8Array): void => {
    bytes += part.length;
    if (bytes > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = bytes > longest ? undefined : Buffer.concat(parts);
    parts = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (bytes > 0) yield take();
}
