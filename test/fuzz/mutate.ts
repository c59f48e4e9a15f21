import type { Random } from './random.ts';

/** What parsers stumble over. */
const hostile: readonly string[] = [
  '\0',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b',
  '\u2028',
  '\r',
  '\n',
  '\r\n',
  '\t',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '\\u0000',
  '\\x',
  '<',
  '>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<![CDATA[',
  '&',
  '&#',
  '&#x110000;',
  '&quot;',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '{{',
  '}}',
  '${',
  '#{',
  '%',
  '%00',
  '%zz',
  '@',
  '@@',
  ',',
  ';',
  ':',
  '//',
  '/*',
  '*/',
  '...',
  '..',
  '{1..99999999}',
  '{a,}',
  '{}',
  '=',
  '+',
  '-',
  '=cmd|',
  '0x',
  '-0',
  '1e999',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'user:email',
  '$crisp',
  'CRISP_WEBSITE_ID',
  'push',
  'a@b.c',
  '"email":',
  '"version":',
  '"websites":',
  '"generate":',
  'e',
  '\u0130',
  'ß',
  '\u{1f600}',
  'é',
  'e\u0301',
];

const longest = 6_000;

const cut = (random: Random, text: string): string => {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(Math.min(400, text.length - start) + 1));
};

const changes: readonly ((random: Random, text: string, other: string) => string)[] = [
  // Something is put in, taken out, said twice, or comes from elsewhere.
  (random, text) => insert(random, text, random.pick(hostile)),
  (random, text) => insert(random, text, random.pick(hostile).repeat(1 + random.below(60))),
  (random, text) => text.replace(cut(random, text), ''),
  (random, text) => insert(random, text, cut(random, text)),
  (random, text, other) => insert(random, text, cut(random, other)),
  (random, text) => text.slice(0, random.below(text.length + 1)),
  (random, text) => text.slice(random.below(text.length + 1)),
  (random, text) => insert(random, text, String.fromCharCode(random.below(0x1_0000))),
  (random, text) => {
    const at = random.below(text.length + 1);
    const unit = (text.charCodeAt(at) || 0) ^ (1 << random.below(8));
    return text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
  },
  // Deep or long.
  (random, text) => random.pick(['(', '[', '{', '<a>', '"', '`${']).repeat(1 + random.below(1_500)) + text,
  (random, text) =>
    insert(random, text, random.pick([' ', '\n', 'a', '\\', ',', '\u200b']).repeat(random.below(2_000))),
];

function insert(random: Random, text: string, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

/** A text of the samples, or one of nothing but odd pieces, changed up to eight times. At most some kilobytes. */
export function mutated(random: Random, samples: readonly string[]): string {
  const whole = random.pick(samples);
  const start = whole.length > longest ? random.below(whole.length - longest) : 0;
  let text = random.oneIn(20)
    ? Array.from({ length: random.below(80) }, () => random.pick(hostile)).join('')
    : whole.slice(start, start + longest);
  const other = random.pick(samples);
  for (let times = random.below(8); times >= 0; times -= 1) text = random.pick(changes)(random, text, other);
  return text.slice(0, 2 * longest);
}

/** The same as bytes: in some encoding, and with some of them changed. */
export function mutatedBytes(random: Random, samples: readonly string[]): Uint8Array {
  const text = mutated(random, samples);
  const bytes = Buffer.from(text, random.pick(['utf8', 'utf8', 'utf8', 'utf16le', 'latin1'] as const));
  for (let times = random.below(4); times > 0 && bytes.length > 0; times -= 1) {
    bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}
