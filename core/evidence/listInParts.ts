import { barePair } from './barePair.ts';
import { emailsIn } from './bareValues.ts';
import { boundsOfPairs } from './boundsOfPairs.ts';
import type { Candidate, Found } from './Evidence.ts';
import { partedByRole } from './partedByRole.ts';
import { type Slice, wholeSlice } from './Slice.ts';
import { comparedAt } from './stateAt.ts';

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
    if (pairs.length >= boundsOfPairs.pairs) break;
    const email = before.pop() ?? nextEmail(one.range.start);
    if (email !== undefined) paired.add(email);
    pairs.push(barePair(email, one));
  }
  // One email and several signatures: each may be the email's.
  const [only] = emails;
  const isOne = new Set(emails.map(({ value }) => value)).size === 1;
  const completed = pairs.map((one) =>
    one.email === undefined && isOne && one.signature !== undefined ? barePair(only, one.signature) : one,
  );
  const alone = emails.filter((one) => !paired.has(one)).slice(0, boundsOfPairs.alone);
  return [...completed, ...alone.map((one) => barePair(one, undefined))];
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

/** Each signature with its email, where lines of a comparison take each other's place: both are of whom the one that there is belongs to. */
function listAll(text: string, emails: readonly Found[], signatures: readonly Found[]): readonly Candidate[] {
  const handed = signatures.flatMap((one) => {
    const email = whoseBehind(text, one, emails, signatures);
    return email === undefined ? [] : [{ one, email }];
  });
  if (handed.length > 0) {
    const isHanded = new Set<Found>(handed.flatMap(({ one, email }) => [one, email]));
    const [others, rest] = [emails, signatures].map((list) => list.filter((one) => !isHanded.has(one)));
    return [
      ...handed.map(({ one, email }) => barePair(email, one)),
      ...listAll(text, others ?? [], rest ?? []),
    ];
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
    ...Array.from(replacedBy, ([one, other]) => barePair(emailOf.get(other), one)).slice(
      0,
      boundsOfPairs.pairs,
    ),
  ];
}

/**
 * Pairs emails and signatures by their places, also in a mail with parts that were encoded, each of which may stand at
 * one place of what was pasted: there a signature goes with the emails of its part.
 */
export function listInParts(
  text: string,
  letters: readonly Slice[],
  emails: readonly Found[],
  signatures: readonly Found[],
): readonly Candidate[] {
  const inParts = letters.flatMap((letter) => {
    const { text: part, range } = letter;
    if (part.length > boundsOfPairs.text) return [];
    const signed = signatures.flatMap(({ value }) => {
      const start = part.indexOf(value);
      return start < 0 ? [] : [{ value, range: { start, end: start + value.length } }];
    });
    if (signed.length === 0) return [];
    const outside = ({ value, range: { start, end } }: Found): Found => ({ value, range: range(start, end) });
    const { customers } = partedByRole(part, emailsIn(wholeSlice(part)));
    return listAll(part, customers, signed).flatMap(({ email, signature }) =>
      email === undefined || signature === undefined ? [] : [barePair(outside(email), outside(signature))],
    );
  });
  const taken = new Set(inParts.flatMap(({ email, signature }) => [email?.value, signature?.value]));
  const left = signatures.filter(({ value }) => !taken.has(value));
  const others = listAll(text, emails, left).filter(
    ({ email, signature }) => signature !== undefined || !taken.has(email?.value),
  );
  return [...inParts, ...others];
}
