import { bytesOf } from '../../../signature/bytesOf.ts';
import { hexOf } from '../../../signature/hexOf.ts';
import { lossyUtf8 } from '../../encoding/helpers/lossyUtf8.ts';
import { base64Of, toUrlSafe } from '../../helpers/base64.ts';

/** How a finished HMAC is usually written before something else is done to it. */
export const writtenForms: readonly {
  readonly form: string;
  readonly weight: number;
  readonly write: (hmac: Uint8Array) => Uint8Array;
}[] = [
  { form: 'hex', weight: 1, write: (hmac) => bytesOf(hexOf(hmac)) },
  { form: 'raw', weight: 0.5, write: (hmac) => hmac },
  { form: 'base64', weight: 0.1, write: (hmac) => bytesOf(base64Of(hmac)) },
  { form: 'upper-hex', weight: 0.1, write: (hmac) => bytesOf(hexOf(hmac).toUpperCase()) },
  { form: 'hex-newline', weight: 0.1, write: (hmac) => bytesOf(`${hexOf(hmac)}\n`) },
  { form: 'base64url', weight: 0.05, write: (hmac) => bytesOf(toUrlSafe(base64Of(hmac)).replace(/=+$/, '')) },
  { form: 'base64-newline', weight: 0.05, write: (hmac) => bytesOf(`${base64Of(hmac)}\n`) },
  { form: 'base64-of-hex', weight: 0.05, write: (hmac) => bytesOf(base64Of(bytesOf(hexOf(hmac)))) },
  // Bytes that went through a text: `"" + buffer`, `toString()`, `new String(mac)`; Go marks each bad byte.
  { form: 'lossy-text', weight: 0.05, write: (hmac) => bytesOf(lossyUtf8(hmac, 'web')) },
  { form: 'lossy-text', weight: 0.02, write: (hmac) => bytesOf(lossyUtf8(hmac, 'go')) },
  { form: 'latin1-text', weight: 0.04, write: (hmac) => bytesOf(String.fromCharCode(...hmac)) },
  { form: 'quoted-hex', weight: 0.05, write: (hmac) => bytesOf(`"${hexOf(hmac)}"`) },
];
