import type { Words } from '../../locales/Words.ts';

interface ExampleMistake {
  readonly id: Exclude<keyof Words['check']['examples'], 'legend'>;
  readonly email: string;
  readonly signature: string;
}

const email = 'user@gmail.com';
const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

/** Crisp's documented example as it is, and spoilt in the ways that support sees most. */
export const exampleMistakes: readonly ExampleMistake[] = [
  { id: 'none', email, signature: valid },
  { id: 'capitals', email: 'User@Gmail.com', signature: valid },
  { id: 'upperCase', email, signature: valid.toUpperCase() },
  { id: 'sha1', email, signature: 'gz6JsL7ygL+zDFTqwn/v2gNzIss=' },
  {
    id: 'lineBreak',
    email,
    signature: 'dc2fa9bd6788926481fd56134efba356ba1fbee3f555afe1f2cba7d1a1659819',
  },
  {
    id: 'hexDecoded',
    email,
    signature: 'f6f9eb531ddd4cf7401c9be3f6b8a6eefd145eb1debaa0b02bdb81b9b0ff1f4a',
  },
];
