import { mappedSlice, opaqueSlice, type Slice } from './Slice.ts';

/** A string of a JSON text: a key, or a value with the key before it. Places are those of the content. */
interface JsonString {
  readonly isKey: boolean;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a text is JSON, or so much like it that its strings can be told by their quotes. */
export const looksLikeJson = (text: string): boolean =>
  /^\s{0,1000}(?:\{\s{0,1000}"|\[\s{0,1000}[[{"\d])/.test(text);

const colon = /\s{0,40}:/y;

/** The strings of a JSON text in order. Nothing is nested here, so depth costs nothing; broken JSON is read as far. */
export function* readJsonStrings(text: string): Generator<JsonString, void, undefined> {
  let key = '';
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0) {
      let slashes = 0;
      while (text[close - 1 - slashes] === '\\') slashes += 1;
      if (slashes % 2 === 0) break;
      close = text.indexOf('"', close + 1);
    }
    if (close < 0) return;
    colon.lastIndex = close + 1;
    const isKey = colon.test(text);
    if (isKey) key = text.slice(open + 1, Math.min(close, open + 101));
    yield { isKey, key, start: open + 1, end: close };
    open = text.indexOf('"', close + 1);
  }
}

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const fourHex = /^[0-9a-fA-F]{4}$/;

/** The text of a JSON string, which still knows its places. */
export function jsonText(parent: Slice, { start, end }: Pick<JsonString, 'start' | 'end'>): Slice {
  const raw = parent.text.slice(start, end);
  const decoded = [0];
  const origin = [start];
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    const hex = raw[at + 1] === 'u' ? raw.slice(at + 2, at + 6) : '';
    const isUnit = fourHex.test(hex);
    const mark = raw[at + 1] ?? '';
    text +=
      raw.slice(from, at) + (isUnit ? String.fromCharCode(Number.parseInt(hex, 16)) : (simple[mark] ?? mark));
    from = Math.min(at + (isUnit ? 6 : 2), raw.length);
    decoded.push(text.length);
    origin.push(start + from);
  }
  text += raw.slice(from);
  decoded.push(text.length);
  origin.push(end);
  return mappedSlice(parent, text, decoded, origin);
}

/** More Base64 than this is a film or a font. */
const longestBase64 = 12_000_000;

/** The text of a Base64 body; undefined where it is none. All of it stands in one place of the pasted text. */
export function base64Text(
  parent: Slice,
  { start, end }: Pick<JsonString, 'start' | 'end'>,
): Slice | undefined {
  if (end - start > longestBase64) return undefined;
  try {
    const bytes = Uint8Array.from(atob(parent.text.slice(start, end)), (character) =>
      character.charCodeAt(0),
    );
    return opaqueSlice(parent, new TextDecoder().decode(bytes), start, end);
  } catch {
    return undefined;
  }
}
