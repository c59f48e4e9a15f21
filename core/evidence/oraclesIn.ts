import type { EvidenceFinding } from './Evidence.ts';
import type { Slice } from './Slice.ts';

/** An address with an email in its query; the groups are path and query. */
const address =
  /(?:https?:\/\/[\w.:-]{1,120}|["'`(\s=]|^)((?:\/[\w.~%-]{1,60}){1,8}\/?)\?([^\s"'`<>]{0,300})/g;
const signs =
  /(?:^|[/_.-])sign(?:ed|ing)?(?:[/_.-]|$)|signature|hmac|crisp.{0,40}(?:sign|hash|verif|identity)/i;
const takesEmail = /(?:^|[?&;])(?:user_?)?e-?mail=/i;
/** A request with something that proves who asks is none of ours to judge: a signed link, a one-time token. */
const proves = /(?:^|[&;])(?:token|sig|signature|hmac|hash|code|key|expires|X-Amz-Signature)=/i;
/** Pages of accounts carry emails in their addresses too. */
const otherPages =
  /sign-?(?:in|up|out|off)|sign_?(?:in|up|out)|login|register|subscribe|verify-?email|verif(?:y|ication)\/?$/i;

const most = 200;
/** Addresses that are looked at. */
const mostLooks = 20_000;

/**
 * Addresses whose path speaks of signing and whose query takes an email. Whether the address asks who is asking
 * cannot be seen from here; the words say so.
 */
export function oraclesIn(slice: Slice, isLeftOut: (place: number) => boolean): readonly EvidenceFinding[] {
  const { text } = slice;
  if (!/mail=/i.test(text)) return [];
  const found: EvidenceFinding[] = [];
  const seen = new Set<string>();
  let looks = 0;
  for (const match of text.matchAll(address)) {
    looks += 1;
    if (looks > mostLooks) break;
    const [whole, path = '', query = ''] = match;
    if (!signs.test(path) || otherPages.test(path) || !takesEmail.test(query) || proves.test(query)) continue;
    if (seen.has(path) || isLeftOut(match.index)) continue;
    seen.add(path);
    const start = match.index + whole.indexOf(path);
    found.push({
      id: 'signing-oracle',
      detail: { path },
      range: slice.range(start, match.index + whole.length),
    });
    if (found.length >= most) break;
  }
  return found;
}
