/** How many mistakes of each computing layer to combine, and how many inputs of each depth at most. */
export interface Cell {
  readonly message: 0 | 1 | 2;
  readonly secret: 0 | 1 | 2;
  readonly construction: 0 | 1;
  readonly algorithm: 0 | 1;
  readonly most: number;
}

/** Two of each input layer, one construction, one algorithm. */
export const deepest = 6;

/** Everything is tried up to three mistakes; beyond, the likeliest inputs only. */
const mostInputs: readonly number[] = [1e9, 1e9, 1e9, 1e9, 300, 150, 80];

const counts = [0, 1, 2] as const;
const flags = [0, 1] as const;

/** The layers in the order of how often their mistakes are seen: the likelier half of a tier is searched first. */
const rareness = ({ message, secret, construction, algorithm }: Omit<Cell, 'most'>): number =>
  2 * message +
  2.2 * secret +
  3 * construction +
  2.1 * algorithm +
  (message === 2 ? 2 : 0) +
  (secret === 2 ? 3 : 0);

const everyCell = counts
  .flatMap((message) =>
    counts.flatMap((secret) =>
      flags.flatMap((construction) =>
        flags.map((algorithm) => ({ message, secret, construction, algorithm })),
      ),
    ),
  )
  .sort((a, b) => rareness(a) - rareness(b));

/** The combinations of exactly this many computing mistakes, likeliest first. */
export const cellsOf = (mistakes: number): readonly Cell[] =>
  everyCell
    .filter((cell) => cell.message + cell.secret + cell.construction + cell.algorithm === mistakes)
    .map((cell) => ({ ...cell, most: mostInputs[mistakes] ?? 0 }));
