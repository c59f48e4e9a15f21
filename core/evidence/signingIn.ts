import type { EvidenceFinding } from './Evidence.ts';
import type { Slice } from './Slice.ts';

/** HMAC code that only runs where visitors can read it, by library. */
const inBrowsers: readonly (readonly [string, RegExp])[] = [
  [
    'crypto-js',
    /\bCryptoJS\.Hmac\w{2,12}\s{0,4}\(|\bHmac(?:SHA|MD)\d{1,3}\)?\s{0,4}\(|\bCryptoJS\.algo\.HMAC\b/,
  ],
  ['web-crypto', /\bsubtle\.(?:sign|importKey)\s{0,4}\([^;]{0,400}?["'`]HMAC["'`]/],
  ['jssha', /\.setHMACKey\s{0,4}\(|\bnew\s+jsSHA\s{0,4}\([^;]{0,200}?hmacKey/],
  ['forge', /\bforge\.hmac\.create\s{0,4}\(/],
  ['sjcl', /\bsjcl\.misc\.hmac\b/],
  ['js-sha256', /\bsha256\.hmac(?:\.create)?\s{0,4}\(/],
  ['jsrsasign', /\bKJUR\.crypto\.Mac\s{0,4}\(/],
  ['noble', /\bhmac\)?\s{0,4}\(\s{0,4}(?:\w{1,20}\.)?sha256\s{0,4},/],
  ['node-crypto', /\bcreateHmac\)?\s{0,4}\(/],
  ['hash.js', /\bhash(?:js)?\.hmac\s{0,4}\(\s{0,4}hash(?:js)?\.sha256/],
  ['named-function', /\b(?:hex_hmac_sha256|b64_hmac_sha256|hmac_sha256|hmacSha256|HMAC_SHA256)\)?\s{0,4}\(/],
];

/** HMAC code of the languages that apps are written in. */
const inApps: readonly (readonly [string, RegExp])[] = [
  ['cryptokit', /\bHMAC<SHA\d{3}>/],
  ['common-crypto', /\bCCHmac\s{0,4}\(/],
  ['javax-crypto', /\bMac\.getInstance\s{0,4}\(\s{0,4}"HmacSHA\d{1,3}"/],
  ['dart-crypto', /\bHmac\s{0,4}\(\s{0,4}sha\d{1,3}\s{0,4},/],
];

/** What shows that code runs on a server: there it belongs. */
const onServers =
  /\bgetServerSideProps\b|["']use server["']|\bprocess\.env\.(?!(?:NEXT_PUBLIC|REACT_APP|VITE|EXPO_PUBLIC|GATSBY|NUXT_PUBLIC)_)|\bapp\.(?:get|post|use)\s{0,4}\(|\bmodule\.exports\b|\brequire\(["'](?:node:)?(?:express|http|fs|crypto)["']\)|\bfrom\s{0,4}["'](?:node:)?(?:crypto|express|http|next\/server)["']|\bServletRequest\b|@RestController\b|\bVapor\b|\bshelf\b/;

const usesWebChat = /\$crisp\b|\bCrisp\.(?:user|configure)\b|\bCRISP_WEBSITE_ID\b/;
const usesAppChat =
  /\bCrispSDK\b|\bCrisp\.(?:setUserEmail|configure)\b|\bcrisp_chat\b|\bCrispConfig\b|\bcrisp-chat-sdk\b|\bCapacitorCrisp\b/;

/** The email stands this near, in characters, to the code that signs it. */
const near = 600;

/**
 * HMAC code for an email in a text that runs at the visitor's: an inline script, or a program that talks to the
 * chatbox or an app's SDK and shows no sign of a server. `isPage` says that the text came out of a page.
 */
export function signingIn(slice: Slice, isPage: boolean): EvidenceFinding | undefined {
  const { text } = slice;
  if (!/hmac/i.test(text) || !/crisp/i.test(text)) return undefined;
  const inBrowser = isPage || (usesWebChat.test(text) && !onServers.test(text));
  const inApp = usesAppChat.test(text) && !onServers.test(text);
  const libraries = [...(inBrowser || inApp ? inBrowsers : []), ...(inApp ? inApps : [])];
  for (const [library, pattern] of libraries) {
    const match = pattern.exec(text);
    if (match !== null && /e-?mail/i.test(text.slice(Math.max(0, match.index - near), match.index + near)))
      return {
        id: 'signing-in-frontend',
        detail: { library },
        range: slice.range(match.index, match.index + match[0].length),
      };
  }
  return undefined;
}
