import type { Part, Pattern } from '../../Cause.ts';
import { windows1252Byte, windows1252Text } from '../../helpers/windows1252.ts';
import { firstWords } from './firstWords.ts';
import { type LossyUtf8, lossyUtf8, readsAs } from './lossyUtf8.ts';
import { digestSizes, latin1Of, textOfUtf8 } from './written.ts';

/** Which reading of raw bytes as text took place. */
type RawForm =
  | 'latin1'
  | 'windows-1252'
  | 'utf8'
  | 'utf16'
  | 'ascii'
  | 'question-marks'
  | 'seven-bits'
  | 'signed-char'
  | 'surrogates'
  | 'dropped'
  | 'utf8-of-latin1';

const replacement = '\ufffd';
const codeUnits = (bytes: Uint8Array, unit: (byte: number) => number): string =>
  Array.from(bytes, (byte) => String.fromCharCode(unit(byte))).join('');

const utf16Of = (bytes: Uint8Array, high: 0 | 1): string =>
  Array.from({ length: bytes.length >> 1 }, (_, index) =>
    String.fromCharCode(((bytes[index * 2 + high] ?? 0) << 8) | (bytes[index * 2 + 1 - high] ?? 0)),
  ).join('');

const decoders: readonly LossyUtf8[] = ['web', 'java', 'php', 'go', 'go-runs', 'mono'];

/** What runtimes make of raw bytes that they take for text, the usual ones first. */
export const rawTexts: readonly {
  readonly form: RawForm;
  readonly weight: number;
  readonly read: (bytes: Uint8Array) => string;
}[] = [
  ...decoders.map((decoder, index) => ({
    form: 'utf8' as const,
    weight: index === 0 ? 1 : 0.2,
    read: (bytes: Uint8Array) => lossyUtf8(bytes, decoder),
  })),
  { form: 'latin1', weight: 1, read: latin1Of },
  { form: 'windows-1252', weight: 0.5, read: windows1252Text },
  {
    form: 'windows-1252',
    weight: 0.1,
    read: (bytes) => windows1252Text(bytes).replace(/[\u0080-\u009f]/g, replacement),
  },
  { form: 'ascii', weight: 0.2, read: (bytes) => codeUnits(bytes, (byte) => (byte > 0x7f ? 0xfffd : byte)) },
  {
    form: 'question-marks',
    weight: 0.2,
    read: (bytes) => codeUnits(bytes, (byte) => (byte > 0x7f ? 0x3f : byte)),
  },
  { form: 'seven-bits', weight: 0.1, read: (bytes) => codeUnits(bytes, (byte) => byte & 0x7f) },
  {
    form: 'signed-char',
    weight: 0.1,
    read: (bytes) => codeUnits(bytes, (byte) => (byte > 0x7f ? 0xff00 | byte : byte)),
  },
  {
    form: 'surrogates',
    weight: 0.05,
    read: (bytes) => codeUnits(bytes, (byte) => (byte > 0x7f ? 0xdc00 | byte : byte)),
  },
  { form: 'dropped', weight: 0.1, read: (bytes) => lossyUtf8(bytes, 'ignored') },
  { form: 'utf16', weight: 0.1, read: (bytes) => utf16Of(bytes, 1) },
  { form: 'utf16', weight: 0.05, read: (bytes) => utf16Of(bytes, 0) },
];

/** One way from a text back to the raw bytes it was made of, or to a pattern of them. */
interface RawReading {
  readonly value: Uint8Array | Pattern;
  readonly form: RawForm;
}

/** The byte that each character stands for; `undefined` as soon as one stands for none. */
function bytesBy(text: string, byteOf: (code: number) => number | undefined): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOf(text.charCodeAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

const oneByOne: readonly { readonly form: RawForm; readonly byteOf: (code: number) => number | undefined }[] =
  [
    { form: 'latin1', byteOf: (code) => (code < 0x100 ? code : undefined) },
    {
      form: 'windows-1252',
      byteOf: (code) => windows1252Byte(String.fromCharCode(code)) ?? (code < 0x100 ? code : undefined),
    },
    {
      form: 'signed-char',
      byteOf: (code) => (code < 0x80 ? code : code >= 0xff80 ? code & 0xff : undefined),
    },
    {
      form: 'surrogates',
      byteOf: (code) => (code < 0x80 ? code : (code & 0xff80) === 0xdc80 ? code & 0xff : undefined),
    },
  ];

function bytesOfUtf16(text: string, high: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes[index * 2 + high] = code >> 8;
    bytes[index * 2 + 1 - high] = code & 0xff;
  }
  return bytes;
}

const upperHalf = Array.from({ length: 128 }, (_, index) => 128 + index);
const freeInWindows1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** The bytes that a character of a lossy text can stand for, where each stands for one byte. */
const lossyOneByOne: readonly {
  readonly form: RawForm;
  readonly bytesFor: (character: string, code: number) => readonly number[];
}[] = [
  {
    form: 'ascii',
    bytesFor: (character, code) => (character === replacement ? upperHalf : code < 0x80 ? [code] : []),
  },
  {
    form: 'question-marks',
    bytesFor: (character, code) => (character === '?' ? [0x3f, ...upperHalf] : code < 0x80 ? [code] : []),
  },
  { form: 'seven-bits', bytesFor: (_, code) => (code < 0x80 ? [code, code | 0x80] : []) },
  {
    form: 'windows-1252',
    bytesFor: (character) => {
      if (character === replacement) return freeInWindows1252;
      const byte = windows1252Byte(character);
      return byte === undefined ? [] : [byte];
    },
  },
];

