import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';

const decoder = new TextDecoder();

export const signatureIsInput: ConstructionCause = {
  id: 'signature-is-input',
  layer: 'construction',
  likelihood: 25,
  order: 9,
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
              text: () => value,
            },
          ];
    return [
      {
        detail: { which: 'email', exposure: 'none' },
        usesSecret: false,
        usesAlgorithm: false,
        // What lost its @ is no email any more: a hash of it, for instance, is a mistake of its own.
        text: (_key, message) => (message.includes(0x40) ? decoder.decode(message) : ''),
      },
      {
        detail: { which: 'secret-key', exposure: 'secret-key' },
        usesSecret: true,
        usesAlgorithm: false,
        usesMessage: false,
        text: (key) => decoder.decode(key),
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
