import { wordsOfOthers } from './wordsOfOthers.ts';

/** Words of what carries digests that sign no email, in the languages that customers write: a regular expression (`iu`). */
export const thingsOfOthers = [
  ...wordsOfOthers,
  String.raw`\.(?:pkg|ipa|aab)\b|\bpull request\b|\b(?:releases|builds?|firmware|artifacts?|apk|check-?sums?)\b`,
  String.raw`\b(?:csrf|xsrf|nonce|jti|cookie|etag|session|traceparent|request[- ]id|api[- ]?key|password|passwd|passwort|contraseña|mot de passe|senha|reset|unsubscribe|webhook|payload|body)s?\b`,
  String.raw`\b(?:trans(?:action|aktion|acci|açã|azion)\p{L}{0,3}|block|wallet|txid|txn?|ipfs|blockchain|bitcoin|eth)\b`,
  String.raw`\b(?:orders?|invoices?|parcels?|track(?:ing)?|shipments?|booking|refund|pedido|seguimiento|factura|env[íi]o|bestell\w{0,8}|sendungs?\w{0,10}|rechnung|commande|suivi|facture|colis|rastreio|encomenda|zamówieni\w|faktura|przesyłk\w|bestelling|factuur|ordine|spedizione|fattura)\b`,
  String.raw`\b(?:licen[cs]e|lizenz|serial|avatar|gravatar|backups?|uploads?|attachments?|md5sum|shasum|sha\d{1,3}sums?|malware|virus|sample|quarantine)\b`,
  String.raw`\b(?:intercom|stripe|paypal|shopify|mailchimp|sendgrid|zendesk|hubspot|twilio|slack|sentry|openai|aws|s3|dhl)\b|github|gitlab`,
  String.raw`\b(?:saml|sso|oauth|jwt|dkim|tls|ssl|(?:git|signed) tag|request (?:hash|signature)|code.sign\w*|callback|trace|zip|files?|datei|archivo|fichier|pdf|installer|contract|document)\b|rechnungs|\bparcel`,
  String.raw`\b(?:integrity|source ?map|nix|jobs?|queue|carts?|event[ _-]?id|(?:correlation|idempotency|visitor|device)[ _-](?:id|key)|bearer|pwd|fbp|hashed[ _]e?mail)\b`,
  String.raw`\b(?:pacchetto|paquete|paquet|paket(?:e?s)?|package)\b|(?:hash|digest|fingerprint|empreinte|huella) (?:of|unseres|des|de la|della|du) (?:our |the |my |notre )?(?:api |secret )?(?:key|schlüssels|clave|clé|chiave)\b`,
].join('|');
