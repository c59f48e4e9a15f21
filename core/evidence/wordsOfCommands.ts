import { saysSignature } from './saysSignature.ts';

/** What computes, turns or shows a digest, without saying of what. */
export const shows = /digest|dgst|hash|\bmac\b|hex|base64|b64|sha(?:-?\d|sum)|md5|compute|final|(?:\b|_)sig/i;

/** What computes another one. */
export const hashes = /sha|md5|dgst|hash/i;

/** Whose it may be. */
const ofPerson = /crisp|e-?mail|\w@\w/i;

/** A key that it is made with. */
export const withKey = /crisp|\bsign|\bmac\b|secret|key|salt/i;

/** What webhooks bring, what is made at random, and what shows a key. */
const keysAndHooks = String.raw`webhook|\brand|random|keygen|\bnpm\s|^(?:printenv|echo|cat|print)\s[^|(]{0,80}(?:secret|key)[^|]{0,40}$`;

/** Other things that are signed, and may hold an email too; and what makes or shows a key. */
const ofOthers = new RegExp(
  String.raw`${keysAndHooks}|payload|\bbody\b|cookie|csrf|session(?!-)|(?<![-_G])passw|invoice|\border(?! by)|stripe|shopify|slack|intercom|github_|x-hub|\bjwt\b|token_hex|secrets\.|uuid(?:gen|4|\()|x509|fingerprint|\bgpg\b|\bgit\s|\bdocker\s|\bcosign\s|api_?key|sha\d{1,3}sum\s+(?:-\w+\s+)?<?\s*[\w./-]+\.\w|:[^@\s'"|]{1,80}["']?\s*\|\s*base64|^(?:\w+\s)?(?:process\.env|ENV)\W{1,3}\w*(?:SECRET|KEY)\w*["')\]]*\s*$|ssh-|gen(?:rsa|key)`,
  'im',
);

/** Where pages and their programs keep what they hand over. */
const ofPage =
  /document\.body|(?<=["'(])body(?=["')])|sessionStorage|\b(?:re[qs]|request|response)\.(?:body|session)|\bsession(?=\[["']crisp)|-b \S*cookies?\S*|\bdocker (?:compose )?(?:exec|run)\b|https?:\/\/\S+/gi;

/** What a command about Crisp may show as well: a key, a commit, what a webhook brought. */
const besideCrisp = new RegExp(
  String.raw`${keysAndHooks}|\bgit\s+(?:log|show|rev-parse)|^(?:\w+\s)?(?:process\.env|ENV)\W`,
  'im',
);

/** A key stands in a command, or is set before it; in words behind what looks like a prompt may stand what was handed over. */
export const sets = /^(?:export |set |const |let |var |\$)?\w{1,40} ?=/;

/** What is made of an email without a key. */
const plain =
  /\b(?:md5|sha(?:1|224|256|384|512))(?:sum)?\s?\(|\b(?:shasum|md5sum|sha\d{1,3}sum)\b|createHash|hashlib\.|\bdgst\b|Digest::|\|\s?(?:base64|xxd|od)\b|MessageDigest|Get-FileHash|avatar/i;

/** A command that says that it signs, and names an email, signs that email, whatever key or place it names. */
const namesEmail = /\w@\w|\be-?mail/i;

export const signsEmail = (command: string): boolean =>
  namesEmail.test(command) &&
  (saysSignature(command) ||
    (/\w@\w/.test(command) && /hash|hmac|\bmac\b/i.test(command) && !plain.test(command))) &&
  !/payload/i.test(command);

/** Where a signature is kept, whatever else is there. */
const namesSignature = /(?:\b|_)sig(?:nature)?\b/i;

const stores = /sessions?|cookies?|orders?|body/gi;

/** What runs somebody’s own program. */
const runs = /\bnpm (?:run|exec)\b|\bnpx\b/g;

export const isOfOthers = (command: string): boolean =>
  /crisp/i.test(command) || signsEmail(command)
    ? besideCrisp.test(command.replaceAll(runs, ''))
    : ofOthers.test(
        (namesSignature.test(command) ? command.replaceAll(stores, '') : command).replaceAll(ofPage, ''),
      );

export const isPlainHash = (command: string): boolean =>
  plain.test(command) && !withKey.test(command) && !saysSignature(command);

export const isForPerson = (command: string): boolean => shows.test(command) && ofPerson.test(command);
