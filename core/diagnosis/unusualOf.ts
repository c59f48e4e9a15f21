import type { Material, MessageCause, SecretCause } from '../causes/Cause.ts';
import type { Facts } from '../causes/Facts.ts';
import { joined, type Messages } from '../signature/batch/Messages.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { Input } from './Inputs.ts';
import { unusualVariants } from './unusualVariants.ts';
import { costOf, type WeighedExplanation } from './WeighedExplanation.ts';

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

  get explanations(): readonly WeighedExplanation[] {
    return this.#again(this.#nth);
  }
}

/**
 * The inputs that the unusual variants of one mistake give, `most` of them at most, in no order; the same one may be among
 * them twice. `isCut`: whether there were more.
 */
export function unusualOf(
  start: Material,
  causes: readonly (MessageCause | SecretCause)[],
  facts: Facts,
  most: number,
): { readonly inputs: readonly Input[]; readonly isCut: boolean } {
  const again = (nth: number): readonly WeighedExplanation[] => {
    const [found] = unusualVariants(start, causes, facts).drop(nth);
    if (found === undefined) return [];
    const [cause, { detail, weight }] = found;
    return [{ findings: [{ id: cause.id, detail }], cost: costOf(cause, weight) }];
  };
  const values = unusualVariants(start, causes, facts).take(most + 1);
  const among = joined(values.map(([, { value }]) => bytesOf(value)));
  const count = Math.min(most, among.ends.length);
  return {
    inputs: Array.from({ length: count }, (_, nth) => new Unusual(among, nth, again)),
    isCut: among.ends.length > count,
  };
}
