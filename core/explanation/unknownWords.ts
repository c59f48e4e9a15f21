export interface Ruled {
  /** Digests that were computed and compared. */
  readonly candidates: number;
  readonly complete: boolean;
  /** Secret keys, present and previous, that the search could use. */
  readonly secretKeys: number;
  /** First characters of the SHA-256 of the website's secret key, where there is one. */
  readonly fingerprint?: string | undefined;
}

export interface UnknownWords {
  readonly heading: string;
  /** What was tried. */
  readonly ruledOut: string;
  /** What no search can find out. */
  readonly open: readonly string[];
  /** A message to the developer, ready to be sent: its answers settle what is open. */
  readonly question: string;
}

/** A signature that no known mistake explains, in words: what that rules out, what it leaves open, what to ask. */
export function unknownWords({ candidates, complete, secretKeys, fingerprint }: Ruled): UnknownWords {
  const keys =
    secretKeys === 1 ? 'the one secret key' : `all ${secretKeys.toLocaleString('en-GB')} secret keys`;
  const tried =
    candidates === 0
      ? 'It does not have the form of any digest, so there was nothing to recompute.'
      : `${candidates.toLocaleString('en-GB')} signatures were recomputed, with ${keys} stored here: the known mistakes in the email, in the secret key, in how the two are combined, in the algorithm and in how the result is written, alone and together. None is the pasted one.`;
  return {
    heading: 'No known mistake explains this signature',
    ruledOut: complete ? tried : `${tried} The time ran out before everything planned was tried.`,
    open: [
      'Whether a secret key was used that is not stored here: an older one, or another website’s.',
      'Whether another text than this email was signed, for instance somebody else’s email.',
      'Whether it was signed at all: a digest does not say what it was made from.',
    ],
    question: [
      'Could you log three things at the line of code that makes the signature?',
      '1. The email that goes in, between quotes, and its length.',
      `2. The first 8 characters of the SHA-256 (hex) of the secret key${fingerprint === undefined ? '.' : `: they should be ${fingerprint}.`}`,
      '3. The signature that comes out, before anything else is done with it.',
    ].join('\n'),
  };
}
