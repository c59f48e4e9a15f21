import type { ConstructionCause } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

export const keyMessageSwapped: ConstructionCause = {
  id: 'key-message-swapped',
  layer: 'construction',
  likelihood: 60,
  order: 1,
  title: 'The email and the secret key were swapped when signing.',
  agent:
    'The website signed the secret key with the email instead of the email with the secret key. Ask the developers to swap the two.',
  developer:
    'The HMAC was keyed with the email, and the secret key was its message. Libraries differ in the order of these two arguments, which makes it easy to mix them up.',
  fix: 'Pass the secret key as the key and the email as the message, for example createHmac("sha256", secretKey).update(email).digest("hex").',
  variants: () => [
    { ...keyed, detail: {}, swaps: true, compute: (key, message, { hmac }) => hmac(message, key) },
  ],
};
