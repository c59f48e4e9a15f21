import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';

const text = new TextDecoder();

export const signatureIsInput: ConstructionCause = {
  id: 'signature-is-input',
  layer: 'construction',
  likelihood: 25,
  order: 9,
  title: 'The “signature” is {which}, not a signature.',
  agent:
    'The website sent {which} in the place of the signature. Ask the developers to send the signature that the backend computes.{exposure}',
  developer:
    'The second value of the pair is {which}; nothing was signed. Two arguments were probably mixed up.',
  fix: 'Push [email, signature] with the signature that the backend computed for this email.{exposure}',
  labels: {
    which: {
      email: 'the email itself',
      'secret-key': 'the secret key itself',
      'other-secret-key': 'the secret key of another website',
      'previous-secret-key': 'a previous secret key',
      'website-id': 'the public website ID',
      'user-id': 'the user’s ID',
      nickname: 'the user’s name',
      phone: 'the user’s phone number',
    },
    exposure: {
      none: '',
      'secret-key': ' Then roll that key in Crisp: everybody who could read it can sign any email.',
    },
  },
  variants: ({ website, websites, identity }) => {
    const given = (
      which: string,
      value: string | undefined,
      weight: number,
      exposure = 'none',
    ): readonly ConstructionVariant[] =>
      value === undefined || value === ''
        ? []
        : [
            {
              detail: { which, exposure },
              usesSecret: false,
              usesAlgorithm: false,
              usesMessage: false,
              weight,
              compute: () => value,
            },
          ];
    return [
      {
        detail: { which: 'email', exposure: 'none' },
        usesSecret: false,
        usesAlgorithm: false,
        // What lost its @ is no email any more: a hash of it, for instance, is a mistake of its own.
        compute: (_key, message) => (message.includes(0x40) ? text.decode(message) : ''),
      },
      {
        detail: { which: 'secret-key', exposure: 'secret-key' },
        usesSecret: true,
        usesAlgorithm: false,
        usesMessage: false,
        compute: (key) => text.decode(key),
      },
      ...websites
        .filter(({ secret }) => secret !== website.secret)
        .flatMap(({ secret }) => given('other-secret-key', secret, 0.2, 'secret-key')),
      ...[website, ...websites]
        .flatMap(({ previousSecrets }) => previousSecrets)
        .flatMap(({ secret }) => given('previous-secret-key', secret, 0.2)),
      ...given('website-id', website.websiteId, 1),
      ...given('user-id', identity.userId, 1),
      ...given('nickname', identity.nickname, 0.3),
      ...given('phone', identity.phone, 0.3),
    ];
  },
};
