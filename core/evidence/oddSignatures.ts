import { digestIn } from './digestIn.ts';
import type { Found } from './Evidence.ts';
import { isAboutVerification } from './isAboutVerification.ts';
import { isJoinedWords } from './isJoinedWords.ts';
import { isOfOthers } from './isOfOthers.ts';
import { knownOfOthers } from './knownOfOthers.ts';
import { isEmptyWord, isHexSignature, isUnrendered, looksLikeSignature } from './looksLikeSignature.ts';
import { printedBytes } from './printedBytes.ts';
import { saidOf } from './saidOf.ts';

/** A variable's name in front of a value; that of an algorithm is part of what was printed. */
const nameBefore =
  /^(?![0-9a-f]{2}:[0-9a-f]{2}:|(?:sha\d{0,3}|hmac\w{0,8}|v\d|md5|blake\w{0,3}|base64|hex|digest)[=:]|0x)[A-Za-z_]\w{0,17}[=:](?=[^=])/i;

const separators = [/^[\s,;|]+|[\s,;|]+$/g, /^[\s,;|<>]+|[\s,;|<>]+$/g];
/** What sentences put around a value, too. */
const marksAround = [
  /^[\s,;|]+|[\s,;|.!?:]+$/g,
  /^[\s,;|<>"'`“”„‘’«»()*[\]]+|[\s,;|<>"'`“”„‘’«»()*[\].!?:]+$/g,
];

/** Of a resource in a page. */
const isIntegrity = /^sha\d{3}-/;

const printed = new RegExp(printedBytes, 'g');

/** What people write between an email and its signature. */
const joining = /^\s{0,4}(?:=>?|:|->|→|–|—|-|is|ist|est|es|é)\s+/;

const namesSignature = /sig|hmac|hash|digest|token|verif/i;
const namesKey = /secret|key|passw/i;

/** In longer texts, an empty variable by itself is any variable. */
const longestNote = 500;

/**
 * Whether a value may be meant as a signature: what a template would fill in where it says so or stands directly behind
 * an email, and an empty variable's name there or in a short text.
 */
function isMeant(value: string, text: string, isBehindEmail: boolean): boolean {
  if (!looksLikeSignature(value) || isJoinedWords(value)) return false;
  if (isBehindEmail || !isEmptyWord(value)) return true;
  return isUnrendered(value)
    ? namesSignature.test(value) && !namesKey.test(value)
    : text.length <= longestNote;
}

/** What sentences, quotation marks, brackets and lists put around a word. */
const marks = /^[([{*]+|[.!?:)\]}*]+$/g;
/** Behind a word of which the rest is left out. */
const isElided = /(?:…|\.\.)$/;

/** A word of a sentence without the marks around it, where it could be a signature; undefined where it is none. */
function wordMeant(word: string, text: string, isBehindEmail: boolean): string | undefined {
  if (isElided.test(word)) return undefined;
  // A plain word of letters may be a name or base64; only mixed ones are told apart by their form.
  const isOne = (one: string): boolean => one.length >= 20 && isMeant(one, text, isBehindEmail);
  if (isOne(word)) return word;
  const bare = word.replace(marks, '');
  return isOne(bare) && !isHexSignature(bare) ? bare : undefined;
}

/** What is a signature only where somebody says so: an empty variable, an object's name, a placeholder, a few digits of hex. */
const saidOnly =
  /\[object \w{1,20}\]|\{\{[^{}]{1,100}\}\}|(?<![\p{L}\p{N}_.@/-])(?:undefined|null|None|nil|NaN|NULL)(?![\p{L}\p{N}_])|(?<![\w.@/+-])(?=\d*[a-fA-F])(?=[a-fA-F]*\d)[0-9a-fA-F]{10,30}(?![\w@/+=…-]|\.[\w.])/gu;

const longestLine = 1_200;
/** Words of a line that are looked at. */
const mostWords = 200;

/** The parts of a stretch that could be signatures of an odd form: the whole of it, or its words. */
function oddIn(
  text: string,
  start: number,
  to: number,
  isBehindEmail: boolean,
  isAbout: () => boolean,
): readonly Found[] {
  const joined = isBehindEmail ? joining.exec(text.slice(start, to)) : null;
  const from = start + (joined?.[0].length ?? 0);
  const found = (start: number, end: number): Found => {
    const name = nameBefore.exec(text.slice(start, Math.min(end, start + 20)))?.[0] ?? '';
    return { value: text.slice(start + name.length, end), range: { start: start + name.length, end } };
  };
  const stretch = text.slice(from, to);
  const label = /^\s*[\p{L}\p{M}\w .()-]{0,30}?[:：](?![0-9a-fA-F]{2}:)\s*/u.exec(stretch)?.[0].length ?? 0;
  const isOther = (start: number, end: number): boolean => {
    const said = saidOf(text, { start, end });
    return said === 'other' || (said !== 'signature' && isIntegrity.test(text.slice(start, end)));
  };
  const whole = (without: readonly RegExp[]): Found | undefined => {
    for (const skipped of [0, label]) {
      for (const separator of without) {
        const rest = stretch.slice(skipped);
        const value = rest.replace(separator, '');
        const start = from + skipped + rest.indexOf(value);
        if (value !== '' && isMeant(value, text, isBehindEmail)) return found(start, start + value.length);
      }
    }
    return undefined;
  };
  const listed = whole(separators);
  if (listed !== undefined) return [listed];
  const all: Found[] = [];
  const take = (index: number, { length }: string): void => {
    const one = found(from + index, from + index + length);
    if (!all.some(({ range }) => range.start < one.range.end && one.range.start < range.end)) all.push(one);
  };
  for (const { 0: bytes, index } of stretch.matchAll(printed)) take(index, bytes);
  const alone = all.length > 0 ? undefined : whole(marksAround);
  if (alone !== undefined && !isEmptyWord(alone.value) && !isOther(alone.range.start, alone.range.end))
    return [alone];
  for (const { 0: word, index } of stretch.matchAll(/[^\s,;|"'`<>“”„‘’«»]+/g).take(mostWords)) {
    const meant = wordMeant(word, text, isBehindEmail);
    if (meant === undefined) continue;
    const at = index + word.indexOf(meant);
    if (!isOther(from + at, from + at + meant.length)) take(at, meant);
  }
  if (stretch.length > longestLine) return all;
  for (const { 0: word, index } of stretch.matchAll(saidOnly)) {
    const range = { start: from + index, end: from + index + word.length };
    const said = saidOf(text, range);
    if (said === 'signature' || (said === 'made' && isAbout())) take(index, word);
  }
  return all.toSorted((a, b) => a.range.start - b.range.start);
}

/** A call behind a console's prompt. */
const promptedCall = /^[ \t]{0,8}[>»›❯][ \t]{0,8}[^\n]{0,1000}\)[ \t]{0,4};?[ \t\r]{0,4}$/;

/** Whether an empty variable's name is what a console answers to a call that has nothing to give, on the line above. */
function isAnswer(text: string, { start }: Found['range']): boolean {
  const line = text.lastIndexOf('\n', start - 1);
  if (line < 0 || !/^[ \t]{0,8}(?:<·?|←|⟵)?[ \t]{0,8}$/.test(text.slice(line + 1, start))) return false;
  const above = text.slice(text.lastIndexOf('\n', line - 1) + 1, line).slice(0, 1_100);
  return promptedCall.test(above) && !namesSignature.test(above);
}

/**
 * The signatures of odd forms in a short text without its emails: what fills a line or stands beside an email, words that look like one
 * wherever they stand, and, where the sentence says that it is the signature, what would be nothing elsewhere. In order.
 */
export function oddSignatures(text: string, emails: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  const isKnown = knownOfOthers(text);
  let about: boolean | undefined;
  const isAbout = (): boolean => {
    about ??= isAboutVerification(text);
    return about;
  };
  let start = 0;
  const take = (end: number): void => {
    for (let from = start; from < end; ) {
      const newLine = text.indexOf('\n', from);
      const to = newLine < 0 || newLine > end ? end : newLine;
      for (const odd of oddIn(text, from, to, from === start && start > 0, isAbout)) {
        const isFound =
          !isKnown(odd) &&
          !isOfOthers(text, digestIn(odd)) &&
          !(isEmptyWord(odd.value) && isAnswer(text, odd.range));
        if (isFound) found.push(odd);
      }
      from = to + 1;
    }
  };
  for (const { range } of emails.toSorted((a, b) => a.range.start - b.range.start)) {
    take(range.start);
    start = range.end;
  }
  take(text.length);
  return found;
}
