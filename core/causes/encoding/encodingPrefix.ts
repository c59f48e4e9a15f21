import type { EncodingCause, Undone } from '../Cause.ts';
import { withoutMarks } from './helpers/separated.ts';
import { asText, shortestRest, valueOfJson } from './helpers/wrapping.ts';
import { isHex, isPlainText, writtenText } from './helpers/written.ts';

/** What programs put in front of a digest, the usual ones first. */
const prefixes = [
  'sha256=',
  '0x',
  'SHA2-256(stdin)= ',
  '(stdin)= ',
  'HMAC-SHA2-256(m.txt)= ',
  'v1=',
  'hmac:',
  'sha256:',
  'hmac-sha256=',
  'SHA256 (-) = ',
  'Bearer ',
  '\\x',
];

/** What `sha256sum`, `openssl dgst -r` and others put behind it. */
const suffixes = ['  -', ' -', ' *-', ' *stdin', '  m.txt'];

const word = String.raw`[A-Za-z][\w.+-]{0,23}`;

const beforeIt = new RegExp(
  String.raw`^(?:0[xX](?=[0-9a-fA-F]{16})|\\x(?=[0-9a-fA-F]{16})|t=\d{1,12},v\d=|\{${word}\}` +
    String.raw`|(?:${word})? ?\([^()]{0,64}\) ?[=:] ?|(?:HMAC )?${word} ?[=:] ?|(?:Bearer|Basic|HMAC|Token|Signature) |(?:hmac|sha-?256)[-/$.])`,
  'i',
);

const behindIt = /(?: [ *]?-| [ *](?:stdin|[\w./-]{1,64}))$/;

const prefixFinding = (value: string, text: string): readonly Undone[] =>
  value.length < shortestRest ? [] : [{ value, detail: { text } }];

/** The only value of a JSON object or list, with what surrounds it; `undefined` for any other text. */
function unwrapped(text: string): { readonly value: string; readonly around: string } | undefined {
  if (!/^[[{]\s{0,8}"/.test(text)) return undefined;
  const json = valueOfJson(text);
  if (typeof json !== 'object' || json === null) return undefined;
  const [[key, only] = [], ...others] = Object.entries(json);
  const value = asText(only);
  if (key === undefined || value === undefined || others.length > 0 || !/^[\w-]{1,40}$/.test(key))
    return undefined;
  return { value, around: Array.isArray(json) ? '["…"]' : `{"${key}":"…"}` };
}

export const encodingPrefix: EncodingCause = {
  id: 'encoding-prefix',
  layer: 'encoding',
  likelihood: 35,
  order: 7,
  write: function* (written) {
    const text = writtenText(written);
    if (!isPlainText(text) || text.length < shortestRest) return;
    const fits = (before: string): boolean => !/^(?:0x|\\x)$/.test(before) || isHex(text);
    for (const [index, before] of prefixes.entries()) {
      if (fits(before)) yield { value: before + text, detail: { text: before }, weight: index < 4 ? 1 : 0.3 };
    }
    for (const behind of suffixes) yield { value: text + behind, detail: { text: behind }, weight: 0.3 };
    for (const mark of isHex(text) && text.length % 2 === 0 ? ['0x', '\\x'] : []) {
      const value = text.replace(/../g, (byte) => mark + byte);
      yield { value, detail: { text: mark }, weight: 0.1 };
    }
    yield {
      value: JSON.stringify({ signature: text }),
      detail: { text: '{"signature":"…"}' },
      weight: 0.2,
    };
  },
  undo: (text, part) => {
    if (part === 'damaged') return [];
    const json = unwrapped(text);
    if (json !== undefined) return prefixFinding(json.value, json.around);
    const unmarked = withoutMarks(text);
    if (unmarked !== undefined) return prefixFinding(unmarked, text.slice(0, 2));
    const negative = /^-0x(?=[0-9a-f]{16})/.exec(text);
    if (negative !== null) return prefixFinding(`-${text.slice(3)}`, '0x');
    const before = part === 'end' ? undefined : beforeIt.exec(text)?.[0];
    const behind = part === 'start' ? undefined : behindIt.exec(text)?.[0];
    return [
      ...(before === undefined ? [] : prefixFinding(text.slice(before.length), before)),
      ...(behind === undefined ? [] : prefixFinding(text.slice(0, -behind.length), behind)),
    ];
  },
};
