import { jsonText, looksLikeJson, readJsonStrings } from './readJsonStrings.ts';
import { withoutReferences } from './readMarkup.ts';
import { replacedIn } from './replacedIn.ts';
import { partOf, type Slice, wholeSlice } from './Slice.ts';
import { unprefixed } from './unprefixed.ts';
import { unquotedBody } from './unquotedBody.ts';

/** How often one thing may be wrapped in another. */
const mostLayers = 3;

/** Strings of JSON that are looked at, and how long one that says nothing of a person is, in UTF-16 code units. */
const mostStrings = 60;
const longestAside = 200;
const tells = /@|[0-9a-fA-F]{16}/;

/** What the JSON of a helpdesk or a log holds, where all that tells something is one text of several lines. */
function onlyText(slice: Slice): Slice {
  if (!looksLikeJson(slice.text)) return slice;
  const telling = [];
  let count = 0;
  for (const one of readJsonStrings(slice.text)) {
    count += 1;
    const length = one.end - one.start;
    const isTelling = length > longestAside || tells.test(slice.text.slice(one.start, one.end));
    if (isTelling) telling.push(one);
    if (count > mostStrings || telling.length > 1) return slice;
  }
  const [only] = telling;
  if (only === undefined || only.isKey || !slice.text.slice(only.start, only.end).includes('\\n'))
    return slice;
  return jsonText(slice, only);
}

const mark = /^[ \t]{0,4}(?:> ?){1,12}/;
const marks = new RegExp(mark.source, 'gm');
/** What Python’s console begins its lines with. */
const isConsole = /^[ \t]{0,4}>>> /m;
/** Fewer lines may begin so by chance. */
const fewestQuoted = 2;
/** Who wrote what is quoted below. */
const isIntroduced =
  /(?:wrote|schrieb[^\n]{0,80}|escribió|a écrit|ha scritto|escreveu|schreef) ?:[ \t\r]{0,4}\n(?:[ \t\r]{0,4}\n){0,2}[ \t]{0,4}>/i;
/** An address that is no part of who wrote something, or a digest. */
const answers =
  /^(?![^\n]*(?:wrote|schrieb|escribió|écrit|scritto|escreveu|schreef))[^\n]*(?:@|[0-9a-f]{16})/i;

/** A mail of which each line is quoted, or of which only what somebody is said to have written tells something. */
function unmarked(slice: Slice): Slice {
  const { text } = slice;
  if (!/^[ \t]{0,4}>/m.test(text) || isConsole.test(text)) return slice;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const others = lines.filter((line) => !mark.test(line));
  const isWhole = lines.length >= fewestQuoted && others.length === 0;
  const isOfIt = isIntroduced.test(text) && !others.some((line) => answers.test(line));
  return isWhole || isOfIt ? replacedIn(slice, marks, () => '') : slice;
}

/** Preformatted text in a page, of which each sign is escaped. */
const preformatted =
  /<(pre|textarea)\b[^<>]{0,400}>(\s{0,9}<code\b[^<>]{0,400}>)?([^<]*)(?:<\/code>\s{0,9})?<\/\1\s{0,9}>/gi;
/** What a page tells around it. */
const tellsOf = /@|[0-9a-f]{16}|crisp|<script\b/i;

/** What the only preformatted text of a page shows, where nothing around it tells anything. */
function preformattedText(slice: Slice): Slice {
  const { text } = slice;
  const found = Array.from(text.matchAll(preformatted));
  const [only] = found;
  if (only === undefined || found.length > 1) return slice;
  const { 0: whole, 1: name = '', 2: code = '', 3: content = '', index } = only;
  if (!tellsOf.test(content) || tellsOf.test(text.slice(0, index) + text.slice(index + whole.length)))
    return slice;
  const start = index + whole.indexOf('>', name.length) + 1 + code.length;
  return withoutReferences(partOf(slice, start, start + content.length));
}

/** A line of a change that only adds, without its sign. */
const isAddition = /^(?:\+|@@ -\d)/m;
const ofAddition = /^(?:[+ \\]|diff --git |index |--- |new file|@@ -|$)/;
const ofHead = /^(?:diff --git |index |--- |\+\+\+ |new file|@@ -|\\ No newline)[^\n]*(?:\n|$)|^[+ ]/gm;

/** What a change adds that takes nothing away. */
function added(slice: Slice): Slice {
  const { text } = slice;
  if (!/^@@ -\d/m.test(text) || !isAddition.test(text)) return slice;
  return text.split('\n').every((line) => ofAddition.test(line))
    ? replacedIn(slice, ofHead, () => '')
    : slice;
}

/** Line ends of old Macintoshes, and those that were converted twice; before a quotation mark it is what somebody handed over. */
function withLines(slice: Slice): Slice {
  const { text } = slice;
  if (!text.includes('\r') || /\r["'`]/.test(text)) return slice;
  const isOld = !text.includes('\n') && /\r[^\r]*\r/.test(text);
  return isOld ? replacedIn(slice, /\r/g, () => '\n') : replacedIn(slice, /\r{2,3}(?=\n)/g, () => '\r');
}

/** What takes off one layer, in the order in which they are put on. */
const layers: readonly ((slice: Slice) => Slice)[] = [
  withLines,
  onlyText,
  preformattedText,
  unmarked,
  added,
  unprefixed,
  unquotedBody,
];

/**
 * A text out of what it was put into as a whole: the JSON of a helpdesk, the quoting of mails, what editors, logs and
 * containers put before each line, quoted-printable. It still knows where everything stood; one that was put into
 * nothing is itself. Linear in the length.
 */
export function peeled(text: string): Slice {
  let slice = wholeSlice(text);
  for (let layer = 0; layer < mostLayers; layer += 1) {
    const inner = layers.reduce((so, takeOff) => takeOff(so), slice);
    if (inner === slice) break;
    slice = inner;
  }
  return slice;
}
