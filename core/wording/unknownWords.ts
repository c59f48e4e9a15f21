import type { Words } from '../../locales/Words.ts';

export interface Ruled {
  /** Digests that were computed and compared. */
  readonly candidates: number;
  readonly complete: boolean;
  /** Secret keys, present and previous, that the search could use. */
  readonly secretKeys: number;
  /** First characters of the SHA-256 of the website's secret key, where there is one. */
  readonly fingerprint?: string | undefined;
}

interface UnknownWords {
  readonly heading: string;
  /** What was tried. */
  readonly ruledOut: string;
  /** What no search can find out. */
  readonly open: readonly string[];
  /** A message to the developer, ready to be sent: its answers settle what is open. */
  readonly question: string;
}

/** A signature that no known mistake explains, in words: what that rules out, what it leaves open, what to ask. */
export function unknownWords(
  { candidates, complete, secretKeys, fingerprint }: Ruled,
  { outcome: { unknown } }: Pick<Words, 'outcome'>,
): UnknownWords {
  const tried = candidates === 0 ? unknown.nothingTried : unknown.tried({ candidates, secretKeys });
  const { ask, email, secretKey, secretKeyOf, signature } = unknown.question;
  return {
    heading: unknown.heading,
    ruledOut: complete ? tried : `${tried} ${unknown.outOfTime}`,
    open: unknown.open,
    question: [
      ask,
      email,
      fingerprint === undefined ? secretKey : secretKeyOf({ fingerprint }),
      signature,
    ].join('\n'),
  };
}
