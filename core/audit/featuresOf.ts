import type { RowFeature } from './AuditSummary.ts';

/** Features that an email has or has not, each with its bit. Of the name unless it says otherwise. */
export const flagFeatures = [
  'capital-in-name',
  'capital-in-domain',
  'plus',
  'dot-in-name',
  'apostrophe',
  'ampersand',
  'other-symbol',
  'digit',
  'not-ascii',
  'space-around',
] as const satisfies readonly RowFeature[];
type FlagFeature = (typeof flagFeatures)[number];

const bitOf = Object.fromEntries(flagFeatures.map((feature, index) => [feature, 1 << index])) as Readonly<
  Record<FlagFeature, number>
>;

/** What each ASCII character in a name says, and what in a domain. */
const inName = new Uint16Array(128);
const inDomain = new Uint16Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Z]/.test(character)) {
    inName[code] = bitOf['capital-in-name'];
    inDomain[code] = bitOf['capital-in-domain'];
  } else if (/[0-9]/.test(character)) inName[code] = bitOf.digit;
  else if (character === '.') inName[code] = bitOf['dot-in-name'];
  else if (character === '+') inName[code] = bitOf.plus;
  else if (character === "'") inName[code] = bitOf.apostrophe;
  else if (character === '&') inName[code] = bitOf.ampersand;
  else if (/[!-~]/.test(character) && !/[a-z_-]/.test(character)) inName[code] = bitOf['other-symbol'];
}

/** What each byte of an address of ASCII says in its name, and above that what it says in its domain. */
export const traitsOfBytes = Uint32Array.from(
  { length: 256 },
  (_, byte) => (inName[byte] ?? 0) | ((inDomain[byte] ?? 0) << 16),
);

/** In UTF-16 code units: what is longer is no email, and its beginning says enough. */
const longest = 1_024;

/** Which of {@link flagFeatures} an email has, as bits in their order. */
export function flagsOf(email: string): number {
  const end = Math.min(email.length, longest);
  const at = email.lastIndexOf('@');
  const nameEnd = at === -1 ? end : Math.min(at, end);
  let flags = 0;
  for (let i = 0; i < nameEnd; i++) {
    const code = email.charCodeAt(i);
    flags |= code < 128 ? (inName[code] ?? 0) : bitOf['not-ascii'];
  }
  for (let i = nameEnd; i < end; i++) {
    const code = email.charCodeAt(i);
    flags |= code < 128 ? (inDomain[code] ?? 0) : bitOf['not-ascii'];
  }
  const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0;
  if (email !== '' && (isSpace(email.charCodeAt(0)) || isSpace(email.charCodeAt(email.length - 1))))
    flags |= bitOf['space-around'];
  return flags;
}

const at = '@'.charCodeAt(0);

/** The same of an address that stands in bytes: of ASCII, not longer than that, with one @ and no white space around it. */
export function flagsWithin(bytes: Uint8Array, start: number, end: number): number {
  let flags = 0;
  let place = start;
  for (; place < end && bytes[place] !== at; place++) flags |= inName[bytes[place] as number] as number;
  for (; place < end; place++) flags |= inDomain[bytes[place] as number] as number;
  return flags;
}

/** In UTF-16 code units (RFC 1035, section 2.3.4, in octets). */
const longestDomain = 255;

/** What follows the last @, in lower case and without white space at its end; empty where there is none. */
export function domainOf(email: string): string {
  const at = email.lastIndexOf('@');
  return at === -1
    ? ''
    : email
        .slice(at + 1, at + 1 + longestDomain)
        .trimEnd()
        .toLowerCase();
}
