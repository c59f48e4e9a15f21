/** The parameters of RFC 3492, section 5. */
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

const digitOf = (character: string): number => {
  const code = character.toLowerCase().charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1;
};

const digitAt = (value: number): string => 'abcdefghijklmnopqrstuvwxyz0123456789'[value] ?? '';

const adapted = (delta: number, points: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / damp) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
};

/** The label that a Punycode text (without its `xn--`) stands for, by RFC 3492, section 6.2. */
function decoded(text: string): string | undefined {
  const delimiter = text.lastIndexOf('-');
  const points = Array.from(delimiter > 0 ? text.slice(0, delimiter) : '', (basic) => basic.charCodeAt(0));
  let codePoint = 128;
  let index = 0;
  let bias = 72;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < text.length; ) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text[at++] ?? '');
      if (digit < 0) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = points.length + 1;
    bias = adapted(index - before, length, before === 0);
    codePoint += Math.floor(index / length);
    if (codePoint > 0x10ffff) return undefined;
    index %= length;
    points.splice(index++, 0, codePoint);
  }
  return String.fromCodePoint(...points);
}

/** The Punycode of a text (without `xn--`), by RFC 3492, section 6.3. */
function encoded(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '');
  let delta = 0;
  let bias = 72;
  let codePoint = 128;
  for (let handled = basic.length; handled < points.length; ) {
    const next = Math.min(...points.filter((point) => point >= codePoint));
    delta += (next - codePoint) * (handled + 1);
    codePoint = next;
    for (const point of points) {
      if (point < codePoint) delta++;
      if (point !== codePoint) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const threshold = Math.min(Math.max(k - bias, tMin), tMax);
        if (rest < threshold) break;
        output += digitAt(threshold + ((rest - threshold) % (base - threshold)));
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      output += digitAt(rest);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    codePoint++;
  }
  return output;
}

/** One label in its ASCII form, in small letters; a label of ASCII alone stays as it is. */
export const labelToAscii = (label: string): string =>
  /^[\0-\x7f]*$/.test(label) ? label : `xn--${encoded(label.normalize('NFKC').toLowerCase())}`;

/** A domain name is at most this long, RFC 1035. */
const longestDomain = 253;

/**
 * A domain in its ASCII form (`xn--…`), as browsers write it (UTS #46, not transitional); `undefined` where it has
 * none or is in it already.
 */
export function domainToAscii(domain: string): string | undefined {
  // What a URL takes for something else than a part of its host.
  if (domain.length > longestDomain || /[\s/?#@:\\%[\]]/.test(domain) || /^[\0-\x7f]*$/.test(domain))
    return undefined;
  return URL.parse(`http://${domain}`)?.hostname;
}

/** A domain with its `xn--…` labels read back; `undefined` where it has none, or none that is right. */
export function domainToUnicode(domain: string): string | undefined {
  if (domain.length > longestDomain || !/(?:^|\.)xn--/i.test(domain)) return undefined;
  const labels = domain.split('.').map((label) => (/^xn--/i.test(label) ? decoded(label.slice(4)) : label));
  const text = labels.join('.');
  // Only what turns into this domain again is what it stands for.
  return labels.includes(undefined) || domainToAscii(text) !== domain.toLowerCase() ? undefined : text;
}
