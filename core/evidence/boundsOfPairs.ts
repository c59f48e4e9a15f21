/** How far emails and signatures that stand without any name are looked at, in UTF-16 code units and in numbers. */
export const boundsOfPairs = {
  /** In longer texts a digest by itself may be anything: a build, an integrity check. */
  text: 100_000,
  /** What stands between an email and its signature in the sentence of a list. */
  lead: 120,
  /** A text in which all is looked for holds no more digests. */
  pairs: 1_600,
  /** Emails without a signature. */
  alone: 100,
} as const;
