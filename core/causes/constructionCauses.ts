import type { ConstructionCause } from './Cause.ts';

/** How key and message were combined, where that was not a plain HMAC of the message under the key. */
export const constructionCauses: readonly ConstructionCause[] = [
  {
    id: 'key-message-swapped',
    layer: 'construction',
    likelihood: 50,
    title: 'The email and the secret key were swapped when signing.',
    agent:
      'The website signed the secret key with the email instead of the email with the secret key. Ask the developers to swap the two.',
    developer:
      'The HMAC was keyed with the email, and the secret key was its message. Libraries differ in the order of the two arguments, which makes this easy to do.',
    fix: 'Pass the secret key as the key and the email as the message, for example createHmac("sha256", secretKey).update(email).',
    variants: () => [
      {
        detail: {},
        usesSecret: true,
        usesAlgorithm: true,
        compute: (key, message, { hmac }) => hmac(message, key),
      },
    ],
  },
];
