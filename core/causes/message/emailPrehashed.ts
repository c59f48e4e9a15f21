import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { MessageCause } from '../Cause.ts';
import { onMaterial } from './helpers/onText.ts';

const hashes = [
  { algorithm: 'md5', weight: 1 },
  { algorithm: 'sha256', weight: 0.8 },
  { algorithm: 'sha1', weight: 0.5 },
] as const;

export const emailPrehashed: MessageCause = {
  id: 'email-prehashed',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 30,
  order: 13,
  variants: onMaterial((email, { hash }, leastWeight) => {
    const inputs =
      typeof email === 'string' && email.toLowerCase() !== email
        ? [
            { of: 'email', input: email, share: 1 },
            { of: 'lower-cased', input: email.toLowerCase(), share: 0.5 },
          ]
        : [{ of: 'email', input: email, share: 1 }];
    return inputs.flatMap(({ of, input, share }) =>
      hashes
        .filter(({ weight }) => weight * share >= leastWeight)
        .flatMap(({ algorithm, weight }) => {
          const digest = hash(algorithm, bytesOf(input));
          const shown = { algorithm, of };
          return [
            { value: hexOf(digest), detail: { ...shown, form: 'hex' }, weight: weight * share },
            { value: digest, detail: { ...shown, form: 'raw' }, weight: weight * share * 0.4 },
          ];
        }),
    );
  }),
  unusual: onMaterial(function* (email, { hash }) {
    for (const algorithm of ['sha512', 'sha384', 'sha224'] as const) {
      const digest = hash(algorithm, bytesOf(email));
      yield { value: hexOf(digest), detail: { algorithm, of: 'email', form: 'hex' }, weight: 0.05 };
      yield { value: digest, detail: { algorithm, of: 'email', form: 'raw' }, weight: 0.02 };
    }
    for (const { algorithm } of hashes) {
      const hex = hexOf(hash(algorithm, bytesOf(email)));
      const detail = { algorithm, of: 'email', form: 'hex' };
      yield { value: hex.toUpperCase(), detail, weight: 0.05 };
      // As md5sum and its like print a hash of their input.
      for (const end of ['  -', '  -\n', ' *-\n']) yield { value: hex + end, detail, weight: 0.02 };
    }
  }),
};
