import type { Candidate, Range } from './Evidence.ts';
import { isAboutVerification } from './isAboutVerification.ts';
import { isAmongOthers } from './isAmongOthers.ts';
import {
  isNamedForOthers,
  isNamedSignature,
  isNameOfPair,
  isSaidOfOthers,
  partsOfName,
} from './isNamedForOthers.ts';
import { isEmptyWord } from './looksLikeSignature.ts';
import { namesAt } from './namesAt.ts';
import { isToldByCall } from './pushesIn.ts';
import { saidOf } from './saidOf.ts';
import { saysSignature } from './saysSignature.ts';
import type { PlaceOf } from './shownPlaces.ts';
import { stateAt } from './stateAt.ts';
import { otherChats } from './wordsOfOthers.ts';
import { isHandedOver, isPushed, personHas, places } from './wordsOfSentences.ts';

const crisp = /crisp|countersign|identity verification|user:email|\bunverified\b/i;

/** What tests and people call the value that there is, beside the one that there should be. */
const isComparison = /^(?:actual|received|got|new|now|current|sent)$/i;

const isHex = /^[0-9a-f]{32,}$/i;

/** In UTF-16 code units: an email and a signature that belong together are as near as this where nothing else says so. */
const beside = 100;
/** Of an email that stands in another part of what was pasted: far from everything. */
const elsewhere: Range = { start: -10 * beside, end: -10 * beside };
/** Around a value, where it may be said what it is. */
const introduction = 200;

/** What stands between an email and its signature beside their own names: markup, links. */
const structure =
  /^(?:https?|mailto|www|html|body|div|span|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|br|hr|nbsp|pre|code|strong|em|label|input|type|hidden|text|name|class|style|value|quot|amp|lt|gt|null|true|false|string|const|let|var|final|val|select|set|get|def|print|echo|log|console|info|debug|com|org|net|test|example)$/;

/** Behind a value: whose it is. */
const ofSomebody = /^["'`*_)]{0,3}\s(?:to crisp\s)?\p{L}{1,5}\s["'`<(*_]{0,3}[\w.+'-]{1,64}@[\w-]/iu;

const endOfSentence = /[.!?](?=\s|$)/;

/** Before a value: what is made of an email without a key. */
const plainHash =
  /^\W{0,8}(?:\S{1,60}\.\w{2,5} )?(?:sha-?\d{1,3}|md5|gravatar)\b(?![^:\n]*(?:hmac|sign))(?:[^:\n]{0,40}:)?\s*["'`]?$/i;

/** A line with a label that is none of a signature's, and of no place where one is looked at: `Conversation: `. */
const label = /^[^\p{L}\n]{0,8}(\p{L}[\p{L} _-]{1,40}?)\s?[:=]\s*["'`]?$/u;
const isPlace = new RegExp(String.raw`(?<!\p{L})(?:${places})(?!\p{L})`, 'iu');
const isId = /(?:^|[ _-])id$/i;
const isLabelOfOther = (line: string): boolean => {
  const [, words] = label.exec(line) ?? [];
  if (words === undefined) return false;
  if (isId.test(words)) return true;
  return (
    !isPlace.test(words) &&
    !isHandedOver.test(words) &&
    !saysSignature(words) &&
    !partsOfName(words).some((part) => isNameOfPair(part))
  );
};

/** Products that have a hash of their own for who somebody is. */
const otherProduct = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${otherChats}|help ?scout|freshchat|gorgias|olark|helpcrunch|pylon|userback|meta|facebook)(?!\p{L})`,
  'iu',
);
const endOfClause = /[,;.!?]\s| (?:and|but|und|aber|y|pero|et|mais|e|ma) /;
const isOfOtherProduct = (line: string): boolean => {
  const clause = line.split(endOfClause).at(-1) ?? '';
  return otherProduct.test(clause) && !crisp.test(clause);
};

/** A value in a link, whose name would say what it is. */
const isInLink = /https?:\/\/\S{1,300}$/i;

/** Where or when, before a thing: somebody has it there. */
const isWhere =
  /(?<!\p{L})(?:in|on|at|after|since|im|nach|seit|aus|auf|dans|après|sur|depuis|en|después|desde|no|na|após|dopo|nel\p{L}*|sul\p{L}*|op|po|w)\s(?:\p{L}+\s){0,4}?\p{L}+(?:\s?:\s*|,?\s(?:she|he|it(?:['’]s)?|they|we|I(?: (?:see|get))?|there is|sie|er|es|steht|kommt|ist|elle|il|on|está|sale|c['’]est|[\w.+-]{1,64}@[\w.-]{1,250})(?:\s[^.!?;:\n]{0,20})?)["'`]?$/iu;
