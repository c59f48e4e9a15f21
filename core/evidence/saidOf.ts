import type { Range } from './Evidence.ts';
import { isAboutVerification } from './isAboutVerification.ts';
import { isNameOfPair, partsOfName } from './isNamedForOthers.ts';
import {
  copula,
  isMade,
  joining,
  keysOfCrisp,
  made,
  nouns,
  otherThings,
  plainNouns,
  possessives,
  unnamedThings,
} from './wordsOfSentences.ts';

/** In UTF-16 code units: what somebody says of a value stands so near. */
const looked = 400;
const behindLooked = 80;

const eachNoun = new RegExp(nouns, 'giu');
const isPlain = new RegExp(`^(?:${plainNouns})$`, 'iu');
const isJoined = new RegExp(
  String.raw`^[\s"'\x60*_)]*$|(?:[:=]|[-=]>|は|が|为|是|${copula}|(?<!\p{L})(?:${made})${joining})$`,
  'iu',
);
/** The same with a few words behind it. */
const isNearlyJoined = new RegExp(`^(?=[^,;:!?"]{0,40}$).{0,40}${copula}`, 'iu');
const ours = /crisp|countersign/i;
/** A name that code has for a signature: `crispSig`, `user_hmac`. */
const isNameInCode = /(?:[a-z](?:Sig|Hmac)|_(?:sig|hmac))(?:nature)?(?![a-z])/;

