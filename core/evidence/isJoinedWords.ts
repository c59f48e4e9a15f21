const parts = /[A-Z]?[a-z]+|[A-Z]+|\d+/g;

/** Digests of usual lengths with the signs that fill them up, in hex whatever stands before, and in Base32. */
const isDigest = /^(?:.{22}==|.{27}=|.{43}=|.{86}==|(?:0x|\w{1,12}[:=])?[0-9a-fA-F]+|[A-Z2-7]+=*)$/;

/**
 * In the text of a digest, letters of one case and digits change after two characters on average; so much or more is
 * one in 300 of 16 bytes in Base64, and one in 10,000 of 32.
 */
const shortestOfWords = 3.5;

/** Whether a text in the alphabet of Base64 is rather made of words: a name in a program, an option, a path. */
export function isJoinedWords(text: string): boolean {
  if (text.length < 20 || !/^[\w+/=-]+$/.test(text) || isDigest.test(text)) return false;
  const found = text.match(parts) ?? [];
  return found.join('').length / found.length >= shortestOfWords;
}
