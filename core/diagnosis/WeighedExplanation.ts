import type { Cause } from '../causes/Cause.ts';
import type { Explanation } from './Diagnosis.ts';

/** An explanation with its price: the lower, the likelier among explanations of one length. */
export interface WeighedExplanation {
  readonly findings: Explanation;
  readonly cost: number;
}

/** The price of one mistake: the negative logarithm of how often it is seen. */
export const costOf = (cause: Pick<Cause, 'likelihood'>, weight = 1): number =>
  -Math.log((cause.likelihood / 1000) * weight);

const idsOf = ({ findings }: WeighedExplanation): string =>
  findings
    .map(({ id }) => id)
    .sort()
    .join();

/** Adds an explanation to equally good ones; of two that name the same causes the likelier one stays. */
export function addExplanation(
  among: readonly WeighedExplanation[],
  one: WeighedExplanation,
): readonly WeighedExplanation[] {
  const ids = idsOf(one);
  const twin = among.find((other) => idsOf(other) === ids);
  if (twin === undefined) return [...among, one].sort((a, b) => a.cost - b.cost);
  return twin.cost <= one.cost
    ? among
    : addExplanation(
        among.filter((other) => other !== twin),
        one,
      );
}
