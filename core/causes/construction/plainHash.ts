import type { ConstructionCause } from '../Cause.ts';

export const plainHash: ConstructionCause = {
  id: 'plain-hash',
  layer: 'construction',
  likelihood: 60,
  order: 2,
  title: 'The email was hashed without the secret key.',
  agent:
    'The website made a checksum of the email alone and never used the secret key, so anybody could make it. Ask the developers to sign the email with the secret key (HMAC).',
  developer:
    'The value is a plain hash of the signed text. No key went into it; Crisp verifies an HMAC keyed with the website’s secret key.',
  fix: 'Use the HMAC function with the secret key instead of the hash function: createHmac("sha256", secretKey) instead of createHash("sha256"), hash_hmac instead of hash.',
  variants: () => [
    {
      detail: {},
      usesSecret: false,
      usesAlgorithm: true,
      compute: (_key, message, { hash }) => hash(message),
    },
  ],
};
