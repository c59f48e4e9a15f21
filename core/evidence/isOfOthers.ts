import type { Range } from './Evidence.ts';
import { namesAt } from './namesAt.ts';

/** Names of values that sign no email: of files, versions, requests, sessions, certificates, and of keys themselves. */
const otherName = [
  String.raw`integrity|sha(?:_?\d{1,3})?_?sums?|\bsha\d{1,3}sum|distributionsha\w{0,10}|resolved|resolution`,
  'e_?tag|if-none-match|content-md5|(?:repr|content)-digest|(?:request|correlation|trace|span|cf|debug|build|deployment|release|image|container|artifact|block)[_-]?(?:id|hash)',
  String.raw`commit|revision|\brev|traceparent|txid`,
  String.raw`\w{0,20}(?:csrf|xsrf)\w{0,20}(?:-token)?|authenticity_token|__requestverificationtoken|_token|nonce|jti|kid|code_(?:challenge|verifier)`,
  String.raw`\w{0,20}sess(?:ion)?_?id|(?:connect\.)?sid|\w{0,20}cookie`,
  String.raw`\w{1,20}[-_ ](?:fingerprint|thumbprint)|serial(?:_?number)?|key_?id|algorithm`,
  String.raw`\w{0,30}(?:secret|passw(?:or)?d|password_?hash|api_?key|private_?key|access_?key|secret_?key|signing_?key)(?:_key|_base)?|\w{1,30}_KEY`,
  String.raw`x-crisp-(?:signature|request-timestamp)|x-(?:amz|goog|hub|slack|shopify|twilio|line|gitlab|razorpay|square|wc-webhook|github)-[\w-]{1,40}|(?:stripe|svix|webhook|paypal|dkim|linear)-[\w-]{0,30}signature|X-(?:Amz|Goog)-\w{1,20}`,
  String.raw`(?:bundle|asset|script|file|chunk|source|package|download)[._-]?(?:sha\d{0,3}|hash|check_?sum|digest|md5)(?:sum)?`,
  String.raw`\w{0,20}(?:reset|remember|invit\w{0,6}|unsubscribe|confirmation|magic|access|refresh|session|passw\w{0,5}|pwd)[_-]?(?:token|link|code|hash|digest)(?:[_-](?:sha\d{1,3}|hash|digest))?`,
  'bh',
].join('|');
const isOtherName = new RegExp(`^(?:${otherName})$`, 'i');
/** Names that people give the signature too, where an email stands beside it. */
const weakName =
  /^(?:check_?sums?|reference|ref|tree|parent|state|fingerprint|thumbprint|(?:transaction|tx)[_-]?(?:id|hash))$/i;
/** In UTF-16 code units: an email that belongs to a value is as near. */
const besideIt = 1_000;
const address = /[^\s@]{1,64}@[\w-]{1,63}\./;

