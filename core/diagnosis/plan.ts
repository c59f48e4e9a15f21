/** How many mistakes of each computing layer to combine. */
export interface MistakeCounts {
  readonly message: 0 | 1 | 2 | 3;
  readonly secret: 0 | 1 | 2;
  readonly construction: 0 | 1;
  readonly algorithm: 0 | 1;
}

/** Two of each input layer, one construction, one algorithm. */
export const deepest = 6;

/**
 * How digests are computed: HMACs in batches; other constructions one by one; algorithms for which there is no
 * batch, which are ten times slower and rare; and both of these at once.
 */
export type Computation = 'batch' | 'construction' | 'algorithm' | 'both';

/**
 * Key and message pairs to try at most, for one construction and one algorithm in one combination, by the number of
 * mistakes. Two mistakes are tried without a limit; beyond, the likeliest keys and messages, of three as many as two
 * cores go through in about two seconds.
 */
const mostPairs: Readonly<Record<Computation, readonly number[]>> = {
  batch: [1e9, 1e9, 1e9, 4e6, 2e5, 5e4, 5e4],
  construction: [1e9, 1e9, 1e9, 2e3, 3e2, 2e2, 1e2],
  algorithm: [1e9, 1e9, 1e9, 1e3, 1e2, 5e1, 5e1],
  both: [1e9, 1e9, 1e9, 1e2, 2e1, 1e1, 1e1],
};

/** Pairs to try at most, in a combination of so many mistakes. */
export const mostPairsOf = (computation: Computation, mistakes: number): number =>
  mostPairs[computation][mistakes] ?? 0;

/** How many of the likeliest messages and secrets to combine in a combination, by the number of mistakes in all. */
export function limitPairs(
  computation: Computation,
  mistakes: number,
  messages: number,
  secrets: number,
): { readonly messages: number; readonly secrets: number } {
  const share = Math.sqrt(mostPairsOf(computation, mistakes) / (messages * secrets));
  if (share >= 1) return { messages, secrets };
  const room = share * share * messages * secrets;
  // The shorter list is kept whole as long as the longer one still gets a fair part.
  const few = Math.min(messages, secrets, Math.ceil(Math.sqrt(room)));
  const many = Math.max(1, Math.floor(room / few));
  return messages <= secrets ? { messages: few, secrets: many } : { messages: many, secrets: few };
}

export interface Priced {
  readonly cost: number;
}

/**
 * Of messages and secrets, each cheapest first, those pairs that together cost so much at most: for each secret that any goes
 * with, how many of the messages do.
 */
export function pairsWithin(
  messages: readonly Priced[],
  secrets: readonly Priced[],
  highest: number,
): readonly number[] {
  const counts: number[] = [];
  if ((messages[0]?.cost ?? 0) + (secrets[0]?.cost ?? 0) > highest) return counts;
  let count = messages.length;
  for (const secret of secrets) {
    while (count > 0 && (messages[count - 1]?.cost ?? 0) + secret.cost > highest) count--;
    if (count === 0) break;
    counts.push(count);
  }
  return counts;
}

/**
 * Of messages and secrets, each cheapest first, about as many pairs as there is room for, those that cost least together:
 * for each secret that any goes with, how many of the messages do. What is very usual is tried with what is rare, and two rare ones are
 * not; of a square of the likeliest it would be the other way around.
 */
export function cheapestPairs(
  messages: readonly Priced[],
  secrets: readonly Priced[],
  most: number,
): readonly number[] {
  const within = (highest: number): readonly number[] => pairsWithin(messages, secrets, highest);
  const pairsIn = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
  let [low, high] = [0, 40];
  for (let round = 0; round < 20; round++) {
    const middle = (low + high) / 2;
    if (pairsIn(within(middle)) <= most) low = middle;
    else high = middle;
  }
  return within(low);
}

const counts = [0, 1, 2] as const;
const flags = [0, 1] as const;

/**
 * The layers in the order of how often their mistakes are seen, and large combinations last: the likelier half of a tier is
 * searched first, and the half that takes long at its end.
 */
const rareness = ({ message, secret, construction, algorithm }: MistakeCounts): number =>
  2 * message +
  2.2 * secret +
  3 * construction +
  2.1 * algorithm +
  (message === 2 ? 1.5 : 0) +
  (secret === 2 ? 2 : 0) +
  (message + secret > 2 ? 4 : 0);

/** An email is changed three times where each change is usual: put into JSON, percent-encoded, put into Base64. */
const changedThrice: MistakeCounts = { message: 3, secret: 0, construction: 0, algorithm: 0 };

const everyCombination: readonly MistakeCounts[] = counts
  .flatMap((message): readonly MistakeCounts[] =>
    counts.flatMap((secret) =>
      flags.flatMap((construction) =>
        flags.map((algorithm) => ({ message, secret, construction, algorithm })),
      ),
    ),
  )
  .concat(changedThrice)
  .sort((a, b) => rareness(a) - rareness(b));

export const mistakesIn = ({ message, secret, construction, algorithm }: MistakeCounts): number =>
  message + secret + construction + algorithm;

/** The combinations of exactly this many computing mistakes, likeliest first. */
export const mistakeCountsOf = (mistakes: number): readonly MistakeCounts[] =>
  everyCombination.filter((counts) => mistakesIn(counts) === mistakes);
