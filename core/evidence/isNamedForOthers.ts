import { saysSignature } from './saysSignature.ts';

/** What somebody calls the signature of an email, whatever else is in the name. */
const isOurs =
  /^(?:sign|firm|assin|handtek|podpis|unterschr|underskr|undertegn|sygnat|segnat|semnăt|aláír|allekirj|imza|hmac|verif|identi|подпис|підпис|υπογραφ|署名|签名|簽名|서명|توقيع|التوقيع|חתימ)|^(?:sig\d{0,3}|sgn|mac)$|^(?:user|usr|e?mail|useremail|customer|client|member|visitor|chat|login|student|employee|tenant)(?:hash|sig|sign|hmac|digest|token)$|sig$/;

/** What other things that are signed or verified are called; a name with one of these is theirs. */
const isTheirs =
  /^(?:(?:web)?hooks?|payload|body|request|req|callback|event|stripe|paypal|shopify|github|gitlab|slack|twilio|intercom|zendesk|drift|hubspot|tawk|chatwoot|freshchat|aws|amz|goog|azure|dkim|arc|saml|sso|oauth|jwt|jws|csrf|xsrf|cookie|sess(?:ion)?|reset|remember|invite|invitation|magic|unsubscribe|optout|confirm(?:ation)?|activation|access|refresh|bearer|passw(?:or)?d?|pwd|pass|otp|totp|pin|url|uri|link|file|document|doc|pdf|contract|package|pkg|bundle|asset|script|style|image|img|avatar|gravatar|photo|layer|container|manifest|release|build|deploy(?:ment)?|commit|git|tree|blob|tag|tx|txn|transaction|block|wallet|payment|invoice|order|licen[cs]e|serial|cert(?:ificate)?|key|keys|secret|salt|pepper|nonce|etag|cache|backup|upload|download|firmware|apk|device|machine|host|trace|span|job|queue|message|msg|content|row|record|schema|query|config|template|index)$/;

/** What the signature is called by somebody to whom it is a hash, and nothing more is said. */
const isPlain =
  /^(?:hash(?:e[ds]|code|wert)?|digest|tok(?:en)?|hachage|empreinte|sum|checksum|proof|seal|auth|hex|base64|b64|sha|sha1|sha256|sha512|md5|code|result|res|response|resp|answer|output|out|value|val|v|data|text|string|str|ret|return|returns|returned|content|got|expected|actual|received|sent|given|computed|calculated|generated|generado|gerado|calcolato|calculé|berekende|skrót|prüfsumme|controlesom|soma|somma|suma|sello|siegel|secure|correct|right|wrong|good|bad|old|new|current|latest|previous|prod|production|staging|test|dev|live|real|local|server|backend|front|frontend|page|browser|dom|php|python|node|js|ruby|java|go|my|our|the|your|his|her|their|this|that|these|here|is|es|ist|est|it|for|of|from|with|and|in|to|a|an|before|after|then|now|second|first|third|one|two|other|param|params|arg|args|attr|prop|props|field|state|ref|reference|parent|tree|fingerprint|thumbprint)$/;

/** Whose it is. */
const isPerson =
  /^(?:user|usr|e|mail|email|address|customer|client|visitor|member|contact|account|person|people|guest|login|tenant|student|employee|staff|store|shopper|buyer|subscriber|lead|chat|livechat|chatbox|widget|messenger|support|helpdesk|website|site|shop|app|web|mobile|ios|android|profile|me|jane|john|cliente|kunde|klant|usuario|utilisateur|benutzer|correo|courriel)$/;

const words = /\p{Lu}?[\p{Ll}\p{M}]+\d{0,3}|\p{Lu}+(?![\p{Ll}])\d{0,3}|\p{Lo}+/gu;
const isOtherScript = /^\p{Lo}/u;

/** The words of a name, in small letters; those of one or two letters tell nothing. */
export const partsOfName = (name: string): readonly string[] =>
  Array.from(name.replaceAll('İ', 'I').matchAll(words), ([part]) =>
    part.toLowerCase().replace(/(?<=^(?:hash|sha|sig|hmac))(?:1|2|256|384|512)$/, ''),
  ).filter((part) => part.length > 2 || part === 'id' || isOtherScript.test(part));

/** A header in which some service signs its requests: `X-LD-Signature`. */
const headerOfRequest = /^x-([a-z0-9-]{1,40}?)-(?:signature|sign|sig|hmac|digest|hash)(?:-[\w-]{1,20})?$/i;

/**
 * Whether a name that a program gives a value (a key, a column, an attribute, a variable) is that of something else
 * than an email's signature: one that says so (`webhookSignature`), or one that nobody would call a signature
 * (`bundle.sha256`). Names of one or two letters tell nothing.
 */
export function isNamedForOthers(name: string): boolean {
  const parts = partsOfName(name);
  const [first = ''] = parts;
  if (first === '' || /crisp|countersign/i.test(name)) return false;
  const [, sender] = headerOfRequest.exec(name) ?? [];
  if (sender !== undefined && !sender.toLowerCase().split('-').some(isNameOfPair)) return true;
  if (parts.length === 1 && isPlain.test(first)) return false;
  if (parts.some((part) => isTheirs.test(part))) return true;
  if (parts.some((part) => isOurs.test(part))) return false;
  return !parts.every((part) => isPlain.test(part) || isPerson.test(part));
}

/** The same of the words of somebody's sentence before a colon, of which any may stand there. */
export function isSaidOfOthers(said: string, line: string): boolean {
  const parts = partsOfName(said);
  if (/crisp|countersign/i.test(said) || !parts.some((part) => isTheirs.test(part))) return false;
  return parts.some((part) => isOurs.test(part)) || !saysSignature(line);
}

/** Whether a word may belong to the name of an email or of its signature. */
export const isNameOfPair = (part: string): boolean =>
  isOurs.test(part) || isPlain.test(part) || isPerson.test(part) || /^(?:crisp|countersign)$/.test(part);

/** Whether a name that a program gives says by itself, and says nothing else, that it is the signature of an email. */
export function isNamedSignature(name: string): boolean {
  const parts = partsOfName(name);
  const isSaid =
    parts.some((part) => isOurs.test(part)) ||
    (parts.length > 1 && parts.some((part) => /^(?:hash|digest|token)$/.test(part)));
  return isSaid && !isNamedForOthers(name) && parts.every(isNameOfPair);
}