/** Signs of code, of JSON, of tables and of commands: no sentence. */
const isCode = /["']\s?[:,]|[{}\t$]|=>|\w\(|(?:^|\s)--?\w|<\w/;
/** More than one word. */
const isProse = /\p{L}['’]?\s+\p{L}|\p{Lo}{2}/u;
/** A label, or whoever speaks. */
const isLabel = /[:=]$/;
/** A word for what was told before. */
const isReference =
  /(?<!\p{L})(?:it|this|that|these|here|dies\p{L}*|ça|cela|voici|voilà|esto|isto|questo|ecco|aquí|hier|tutaj|dit|det)(?!\p{L})/iu;

/** Marks and line breaks in front of a value, or what a sentence or a list puts there. */
const marksBefore = /[\s"'`“”„«‘([*_>|•-]+$/u;
const marksBehind = /^\s?["'`”»’“)\]*_]+/u;
const endOfSentence = /[.!?;](?=\s|$)|[\n。]/g;
const address = /[\p{L}\p{N}.+_'-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;
/** Another value, which what is said before it is of. */
const otherValue = /(?<![\w@.+/-])(?=\S{0,60}\d)(?=\S{0,60}[a-z])[\w+/=:-]{10,}(?![\w@]|\.\w)/gi;

/** Behind a value: `is the signature`, `as the hmac`, `<- our hash`. */
const saidBehind = new RegExp(
  String.raw`^\s?(?:[(←–—-]|<-+)?\s?(?:(?:that(?:['’]?s)?|this|which|our|the|is|was|ist|es|est|é|è|to|jest|är|er|je|as|als|com[eo]|comme|(?:comes|is) \w{2,6} as)(?!\p{L})\s?)+(?:[^.!?;\n]{0,40}?)(?:${nouns})|^\s?(?:←|<-+)[^.!?;\n]{0,20}?(?:${nouns})`,
  'iu',
);
/** Behind a value that is of a thing, rather than of somebody. */
const ofThing =
  /^\s?(?:for|für|pour|para|per|voor|dla) (?!@|him|her|them|me|us|this|that|the (?:user|customer|email|client))\p{L}/iu;

/** A value of which only a part is told. */
const isPart =
  /(?<!\p{L})(?:start|begin|end|beginn|fängt|empieza|commence|termina|inizia)\p{L}{0,4}(?: \p{L}{2,4})?$/iu;

/** Between values that are told of together: `for jane@example.com and`. */
const isAndMore = /^[\s,;)&"'`*]*(?:(?:\p{L}{1,4}|@)(?:[\s,;:]+|$)){0,5}$/u;

const after = (text: string, pattern: RegExp): string => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? text : text.slice(last.index + last[0].length);
};

/** Whoever answers a question in the line above. */
const isAnswer = /\?\s{0,4}\n[^\n:?]{0,20}(?:\[?\d\d:\d\d[^\n:?]{0,20})?:\s*$/;

interface Clause {
  readonly clause: string;
  /** Whether it stands on the line of the value. */
  readonly isBeside: boolean;
}

/** The clause before a value; where the value begins its line, or answers a question, the line above goes on. */
function clauseBefore(text: string): Clause {
  const question = isAnswer.exec(text)?.index;
  const above = question === undefined ? text : text.slice(0, question + 1);
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const isBeside = question === undefined && line.replace(marksBefore, '') !== '';
  const ended = isBeside ? above.trimEnd() : above.replace(marksBefore, '').replace(/[.!?;。]+$/, '');
  return { clause: clauseIn(after(ended.replace(address, '@'), endOfSentence)), isBeside };
}

/** The end of a sentence without the values before it, or, where only `and` and whose it is stands behind them, what is before them. */
function clauseIn(sentence: string): string {
  const clause = sentence.replace(marksBefore, '');
  const value = [...clause.matchAll(otherValue)].at(-1);
  if (value === undefined) return clause;
  const rest = clause.slice(value.index + value[0].length);
  return isAndMore.test(rest) && !unnamedThings.test(rest) ? clauseIn(clause.slice(0, value.index)) : rest;
}

/** What stands behind a value in its clause. */
function clauseBehind(text: string): string {
  const below = text.replace(marksBehind, '').replace(address, '@');
  const ends = [endOfSentence, otherValue].flatMap((pattern) => [...below.matchAll(pattern).take(1)]);
  return below.slice(0, Math.min(below.length, ...ends.map(({ index }) => index)));
}

/** Whether the word before a plain noun is one that a signature may have: `user hash`, but not `torrent hash`. */
function isOfPair(before: string): boolean {
  const [word = ''] = /[\p{L}\p{N}-]+(?=[\s"'’]*$)/u.exec(before) ?? [];
  return word.length < 4 || possessives.test(word) || partsOfName(word).every(isNameOfPair);
}

/**
 * What is said of a value: that it is the `signature`, that somebody `made` it, that it is a `part` of one, that it is something
 * `other`, or, in words that name neither, something `else`.
 */
export type Said = 'signature' | 'made' | 'part' | 'other' | 'else';

/**
 * What the sentence in which a value stands says that it is, in the languages that customers write: by the nouns before it, or by
 * what stands directly behind it. Undefined where it says nothing, and where it is no sentence.
 */
export function saidOf(text: string, { start, end }: Range): Said | undefined {
  const { clause, isBeside } = clauseBefore(text.slice(Math.max(0, start - looked), start));
  if (isCode.test(clause)) return undefined;
  // The end of a link.
  if (text[start - 1] === '/') return 'else';
  const last = [...clause.matchAll(eachNoun)].at(-1);
  if (isNameInCode.test(clause)) return undefined;
  if (
    ours.test(clause)
      ? last === undefined && keysOfCrisp.test(clause)
      : otherThings.test(clause.slice(clause.lastIndexOf('@') + 1))
  )
    return 'other';
  // An address between the word and the value: the word is of something that happened to somebody.
  if (last === undefined && unnamedThings.test(clause.slice(clause.lastIndexOf('@') + 1)))
    return isProse.test(clause) ? 'other' : undefined;
  if (isPart.test(clause)) return 'part';
  const rest = clauseBehind(text.slice(end, end + behindLooked));
  if (last === undefined) {
    const behind = saidBehind.exec(rest);
    if (behind !== null) return otherThings.test(behind[0]) ? 'other' : 'signature';
    if (otherThings.test(rest)) return 'other';
    if (isMade.test(clause)) return ofThing.test(rest) ? 'other' : 'made';
    const isElse =
      isBeside &&
      isProse.test(clause) &&
      !isLabel.test(clause) &&
      !isReference.test(clause) &&
      !isAboutVerification(clause);
    return isElse ? 'else' : undefined;
  }
  const between = clause.slice(last.index + last[0].length);
  if (!isPlain.test(last[0]))
    return isJoined.test(between) || isNearlyJoined.test(between)
      ? 'signature'
      : /^ \p{L}+$/u.test(between)
        ? 'else'
        : undefined;
  if (!isOfPair(clause.slice(0, last.index))) return 'else';
  return isProse.test(clause) && isJoined.test(between) ? 'signature' : undefined;
}
