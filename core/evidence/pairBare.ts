import { answersIn, type Transcript } from './answersIn.ts';
import { areInEachOthersField } from './areInEachOthersField.ts';
import { emailsIn } from './bareValues.ts';
import { besidePlaces } from './besidePlaces.ts';
import { coverageOf } from './coverageOf.ts';
import { digestIn } from './digestIn.ts';
import type { Candidate, EvidenceFinding, Found } from './Evidence.ts';
import { ofWhom } from './findingsOf.ts';
import { isAmongOthers } from './isAmongOthers.ts';
import { isNamedForOthers, isNamedSignature } from './isNamedForOthers.ts';
import { isOfOthers } from './isOfOthers.ts';
import { isTold } from './isTold.ts';
import { knownOfOthers } from './knownOfOthers.ts';
import { isEmptyWord, isHexSignature, isUnrendered } from './looksLikeSignature.ts';
import { mayBeSignature } from './mayBeSignature.ts';
import { namesAt } from './namesAt.ts';
import { isBlank, isNone, nothings as nothingWords } from './nothings.ts';
import { oddSignatures } from './oddSignatures.ts';
import type { Gathered, PlacedCall } from './readDocuments.ts';
import { rowsLike } from './rowsLike.ts';
import { type Slice, wholeSlice } from './Slice.ts';
import { saidNothings } from './saidNothings.ts';
import { saidOf } from './saidOf.ts';
import { saysSignature } from './saysSignature.ts';
import { speaksOfOthers } from './speaksOfOthers.ts';
import { comparedAt, stateAt } from './stateAt.ts';
import type { Value } from './Value.ts';
import { isHandedOver, personHas, plainNouns } from './wordsOfSentences.ts';

/** In longer texts a digest by itself may be anything: a build, an integrity check. */
const longestBare = 100_000;
/** In longer texts other forms than whole digests are looked for beside emails only, where they are said to be signatures or stand directly behind. */
const longestOdd = 6_000;
/** In UTF-16 code units before and behind an email; and so much of a text in all. */
const aboveEmail = 300;
const belowEmail = 1_000;
const mostBeside = 60_000;

/** Signatures that are a part of a digest, such as a truncated one; more than these are not compared. */
const mostPieces = 20;
const wholeDigest = /[0-9a-fA-F]{64}/g;

