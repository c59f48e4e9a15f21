import { decodeText } from './decodeText.ts';
import { encodingHeader } from './encodingHeader.ts';
import { replacedIn } from './replacedIn.ts';
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
/** A line between two parts: names of boundaries may begin with more dashes, and then they look like those of Outlook, JavaMail and Chrome. */
const boundary = /^[ \t>|]{0,40}--(?:[^\s-]|-{1,40}(?:=_|\w{0,20}Boundary))[^\r\n]{0,200}$/gm;
/** A boundary of any other name, as a head declares it. */
const declaration = /\bboundary\s{0,4}=\s{0,4}(?:"([^"\r\n]{1,70})"|([^\s";]{1,70}))/gi;
const anyLine = /^[ \t>|]{0,40}--[^\r\n]{1,200}$/gm;
const mostParts = 200;
/** Headers of one part are no longer than this. */
const longestHead = 8_000;

/** Where the lines between parts begin, in order. */
function boundariesIn(text: string): readonly number[] {
  const declared = new Set<string>();
  for (const [, quoted, bare = ''] of text.matchAll(declaration)) {
    if (declared.size < mostParts) declared.add(`--${quoted ?? bare}`);
  }
  const isDeclared = (line: string): boolean => {
    const name = line.trim();
    return declared.has(name) || declared.has(name.replace(/--$/, ''));
  };
  const places = [
    ...Array.from(text.matchAll(boundary), ({ index }) => index),
    ...Array.from(declared.size === 0 ? [] : text.matchAll(anyLine))
      .filter(([line]) => isDeclared(line))
      .map(({ index }) => index),
  ];
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Lines of Base64 below a head, however far in they stand: what somebody wrote below them is no part of them. */
const base64Line = /^[ \t>|]{0,40}[A-Za-z0-9+/]{1,1000}={0,2}[ \t]{0,20}(?:\r?\n|$)/;

const notBase64 = /[^A-Za-z0-9+/=]/g;

/** Where lines of Base64 end that begin at a place, before the next part. */
function endOfBase64(text: string, start: number, next: number): number {
  let at = start;
  while (at < next) {
    const newLine = text.indexOf('\n', at);
    const end = newLine < 0 ? text.length : newLine + 1;
    if (!base64Line.test(text.slice(at, end))) break;
    at = end;
  }
  return at;
}

/** A part of which each line stands as far in as its head does, or is quoted as that is. */
function setOut(part: Slice, head: string): Slice {
  const before = /^[ \t>|]{1,40}/.exec(head)?.[0].length ?? 0;
  return before === 0
    ? part
    : replacedIn(part, new RegExp(String.raw`^[ \t>|]{1,${before}}`, 'gm'), () => '');
}

function fromBase64(slice: Slice, start: number, end: number): Slice | undefined {
  try {
    const bytes = Uint8Array.from(atob(slice.text.slice(start, end).replace(notBase64, '')), (character) =>
      character.charCodeAt(0),
    );
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
  for (const { 0: header, 1: encoding = '', index } of text.matchAll(encodingHeader)) {
    if (parts.length >= mostParts) break;
    if (index < (parts.at(-1)?.end ?? 0)) continue;
    const head = emptyLine.exec(text.slice(index, index + longestHead));
    if (head === null) continue;
    const start = index + head.index + head[0].length;
    boundaries ??= boundariesIn(text);
    while ((boundaries[nextBoundary] ?? start) < start) nextBoundary += 1;
    const isQuoted = encoding.toLowerCase() === 'quoted-printable';
    const next = boundaries[nextBoundary] ?? text.length;
    const end = isQuoted ? next : endOfBase64(text, start, next);
    const isPage = /Content-Type:[ \t]{0,20}text\/html/i.test(
      text
        .slice(Math.max(0, index - 1_000), index + head.index)
        .split(/\r?\n\r?\n/)
        .at(-1) ?? '',
    );
    add(
      isQuoted ? unquoted(setOut(partOf(slice, start, end), header)) : fromBase64(slice, start, end),
      start,
      end,
      isPage,
    );
  }
  if (text.includes('WebResourceData'))
    for (const { 0: whole, 1: data = '', index } of text.matchAll(webArchive)) {
      const start = index + whole.indexOf(data, whole.indexOf('<data>'));
      add(fromBase64(slice, start, start + data.length), start, start + data.length, true);
    }
  return parts;
}