/** What a pattern has to pin down to prove anything: as much as the shortest part of a hex text. */
const fewestBits = 64;

function oneByOnePattern(
  text: string,
  bytesFor: (typeof lossyOneByOne)[number]['bytesFor'],
): Pattern | undefined {
  const choices: ReadonlySet<number>[] = [];
  let bits = 0;
  for (let index = 0; index < text.length; index++) {
    const bytes = bytesFor(text[index] ?? '', text.charCodeAt(index));
    if (bytes.length === 0) return undefined;
    bits += 8 - Math.log2(bytes.length);
    choices.push(new Set(bytes));
  }
  if (bits < fewestBits) return undefined;
  const words = firstWords((at) => Array.from(choices[at] ?? [], (byte) => ({ byte, next: at + 1 })));
  const matches = (digest: Uint8Array): boolean =>
    digest.length === choices.length && choices.every((bytes, index) => bytes.has(digest[index] ?? -1));
  return { matches, digestBytes: text.length, ...(words === undefined ? {} : { words }) };
}

/** A quick no for a lossy text: its first character tells whether the first byte is ASCII, and which. */
const canStart = (text: string, digest: Uint8Array): boolean => {
  const code = text.charCodeAt(0);
  const first = digest[0] ?? 0;
  return code < 0x80 ? first === code : first >= 0x80;
};

/** The digest lengths that a text of lossy UTF-8 can have, the bytes of several characters being one at times. */
function lossyUtf8Patterns(text: string): readonly Pattern[] {
  let characters = 0;
  let bits = 0;
  for (const character of text) {
    characters++;
    bits += character === replacement ? 1 : character < '\u0080' ? 7 : 11;
  }
  if (bits < fewestBits) return [];
  return digestSizes
    .filter((size) => characters <= size && characters >= size * 0.55)
    .map((digestBytes) => ({
      digestBytes,
      matches: (digest) =>
        digest.length === digestBytes &&
        canStart(text, digest) &&
        decoders.some((decoder) => readsAs(digest, decoder, text)),
    }));
}

/** Texts from which bad bytes were dropped: about half of them, so that nearly only ASCII is left. */
function droppedPatterns(text: string): readonly Pattern[] {
  const ascii = text.replace(/\P{ASCII}+/gu, '').length;
  if (ascii * 7 < fewestBits || ascii < text.length * 0.8) return [];
  return digestSizes
    .filter((size) => text.length <= size * 0.75 && text.length >= size * 0.25)
    .map((digestBytes) => ({
      digestBytes,
      matches: (digest) => digest.length === digestBytes && readsAs(digest, 'ignored', text),
    }));
}

/** A quarter of raw bytes are control characters and half are no ASCII; text has none of the one, few of the other. */
const looksRaw = (text: string): boolean =>
  text.replace(/[\x20-\x7e]+/g, '').length * 4 >= text.length ||
  text.replace(/[\P{Cc}\s]+/gu, '').length >= 2;

/** No digest becomes a longer text, in characters or in UTF-8 bytes of Latin-1 taken for Latin-1 once more. */
const longest = 256;
const shortest = 8;

/** Everything that a text can be as raw bytes taken for text, the digest whole or to be compared with. */
export function readRawText(text: string, part: Part): readonly RawReading[] {
  if (text.length > longest || text.length < shortest || part === 'damaged') return [];
  const marks = text.split('?').length - 1;
  if (!looksRaw(text) && marks < 4) return [];
  const readings: RawReading[] = [];
  if (looksRaw(text)) {
    for (const { form, byteOf } of oneByOne) {
      const bytes = bytesBy(text, byteOf);
      if (bytes === undefined) continue;
      readings.push({ value: bytes, form });
      const again =
        form === 'latin1' ? bytesBy(textOfUtf8(bytes) ?? '\u0100', oneByOne[0]?.byteOf ?? Number) : undefined;
      if (again !== undefined && again.length < bytes.length)
        readings.push({ value: again, form: 'utf8-of-latin1' });
      break;
    }
    if (readings.length === 0 && digestSizes.includes(text.length * 2) && !text.includes(replacement)) {
      readings.push(
        { value: bytesOfUtf16(text, 1), form: 'utf16' },
        { value: bytesOfUtf16(text, 0), form: 'utf16' },
      );
    }
  }
  if (part !== 'whole') return readings;
  if (text.includes(replacement)) {
    for (const value of lossyUtf8Patterns(text)) readings.push({ value, form: 'utf8' });
  }
  for (const { form, bytesFor } of lossyOneByOne) {
    if (!digestSizes.includes(text.length)) break;
    if (
      form === 'question-marks'
        ? marks < 4
        : form === 'seven-bits'
          ? !looksRaw(text)
          : !text.includes(replacement)
    )
      continue;
    const value = oneByOnePattern(text, bytesFor);
    if (value !== undefined) readings.push({ value, form });
  }
  if (looksRaw(text) && !text.includes(replacement)) {
    for (const value of droppedPatterns(text)) readings.push({ value, form: 'dropped' });
  }
  return readings;
}