/** What a tool prints before or after a digest belongs to what was pasted. */
const printedBefore =
  /(?:^|\s|(?<=[`“„«([*]|[^\s:,[{(=] ["'])|(?<=["'])(?=HMAC with)|(?<=["'=,;|])(?=\(stdin\)|[\w-]{1,13}\(stdin\)))(HMAC with \w{3,12}: |(?:sha(?:1|256|512)|v1|hmac|(?:HMAC-)?SHA2?-?256\(stdin\)|\(stdin\))(?:= ?|:))$/i;
/** What was computed, behind a command, stands behind its label; only a value that was handed over has it. */
const ofStream = /\(stdin\)= ?$/i;
const printedAfter = /^ {1,2}\*?-(?=\s*(?:\n|$))/;

/** How Swift prints a text that may be missing; whether it was handed over so, only what Crisp said of it tells. */
const optionalBefore = /Optional\(\\?"$/;
const optionalAfter = /^\\?"\)/;
const isRefused = /not a valid sha-?256 signature/i;
/** A text that is made of what may be missing: Swift writes it out. */
const isWrittenOut = /signature\s{0,4}[=:]\s{0,4}"\\\(/i;

/** How Python prints bytes. */
const bytesBefore = /(?<![\w\\])(?:(?<!')b(')|(?<!")b("))$/;

/** What stands in quotation marks around a digest with it, but what sentences put there too. */
const marksBefore = /(["'`])([^"'`\\\w\n]{0,3})$/;
const marksAfter = /^([^"'`\\\w\n]{0,3})(["'`])/;
const ofSentences = /^[.,;:!?()…]*$/;

/** A digest that stands in quotation marks with something around it: all of that was handed over. */
function quotedWhole(text: string, { start, end }: Found['range']): Found | undefined {
  const [, opening, lead = ''] = marksBefore.exec(text.slice(Math.max(0, start - 4), start)) ?? [];
  const [, trail = '', closing] = marksAfter.exec(text.slice(end, end + 4)) ?? [];
  if (opening === undefined || opening !== closing || ofSentences.test(lead + trail)) return undefined;
  const range = { start: start - lead.length, end: end + trail.length };
  return { value: text.slice(range.start, range.end), range };
}

function withPrint(text: string, { value, range }: Found, isAnswer: (at: number) => boolean): Found {
  const bytes = bytesBefore.exec(text.slice(Math.max(0, range.start - 3), range.start));
  if (
    bytes !== null &&
    !isAnswer(range.start) &&
    text[range.end] === (bytes[1] ?? bytes[2]) &&
    text.slice(range.start, range.end) === value
  )
    return {
      value: text.slice(range.start - 2, range.end + 1),
      range: { start: range.start - 2, end: range.end + 1 },
    };
  const [opening] = optionalBefore.exec(text.slice(Math.max(0, range.start - 12), range.start)) ?? [];
  const [closing] = optionalAfter.exec(text.slice(range.end, range.end + 4)) ?? [];
  if (opening !== undefined && closing !== undefined && (isRefused.test(text) || isWrittenOut.test(text)))
    return {
      value: `Optional("${value}")`,
      range: { start: range.start - opening.length, end: range.end + closing.length },
    };
  const inMarks = quotedWhole(text, range);
  if (inMarks !== undefined) return inMarks;
  const before = printedBefore.exec(text.slice(Math.max(0, range.start - 30), range.start))?.[1] ?? '';
  const after = printedAfter.exec(text.slice(range.end, range.end + 5))?.[0] ?? '';
  const isLabelled = isAnswer(range.start) && (before === '' || ofStream.test(before));
  if (text.slice(range.start, range.end) !== value || isLabelled) return { value, range };
  const [start, end] = [range.start - before.length, range.end + after.length];
  return { value: text.slice(start, end), range: { start, end } };
}

/** What begins a line with what a signature is to those who say no more. */
const plainLabel = new RegExp(String.raw`^\s?[\s>*•-]{0,8}(?:${plainNouns})[*_]{0,2}\s?:`, 'iu');

/**
 * Whether the line up to a value, or the one above it where it begins a line, says that a signature follows; of what
 * stands encoded in a text, no line can.
 */
function isSaid(text: string, { value, range: { start, end } }: Found): boolean {
  if (text.slice(start, end) !== value) return true;
  const above = text.slice(Math.max(start - 200, 0), start).replace(/[\s\d"'`=>|)]{1,40}$/, '');
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.length - 100, 0));
  return saysSignature(line) || plainLabel.test(line);
}

/** Whether the sentence in which a value stands says that it is the signature, or that somebody made it. */
const isSaidSignature = (text: string, { value, range }: Found): boolean =>
  text.slice(range.start, range.end) === value && /^(?:signature|made)$/.test(saidOf(text, range) ?? '');

/** What stands between an email and its signature where nothing else does. */
const isNothing = /^[\s,;|:=>()"'`-]{1,6}$/;

/** So many UTF-16 code units before a place as stand on its line. */
const lineBefore = (text: string, at: number, longest: number): string =>
  text.slice(Math.max(at - longest, text.lastIndexOf('\n', at - 1) + 1, 0), at);

/** In UTF-16 code units: the words that a value is the object of. */
const justBefore = 25;

/** Whether a value is an address in hex or Base64, which signs nothing. */
function isEncodedAddress(value: string): boolean {
  const isHex = /^(?:[0-9a-f]{2}){6,320}$/i.test(value);
  const bytes = isHex
    ? (value.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    : [];
  try {
    return /^[\w.+-]+@[\w.-]+\s*$/.test(isHex ? bytes.join('') : atob(value));
  } catch {
    return false;
  }
}

/** Whether a value fills a line above one that an email fills. */
const isAloneAbove = (text: string, { range }: Found, emails: readonly Found[]): boolean =>
  lineBefore(text, range.start, 3) === '' &&
  emails.some(
    (email) =>
      /^[ \t\r]{0,3}\n$/.test(text.slice(range.end, Math.min(email.range.start, range.end + 5))) &&
      /^[ \t\r]{0,3}(?:\n|$)/.test(text.slice(email.range.end, email.range.end + 5)),
  );

/** Whether a value that is no part of others is said to be a signature, or stands directly behind an email. */
const isApart = (text: string, one: Found, others: readonly Found[], emails: readonly Found[]): boolean =>
  others.every(({ range }) => range.end <= one.range.start || range.start >= one.range.end) &&
  !isEncodedAddress(one.value) &&
  (isSaidSignature(text, one) ||
    isHandedOver.test(lineBefore(text, one.range.start, justBefore)) ||
    personHas.test(lineBefore(text, one.range.start, longestLead)) ||
    emails.some(({ range }) =>
      isNothing.test(text.slice(range.end, Math.min(one.range.start, range.end + 7))),
    ) ||
    isAloneAbove(text, one, emails));

/** The same in what was pasted, or in the parts of a mail where it is one that was encoded. */
function oddInAll(text: string, emails: readonly Found[], letters: readonly Slice[]): readonly Found[] {
  if (letters.length === 0) return oddIn(text, emails);
  return letters.flatMap((letter) =>
    oddIn(letter.text, emailsIn(wholeSlice(letter.text))).map(({ value, range }) => ({
      value,
      range: letter.range(range.start, range.end),
    })),
  );
}

const oddIn = (text: string, emails: readonly Found[]): readonly Found[] =>
  text.length > longestOdd ? oddBeside(text, emails) : oddSignatures(text, emails);

/** The same in the lines around the emails of a longer text. */
function oddBeside(text: string, emails: readonly Found[]): readonly Found[] {
  const stretches: { start: number; end: number }[] = [];
  let length = 0;
  for (const { range } of emails.toSorted((a, b) => a.range.start - b.range.start)) {
    const start = text.lastIndexOf('\n', Math.max(0, range.start - aboveEmail)) + 1;
    const newLine = text.indexOf('\n', range.end + belowEmail);
    const end = Math.min(newLine < 0 ? text.length : newLine, range.end + 2 * belowEmail);
    const last = stretches.at(-1);
    length += end - Math.max(start, last?.end ?? 0);
    if (length > mostBeside) break;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start: Math.max(start, range.start - 2 * belowEmail), end });
  }
  return stretches.flatMap(({ start, end }) => {
    const within = emails
      .filter(({ range }) => range.start >= start && range.end <= end)
      .map(({ value, range }) => ({
        value,
        range: { start: range.start - start, end: range.end - start },
      }));
    const part = text.slice(start, end);
    return oddSignatures(part, within)
      .filter((one) => isApart(part, one, [], within) || (!isEmptyWord(one.value) && isSaid(part, one)))
      .map(({ value, range }) => ({
        value,
        range: { start: range.start + start, end: range.end + start },
      }));
  });
}

/** What stands in a text without any name, and what it says of signatures that are not there. */
interface Bare {
  readonly candidates: readonly Candidate[];
  readonly findings: readonly EvidenceFinding[];
}

/**
 * Pairs emails and signatures that stand in a text without any name. Where the text has calls or records, only an
 * email that lacks its signature takes the one digest that belongs to nothing else; what a sentence beside them says of
 * another email, or of what is handed over, is a pair all the same.
 */
export function pairBare(text: string, structured: readonly Candidate[], gathered: Gathered): Bare {
  if (structured.some(isTold)) {
    const nothings = gathered.calls.length > 0 ? [] : lookedAt(gathered.emails, saidNothings(text), 'bare');
    return tellAll(pairsBeside(text, structured, gathered), nothings);
  }
  const transcript = answersIn(text.length > longestBare ? '' : text);
  const pairs = pairsOf(text, structured, gathered, transcript).map((one) =>
    one.signature !== undefined && transcript.isOfOthers(digestIn(one.signature).start)
      ? { ...one, doubtful: true as const }
      : one,
  );
  if (gathered.calls.length > 0) return { candidates: pairs, findings: [] };
  const alone = pairs.flatMap(({ email, signature }) => (email && !signature ? [email] : []));
  const rows = rowsLike(text, pairs, alone);
  const isPaired = coverageOf(pairs.flatMap(({ signature }) => signature?.range ?? []));
  const isSigned = pairs.some(({ signature }) => signature !== undefined);
  const customers = gathered.emails.filter(({ range }) => !transcript.isPrompt(range.start));
  const told = [
    ...lookedAt(customers, transcript.nothings, 'console'),
    ...lookedAt(
      customers,
      isSigned ? saidNothings(text).filter(({ range }) => !isPaired(range.start)) : [],
      'bare',
    ),
    ...rows.map(({ email, signature }) => whatIsThere(email, signature, 'bare')),
    ...atPlaces(text, pairs, customers),
  ];
  const inRows = new Set(rows.map(({ email }) => email));
  const others = pairs.filter(
    ({ email, signature }) => signature !== undefined || !email || !inRows.has(email),
  );
  return tellAll(others, told);
}

/** What one person's signature is at other places, as the text shows them beside each other. */
function atPlaces(text: string, pairs: readonly Candidate[], emails: readonly Found[]): readonly Told[] {
  const [email] = emails;
  if (email === undefined || emails.some(({ value }) => value !== email.value)) return [];
  const signatures = pairs.flatMap(({ signature }) => signature ?? []);
  return besidePlaces(text, signatures).map((found) => whatIsThere(email, found, 'bare'));
}

const tellAll = (pairs: readonly Candidate[], told: readonly Told[]): Bare => ({
  candidates: [...pairs, ...told.map(({ candidate }) => candidate)],
  findings: told.flatMap(({ candidate, finding }) =>
    finding === undefined ? [] : ofWhom([finding], candidate.email?.value),
  ),
});

/** What is told of one email beside its pairs. */
interface Told {
  readonly candidate: Candidate;
  readonly finding?: EvidenceFinding;
}

/** An email with what stands in its signature's place: a text, or a word for nothing. */
function whatIsThere(email: Found, { value, range }: Found, source: Candidate['source']): Told {
  const { signature, ...rest } = { ...pair(email, { value, range }), source };
  const isEmpty = isBlank(value) || isNone(value);
  const isNothing = isEmpty || nothingWords.has(value);
  const candidate: Candidate = isNothing
    ? { ...rest, unsigned: true }
    : { ...rest, ...(signature && { signature }) };
  if (isEmpty) return { candidate, finding: { id: 'signature-missing', detail: {}, range } };
  const isNoText = isNothing || isEmptyWord(value);
  return isNoText
    ? { candidate, finding: { id: 'signature-undefined', detail: { text: value }, range } }
    : { candidate };
}

/** Where somebody looked at a signature that is not there, or says so: it is that of the last email before. */
function lookedAt(
  emails: readonly Found[],
  nothings: readonly Found[],
  source: Candidate['source'],
): readonly Told[] {
  return nothings.slice(0, mostPairs).flatMap((nothing) => {
    const before = emails.findLast(({ range }) => range.start < nothing.range.start);
    const email = before ?? (source === 'console' ? emails[0] : undefined);
    return email === undefined ? [] : [whatIsThere(email, nothing, source)];
  });
}

/** What stands between an email and its signature in the sentence of a list. */
const longestLead = 120;

/**
 * What a text tells of beside its records: on a line of its own another email with a whole digest, or a digest that is
 * said to be handed over.
 */
function pairsBeside(
  text: string,
  structured: readonly Candidate[],
  { calls, emails, digests }: Gathered,
): readonly Candidate[] {
  if (calls.length > 0 || text.length > longestBare) return [];
  const told = structured.filter(isTold);
  const people = [
    ...new Map(structured.flatMap(({ email }) => (email ? [[email.value, email] as const] : []))).values(),
  ];
  const known = new Set(told.flatMap(({ email }) => email?.value ?? []));
  const used = structured.flatMap(({ signature }) => signature?.value ?? []).join('\n');
  const isInRecord = coverageOf(told.map(({ range }) => range));
  const isKnown = knownOfOthers(text);
  const free = digests.filter(
    ({ value, range }) =>
      isHexSignature(value) &&
      !used.includes(value) &&
      !isInRecord(range.start) &&
      !isKnown({ value, range }),
  );
  return free.slice(0, mostPairs).flatMap((one) => {
    const { start } = one.range;
    const line = lineBefore(text, start, longestLead);
    const beside = emails.findLast(
      ({ range }) => range.end <= start && range.start >= start - line.length && !isInRecord(range.start),
    );
    const isSaid = !/[{}\\]/.test(line) && (isHandedOver.test(line) || saysSignature(line));
    const email = beside ?? (isSaid && people.length === 1 ? people[0] : undefined);
    return email !== undefined && (isSaid || !known.has(email.value)) ? [pair(email, one)] : [];
  });
}

function pairsOf(
  text: string,
  structured: readonly Candidate[],
  { calls, emails, digests, letters }: Gathered,
  { answers: printed, isCommand, isPrompt }: Transcript,
): readonly Candidate[] {
  const every = printed.length > 0 ? emails.filter(({ range }) => !isPrompt(range.start)) : emails;
  const { customers, writers } = partedByRole(text, every);
  const made = madeIn(text, calls);
  const isMade = coverageOf(made.map(({ range }) => range));
  if (calls.length > 0 && made.length === calls.length) return [];
  const list = (signatures: readonly Found[]): readonly Candidate[] =>
    [
      ...listInParts(text, letters, customers, signatures),
      ...writers.slice(0, most).map((one) => pair(one, undefined)),
    ].map((one) => inTheirFields(text, one));
  if (text.length > longestBare) return structured.length > 0 ? [] : list([]);
  const used = new Set(structured.flatMap(({ signature }) => signature?.value ?? []));
  for (const value of [...used]) for (const [digest] of value.matchAll(wholeDigest)) used.add(digest);
  const pieces = [...used].filter(({ length }) => length < 64).slice(0, mostPieces);
  // What was handed over as an email.
  for (const { email } of structured) if (email !== undefined) used.add(email.value);
  const isUsed = (one: Found, digest: string): boolean =>
    used.has(digest) || used.has(one.value) || pieces.some((piece) => one.value.includes(piece));
  const isAnswer = coverageOf(printed.map(({ range }) => range));
  const isKnown = knownOfOthers(text);
  const free = digests.flatMap((digest) => {
    const one = withPrint(text, digest, isAnswer);
    return isHexSignature(digest.value) &&
      !isUsed(one, digest.value) &&
      !isKnown(one) &&
      !(calls.length > 0 && isInComment(text, one.range.start))
      ? [one]
      : [];
  });
  const answers = printed.filter(
    (one) => !isUsed(one, one.value) && !isOfOthers(text, one.range) && !isOfOthers(text, digestIn(one)),
  );
  if (answers.length > 0 && calls.length === 0) {
    const handed = free.filter(({ range }) => !isAnswer(range.start));
    const isElse = (one: Found): boolean =>
      (!isEmptyWord(one.value) || isSaidSignature(text, one)) &&
      !isCommand(one.range.start) &&
      ![...printed, ...handed].some(
        ({ range }) => range.start < one.range.end && one.range.start < range.end,
      );
    const others = [...handed, ...oddInAll(text, every, letters).filter(isElse)];
    // What has a name was handed over, wherever it stands.
    const named = structured.flatMap((one) =>
      one.signature === undefined ? [] : [{ ...one.signature, source: 'console' as const }],
    );
    return [...answersOf(customers, [...answers, ...named]), ...list(others)];
  }
  if (structured.length === 0) {
    // What a template would fill in is told of the call that it stands in.
    const odd = oddInAll(text, every, letters).filter(
      ({ value }) => calls.length === 0 || !isUnrendered(value),
    );
    const said = free.length > 0 ? odd.filter((one) => isApart(text, one, free, every)) : odd;
    const signatures = [...free, ...said];
    if (every.length > 0) return list(signatures);
    const isNamedElse = ({ range }: Found): boolean =>
      namesAt(text, range.start).given.some(isNamedForOthers);
    if (speaksOfOthers(text, signatures)) return list([]);
    // Beside digests that are said to be of others, one of which nothing is said is one of those.
    const isBesideOthers = digests.some((one) => isHexSignature(one.value) && isKnown(one));
    return list(
      signatures.filter(
        (one) =>
          !isNamedElse(one) && !isAmongOthers(text, one.range) && (!isBesideOthers || isSaid(text, one)),
      ),
    );
  }
  const isWanting = calls.length === 0 && structured.every((one) => one.signature === undefined);
  const found =
    free.length > 0 || !isWanting
      ? free
      : oddInAll(text, every, letters).filter(
          (one) => isSaidSignature(text, one) || (!isEmptyWord(one.value) && isSaid(text, one)),
        );
  const lone = oneOf(text, [...new Map(found.map((one) => [one.value, one] as const)).values()]);
  const named = structured.flatMap((one) => one.signature ?? []);
  // Names for signatures only, as in languages whose word for an email is not known here: each is the email's that stands with it.
  if (named.length > 1 && calls.length === 0 && structured.every(({ email }) => email === undefined)) {
    const pairs = listInParts(text, letters, customers, named).filter(
      ({ email, signature }) => email !== undefined && signature !== undefined,
    );
    if (pairs.length === named.length) return pairs;
  }
  const several = [...named, ...(lone.length === 1 ? lone : [])];
  const signature = several.find(({ range }) => stateAt(text, range) !== 'past') ?? several[0];
  // What was decoded as a whole stands at one place.
  const before = customers.filter(
    ({ range }) =>
      signature !== undefined &&
      (range.end <= signature.range.start || range.start === signature.range.start),
  );
  const nearest = before.toSorted((a, b) => a.range.start - b.range.start).at(-1) ?? customers[0];
  const isTaker = ({ email, range }: Candidate): boolean => email !== undefined && !isMade(range.start);
  const mail = structured.find(isTaker)?.email ?? nearest;
  if (mail === undefined || signature === undefined || (named.length === 0 && lone.length > 1)) return [];
  const isOnly = calls.length === 0 && every.every(({ value }) => value === mail.value);
  const others = isOnly ? several.filter((one) => one !== signature) : [];
  return [signature, ...others].map((one) => pair(mail, one));
}

/** An address without quotation marks: what a program printed of a call. */
const printedEmail = /^[\w.+-]{1,64}@[\w-]/;

/** What makes another text of an email: it is not the one that stands in the text. */
const changes =
  /(?:^|\.)(?:replace(?:All|First)?|slice|substr(?:ing)?|split|concat|pad\w*|encode\w*|escape|btoa|md5|sha\w*|hash)$/i;
const isChanged = (value: Value | undefined): boolean => value?.kind === 'call' && changes.test(value.name);

/** What was made of something else hands over nothing that stands elsewhere in the text. */
export const madeIn = (text: string, calls: Gathered['calls']): readonly PlacedCall[] =>
  calls.filter(({ emailValue, signatureValue }) => {
    const start = emailValue?.range.start ?? 0;
    const isUnquoted = emailValue?.kind !== 'text' && printedEmail.test(text.slice(start, start + 70));
    // Of what a program printed, the signature has no quotation marks either.
    if (isUnquoted) return signatureValue?.kind === 'text';
    return isChanged(emailValue) || !mayBeSignature(signatureValue);
  });

/** In UTF-16 code units: so far above a value the call and the comment begin that it stands in. */
const longestCall = 500;
/** What stands before a value in a call, and before a line that is commented out. */
const inCall = /(?:user:e?-?mail|set(?:User)?Email|user\.signature)\b[^\n)]{0,400}$/i;
const lineComment = /^\s{0,80}(?:#|--|\*)|(?:^|[^:])\/\//;
const comments = [
  ['/*', '*/'],
  ['<!--', '-->'],
] as const;

/** Whether a place is in a call that nobody makes any more, as it is commented out. */
function isInComment(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - longestCall), place);
  if (!inCall.test(before)) return false;
  const isOpen = ([opening, closing]: (typeof comments)[number]): boolean =>
    before.lastIndexOf(opening) > before.lastIndexOf(closing);
  return lineComment.test(before.slice(before.lastIndexOf('\n') + 1)) || comments.some(isOpen);
}

const pair = (email: Found | undefined, signature: Found | undefined): Candidate => {
  const ranges = [email, signature].flatMap((one) => one?.range ?? []);
  return {
    ...(email === undefined ? {} : { email }),
    ...(signature === undefined ? {} : { signature }),
    platform: 'unknown',
    source: 'bare',
    range: {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    },
  };
};

/** What was printed, or stands under a name, is the signature of the last email before it: as a rule that of its command. */
function answersOf(
  emails: readonly Found[],
  signatures: readonly (Found & Pick<Candidate, 'source'>)[],
): readonly Candidate[] {
  const ordered = emails.toSorted((a, b) => a.range.start - b.range.start);
  return signatures.slice(0, mostPairs).map(({ value, range, source }) => {
    const email = ordered.findLast(({ range: { start } }) => start < range.start) ?? ordered[0];
    return { ...pair(email, { value, range }), source };
  });
}

/** Of several signatures the one that is said to be it, or that is not said to be the old or the expected one, where only one is. */
function oneOf(text: string, signatures: readonly Found[]): readonly Found[] {
  const isNamed = ({ range }: Found): boolean => {
    const { given, said } = namesAt(text, range.start);
    return [...given, ...said].some(isNamedSignature);
  };
  const isInUse = ({ range }: Found): boolean => stateAt(text, range) !== 'past';
  return (
    [isNamed, isInUse].map((is) => signatures.filter(is)).find(({ length }) => length === 1) ?? signatures
  );
}

/** A pair as it was handed over: each of the two under the name that it stands under. */
function inTheirFields(text: string, one: Candidate): Candidate {
  const { email, signature } = one;
  return email !== undefined && signature !== undefined && areInEachOthersField(text, email, signature)
    ? { ...one, email: signature, signature: email }
    : one;
}

const most = 100;
/** A text in which all is looked for holds no more digests. */
const mostPairs = 1_600;

/** In a mail's own head: who wrote it. Those whom it was written to may well be the customer. */
const writerBefore =
  /^[ \t>|*]{0,12}(?:from|reply[ -]?to|sender|return-path|message-id|in-reply-to|references|content-id|x-[\w-]{1,40}(?<!-to)|author|committer|signed-off-by|reviewed-by|co-authored-by|von|de|répondre à|antwort an|responder a)[*_]{0,2}[ \t]{0,4}:/i;

/** Whoever speaks in a line of a conversation: `Tom (tom@acme.test): …`. */
const speakerBefore = /^[\p{L}][\p{L} .'-]{0,40} ?[(<]$/u;
const speakerAfter = /^[)>] ?:/;

/** A line that whoever has an address says: `bob@acme.test (10:12): …`, `[bob@acme.test] …`. */
const spokenLine =
  /^[ \t]{0,4}[[<(]?([\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}\w)(?:[\])>]|(?: ?\(\d\d:\d\d[^)\n]{0,10}\))?[:>])[ \t]+(\S[^\n]*)$/gm;
/** Several words, and no digest among them. */
const isSpoken = (said: string): boolean => /\p{L}['’]?\s+\p{L}/u.test(said) && !/[0-9a-f]{32}/i.test(said);

/** Who speaks in more than one line of a text. */
function speakersIn(text: string): ReadonlySet<string> {
  const lines = Array.from(text.matchAll(spokenLine), ([, email = '', said = '']) => ({ email, said }));
  const spoken = new Set(lines.filter(({ said }) => isSpoken(said)).map(({ email }) => email));
  return new Set(
    Array.from(Map.groupBy(lines, ({ email }) => email))
      .filter(([email, of]) => of.length > 1 && spoken.has(email))
      .map(([email]) => email),
  );
}

interface Roles {
  readonly customers: readonly Found[];
  /** Whoever wrote a mail or speaks in a conversation; where nobody else stands in the text, they are the customers. */
  readonly writers: readonly Found[];
}

function partedByRole(text: string, emails: readonly Found[]): Roles {
  const isWriter = ({ range }: Found): boolean => {
    const before = text.slice(Math.max(0, range.start - 300), range.start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const isSpeaker = speakerBefore.test(line) && speakerAfter.test(text.slice(range.end, range.end + 3));
    return isSpeaker || writerBefore.test(line);
  };
  const speakers = speakersIn(text);
  const [writers = [], customers = []] = [true, false].map((is) =>
    emails.filter((one) => (isWriter(one) || speakers.has(one.value)) === is),
  );
  return customers.length > 0 ? { customers, writers } : { customers: writers, writers: [] };
}

/** Each signature goes to the email just before it, else to the one just after it; what is left stands alone. */
function listBare(emails: readonly Found[], signatures: readonly Found[]): readonly Candidate[] {
  const isSignature = new Set(signatures);
  const pairs: Candidate[] = [];
  const paired = new Set<Found>();
  /** Emails that were passed and have no signature yet. */
  const before: Found[] = [];
  const ordered = emails.toSorted((a, b) => a.range.start - b.range.start);
  let next = 0;
  const nextEmail = (place: number): Found | undefined => {
    while ((ordered[next]?.range.start ?? place + 1) <= place) next += 1;
    next += 1;
    return ordered[next - 1];
  };
  for (const one of [...emails, ...signatures].sort((a, b) => a.range.start - b.range.start)) {
    if (!isSignature.has(one)) {
      if (!paired.has(one)) before.push(one);
      continue;
    }
    if (pairs.length >= mostPairs) break;
    const email = before.pop() ?? nextEmail(one.range.start);
    if (email !== undefined) paired.add(email);
    pairs.push(pair(email, one));
  }
  // One email and several signatures: each may be the email's.
  const [only] = emails;
  const isOne = new Set(emails.map(({ value }) => value)).size === 1;
  const completed = pairs.map((one) =>
    one.email === undefined && isOne && one.signature !== undefined ? pair(only, one.signature) : one,
  );
  const alone = emails.filter((one) => !paired.has(one)).slice(0, most);
  return [...completed, ...alone.map((one) => pair(one, undefined))];
}

/** In UTF-16 code units: the two lines of a comparison that take each other's place. */
const hunk = 400;

/** Directly behind a signature: whose it is, whoever stands before it. */
const ofThem =
  /^["'`*_)]{0,3},?\s(?:\(?(?:it['’]?s |is )?(?:for|of|für|von|vom|pour|de|para|per|di|voor|van|customer|kunde|client|cliente)\s){1,2}["'`(<]{0,2}$/i;
const longestOf = 40;

function whoseBehind(
  text: string,
  { range: { end } }: Found,
  emails: readonly Found[],
  signatures: readonly Found[],
): Found | undefined {
  if (!emails.some(({ range }) => range.end <= end)) return undefined;
  const email = emails.find(
    ({ range: { start } }) => start > end && start <= end + longestOf && ofThem.test(text.slice(end, start)),
  );
  if (email === undefined) return undefined;
  const newLine = text.indexOf('\n', email.range.end);
  const lineEnd = newLine < 0 ? text.length : newLine;
  // In a row of people the next one's signature follows.
  return signatures.some(({ range: { start } }) => start > email.range.end && start < lineEnd)
    ? undefined
    : email;
}

/** The same where lines of a comparison take each other's place: both are of whom the one that there is belongs to. */
function listAll(text: string, emails: readonly Found[], signatures: readonly Found[]): readonly Candidate[] {
  const handed = signatures.flatMap((one) => {
    const email = whoseBehind(text, one, emails, signatures);
    return email === undefined ? [] : [{ one, email }];
  });
  if (handed.length > 0) {
    const isHanded = new Set<Found>(handed.flatMap(({ one, email }) => [one, email]));
    const [others, rest] = [emails, signatures].map((list) => list.filter((one) => !isHanded.has(one)));
    return [...handed.map(({ one, email }) => pair(email, one)), ...listAll(text, others ?? [], rest ?? [])];
  }
  const compared = signatures.map((one) => ({ one, state: comparedAt(text, one.range) }));
  const replacedBy = new Map(
    compared.flatMap(({ one, state }) => {
      if (state !== 'past') return [];
      const other = compared.find(
        (other) => other.state === 'current' && Math.abs(other.one.range.start - one.range.start) <= hunk,
      );
      return other === undefined ? [] : [[one, other.one] as const];
    }),
  );
  const pairs = listBare(
    emails,
    signatures.filter((one) => !replacedBy.has(one)),
  );
  const emailOf = new Map(pairs.map(({ email, signature }) => [signature, email] as const));
  return [
    ...pairs,
    ...Array.from(replacedBy, ([one, other]) => pair(emailOf.get(other), one)).slice(0, mostPairs),
  ];
}

/**
 * The same of a mail with parts that were encoded, each of which may stand at one place of what was pasted: there a
 * signature goes with the emails of its part.
 */
function listInParts(
  text: string,
  letters: readonly Slice[],
  emails: readonly Found[],
  signatures: readonly Found[],
): readonly Candidate[] {
  const inParts = letters.flatMap((letter) => {
    const { text: part, range } = letter;
    if (part.length > longestBare) return [];
    const signed = signatures.flatMap(({ value }) => {
      const start = part.indexOf(value);
      return start < 0 ? [] : [{ value, range: { start, end: start + value.length } }];
    });
    if (signed.length === 0) return [];
    const outside = ({ value, range: { start, end } }: Found): Found => ({ value, range: range(start, end) });
    const { customers } = partedByRole(part, emailsIn(wholeSlice(part)));
    return listAll(part, customers, signed).flatMap(({ email, signature }) =>
      email === undefined || signature === undefined ? [] : [pair(outside(email), outside(signature))],
    );
  });
  const taken = new Set(inParts.flatMap(({ email, signature }) => [email?.value, signature?.value]));
  const left = signatures.filter(({ value }) => !taken.has(value));
  const others = listAll(text, emails, left).filter(
    ({ email, signature }) => signature !== undefined || !taken.has(email?.value),
  );
  return [...inParts, ...others];
}
