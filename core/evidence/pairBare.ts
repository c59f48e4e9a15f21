import { answersIn, type Transcript } from './answersIn.ts';
import { areInEachOthersField } from './areInEachOthersField.ts';
import { barePair } from './barePair.ts';
import { besidePlaces } from './besidePlaces.ts';
import { boundsOfPairs } from './boundsOfPairs.ts';
import { coverageOf } from './coverageOf.ts';
import { digestIn } from './digestIn.ts';
import type { Candidate, EvidenceFinding, Found } from './Evidence.ts';
import { ofWhom } from './findingsOf.ts';
import { isAmongOthers } from './isAmongOthers.ts';
import { isApart } from './isApart.ts';
import { isInComment } from './isInComment.ts';
import { isNamedForOthers, isNamedSignature } from './isNamedForOthers.ts';
import { isOfOthers } from './isOfOthers.ts';
import { isSaid, isSaidSignature } from './isSaid.ts';
import { isTold } from './isTold.ts';
import { knownOfOthers } from './knownOfOthers.ts';
import { lineBefore } from './lineBefore.ts';
import { listInParts } from './listInParts.ts';
import { isEmptyWord, isHexSignature, isUnrendered } from './looksLikeSignature.ts';
import { madeIn } from './madeIn.ts';
import { namesAt } from './namesAt.ts';
import { oddInAll } from './oddInAll.ts';
import { partedByRole } from './partedByRole.ts';
import type { Gathered } from './readDocuments.ts';
import { rowsLike } from './rowsLike.ts';
import type { Slice } from './Slice.ts';
import { saidNothings } from './saidNothings.ts';
import { saysSignature } from './saysSignature.ts';
import { speaksOfOthers } from './speaksOfOthers.ts';
import { stateAt } from './stateAt.ts';
import { type Told, whatIsThere } from './whatIsThere.ts';
import { withPrint } from './withPrint.ts';
import { isHandedOver } from './wordsOfSentences.ts';

/** Signatures that are a part of a digest, such as a truncated one; more than these are not compared. */
const mostPieces = 20;
const wholeDigest = /[0-9a-fA-F]{64}/g;

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
  const transcript = answersIn(text.length > boundsOfPairs.text ? '' : text);
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

/** Where somebody looked at a signature that is not there, or says so: it is that of the last email before. */
function lookedAt(
  emails: readonly Found[],
  nothings: readonly Found[],
  source: Candidate['source'],
): readonly Told[] {
  return nothings.slice(0, boundsOfPairs.pairs).flatMap((nothing) => {
    const before = emails.findLast(({ range }) => range.start < nothing.range.start);
    const email = before ?? (source === 'console' ? emails[0] : undefined);
    return email === undefined ? [] : [whatIsThere(email, nothing, source)];
  });
}

/**
 * What a text tells of beside its records: on a line of its own another email with a whole digest, or a digest that is
 * said to be handed over.
 */
function pairsBeside(
  text: string,
  structured: readonly Candidate[],
  { calls, emails, digests }: Gathered,
): readonly Candidate[] {
  if (calls.length > 0 || text.length > boundsOfPairs.text) return [];
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
  return free.slice(0, boundsOfPairs.pairs).flatMap((one) => {
    const { start } = one.range;
    const line = lineBefore(text, start, boundsOfPairs.lead);
    const beside = emails.findLast(
      ({ range }) => range.end <= start && range.start >= start - line.length && !isInRecord(range.start),
    );
    const isSaid = !/[{}\\]/.test(line) && (isHandedOver.test(line) || saysSignature(line));
    const email = beside ?? (isSaid && people.length === 1 ? people[0] : undefined);
    return email !== undefined && (isSaid || !known.has(email.value)) ? [barePair(email, one)] : [];
  });
}

const isOfWord = /\w$/;

/** Whether what seems to be printed is there to be read: what stands encoded in a mail is, as far as its decoded part shows it. */
const isShown = ({ value, range }: Found, letters: readonly Slice[]): boolean =>
  letters.every((letter) => {
    const { start, end } = letter.range(0, letter.text.length);
    if (range.end <= start || range.start >= end) return true;
    const at = letter.text.indexOf(value);
    return at >= 0 && !isOfWord.test(letter.text.slice(Math.max(0, at - 1), at));
  });

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
      ...writers.slice(0, boundsOfPairs.alone).map((one) => barePair(one, undefined)),
    ].map((one) => inTheirFields(text, one));
  if (text.length > boundsOfPairs.text) return structured.length > 0 ? [] : list([]);
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
    (one) =>
      !isUsed(one, one.value) &&
      !isOfOthers(text, one.range) &&
      !isOfOthers(text, digestIn(one)) &&
      isShown(one, letters),
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
  return [signature, ...others].map((one) => barePair(mail, one));
}

/** What was printed, or stands under a name, is the signature of the last email before it: as a rule that of its command. */
function answersOf(
  emails: readonly Found[],
  signatures: readonly (Found & Pick<Candidate, 'source'>)[],
): readonly Candidate[] {
  const ordered = emails.toSorted((a, b) => a.range.start - b.range.start);
  return signatures.slice(0, boundsOfPairs.pairs).map(({ value, range, source }) => {
    const email = ordered.findLast(({ range: { start } }) => start < range.start) ?? ordered[0];
    return { ...barePair(email, { value, range }), source };
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
