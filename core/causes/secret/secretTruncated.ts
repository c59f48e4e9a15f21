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
  title: 'The {which} of the secret key is missing ({lost}).',
  agent:
    'The secret key was not copied whole: it lacks {lost} at its {which}. Ask the developers to copy it again from Crisp.',
  developer: 'The key that was used lacks {lost} at its {which}.',
  fix: 'Copy the key again from Crisp, whole, and check that the length is the same.',
  labels: {
    which: { end: 'end', start: 'start' },
    lost: { 1: '1 character', 2: '2 characters', 3: '3 characters', 4: '4 characters' },
  },
  variants: onKeyText(truncations),
};
