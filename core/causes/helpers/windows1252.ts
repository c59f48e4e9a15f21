/** What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters; it leaves five places free. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte of each character that Windows-1252 writes where Latin-1 has none. */
const bytes: ReadonlyMap<string, number> = new Map(
  Array.from(upper, (character, at) => [character, 0x80 + at]),
);

/** The byte that Windows-1252 (as browsers know it) has for a character, if any. */
export const windows1252Byte = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : bytes.get(character);
};

/** Bytes read as Windows-1252, as browsers do: every byte is a character. */
export const windows1252Text = (of: Uint8Array): string =>
  Array.from(of, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? upper[byte - 0x80] : String.fromCharCode(byte),
  ).join('');
