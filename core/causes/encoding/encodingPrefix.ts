import type { EncodingCause, Undone } from '../Cause.ts';
import { shortestRest } from './helpers/wrapping.ts';
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
  '= ',
  ':',
];

/** What `sha256sum`, `openssl dgst -r` and others put behind it. */
const suffixes = ['  -', ' -', ' *-', ' *stdin', '  m.txt', ';', ',', '\\n'];

const word = String.raw`[A-Za-z][\w.+-]{0,23}`;

const beforeIt = new RegExp(
  String.raw`^(?:0[xX](?=[0-9a-fA-F]{16})|\\x(?=[0-9a-fA-F]{16})|t=\d{1,12},v\d=|\{${word}\}` +
    String.raw`|(?:${word})? ?\([^()]{0,64}\) ?[=:] ?|(?:HMAC )?${word} ?[=:] ?` +
    String.raw`|(?:(?:[=:,;>|~*-]|#(?!")){1,2} ?|b['"])(?=\S)|(?:Bearer|Basic|(?:HMAC[-_ ])?(?:SHA-?\d{1,3}|MD5)(?:[-_ ]HMAC)?|HMAC|Token|Signature|Hash|Digest) |(?:hmac|sha-?256)[-/$.])`,
  'i',
);

/** Also a letter that tells the type of a number, the line breaks that code has written out, and the punctuation of the text from which somebody copied it. */
const behindIt =
  /(?:(?<=^-?(?:0x[0-9a-f]{15,200}|\d{20,200}))[Ln]| [ *]?-| [ *](?:stdin|[\w./-]{1,64})|(?:\\r)?\\n|\\r|\\0|<br ?\/?>| ?[;,:.|!<)\]}]{1,2}|\/)$/;

/** White space, characters that nobody sees, and quotes, also as markup and strings write them, that stand next to a signature. */
const quoting = String.raw`(?:[\s\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|ï»¿|\\?["'\`“”‘’„«»]|&(?:quot|#0*3[49]|#x0*2[27]|apos);|\\[rn])*`;
const openingQuotes = new RegExp(`${quoting}$`);
const closingQuotes = new RegExp(`^${quoting}`);
const onlyQuotes = new RegExp(`^${quoting}(?:bytearray\\()?b?${quoting}$`);

/**
 * Whether nothing stands around a signature but what is known: a prefix, what programs put behind it, quotes, white
 * space.
 */
export function isOnlyDecoration(before: string, after: string): boolean {
  const start = before.replace(openingQuotes, '');
  const end = after.replace(closingQuotes, '').trimEnd();
  const startsKnown = onlyQuotes.test(before) || beforeIt.exec(start)?.[0].trimEnd() === start;
  const endsKnown =
    end === '' ||
    end === ')' ||
    behindIt.exec(after.trimEnd())?.index === 0 ||
    behindIt.exec(end)?.[0] === end;
  const isBare = (rest: string): boolean => rest === '' || onlyQuotes.test(rest);
  // A statement around it, with quotes between, is more than a prefix.
  if (!isBare(before) && !isBare(after) && openingQuotes.exec(before)?.[0].trim() !== '') return false;
  return startsKnown && endsKnown;
}

/** Python's sign for bytes, whose other quote may have been cut off: then it is more than a prefix. */
const bytesSign = /^b['"]$/;

const prefixFinding = (value: string, text: string): readonly Undone[] =>
  value.length < shortestRest
    ? []
    : [{ value, detail: { text }, ...(bytesSign.test(text) && { weight: 0.1 }) }];

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
  },
  undo: (text, part) => {
    if (part === 'damaged') return [];
    const negative = /^-0x(?=[0-9a-f]{16})/.exec(text);
    if (negative !== null) return prefixFinding(`-${text.slice(3)}`, '0x');
    const before = part === 'end' ? undefined : beforeIt.exec(text)?.[0];
    const behind = part === 'start' ? undefined : behindIt.exec(text)?.[0];
    // One program prints both: `= …;`, `SHA256 (…) = … *-`, a name before it and a line break behind it.
    const line = before !== undefined && /\w/.test(before) ? /\r?\n$/.exec(text)?.[0] : undefined;
    const end = behind ?? (part === 'whole' ? line : undefined);
    const both =
      before === undefined || end === undefined
        ? []
        : prefixFinding(text.slice(before.length, -end.length), `${before}…${behind ?? ''}`);
    return [
      ...both,
      ...(before === undefined ? [] : prefixFinding(text.slice(before.length), before)),
      ...(behind === undefined ? [] : prefixFinding(text.slice(0, -behind.length), behind)),
      // Of two signs the second may belong to it: a minus.
      ...(before !== undefined && /^[^\w\s]-$/.test(before)
        ? prefixFinding(text.slice(1), before.slice(0, 1))
        : []),
      // Of two signs the first may belong to what was printed: `]);`.
      ...(behind?.length === 2 && /^[^\\\s]{2}$/.test(behind)
        ? prefixFinding(text.slice(0, -1), behind.slice(1))
        : []),
    ];
  },
};
