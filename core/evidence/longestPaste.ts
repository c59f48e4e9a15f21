/** A text longer than this is not read, in UTF-16 code units and in a file's bytes; nor is an email or a signature. */
export const longestPaste = 20_000_000;
