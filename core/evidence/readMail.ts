import { decodeText } from './decodeText.ts';
import { encodingHeader } from './encodingHeader.ts';
import { opaqueSlice, partOf, type Slice } from './Slice.ts';
import { unquoted } from './unquoted.ts';

/** A part of a mail or a saved page that was encoded for the way, decoded; places are those in the slice that was read. */
interface MailPart {
  readonly slice: Slice;
  readonly start: number;
  readonly end: number;
  readonly isPage: boolean;
}

const emptyLine = /\r?\n[ \t]{0,20}\r?\n/;
const boundary = /^--[^\s-][^\r\n]{0,200}$/gm;
const mostParts = 200;
/** Headers of one part are no longer than this. */
const longestHead = 8_000;

function fromBase64(slice: Slice, start: number, end: number): Slice | undefined {
  try {
    const bytes = Uint8Array.from(atob(slice.text.slice(start, end)), (character) => character.charCodeAt(0));
    return opaqueSlice(slice, decodeText(bytes), start, end);
  } catch {
    return undefined;
  }
}

/** Safari's archives as XML hold the page in Base64. */
const webArchive = /<key>WebResourceData<\/key>\s{0,100}<data>([^<]{1,12000000})<\/data>/g;

/**
 * The encoded parts of a mail (EML) or of a page that a browser saved (MHTML, Safari's webarchive as XML). Boundaries end
 * a part, whichever of them it is.
 */
export function readMail(slice: Slice): readonly MailPart[] {
  const { text } = slice;
  const parts: MailPart[] = [];
  let boundaries: readonly number[] | undefined;
  let nextBoundary = 0;
  const add = (decoded: Slice | undefined, start: number, end: number, isPage: boolean): void => {
    if (decoded !== undefined) parts.push({ slice: decoded, start, end, isPage });
  };
  for (const { 1: encoding = '', index } of text.matchAll(encodingHeader)) {
    if (parts.length >= mostParts) break;
    if (index < (parts.at(-1)?.end ?? 0)) continue;
    const head = emptyLine.exec(text.slice(index, index + longestHead));
    if (head === null) continue;
    const start = index + head.index + head[0].length;
    boundaries ??= Array.from(text.matchAll(boundary), (match) => match.index);
    while ((boundaries[nextBoundary] ?? start) < start) nextBoundary += 1;
    const end = boundaries[nextBoundary] ?? text.length;
    const isPage = /Content-Type:[ \t]{0,20}text\/html/i.test(
      text
        .slice(Math.max(0, index - 1_000), index + head.index)
        .split(/\r?\n\r?\n/)
        .at(-1) ?? '',
    );
    const isQuoted = encoding.toLowerCase() === 'quoted-printable';
    add(isQuoted ? unquoted(partOf(slice, start, end)) : fromBase64(slice, start, end), start, end, isPage);
  }
  if (text.includes('WebResourceData'))
    for (const { 0: whole, 1: data = '', index } of text.matchAll(webArchive)) {
      const start = index + whole.indexOf(data, whole.indexOf('<data>'));
      add(fromBase64(slice, start, start + data.length), start, start + data.length, true);
    }
  return parts;
}
