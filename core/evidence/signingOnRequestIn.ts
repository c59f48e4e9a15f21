import type { EvidenceFinding } from './Evidence.ts';
import type { Slice } from './Slice.ts';

/** How code of web frameworks reads an email that the caller names. */
const reads = [
  String.raw`\$_(?:GET|POST|REQUEST)\s{0,4}\[\s{0,4}["']`,
  String.raw`(?:searchParams|query|queryParams|URLSearchParams\([^()\n]{0,60}\)|args|form|values|GET|POST|params|Query\(\)|FormValue|PostForm|getParameter|getQuery|queryParam|query_params|QueryString|Query|input|param|get|post|PostFormValue|DefaultQuery|request)(?:\.get|\.Get|\.getlist|\.fetch|!)?\s{0,4}[([]\s{0,4}(?:["'][\w-]{1,20}["']\s{0,4},\s{0,4})?["':]`,
  String.raw`(?:req|request|ctx|context|c|event)\.(?:query|body|params|queryStringParameters|request\.(?:query|body))(?:\?)?\.`,
  String.raw`@(?:RequestParam|QueryParam|Query|Body)\(\s{0,4}["']`,
].join('|');
const readsEmail = new RegExp(`(?:${reads})(?:user_?)?e-?mail\\b(?:["'][)\\]]{1,2})?`, 'gi');
/** `const { email } = req.query` and its like. */
const takesApart =
  /\{[^{}]{0,80}\be-?mail\b[^{}]{0,80}\}\s{0,4}=\s{0,4}(?:await\s{1,4})?(?:req|request|ctx|context|event|c)\.(?:query|body|json\(\)|params|request\.body|queryStringParameters)|\b(?:getQuery|readBody|useQuery)\s{0,4}\(/gi;
/** Parameters that a framework fills from the query by their name alone: Spring, ASP.NET, FastAPI, Phoenix. */
const declares = new RegExp(
  [
    String.raw`@(?:RequestParam|QueryParam|FormParam)(?:\([^()\n]{0,80}\))?\s{1,4}(?:final\s{1,4})?String\s{1,4}(?:user_?)?e?mail\b`,
    String.raw`\[From(?:Query|Form|Body)[^[\]\n]{0,60}\]\s{0,4}string\??\s{1,4}(?:user)?email\b`,
    String.raw`\bMap(?:Get|Post)\([^()\n]{0,80},\s{0,8}(?:async\s{1,4})?\((?:[^()\n]{0,80},\s{0,4})?string\??\s{1,4}email\b`,
    String.raw`@\w{1,20}\.(?:get|post)\([^()\n]{0,80}\)\s{0,8}(?:async\s{1,4})?def\s{1,4}\w{1,40}\((?:[^()\n]{0,80},\s{0,4})?email\s{0,4}:\s{0,4}(?:str|EmailStr)\b`,
    String.raw`\bdef\s{1,4}\w{1,40}\(\w{1,20},\s{0,4}%\{\s{0,4}"email"\s{0,4}=>`,
    String.raw`\bparameters\s{0,4}\[\s{0,4}["']email["']\s{0,4}\]`,
  ].join('|'),
  'gi',
);

const signs =
  /hash_hmac|createHmac|hmac\.new|hmac\.digest|OpenSSL::HMAC|\bHmac(?:SHA|Sha)\d{3}|hmac\.New|HMACSHA\d{3}|HmacUtils|Mac\.getInstance|:crypto\.mac|hmac_sha256|HMAC-SHA256/;

/** What shows that the code asks who is asking. */
const asks =
  /\bauth\w{0,20}\b|session|current_?user|login|logged|isAuthenticated|getUser|bearer|jwt|cookie|permission|before_action|middleware|@PreAuthorize|\[Authorize/i;

/** Reading and signing stand this near, in characters. */
const near = 2_000;
const mostLooks = 200;

/** Code that signs an email which its caller names, and that shows no sign of asking who calls. */
export function signingOnRequestIn(slice: Slice): readonly EvidenceFinding[] {
  const { text } = slice;
  if (!signs.test(text)) return [];
  let looks = 0;
  for (const pattern of [readsEmail, takesApart, declares])
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      looks += 1;
      if (looks > mostLooks) return [];
      const around = text.slice(Math.max(0, index - near), index + whole.length + near);
      if (!signs.test(around) || asks.test(around.replace(signs, ''))) continue;
      return [
        { id: 'signing-oracle', detail: { path: whole }, range: slice.range(index, index + whole.length) },
      ];
    }
  return [];
}
