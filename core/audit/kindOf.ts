import { isInHex } from '../signature/batch/HmacBatch.ts';
import type { KindTables } from '../signature/batch/RowsInMemory.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';
import { flagsOf, flagsWithin } from './featuresOf.ts';

/** Rows that look alike: which of the many mistakes can be told apart on one of them can be on all of them. */
export type Kind = number;

/** Kinds of signatures by their characters, narrower ones first, and what their names end with. */
const alphabets = [
  { of: '0123456789abcdef', name: 'a' },
  { of: '0123456789ABCDEF', name: 'A' },
  { of: '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_+/=-', name: 'b' },
] as const;
const everyAlphabet = (1 << alphabets.length) - 1;
/** Which alphabets each byte belongs to as an ASCII character, as bits in their order. */
const alphabetsOf = new Uint8Array(256);
for (const [nth, { of }] of alphabets.entries()) {
  for (let at = 0; at < of.length; at++) (alphabetsOf[of.charCodeAt(at)] as number) |= 1 << nth;
}

/** The place of the narrowest of these alphabets, or their number where it is none. */
const narrowest = (bits: number): number => (bits === 0 ? alphabets.length : 31 - Math.clz32(bits & -bits));

/** The place of the narrowest alphabet that a signature keeps to, or their number. */
function alphabetOf(signature: string): number {
  let bits = signature === '' ? 0 : everyAlphabet;
  for (let at = 0; at < signature.length && bits !== 0; at++)
    bits &= alphabetsOf[signature.charCodeAt(at)] ?? 0;
  return narrowest(bits);
}
/** That of a signature in the form that Crisp takes. */
export const hexAlphabet = alphabetOf('0');

/** In UTF-16 code units: a longer signature in no alphabet is simply long. */
const longestTold = 200;

export const signatureKind = (signature: string): string => {
  const { length } = signature;
  const alphabet = alphabets[alphabetOf(signature)];
  if (alphabet !== undefined) return `${length}${alphabet.name}`;
  return length > longestTold ? 'long' : `${length}`;
};

/** Providers whose addresses are written in several ways, so that rows with them are a kind of their own. */
const providers = 'gmail googlemail hotmail outlook live yahoo icloud me proton protonmail pm fastmail'.split(
  ' ',
);
const provider = new RegExp(`@(${providers.join('|')})\\.`, 'i');

/** Numbers, because making and looking up a text for each of a million rows takes longer. */
const numberOf = (flags: number, nthProvider: number, alphabet: number, length: number): Kind =>
  flags + 1024 * (nthProvider + 16 * (alphabet + 4 * length));

export function kindOf(email: string, signature: string, alphabet = alphabetOf(signature)): Kind {
  const found = provider.exec(email)?.[1]?.toLowerCase();
  const nth = found === undefined ? 0 : 1 + providers.indexOf(found);
  const { length } = signature;
  return numberOf(
    flagsOf(email),
    nth,
    alphabet,
    alphabet === alphabets.length ? Math.min(length, longestTold + 1) : length,
  );
}

const at = bytesOf('@')[0] as number;
const dot = bytesOf('.')[0] as number;
/** Makes a small letter of a capital one; digits and a hyphen stay. */
const small = 0x20;
const mixed = (hash: number, byte: number): number => Math.imul(hash ^ (byte | small), 0x01000193);
const providerBytes = providers.map(bytesOf);
const nthByHash = new Map(providerBytes.map((bytes, nth) => [bytes.reduce(mixed, 0), nth]));
/** What {@link kindWithin} goes by, for the batch engine. */
export const kindTables: KindTables = {
  alphabets: alphabetsOf,
  providers: providerBytes.map((name) => ({ name, hash: name.reduce(mixed, 0) })),
};

/** The number of the provider, from 1, whose plain address stands there; 0 where it is none of them. */
function providerWithin(bytes: Uint8Array, start: number, end: number, hashed?: number): number {
  if (hashed !== undefined && !nthByHash.has(hashed)) return 0;
  let from = start;
  while (bytes[from] !== at) from++;
  from++;
  let hash = 0;
  let to = from;
  for (; to < end && bytes[to] !== dot; to++) hash = mixed(hash, bytes[to] as number);
  const nth = nthByHash.get(hash);
  const name = nth === undefined ? undefined : providerBytes[nth];
  if (nth === undefined || name === undefined || to === end || to - from !== name.length) return 0;
  return name.every((byte, index) => ((bytes[from + index] as number) | small) === byte) ? 1 + nth : 0;
}

/**
 * `kindOf` a row whose email and signature stand in bytes, the email being a plain address. Undefined, so that it is asked of
 * the texts, where the signature is not in one of the alphabets of digests. `hasForm`: it is known to have the form that Crisp
 * takes.
 */
export function kindWithin(
  { bytes, emails, signatures, looks }: Pick<FoundRows, 'bytes' | 'emails' | 'signatures' | 'looks'>,
  row: number,
  hasForm: boolean,
): Kind | undefined {
  const start = signatures.starts[row] as number;
  const end = signatures.ends[row] as number;
  const says = looks?.says[row] ?? 0;
  let alphabet = hexAlphabet;
  if (!hasForm && (says & isInHex) === 0) {
    let bits = start === end ? 0 : everyAlphabet;
    for (let place = start; place < end && bits !== 0; place++)
      bits &= alphabetsOf[bytes[place] as number] as number;
    if (bits === 0) return undefined;
    alphabet = narrowest(bits);
  }
  const from = emails.starts[row] as number;
  const to = emails.ends[row] as number;
  const flags = looks === undefined ? flagsWithin(bytes, from, to) : says & ~isInHex;
  return numberOf(flags, providerWithin(bytes, from, to, looks?.labels[row]), alphabet, end - start);
}