/** What something does with the value that follows at once. */
const isServed =
  /(?<!\p{L})(?:sends?|hands?|serves?|receives?|gets?|has|shows?|gives?|contains?|returns?|hat|zeigt|liefert|schickt|sendet|übergibt|envía|envoie|invia|envia|stuurt)\s["'`]?$/iu;

/** The number of what somebody has: `(ticket #1234)`. */
const itsNumber = /\((?:\p{L}{1,12} ?)?(?:#|no\.? ?)?\d{1,12}\)/gu;

/** Whether nothing stands between two values but their names and what holds them. */
const isPlainBetween = (between: string): boolean =>
  partsOfName(between.replace(itsNumber, '')).every((part) => structure.test(part) || isNameOfPair(part));

/**
 * Tells of a text's candidates whether it leaves it open that the signature was made for Crisp: it is named for
 * something else (`bundle.sha256`), stands on a line that speaks of something else, or where nothing says what it is
 * and it is more than an email and a digest by themselves. Whether it is one, only a secret key can tell. `isBesideSure`:
 * whether another one of the text is a signature without doubt, so that only a word for another thing puts one in doubt.
 */
export function doubtsIn(
  text: string,
  placeOf: PlaceOf,
  isBesideSure = false,
): (candidate: Candidate) => boolean {
  const judges = new Map<string, ReturnType<typeof doubtsOf>>();
  const judgeOf = (read: string): ReturnType<typeof doubtsOf> => {
    const judge = judges.get(read) ?? doubtsOf(read, isBesideSure);
    judges.set(read, judge);
    return judge;
  };
  return (candidate) => {
    const { email, signature, source } = candidate;
    if (email === undefined || signature === undefined || isToldByCall(source)) return false;
    const place = placeOf(signature);
    // What stands encoded in the text says nothing there.
    if (place === undefined) return false;
    if (place.text === text) return judgeOf(text)(candidate);
    const before = place.text.lastIndexOf(email.value, place.range.start);
    const start = before < 0 ? place.text.indexOf(email.value) : before;
    return judgeOf(place.text)({
      ...candidate,
      email: { ...email, range: start < 0 ? elsewhere : { start, end: start + email.value.length } },
      signature: { ...signature, range: place.range },
    });
  };
}

function doubtsOf(text: string, isBesideSure: boolean): (candidate: Candidate) => boolean {
  let mentioned: boolean | undefined;
  const mentionsCrisp = (): boolean => {
    mentioned ??= crisp.test(text);
    return mentioned;
  };
  let about: boolean | undefined;
  const isAbout = (): boolean => {
    about ??= isAboutVerification(text);
    return about;
  };
  return ({ email, signature, source }) => {
    if (email === undefined || signature === undefined) return false;
    // Only what looks like any digest may be of something else.
    if (isEmptyWord(signature.value) || (source !== 'bare' && !isHex.test(signature.value))) return false;
    const { start, end } = signature.range;
    const { given, said } = namesAt(text, start);
    const above = text.slice(Math.max(0, start - introduction), start);
    const line = above.slice(above.lastIndexOf('\n') + 1);
    if ([...given, ...said].some((name) => crisp.test(name))) return false;
    // Where or when somebody has it may stand on the line above.
    const lead = /[\p{L}\d]/u.test(line) ? line : (above.trimEnd().split('\n').at(-1) ?? '');
    const isPlaced = isBesideSure && isWhere.test(lead);
    const isToldWhere = isPlaced || (isBesideSure && isServed.test(lead));
    const isPushedOn = isPushed.test(line);
    const isSaidOther = !isPushedOn && !isPlaced && said.some((words) => isSaidOfOthers(words, line));
    // What was computed is another thing's only where it is called that: programs print it under any name.
    if (source === 'console') return isSaidOther || given.some((name) => isSaidOfOthers(name, line));
    if (given.some(isNamedForOthers) || isSaidOther || (isBesideSure && plainHash.test(line))) return true;
    const behind = /^[^\n]{0,200}/.exec(text.slice(end, end + introduction))?.[0] ?? '';
    const isHanded = isHandedOver.test(`${line} ${behind.split(endOfSentence, 1)[0]}`);
    const told = source === 'bare' ? saidOf(text, signature.range) : undefined;
    const isOther = source === 'bare' && (told === 'other' || isAmongOthers(text, signature.range));
    if (isOther && !isHanded && !isToldWhere) return true;
    const isElsewhere = isInLink.test(line) || isOfOtherProduct(line);
    if (source === 'bare' && (isElsewhere || (isBesideSure && !isPlaced && isLabelOfOther(line))))
      return true;
    const [from, to] = start > email.range.end ? [email.range.end, start] : [end, email.range.start];
    const isBeside = to - from <= beside;
    const isPlain = isBeside && isPlainBetween(text.slice(from, to));
    // Of a person, or beside what was computed: only a word for another thing puts it in doubt.
    const isOfSomebody = (ofSomebody.test(behind) && told !== 'part') || personHas.test(line);
    if (source === 'bare' && (isBesideSure || isOfSomebody)) return false;
    if (told === 'else' && !isHanded && (!isPlain || end <= email.range.start)) return true;
    if (crisp.test(line + behind)) return false;
    if (source !== 'bare' && (source === 'csv' || [...given, ...said].some(isNamedSignature))) return false;
    if ((source !== 'bare' || [...given, ...said].some((name) => isComparison.test(name))) && mentionsCrisp())
      return false;
    if ([...given, ...said].some(isNamedSignature) && stateAt(text, signature.range) !== undefined)
      return false;
    if (isPlain) return false;
    if (isBeside && said.some((words) => partsOfName(words).some((part) => isNameOfPair(part)))) return false;
    if (told === 'signature' || (told === 'made' && isAbout())) return !isBeside && !isAbout();
    if (isPushedOn) return false;
    if (!saysSignature(above)) return true;
    return !isBeside && !(given.length > 0 ? crisp.test(around(text, signature.range)) : mentionsCrisp());
  };
}

const around = (text: string, { start, end }: Range): string =>
  text.slice(Math.max(0, start - introduction), end + beside);
