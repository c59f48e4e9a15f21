import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause } from '../Cause.ts';
import { base64Of, toUrlSafe } from '../helpers/base64.ts';
import { keyed } from './helpers/keyed.ts';

const decoder = new TextDecoder();

const base64Url = (of: string | Uint8Array): string => toUrlSafe(base64Of(bytesOf(of))).replace(/=+$/, '');

const jwtHead = base64Url('{"alg":"HS256","typ":"JWT"}');

export const signatureIsToken: ConstructionCause = {
  id: 'signature-is-token',
  layer: 'construction',
  likelihood: 20,
  order: 10,
  variants: () => [
    {
      ...keyed,
      detail: { which: 'jwt' },
      usesAlgorithm: false,
      fits: (signature) => signature.includes('.') || signature.includes('%2E'),
      text: (key, message, { hmac }) => {
        const signed = `${jwtHead}.${base64Url(JSON.stringify({ email: decoder.decode(message) }))}`;
        return `${signed}.${base64Url(hmac(key, bytesOf(signed)))}`;
      },
    },
  ],
};
