import type { MessageCause } from '../Cause.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';
import { namesOfLocal, otherAddresses, writtenNames } from './helpers/namesOfLocal.ts';

const attributes = ['userId', 'nickname', 'phone'] as const;

/** What programs put in front of a number to make an identifier of it. */
const kinds = [
  'user',
  'User',
  'users',
  'usr',
  'u',
  'uid',
  'id',
  'ID',
  'customer',
  'cus',
  'member',
  'account',
  'client',
  'contact',
  'visitor',
  'person',
  'profile',
  'wp_user',
  'wp',
  'user_id',
  'customer_id',
];
const prefixes = [
  ...kinds.flatMap((kind) => ['_', '-', ':', '/', '#', '|', '.', '='].map((sign) => kind + sign)),
  ...['User', 'user', 'Customer', 'Account'].map((kind) => `gid://app/${kind}/`),
  'auth0|',
  'google-oauth2|',
  'urn:user:',
  '#',
];

/** A name as a login or an address has it, and a number as a telephone takes it. */
const written = {
  userId: (value: string) => prefixes.map((prefix) => prefix + value),
  nickname: (value: string) =>
    writtenNames(value).concat(
      [value, value.toLowerCase()].flatMap((name) =>
        ['.', '_', '-', '', '+', '%20'].map((sign) => name.replace(/\s+/g, sign)),
      ),
    ),
  phone: (value: string) => [
    value.replace(/\D/g, ''),
    value.replace(/^\+/, '00'),
    value.replace(/[^\d+]/g, ''),
    `+${value.replace(/\D/g, '')}`,
    `tel:${value}`,
    value.replaceAll('+', '%2B'),
  ],
} as const;

export const otherIdentity: MessageCause = {
  id: 'other-identity',
  layer: 'message',
  stage: 'source',
  likelihood: 60,
  order: 26,
  variants: insteadOfEmail(({ identity }) =>
    attributes.flatMap((attribute) => {
      const value = identity[attribute];
      return value === undefined || value === ''
        ? []
        : [{ value, detail: { attribute }, weight: attribute === 'userId' ? 1 : 0.4 }];
    }),
  ),
  unusual: insteadOfEmail(({ email, identity, website: { websiteId } }) => [
    // One word alone is a part of the email, which has a name of its own.
    ...namesOfLocal(email)
      .filter((name) => /[ ,]/.test(name))
      .map((value) => ({ value, detail: { attribute: 'nickname' }, weight: 0.02 })),
    ...otherAddresses(email).map((value) => ({ value, detail: { attribute: 'otherAddress' }, weight: 0.02 })),
    ...attributes.flatMap((attribute) => {
      const value = identity[attribute];
      return value === undefined || value === ''
        ? []
        : written[attribute](value)
            .filter((text) => text !== value)
            .map((text) => ({ value: text, detail: { attribute }, weight: 0.01 }));
    }),
    ...(websiteId === undefined
      ? []
      : [{ value: websiteId, detail: { attribute: 'websiteId' }, weight: 0.02 }]),
  ]),
};
