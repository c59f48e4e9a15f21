import type { Found } from './Evidence.ts';
import { isHexSignature, looksLikeSignature, looksMeant } from './looksLikeSignature.ts';
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
export function besidePlaces(text: string, signatures: readonly Found[]): readonly Found[] {
  const found = Array.from(text.matchAll(said).take(most), ({ 0: whole, index, groups = {} }): Found => {
    const { inner, bytes, value: word, none } = groups;
    const written = inner ?? bytes ?? word ?? none ?? '';
    const end = index + whole.length - (inner === undefined ? 0 : 1);
    const value = inner === undefined ? written.replace(/[.!?*_]+$/, '') : written;
    const start = end - written.length;
    return { value, range: { start, end: start + value.length } };
  });
  const overlapping = ({ range }: Found): Found | undefined =>
    signatures.find((one) => one.range.start < range.end && range.start < one.range.end);
  const isWhole = (one: Found | undefined): boolean => one !== undefined && isHexSignature(one.value);
  if (!found.some((one) => isWhole(overlapping(one)))) return [];
  return found.flatMap((one) => {
    const { value, range } = one;
    const known = overlapping(one);
    // What is read already, unless it stands there with something around it.
    if (known !== undefined) return isWhole(known) && isAround(value, known.value) ? [one] : [];
    if (isBlank(value) || isNone(value)) return [{ value: '', range }];
    return nothings.has(value) || looksLikeSignature(value.trim()) || looksMeant(value) ? [one] : [];
  });
}

/** Whether a text is a signature with blanks or a prefix around it. */
const isAround = (value: string, signature: string): boolean =>
  value !== signature &&
  (value.trim() === signature || /^(?:0x|sha256[=:])$/i.test(value.slice(0, -signature.length)));
