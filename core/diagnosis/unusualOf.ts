import { joined, type Messages } from '../signature/batch/Messages.ts';
import type { Input } from './Inputs.ts';
import { inputsWithin } from './joinedInputs.ts';
import type { MadeStep } from './unusualVariants.ts';
import { costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** Unusual inputs, and whether some may be missing, since there is no memory for more. */
export interface UnusualInputs {
  readonly inputs: readonly Input[];
  readonly isCut: boolean;
}

/** One of tens of thousands: its bytes are among all of theirs, and how it came about is worked out again when it is a match. */
class Unusual implements Input {
  readonly #among: Messages;
  readonly #nth: number;
  readonly #again: (nth: number) => readonly WeighedExplanation[];

  constructor(among: Messages, nth: number, again: (nth: number) => readonly WeighedExplanation[]) {
    this.#among = among;
    this.#nth = nth;
    this.#again = again;
  }

  get bytes(): Uint8Array {
    const { bytes, starts, ends } = this.#among;
    return bytes.subarray(starts[this.#nth], ends[this.#nth]);
  }

  get value(): Uint8Array {
    return this.bytes;
  }

  get explanations(): readonly WeighedExplanation[] {
    return this.#again(this.#nth);
  }
}

/**
 * The inputs that some steps give, in the order in which `make` makes them, and `most` of them at most; the same one may be
 * among them twice. `make` gives the same whenever it is called.
 */
export function unusualOf(make: () => Iterator<readonly MadeStep[]>, most: number): UnusualInputs {
  const again = (nth: number): readonly WeighedExplanation[] => {
    const [steps] = Iterator.from(make()).drop(nth);
    if (steps === undefined) return [];
    return [
      {
        findings: steps.map(({ cause, variant }) => ({ id: cause.id, detail: variant.detail })),
        cost: steps.reduce((sum, { cause, variant }) => sum + costOf(cause, variant.weight), 0),
      },
    ];
  };
  const among = joined(
    Iterator.from(make())
      .take(most)
      .map((steps) => steps.at(-1)?.variant.value ?? ''),
  );
  return {
    inputs: inputsWithin(among, (nth) => new Unusual(among, nth, again)),
    isCut: among.ends.length === most,
  };
}
