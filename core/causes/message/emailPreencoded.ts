import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { Material, MessageCause } from '../Cause.ts';
import { base32Of } from '../helpers/base32.ts';
import { base64Of, toUrlSafe } from '../helpers/base64.ts';
import { onMaterial } from './helpers/onText.ts';

/** Where Ruby's encode64, OpenSSL, and Perl, Python and coreutils break Base64; each ends it with a line break. */
const lineLengths = [76, 60, 64];

const inLines = (text: string, length: number): string =>
  text.replace(new RegExp(`.{1,${length}}`, 'g'), '$&\n');

/** The Latin-1 bytes of a text that has some beyond ASCII and none beyond Latin-1. */
const latin1Of = (text: string): Uint8Array | undefined =>
  /[\x80-\xff]/.test(text) && /^[\0-\xff]*$/.test(text)
    ? Uint8Array.from(text, (character) => character.charCodeAt(0))
    : undefined;

const unpadded = (text: string): string => text.replace(/=+$/, '');

const preencodings: readonly {
  readonly form: string;
  /** `undefined` where the form is for other texts. */
  readonly write: (bytes: Uint8Array, email: Material) => string | undefined;
  readonly weight: number;
}[] = [
  { form: 'base64', write: (bytes) => base64Of(bytes), weight: 1 },
  { form: 'hex', write: hexOf, weight: 0.5 },
  { form: 'base64-unpadded', write: (bytes) => unpadded(base64Of(bytes)), weight: 0.2 },
  { form: 'base64url', write: (bytes) => toUrlSafe(base64Of(bytes)), weight: 0.2 },
  { form: 'base64url-unpadded', write: (bytes) => unpadded(toUrlSafe(base64Of(bytes))), weight: 0.2 },
  { form: 'hex-upper', write: (bytes) => hexOf(bytes).toUpperCase(), weight: 0.1 },
  {
    form: 'dashed-hex',
    write: (bytes) =>
      hexOf(bytes)
        .toUpperCase()
        .replace(/..(?=.)/g, '$&-'),
    weight: 0.1,
  },
  ...lineLengths.map((length) => ({
    form: 'base64-lines',
    write: (bytes: Uint8Array) => inLines(base64Of(bytes), length),
    weight: 0.3,
  })),
  {
    form: 'base64-latin1',
    write: (_bytes, email) => {
      const latin1 = typeof email === 'string' ? latin1Of(email) : undefined;
      return latin1 && base64Of(latin1);
    },
    weight: 0.3,
  },
];

export const emailPreencoded: MessageCause = {
  id: 'email-preencoded',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 16,
  order: 14,
  variants: onMaterial((email, _facts, leastWeight) => {
    const bytes = bytesOf(email);
    return preencodings
      .filter(({ weight }) => weight >= leastWeight)
      .flatMap(({ form, write, weight }) => {
        const value = write(bytes, email);
        return value === undefined ? [] : [{ value, detail: { form }, weight }];
      });
  }),
  unusual: onMaterial((email) => {
    const bytes = bytesOf(email);
    const base32 = base32Of(bytes, 'standard');
    return [
      { value: base64Of(bytesOf(base64Of(bytes))), detail: { form: 'base64-twice' }, weight: 0.05 },
      ...[base32, base32.replace(/=+$/, ''), base32.toLowerCase()].map((value) => ({
        value,
        detail: { form: 'base32' },
        weight: 0.02,
      })),
    ];
  }),
};
