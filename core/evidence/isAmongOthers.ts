import type { Range } from './Evidence.ts';
import { saysSignature } from './saysSignature.ts';
import { wordsOfOthers } from './wordsOfOthers.ts';

/** Words of what carries digests that sign no email, in the languages that customers write. */
const others = new RegExp(
  [
    ...wordsOfOthers,
    String.raw`\.(?:pkg|ipa|aab)\b|\bpull request\b|\b(?:releases|builds?|firmware)\b`,
    String.raw`\b(?:csrf|xsrf|nonce|jti|cookie|etag|session|traceparent|request[- ]id|api[- ]?key|password|passwd|passwort|contraseña|mot de passe|senha|reset|unsubscribe|webhook|payload|body)s?\b`,
    String.raw`\b(?:transaction|block|wallet|txid|txn?|ipfs|blockchain|bitcoin|eth)\b`,
    String.raw`\b(?:orders?|invoices?|parcels?|track(?:ing)?|shipments?|booking|refund|pedido|seguimiento|factura|env[íi]o|bestellung|sendungs?\w{0,10}|rechnung|commande|suivi|facture|colis|rastreio|encomenda|zamówieni\w|faktura|przesyłk\w|bestelling|factuur|ordine|spedizione|fattura)\b`,
    String.raw`\b(?:licen[cs]e|lizenz|serial|avatar|gravatar|backups?|uploads?|attachments?|md5sum|shasum|sha\d{1,3}sums?|malware|virus|sample|quarantine)\b`,
  ].join('|'),
  'iu',
);

/** In UTF-16 code units: a longer line says nothing of what stands in its middle. */
const longestLine = 300;

const addressAfter = /^["'<]?\s{0,3}(?:[-=]>|[:=,;|])?\s{0,3}["'<]?[\w.+'-]{1,64}@[\w-]{1,63}\./;
const addressBefore =
  /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,20}["'>)\]]{0,2}\s{0,3}(?:[-=]>|[:=,;|])?\s{0,3}["'<([]{0,2}$/i;

/**
 * Whether the line on which a value stands, or the one above where it stands alone, speaks of what carries digests of
 * its own (a parcel, a backup, a commit), says nothing of a signature, and puts no email directly beside the value.
 */
export function isAmongOthers(text: string, { start, end }: Range): boolean {
  const above = text.slice(Math.max(0, start - longestLine), start);
  const below = text.slice(end, end + longestLine);
  const left = above.slice(above.lastIndexOf('\n') + 1);
  const right = below.split('\n', 1)[0] ?? '';
  if (addressBefore.test(above) || addressAfter.test(below)) return false;
  const isAlone = !/[\p{L}\d]/u.test(left + right);
  const line = isAlone ? above.slice(above.trimEnd().lastIndexOf('\n') + 1) : `${left} ${right}`;
  return others.test(line) && !saysSignature(line);
}
