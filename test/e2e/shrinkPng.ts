import { crc32, deflateSync, inflateSync } from 'node:zlib';

interface Header {
  readonly width: number;
  readonly height: number;
  /** Bytes of each pixel. */
  readonly depth: 3 | 4;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Sixteen steps in each colour are enough for the edges of letters. */
const rounded = (part: number): number => Math.round(part / 17) * 17;

/** The neighbour that PNG's fourth filter takes: the one nearest to what all three promise. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What a filter of PNG takes away from a byte; one of five, by its number. */
function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

/** The pixels of a PNG as Chromium writes them: 8 bits a part, not interlaced. Throws for any other. */
function read(png: Buffer): Header & { readonly pixels: Uint8Array } {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height, bits, kind, interlaced] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ];
  if (bits !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('Not a PNG of Chromium’s.');
  const depth = kind === 2 ? 3 : 4;
  const row = width * depth;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < depth ? 0 : (pixels[at - depth] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < depth || y === 0 ? 0 : (pixels[at - row - depth] ?? 0);
      pixels[at] = (raw[at + y + 1] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return { width, height, depth, pixels };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The share of a picture that a colour covers when it was chosen, and is no edge of a letter. */
const chosen = 0.001;

/**
 * The same picture in a third of the bytes, from a palette: colours of areas as they are, those of edges rounded.
 * Hundreds of them are kept in the repository. Colours beyond the first 256 of a picture become that of the
 * pixel before them.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, depth, pixels } = read(png);
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const at = pixel * depth;
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    colours[pixel] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = (colour: number): number =>
    (counts.get(colour) ?? 0) > chosen * colours.length
      ? colour
      : (rounded(colour >> 16) << 16) | (rounded((colour >> 8) & 255) << 8) | rounded(colour & 255);
  const palette = new Map<number, number>();
  /** The place in the palette of a colour as it was. */
  const places = new Map<number, number>();
  const indexed = new Uint8Array((width + 1) * height);
  let last = 0;
  for (const [pixel, colour] of colours.entries()) {
    let place = places.get(colour);
    if (place === undefined) {
      const shown = kept(colour);
      if (palette.size < 256 && !palette.has(shown)) palette.set(shown, palette.size);
      place = palette.get(shown) ?? last;
      places.set(colour, place);
    }
    last = place;
    indexed[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const entries = [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(entries)),
    chunk('IDAT', deflateSync(indexed, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
