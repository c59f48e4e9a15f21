import type { SecretCause, Variant } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const truncations = (text: string): readonly Variant[] =>
  [1, 2, 3, 4]
    .filter((lost) => lost < text.length)
    .flatMap((lost) => [
      { value: text.slice(0, -lost), detail: { which: 'end', lost }, weight: 1 / lost },
      { value: text.slice(lost), detail: { which: 'start', lost }, weight: 0.7 / lost },
    ]);

export const secretTruncated: SecretCause = {
  id: 'secret-truncated',
  layer: 'secret',
  stage: 'text',
  likelihood: 30,
  order: 19,
  variants: onKeyText(truncations),
};
