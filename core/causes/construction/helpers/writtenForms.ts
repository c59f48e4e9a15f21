import { bytesOf } from '../../../signature/bytesOf.ts';
import { hexOf } from '../../../signature/hexOf.ts';
import type { Primitives } from '../../Cause.ts';
import { lossyUtf8 } from '../../encoding/helpers/lossyUtf8.ts';
import { base64Of, toUrlSafe } from '../../helpers/base64.ts';

type Write = <Value>(hmac: Value, primitives: Primitives<Value>) => Value;

const asText =
  (write: (hmac: Uint8Array) => string): Write =>
  (hmac, { each }) =>
    each((bytes = new Uint8Array()) => bytesOf(write(bytes)), hmac);

const newline = bytesOf('\n');

/** How a finished HMAC is usually written before something else is done to it. */
export const writtenForms: readonly {
  readonly form: string;
  readonly weight: number;
  readonly write: Write;
}[] = [
  { form: 'hex', weight: 1, write: (hmac, { hex }) => hex(hmac) },
  { form: 'raw', weight: 0.5, write: (hmac) => hmac },
  { form: 'base64', weight: 0.1, write: asText(base64Of) },
  { form: 'upper-hex', weight: 0.1, write: asText((hmac) => hexOf(hmac).toUpperCase()) },
  { form: 'hex-newline', weight: 0.1, write: (hmac, { hex, joined }) => joined(hex(hmac), newline) },
  { form: 'base64url', weight: 0.05, write: asText((hmac) => toUrlSafe(base64Of(hmac)).replace(/=+$/, '')) },
  { form: 'base64-newline', weight: 0.05, write: asText((hmac) => `${base64Of(hmac)}\n`) },
  { form: 'base64-of-hex', weight: 0.05, write: asText((hmac) => base64Of(bytesOf(hexOf(hmac)))) },
  // Bytes that went through a text: `"" + buffer`, `toString()`, `new String(mac)`; Go marks each bad byte.
  { form: 'lossy-text', weight: 0.05, write: asText((hmac) => lossyUtf8(hmac, 'web')) },
  { form: 'lossy-text', weight: 0.02, write: asText((hmac) => lossyUtf8(hmac, 'go')) },
  { form: 'latin1-text', weight: 0.04, write: asText((hmac) => String.fromCharCode(...hmac)) },
  { form: 'quoted-hex', weight: 0.05, write: asText((hmac) => `"${hexOf(hmac)}"`) },
];
