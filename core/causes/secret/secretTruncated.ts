import type { SecretCause, Variant } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

/** Characters lost at one end, at most: more are no slip of a hand. */
const losses = [1, 2, 3, 4];

const truncations = (text: string): readonly Variant[] =>
  losses
    .filter((lost) => lost < text.length)
    .flatMap((lost) => [
      { value: text.slice(0, -lost), detail: { which: 'end', lost }, weight: 1 / lost },
      { value: text.slice(lost), detail: { which: 'start', lost }, weight: 0.7 / lost },
    ]);

/** Cut by a column or a buffer: to half of it, or by eight. */
const cuts = (text: string): readonly Variant[] => {
  const half = Math.floor(text.length / 2);
  return half < 8
    ? []
    : [
        { value: text.slice(0, half), detail: { which: 'end', lost: 'half' }, weight: 0.05 },
        { value: text.slice(-half), detail: { which: 'start', lost: 'half' }, weight: 0.02 },
        ...[5, 6, 7, 8].map((lost) => ({
          value: text.slice(0, -lost),
          detail: { which: 'end', lost },
          weight: 0.02,
        })),
      ];
};

export const secretTruncated: SecretCause = {
  id: 'secret-truncated',
  layer: 'secret',
  stage: 'text',
  likelihood: 30,
  order: 19,
  variants: onKeyText(truncations),
  unusual: onKeyText((text) => [
    ...losses.flatMap((start) =>
      losses
        .filter((end) => start + end < text.length)
        .map((end) => ({
          value: text.slice(start, -end),
          detail: { which: 'both', lost: start + end },
          weight: 0.2 / (start + end),
        })),
    ),
    ...cuts(text),
  ]),
};
