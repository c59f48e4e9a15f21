import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { MessageCause } from '../Cause.ts';
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

export const emailPreencoded: MessageCause = {
  id: 'email-preencoded',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 16,
  order: 14,
  variants: onMaterial((email) => {
    const bytes = bytesOf(email);
    const base64 = base64Of(bytes);
    const base64url = toUrlSafe(base64);
    const hex = hexOf(bytes);
    const latin1 = typeof email === 'string' ? latin1Of(email) : undefined;
    return [
      { value: base64, detail: { form: 'base64' }, weight: 1 },
      { value: hex, detail: { form: 'hex' }, weight: 0.5 },
      { value: base64.replace(/=+$/, ''), detail: { form: 'base64-unpadded' }, weight: 0.2 },
      { value: base64url, detail: { form: 'base64url' }, weight: 0.2 },
      { value: base64url.replace(/=+$/, ''), detail: { form: 'base64url-unpadded' }, weight: 0.2 },
      { value: hex.toUpperCase(), detail: { form: 'hex-upper' }, weight: 0.1 },
      {
        value: hex.toUpperCase().replace(/..(?=.)/g, '$&-'),
        detail: { form: 'dashed-hex' },
        weight: 0.1,
      },
      ...lineLengths.map((length) => ({
        value: inLines(base64, length),
        detail: { form: 'base64-lines' },
        weight: 0.3,
      })),
      ...(latin1 === undefined
        ? []
        : [{ value: base64Of(latin1), detail: { form: 'base64-latin1' }, weight: 0.3 }]),
    ];
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
