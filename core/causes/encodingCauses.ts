import { hexOf } from '../signature/hexOf.ts';
import { base64Of, bytesOfBase64 } from './base64.ts';
import type { EncodingCause, Material } from './Cause.ts';

/** The text of a digest that no earlier step has written: lower-case hex, as it should be. */
const writtenText = (written: Material): string => (typeof written === 'string' ? written : hexOf(written));

/** How the digest was written down, where that was not lower-case hex. */
export const encodingCauses: readonly EncodingCause[] = [
  {
    id: 'encoding-uppercase-hex',
    layer: 'encoding',
    likelihood: 90,
    title: 'The signature is written with capital letters.',
    agent:
      'The letters in the signature are capitals. Crisp only accepts lower-case ones. Ask the developers to lower-case the signature.',
    developer:
      'The digest was printed as upper-case hex; Crisp’s chatbox takes the characters 0–9 and a–f only.',
    fix: 'Print the digest as lower-case hex, for example digest("hex"), hexdigest or ToLowerInvariant().',
    write: (written) => {
      const text = writtenText(written);
      const changed = text.toUpperCase();
      return changed === text || !/^[0-9a-f]+$/i.test(text) ? [] : [{ value: changed, detail: {} }];
    },
    undo: (text) =>
      /[A-F]/.test(text) && /^[0-9a-fA-F]+$/.test(text) ? [{ value: text.toLowerCase(), detail: {} }] : [],
  },
  {
    id: 'encoding-base64',
    layer: 'encoding',
    likelihood: 110,
    title: 'The signature is written in Base64.',
    agent:
      'The signature is written in another notation (Base64) than the one that Crisp takes (hex). Ask the developers to change the notation.',
    developer: 'The digest was printed as Base64; Crisp takes 64 lower-case hex characters.',
    fix: 'Print the digest as hex, for example digest("hex") instead of digest("base64").',
    write: (written) => (typeof written === 'string' ? [] : [{ value: base64Of(written), detail: {} }]),
    undo: (text) => {
      const bytes = bytesOfBase64(text, 'standard');
      return bytes === undefined ? [] : [{ value: bytes, detail: {} }];
    },
  },
  {
    id: 'encoding-base64url',
    layer: 'encoding',
    likelihood: 40,
    title: 'The signature is written in URL-safe Base64.',
    agent:
      'The signature is written in another notation (URL-safe Base64) than the one that Crisp takes (hex). Ask the developers to change the notation.',
    developer:
      'The digest was printed as Base64 with the URL-safe alphabet; Crisp takes 64 lower-case hex characters.',
    fix: 'Print the digest as hex, for example digest("hex") instead of digest("base64url").',
    write: (written) => {
      if (typeof written === 'string') return [];
      const text = base64Of(written).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
      return /[-_]/.test(text) ? [{ value: text, detail: {} }] : [];
    },
    undo: (text) => {
      const bytes = /[-_]/.test(text) ? bytesOfBase64(text, 'url-safe') : undefined;
      return bytes === undefined ? [] : [{ value: bytes, detail: {} }];
    },
  },
];
