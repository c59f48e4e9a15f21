import { asksWhoCalls } from './asksWhoCalls.ts';
import type { EvidenceFinding } from './Evidence.ts';
import { emailsRequestedIn } from './emailsRequestedIn.ts';
import { handlersIn } from './handlersIn.ts';
import type { Slice } from './Slice.ts';

const signs =
  /hash_hmac|createHmac|\bHMAC(?:\.new)?\(|hmac\.new|hmac\.digest|hmac:new|OpenSSL::HMAC|\bHmac(?:SHA|Sha)\d{3}|\bH(?:mac|MAC)(?:::)?<|hmac\.New|\bHmac\(|HMACSHA\d{3}|HmacUtils|HMAC_SHA_\d{3}|hmacGetDigest|Mac[./]getInstance|crypto[:.]mac\b|hmac_?sha_?256|HMAC-SHA256|subtle\.sign\(|CryptoHasher\(|\bhmac\(|authenticationCode|:hmac\+sha256/gi;

/** Reading and signing stand this near, in characters. */
const near = 2_000;
const mostLooks = 200;

/** What is read, as one line: without what stands in braces, where code may give values; with its closing bracket. */
function pathOf(text: string, start: number, end: number): string {
  const path = text.slice(start, end);
  const closing = /^\s{0,4}[)\]]/.exec(text.slice(end, end + 8))?.[0] ?? '';
  const isOpen = /[[(][^[\]()]*$/.test(path);
  return (isOpen ? path + closing : path).replace(/\{[^{}]*\}?/g, '{ email }').replace(/\s+/g, ' ');
}

/** Code that signs an email which its caller names, and that shows no sign of asking who calls. */
export function signingOnRequestIn(slice: Slice): readonly EvidenceFinding[] {
  const { text } = slice;
  if (text.search(signs) < 0) return [];
  const handlerAt = handlersIn(text);
  let looks = 0;
  for (const { start, end } of emailsRequestedIn(text)) {
    looks += 1;
    if (looks > mostLooks) return [];
    const around = text.slice(Math.max(0, start - near), end + near);
    if (around.search(signs) < 0 || asksWhoCalls(handlerAt(start).replace(signs, ''))) continue;
    return [
      {
        id: 'signing-oracle',
        detail: { path: pathOf(text, start, end) },
        range: slice.range(start, end),
      },
    ];
  }
  return [];
}
