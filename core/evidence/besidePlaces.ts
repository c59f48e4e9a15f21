import type { Found } from './Evidence.ts';
import { looksLikeSignature, looksMeant } from './looksLikeSignature.ts';
import { isBlank, isNone, nothings } from './nothings.ts';
import { places } from './wordsOfSentences.ts';

/** A place with what stands there: up to the end of the line, or of the clause. */
const said = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.])(?:${places})(?: (?:says?|gives?|shows?|has|returns?|prints?|sends?|push(?:es)?|gets?))?\)?(?: ?[:=] ?| )(?:(?<none>nothing|none|empty|missing|undefined|null|nil|None|(?<=[:=] ?)[-–])|(?<quote>["'\x60])(?<inner>[^"'\x60\n]{0,300})\k<quote>|(?<bytes>(?:[0-9a-f]{2}[ :-]){15,127}[0-9a-f]{2})|(?<value>[^\s,;"'\x60]{12,300}))(?=[,;!?)]|\.?(?:\s|$)|\s*/\s)`,
  'giu',
);

const most = 100;

/**
 * What a text shows at one place (`browser: undefined`, `JS says …`) where it shows a whole digest at another one: a value
 * that is no digest, or empty where there is none. Empty for a text that shows no digest so. Linear in the length.
 */
export function besidePlaces(text: string, isDigest: (at: number) => boolean): readonly Found[] {
  const found = Array.from(text.matchAll(said).take(most), ({ 0: whole, index, groups = {} }) => {
    const { inner, bytes, value: word, none } = groups;
    const written = inner ?? bytes ?? word ?? none ?? '';
    const end = index + whole.length - (inner === undefined ? 0 : 1);
    return {
      value: written.replace(/\.$/, ''),
      range: { start: end - written.length, end: end - (written.endsWith('.') ? 1 : 0) },
    };
  });
  if (!found.some(({ range }) => isDigest(range.start))) return [];
  return found.flatMap(({ value, range }) => {
    if (isDigest(range.start) && /^[0-9a-f]{64}$/i.test(value)) return [];
    const isNothing = isBlank(value) || isNone(value);
    if (isNothing) return [{ value: '', range }];
    const isValue =
      nothings.has(value) || looksLikeSignature(value.trim()) || looksMeant(value) || isDigest(range.start);
    return isValue ? [{ value, range }] : [];
  });
}
