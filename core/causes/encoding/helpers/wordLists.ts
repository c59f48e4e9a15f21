import { digestSizes } from './written.ts';

type Order = 'big' | 'little';

const views: Readonly<Record<4 | 8, (view: DataView, at: number, value: bigint, order: Order) => void>> = {
  4: (view, at, value, order) => view.setUint32(at, Number(BigInt.asUintN(32, value)), order === 'little'),
  8: (view, at, value, order) => view.setBigUint64(at, BigInt.asUintN(64, value), order === 'little'),
};

/** How languages and libraries print a digest as a list of 32-bit or 64-bit words. */
export const wordLists: readonly {
  readonly print: (bytes: Uint8Array) => string;
  readonly signed: boolean;
  readonly weight: number;
}[] = [
  {
    print: (bytes) => `{"words":[${wordsOf(bytes, 4, true).join(',')}],"sigBytes":${bytes.length}}`,
    signed: true,
    weight: 0.5,
  },
  { print: (bytes) => wordsOf(bytes, 4, true).join(','), signed: true, weight: 0.2 },
  { print: (bytes) => `[${wordsOf(bytes, 4, false).join(', ')}]`, signed: false, weight: 0.2 },
  { print: (bytes) => `[${wordsOf(bytes, 8, false).join(', ')}]`, signed: false, weight: 0.1 },
];

function wordsOf(bytes: Uint8Array, size: 4 | 8, signed: boolean): readonly bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, nth) => {
    const value = size === 4 ? BigInt(view.getUint32(nth * 4)) : view.getBigUint64(nth * 8);
    return signed ? BigInt.asIntN(size * 8, value) : value;
  });
}

/** Numbers as lists of words have them; what else stands there is names, brackets and the count of bytes. */
const number = /(?<![\w.])-?(?:0x[0-9a-fA-F]{1,16}|\d{1,20})(?=[uUlLn]{0,3}(?![\w.]))/g;
/** The place of a number, where a printer says it: `"0":`, `[1] => `. */
const place = /["'[]?(?<![\w.-])\d{1,2}["'\]]?\s*(?:=>|:)\s*/g;
const count = /["']?(?:sigBytes|byteLength|length|size|count)["']?\s*(?:=>|[:=])\s*\d{1,3}/gi;

/** The text in which a list of words can be: no longer than 16 words with 20 digits each, and what decorates them. */
const longest = 800;

const numberIn = (text: string): bigint => (text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text));

/** Every digest that a text lists as words of 32 or 64 bits, in either byte order; none where it is no such list. */
export function bytesOfWords(text: string): readonly Uint8Array[] {
  if (text.length > longest || text.length < 30) return [];
  const body = text
    .replace(count, '')
    .replace(place, ' ')
    .replace(/\b(?:Big)?U?int(?:32|64)Array(?:\(\d{1,2}\))?/gi, '')
    .replace(/\[[iu](?:32|64); \d+\]|\[\d*\]u?int(?:32|64)|u?int(?:32|64)_t/g, '');
  const numbers = (body.match(number) ?? []).map(numberIn);
  if (
    /[a-zA-Z]{3,}/.test(
      body
        .replace(
          /\b(?:words|array|uint32|int32|int(?=\()|vec|list|tuple|hash|digest|data|long|ulong|uint)\w*/gi,
          '',
        )
        .replace(number, ''),
    )
  )
    return [];
  // Numbers of one byte each are a list of bytes.
  if (numbers.every((value) => value >= -128n && value <= 255n)) return [];
  return ([4, 8] as const).flatMap((size) => {
    const bits = size * 8;
    const fits = numbers.every((value) => value >= -(1n << BigInt(bits - 1)) && value < 1n << BigInt(bits));
    if (!fits || !digestSizes.includes(numbers.length * size)) return [];
    return (['big', 'little'] as const).map((order) => {
      const bytes = new Uint8Array(numbers.length * size);
      const view = new DataView(bytes.buffer);
      for (const [nth, value] of numbers.entries()) views[size](view, nth * size, value, order);
      return bytes;
    });
  });
}
