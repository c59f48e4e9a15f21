import type { EvidenceFinding } from './Evidence.ts';
import { runsAtVisitors } from './runsAtVisitors.ts';
import type { Slice } from './Slice.ts';

/** A library, the code that signs with it, and what else has to stand in the text, where that is not enough. */
type Library = readonly [name: string, code: RegExp, beside?: RegExp];

/** HMAC code that only runs where visitors can read it, by library. */
const inBrowsers: readonly Library[] = [
  [
    'crypto-js',
    /\bCryptoJS\.Hmac\w{2,12}\s{0,4}\(|\bHmac(?:SHA|MD)\d{1,3}\)?\s{0,4}\(|\bCryptoJS\.algo\.HMAC\b|\bexports\s{0,4}=\s{0,4}[\w$]{1,20}\(\d{1,6}\)\.Hmac(?:SHA|MD)\d{1,3}\b/,
  ],
  ['web-crypto', /\bsubtle\.(?:sign|importKey)\s{0,4}\(/, /["'`]HMAC["'`]/],
  ['jssha', /\.setHMACKey\s{0,4}\(|\bnew\s+jsSHA\s{0,4}\([^;]{0,200}?hmacKey/],
  ['forge', /\bforge\.hmac\.create\s{0,4}\(/],
  ['sjcl', /\bsjcl\.misc\.hmac\b/],
  ['js-sha256', /\bsha256\.hmac(?:\.create)?\s{0,4}\(/],
  ['jsrsasign', /\bKJUR\.crypto\.Mac\s{0,4}\(/],
  ['noble', /\bhmac\)?\s{0,4}\(\s{0,4}(?:\w{1,20}\.)?sha256\s{0,4},/],
  ['node-crypto', /\bcreateHmac\)?\s{0,4}\(/],
  ['hash.js', /\bhash(?:js)?\.hmac\s{0,4}\(\s{0,4}hash(?:js)?\.sha256/],
  [
    'named-function',
    /(?<![@\w$]|\bnew\s{1,4})(?:(?:hex_|b64_|js)?hmac_?(?:sha_?)?(?:1|224|256|384|512)|createHMAC|jshmac|asmCrypto\.HMAC\w{0,12}(?:\.\w{1,12})?)\)?\s{0,4}\(/i,
  ],
];

/** HMAC code of the languages that apps are written in. */
const inApps: readonly Library[] = [
  ['cryptokit', /\bHMAC<SHA\d{3}>/],
  ['common-crypto', /\bCCHmac\s{0,4}\(/],
  ['javax-crypto', /\bMac\.getInstance\s{0,4}\(\s{0,4}"HmacSHA\d{1,3}"/],
  ['dart-crypto', /\bHmac\s{0,4}\(\s{0,4}sha\d{1,3}\s{0,4},/],
];

/** A function of crypto-js under a name that whoever imports it chose. */
const imported =
  /\b(?:import\s{1,4}(?:\*\s{0,4}as\s{1,4})?|(?:const|var|let)\s{1,4})([A-Za-z_$][\w$]{0,40})\s{0,4}(?:from\s{0,4}|=\s{0,4}require\(\s{0,4})["']crypto-js\/hmac-\w{2,12}["']/;

/** What a server fills in before a visitor sees it; the same length of white space stands in its place. */
const filledIn =
  /\{\{[^{}]{0,400}\}\}|\{!![^{}]{0,400}!!\}|\{%[^%]{0,400}%\}|<%[^%]{0,400}%>|<\?[^?]{0,400}\?>|#\{[^{}]{0,400}\}|["']\$\{[^{}]{0,400}\}["']/g;

/** The email stands this near, in characters, to the code that signs it. */
const near = 600;

/** Where a program signs with crypto-js under a name of its own. */
function underItsName(program: string): { readonly index: number; readonly length: number } | undefined {
  const match = imported.exec(program);
  const call = `${match?.[1]}(`;
  if (match === null) return undefined;
  for (let at = program.indexOf(call); at >= 0; at = program.indexOf(call, at + 1))
    if (!/[\w$.]/.test(program[at - 1] ?? '')) return { index: at, length: call.length };
  return undefined;
}

/**
 * HMAC code for an email in a text that runs at the visitor's: an inline script, or a program that talks to the
 * chatbox or an app's SDK, or holds a key of its build, and shows no sign of a server. `isPage` says that the text came
 * out of a page. What a template fills in runs before.
 */
export function signingIn(slice: Slice, isPage: boolean): EvidenceFinding | undefined {
  const { text } = slice;
  if (!/hmac/i.test(text) || !/crisp|user:email|\.user\.setEmail\(/i.test(text)) return undefined;
  const program = text.replace(filledIn, (one) => ' '.repeat(one.length));
  const { inBrowser, inApp } = isPage ? { inBrowser: true, inApp: false } : runsAtVisitors(program);
  const found = (library: string, index: number, length: number): EvidenceFinding | undefined =>
    /e-?mail/i.test(text.slice(Math.max(0, index - near), index + near))
      ? { id: 'signing-in-frontend', detail: { library }, range: slice.range(index, index + length) }
      : undefined;
  if (inBrowser || inApp) {
    const own = underItsName(program);
    const finding = own && found('crypto-js', own.index, own.length);
    if (finding !== undefined) return finding;
  }
  const libraries = [...(inBrowser || inApp ? inBrowsers : []), ...(inApp ? inApps : [])];
  for (const [library, pattern, beside] of libraries) {
    const match = pattern.exec(program);
    const finding =
      match !== null && (beside === undefined || beside.test(program))
        ? found(library, match.index, match[0].length)
        : undefined;
    if (finding !== undefined) return finding;
  }
  return undefined;
}
