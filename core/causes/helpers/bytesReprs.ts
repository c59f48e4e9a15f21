import { hexOf } from '../../signature/hexOf.ts';

const pythonShort: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

const pythonByte = (byte: number, quote: string): string => {
  const character = String.fromCharCode(byte);
  if (character === quote) return `\\${quote}`;
  const short = pythonShort[byte];
  if (short !== undefined) return short;
  return byte < 0x20 || byte > 0x7e ? `\\x${hexOf(Uint8Array.of(byte))}` : character;
};

const pythonText = (bytes: Uint8Array, escapes: string): string =>
  Array.from(bytes, (byte) => pythonByte(byte, escapes)).join('');

/** Python's `repr`: in single quotes, or in double ones where only they save an escape. */
function pythonBytes(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  return `b${quote}${pythonText(bytes, quote)}${quote}`;
}

/** As `bytes`, but a `bytearray` escapes its single quotes even in double ones. */
function pythonBytearray(bytes: Uint8Array): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? '"' : "'";
  return `bytearray(b${quote}${pythonText(bytes, "'")}${quote})`;
}

const hexBytes = (bytes: Uint8Array): readonly string[] => hexOf(bytes).match(/../g) ?? [];

/** Node prints no more bytes of a buffer than this. */
const nodeBytes = 50;

function nodeBuffer(bytes: Uint8Array): string {
  const more = bytes.length - nodeBytes;
  const rest = more > 0 ? ` ... ${more} more byte${more > 1 ? 's' : ''}` : '';
  return `<Buffer ${hexBytes(bytes.subarray(0, nodeBytes)).join(' ')}${rest}>`;
}

/** Elixir prints no more elements than this. */
const elixirBytes = 50;

const elixirBinary = (bytes: Uint8Array): string =>
  `<<${bytes.subarray(0, elixirBytes).join(', ')}${bytes.length > elixirBytes ? ', ...' : ''}>>`;

const rubyByte = (byte: number): string =>
  byte < 0x20 || byte > 0x7e
    ? `\\x${hexOf(Uint8Array.of(byte)).toUpperCase()}`
    : String.fromCharCode(byte).replace(/["\\]/, '\\$&');

/** Ruby's `inspect` of a text marked as binary; plain ASCII prints as any text does. */
const rubyBinary = (bytes: Uint8Array): string => `"${Array.from(bytes, rubyByte).join('')}"`;

/** How languages print bytes when they are put into a text; each measured, the usual ones first. */
export const bytesReprs: Readonly<
  Record<string, { readonly print: (bytes: Uint8Array) => string; readonly weight: number }>
> = {
  'python-bytes': { print: pythonBytes, weight: 1 },
  'node-buffer': { print: nodeBuffer, weight: 0.2 },
  'decimal-spaces': { print: (bytes) => `[${bytes.join(' ')}]`, weight: 0.2 },
  'decimal-commas': { print: (bytes) => bytes.join(','), weight: 0.2 },
  'decimal-list': { print: (bytes) => `[${bytes.join(', ')}]`, weight: 0.15 },
  'decimal-tight': { print: (bytes) => `[${bytes.join(',')}]`, weight: 0.15 },
  'signed-list': { print: (bytes) => `[${Int8Array.from(bytes).join(', ')}]`, weight: 0.15 },
  'node-json': { print: (bytes) => `{"type":"Buffer","data":[${bytes.join(',')}]}`, weight: 0.1 },
  'python-bytearray': { print: pythonBytearray, weight: 0.1 },
  'elixir-binary': { print: elixirBinary, weight: 0.1 },
  'ruby-binary': { print: rubyBinary, weight: 0.05 },
  'dotnet-type': { print: () => 'System.Byte[]', weight: 0.1 },
};