/** What stands directly before a value of somebody else’s. */
const before = new RegExp(
  `(?:${[
    // An image, a package or an action by its version
    String.raw`[\w./-]@(?:sha256:)?`,
    // Git, and what lies under its name at other places
    String.raw`(?:^|\s)(?:commit|merge|HEAD is now at|checking out|rev-parse HEAD\s{0,2}\r?\n)\s{1,4}(?:HEAD\s)?`,
    String.raw`\/(?:avatar|commit|commits|blob|tree|raw|chunks|static|_next|assets|zipball|tarball|pages|immutable|dist|build)\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{0,60}`,
    // Checksums of files
    String.raw`\bintegrity["']?[\s:=]{1,4}["'{]?`,
    String.raw`(?<!hmac[-_.]?)\b(?:SHA\d{0,3}|SHA[23]?-\d{3}|MD5|BLAKE\w{1,4})\s?\((?!stdin\)|[^()\n]{0,200}(?:mail|sign|hmac|@))[^()\n]{1,200}\)\s?=\s?`,
    String.raw`--hash=(?:sha256:)?|\bh1:|\bzh:|\bhash\s{0,4}=\s{0,4}"sha256[:-]`,
    String.raw`\+sha\d{3}\.|\bchecksum\/[\w.-]{1,40}:\s`,
    String.raw`\b(?:artifact|artefact|image|layer|manifest|repo|content)\s{1,4}digest:\s{0,4}`,
    // Certificates and keys
    String.raw`(?:^|\n)(?:pub|sec|sub|ssb)\s[^\n]{1,100}\r?\n\s{1,20}`,
    String.raw`\b(?:fingerprint|thumbprint|key identifier|serial number)\b[^\n\d@]{0,30}(?:SHA-?\d{1,3}:?\s{0,4})?(?:\r?\n\s{0,40})?`,
    String.raw`\bssh-\w{2,10}\s|\busing \w{2,8} key\s|^\|1\|[\w+/=]{0,60}\|?`,
    // Signed requests of others
    String.raw`\bt=\d{10},(?:v\d=[0-9a-f]{64},){0,4}(?:v\d=)?|AWS4-HMAC-SHA256[^\n]{0,200}|\bbotocore\.[^\n]{1,120}\r?\n|[?&]s[evpr]=[^\s"'<>]{1,200}&sig=`,
    String.raw`'(?:sha\d{3}|nonce)-`,
    // Links that sign something else, and numbers of what somebody ordered
    String.raw`\/(?:unsubscribe\w{0,3}|opt-?out|track(?:ing)?|click|open|pixel|reset(?:-password)?|invite|activate)\b[^\s"'<>?]{0,60}\?[^\s"'<>]{0,200}`,
    String.raw`\b(?:track(?:ing)?|seguimiento|sendungsnummer|suivi|rastreio|order|pedido|bestellung|commande|invoice|factura|rechnung|booking|reserva)(?:[ -](?:no|nr|number|id|code))?\.?\s{0,2}[#:]?\s{1,3}`,
    // What a registry answers
    String.raw`(?:^|\n)\s{0,8}Digest:\s{1,4}(?:sha256:)?`,
    // The key that code signs with
    String.raw`\b(?:createHmac|hash_hmac|Hmac(?:SHA|MD)\d{1,3}|hmac\.new|HMAC\.(?:hex)?digest)\)?\s?\([^()\n]{0,160}["'\x60]`,
    // Builds, and what a log says of a request's body
    String.raw`\bbuild\s{1,4}(?:id\s{1,4}|#\s{0,2})?`,
    String.raw`\b(?:raw[ _-])?(?:body|payload)[ _-]?(?:digest|hash|hmac)?[:=]?\s{1,4}(?:sha\d{3}[=:])?`,
    // What a tool of containers, versions and checksums answers
    String.raw`(?:^|\n)\s{0,4}(?:[\w@:~./-]{0,60}[$#%>]|PS [^>\n]{0,80}>)\s{0,4}(?:sudo\s)?(?:docker|podman|nerdctl|buildah|crane|skopeo|kubectl|helm|cosign|git|sha\d{1,3}sum|shasum|md5sum|b2sum|certutil|gpg)\b(?![^\n]{0,300}(?:mail|crisp|sign|hmac|\w@\w|\.txt))[^\n]{0,300}\r?\n\s{0,4}`,
  ].join('|')})$`,
  'i',
);

/** What stands directly behind a value of somebody else’s: the rest of a file’s name, a reference. */
const after =
  /^(?:[\w-]{0,20}\.(?:m?js|css|map|json|png|jpe?g|gif|webp|svg|woff2?|ttf|html?|tgz|zip|gz)\b|\s{1,4}(?:refs\/|HEAD\b|size: \d)| [\w./-]{1,80} \((?:v\d|heads\/|remotes\/))/;
/** Behind a checksum that begins a line: the file. */
const summed = /^(?: {2}| \*|\t)(?!-)[^\s@]{0,200}\.\w{1,10}(?=\s|$)/;
/** A file that may hold an email or what was signed. */
const isOwnFile =
  /^(?!\s{0,4}\*?[^\s@]{0,200}\.(?:tar|t?gz|zip|7z|xz|bz2|deb|rpm|msi|exe|dmg|pkg|apk|aab|ipa|iso|img|jar|war|whl|gem|nupkg|sig|asc|dll|so|appimage|vsix|crx)(?=\s|\.|$))[^\n]{0,200}(?:mail|sign|sig\b|hmac)/i;

/** What a tool printed before a digest is part of what was found. */
const printed = /^(?:sha\d{3}[:=-]|v\d=)/i;

/** Integrity of a resource, as pages and policies write it. */
const resource = /^sha(?:256|384|512)-[A-Za-z0-9+/_-]{43,86}={0,2}$/;

/** Digests in the form in which certificates are shown, and addresses of contents. */
const shown = /^[0-9A-F]{2}(?::[0-9A-F]{2}){15,63}$/;
const contents = /^Qm[1-9A-HJ-NP-Za-km-z]{44}$/;

/** What the beginning of a line tells of all that follows on it or below it. */
const lineOfOthers =
  /^\s{0,20}(?:(?:[-+#]\s{0,4})?["']?content-security-policy|DKIM-Signature|ARC-\w{2,20}(?:-\w{2,20})?|\|1\||npm (?:ERR!|error|notice)|#\d{1,4}\s(?!.{0,200}(?:@|sig|hmac|hash)))/i;

/** An address to which the value belongs that follows, wherever the line comes from. */
const addressBefore =
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[a-z]{2,20}["'>]?\s{0,3}(?:[-=]>|[:=,;|])?\s{0,3}["']?$/i;

/** Chats and boards of others, which have a hash of their own for who somebody is, where code begins to hand them something. */
const otherChat =
  /(?:\b(?:Intercom|intercomSettings|Tawk_API|FrontChat|[cC]ustomerly|Beacon|HubSpotConversations|hsConversationsSettings|pylon|Canny|Featurebase|Gleap|HelpCrunch|helpcrunchSettings|fcWidget|fcSettings|beamer_config|[cC]onvot)|\$?chatwoot(?:SDK|Settings)?)\b["']?\]?(?:\??\.\w{1,24}){0,3}(?:\(|\s{0,4}[:=]\s{0,4}(?=\{))/g;
/** In UTF-16 code units: so much of a statement is looked at. */
const longestStatement = 1_000;
/** Where something of ours begins, which ends what was before. */
const ours = /\$crisp|\bCrisp\w{0,20}[.(]|\bCRISP_/g;

/** Whether brackets that a call or an assignment has opened are open to the end of a text; what is chained to it is part of it. */
function goesOn(opening: string, rest: string): boolean {
  let open = opening.endsWith('(') ? 1 : 0;
  for (let at = 0; at < rest.length; at++) {
    const character = rest[at] as string;
    if ('([{'.includes(character)) open += 1;
    else if (')]}'.includes(character)) open -= 1;
    else continue;
    if (open <= 0 && !/^\s{0,40}\??\./.test(rest.slice(at + 1, at + 44))) return false;
  }
  return open > 0;
}

/** Whether something is handed to another chat there. */
function isForOtherChat(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - longestStatement), at);
  const own = Array.from(above.matchAll(ours), ({ index }) => index).at(-1) ?? -1;
  const begin = Math.max(own, ...[';', '</', '\n\n'].map((end) => above.lastIndexOf(end)));
  const statement = above.slice(begin + 1);
  return Array.from(statement.matchAll(otherChat)).some(({ 0: opening, index }) =>
    goesOn(opening, statement.slice(index + opening.length)),
  );
}

const looked = 300;
const longestBlock = 10_000;

/** Whether a place is inside a block of PEM. */
function isInBlock(text: string, at: number): boolean {
  const above = text.slice(Math.max(0, at - longestBlock), at);
  const begin = above.lastIndexOf('-----BEGIN ');
  // A mail that is signed as a whole is to be read.
  return begin > above.lastIndexOf('-----END ') && !above.startsWith('-----BEGIN PGP SIGNED', begin);
}

/**
 * Whether what stands at a place is said, right there, to be something else than the signature of an email: the
 * integrity of a file, an image’s digest, a commit, a token against forged requests, a certificate’s fingerprint, a key.
 */
export function isOfOthers(text: string, { start, end }: Range): boolean {
  const above = text.slice(Math.max(0, start - looked), start);
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const value = text.slice(start, end);
  const prefix = printed.exec(value)?.[0];
  const rest = text.slice(end, end + looked);
  const { given, said } = namesAt(text, start);
  const isNamed = (one: string): boolean =>
    isOtherName.test(one) ||
    (weakName.test(one) && !address.test(text.slice(Math.max(0, start - besideIt), end + besideIt))) ||
    // Laravel's Livewire sums up what it holds of a component
    (one === 'checksum' && text.slice(Math.max(0, start - longestBlock), start).includes('wire:snapshot'));
  return (
    [...given, ...said].some(isNamed) ||
    before.test(above) ||
    (prefix !== undefined && before.test(`${above}${prefix}`)) ||
    after.test(rest) ||
    (/^\s*$/.test(line) && summed.test(rest) && !isOwnFile.test(rest)) ||
    (lineOfOthers.test(line) && !addressBefore.test(line)) ||
    (resource.test(value) && /["']$/.test(line) && /^["']/.test(rest)) ||
    (shown.test(value) && /\b(?:SHA-?\d{1,3}|MD5):?\s{0,4}$/.test(line)) ||
    contents.test(value) ||
    isForOtherChat(text, start) ||
    isInBlock(text, start)
  );
}
