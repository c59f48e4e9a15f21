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
  likelihood: 30,
  order: 13,
  title: 'A hash ({algorithm}) of the email was signed, not the email itself.',
  agent:
    'The website made a checksum ({algorithm}) of the email and signed that. Crisp compares with the email itself. Ask the developers to sign the plain text of the email.',
  developer:
    'The signed text is the {algorithm} of {of}, as {form}. Some guides hash the message first, and Gravatar’s way of naming people looks alike; HMAC does its own hashing.',
  fix: 'Leave out the first hash: createHmac("sha256", secretKey).update(email).digest("hex").',
  labels: {
    algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256' },
    form: { hex: 'hex text', raw: 'raw bytes' },
    of: { email: 'the email', 'lower-cased': 'the lower-cased email, as Gravatar uses it' },
  },
  variants: onMaterial((email, { hash }) => {
    const inputs =
      typeof email === 'string' && email.toLowerCase() !== email
        ? [
            { of: 'email', input: email, share: 1 },
            { of: 'lower-cased', input: email.toLowerCase(), share: 0.5 },
          ]
        : [{ of: 'email', input: email, share: 1 }];
    return inputs.flatMap(({ of, input, share }) =>
      hashes.flatMap(({ algorithm, weight }) => {
        const digest = hash(algorithm, bytesOf(input));
        const shown = { algorithm, of };
        return [
          { value: hexOf(digest), detail: { ...shown, form: 'hex' }, weight: weight * share },
          { value: digest, detail: { ...shown, form: 'raw' }, weight: weight * share * 0.4 },
        ];
      }),
    );
  }),
};
