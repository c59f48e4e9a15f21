import { causeIds } from '../causes/CauseId.ts';
import { integrationsIn } from '../integrations/integrationsIn.ts';
import { complainedOf } from './complainedOf.ts';
import { coverageOf } from './coverageOf.ts';
import { doubtsIn } from './doubtsIn.ts';
import type {
  Candidate,
  Evidence,
  EvidenceFinding,
  EvidenceWarning,
  Found,
  Known,
  Range,
  ReadOptions,
  SourceKind,
} from './Evidence.ts';
import { emailsKept } from './emailsKept.ts';
import { constantOf, findingsOf, unfilled } from './findingsOf.ts';
import { isTold } from './isTold.ts';
import { madeIn } from './madeIn.ts';
import { markAt } from './markAt.ts';
import { pairBare } from './pairBare.ts';
import { peeled } from './peeled.ts';
import { isToldByCall } from './pushesIn.ts';
import { type Gathered, type PlacedCall, readDocuments } from './readDocuments.ts';
import { repliesIn } from './repliesIn.ts';
import { richText } from './richText.ts';
import { type Slice, wholeSlice } from './Slice.ts';
import { type PlaceOf, shownPlaces } from './shownPlaces.ts';
import { sourceKinds } from './sourceKinds.ts';
import { comparedAt, stateAt, statedAt } from './stateAt.ts';
import type { Value } from './Value.ts';

/** More are a list, which is audited. */
const mostCandidates = 1_000;
/** An email or a signature by itself is nothing to judge. */
const mostParts = 100;

const foundOf = (value: Value | undefined): Found | undefined => {
  const text = constantOf(value);
  return text === undefined || value === undefined ? undefined : { value: text, range: value.range };
};

const around = (...found: readonly (Found | undefined)[]): Range => {
  const ranges = found.flatMap((one) => one?.range ?? []);
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
};

const candidate = (
  email: Found | undefined,
  signature: Found | undefined,
  rest: Omit<Candidate, 'email' | 'signature'>,
): Candidate => ({
  ...(email === undefined ? {} : { email }),
  ...(signature === undefined ? {} : { signature }),
  ...rest,
});

/** An email beside which a program printed that there is no signature. */
const unsigned = (email: Found | undefined, nothing: Found | undefined, source: SourceKind): Candidate =>
  candidate(email, undefined, {
    platform: 'unknown',
    source,
    range: around(email, nothing),
    unsigned: true,
  });

/** An address, or what is left of one; a sign before a name, as in `@Model.Email`, is none. */
const hasAddress = /[^\s<>"'({[=$%#&@]@\w/;

/** What a template would fill in, or did as for a page where a program stands; `<jane@example.com>` only looks so. */
const isUnfilledEmail = (value: Value | undefined): boolean =>
  value?.kind === 'template' ||
  (value?.kind === 'text' && /^&(?:quot|apos|#0?3[49]);/.test(value.text)) ||
  (value?.kind === 'text' && !hasAddress.test(value.text) && unfilled(value) !== undefined);

const ofCall = ({ emailValue, signatureValue, platform, source, range }: PlacedCall): Candidate =>
  candidate(
    isUnfilledEmail(emailValue) ? undefined : foundOf(emailValue),
    unfilled(signatureValue) === undefined ? foundOf(signatureValue) : undefined,
    { platform, source, range },
  );

function written({ calls, records, rows }: Gathered): readonly Candidate[] {
  const callAt = coverageOf(calls.map(({ range }) => range));
  const isInCall = ({ range }: Found): boolean => callAt(range.start);
  return [
    ...calls.map(ofCall),
    ...rows.map(({ email, signature, isNothing }) =>
      isNothing
        ? unsigned(email, signature, 'csv')
        : candidate(email, signature, {
            platform: 'unknown',
            source: 'csv',
            range: around(email, signature),
          }),
    ),
    ...records.flatMap(({ email, signature }) => {
      const [left, right] = [email, signature].map((one) =>
        one === undefined || isInCall(one.found) ? undefined : one,
      );
      const [source] = [left, right]
        .flatMap((one) => one?.source ?? [])
        .sort((a, b) => sourceKinds.indexOf(a) - sourceKinds.indexOf(b));
      if (left !== undefined && right?.isNothing)
        return [unsigned(left.found, right.found, source ?? left.source)];
      return source === undefined
        ? []
        : [
            candidate(left?.found, right?.found, {
              platform: 'unknown',
              source,
              range: around(left?.found, right?.found),
            }),
          ];
    }),
  ].filter(({ email, signature }) => email !== undefined || signature !== undefined);
}

/** In UTF-16 code units. */
const besideEmail = 100;
/**
 * The calls of whose values something else tells nothing. A signature that stands in a call and goes with no email of the text is
 * the nearest one's. Of what a call makes of something (`open`), or takes from a variable after another call gave the same
 * email its signature, nobody knows what it hands over: no record beside it tells that.
 */
function untold(
  text: string,
  structured: readonly Candidate[],
  { calls, emails }: Gathered,
): { readonly pairs: readonly Candidate[]; readonly open: readonly Candidate[] } {
  const whole = structured.filter(({ email, signature }) => email !== undefined && signature !== undefined);
  if (whole.length === 0 || calls.length === 0) return { pairs: [], open: [] };
  const told = new Set(whole.flatMap(({ signature }) => signature?.value ?? []));
  const ordered = emails.toSorted((a, b) => a.range.start - b.range.start);
  const nearest = ({ start }: Range): Found | undefined =>
    ordered.findLast(({ range }) => range.end <= start) ?? ordered[0];
  const made = new Set(madeIn(text, calls));
  const signed = new Set<string>();
  const pairs: Candidate[] = [];
  const open: Candidate[] = [];
  for (const call of calls) {
    if (pairs.length + open.length >= mostCandidates) break;
    const { email, signature, ...rest } = ofCall(call);
    const { signatureValue, isOtherBranch } = call;
    if (email !== undefined && signature !== undefined) signed.add(`${call.page} ${email.value}`);
    const one = email ?? nearest(call.range);
    const isAgain =
      email !== undefined &&
      (signatureValue?.kind === 'name' || signatureValue?.kind === 'call') &&
      !isOtherBranch &&
      signed.has(`${call.page} ${email.value}`);
    if (made.has(call) || isAgain) open.push(candidate(one, undefined, rest));
    else if (email === undefined && signature !== undefined && !told.has(signature.value))
      pairs.push(candidate(one, signature, rest));
  }
  return { pairs, open };
}

/** A signature whose line says that it is the old or the new one is the email's just above, where no other stands between. */
function withTheirEmail(
  text: string,
  candidates: readonly Candidate[],
  { calls, emails }: Gathered,
): readonly Candidate[] {
  const whole = candidates.filter((one) => one.email !== undefined && one.signature !== undefined);
  if (whole.length === 0 || calls.length > 0 || whole.length === candidates.length) return candidates;
  const isOfTwo = ({ range }: Found, isLine: boolean): boolean => {
    if (comparedAt(text, range) !== undefined) return true;
    if (!isLine) return false;
    const line = text.lastIndexOf('\n', range.start - 1) + 1;
    return stateAt(text.slice(line), { start: range.start - line, end: range.end - line }) !== undefined;
  };
  const emailOf = ({ range }: Found): Found | undefined => {
    const email = whole.findLast((one) => one.range.start < range.start)?.email;
    const isApart = ({ value, range: { start } }: Found): boolean =>
      email !== undefined && value !== email.value && start > email.range.start && start < range.start;
    return emails.some(isApart) ? undefined : email;
  };
  /** An address without a name that stands directly before it. */
  const besideIt = ({ range }: Found): Found | undefined => {
    const last = candidates.findLast((one) => one.email !== undefined && one.range.start < range.start);
    const email = emails.findLast((one) => one.range.end <= range.start);
    return email !== undefined &&
      email.range.start > (last?.range.end ?? 0) &&
      range.start - email.range.end <= besideEmail
      ? email
      : undefined;
  };
  let looks = 0;
  return candidates.map((one) => {
    if (one.email !== undefined || one.signature === undefined || looks > mostCandidates) return one;
    looks += 1;
    const email =
      besideIt(one.signature) ??
      (isOfTwo(one.signature, one.source === 'lines') ? emailOf(one.signature) : undefined);
    return email === undefined ? one : { ...one, email, range: around(email, one.signature) };
  });
}

const rank = ({ email, signature, source, doubtful }: Candidate): number =>
  (doubtful === true ? 50 : 0) +
  (email === undefined ? 200 : signature === undefined ? 100 : 0) +
  sourceKinds.indexOf(source);

/** What takes another's place is of its kind: code that of code, a record that of a record. */
const kindOf = ({ source }: Candidate): string => (isToldByCall(source) ? 'call' : source);

/**
 * The candidates whose place another of the same email and kind took, as a text says in so many words of both: `before`
 * and `after`, what was expected and what there is, lines of a comparison, a mail and what it answers. Words may mislead:
 * nobody may take something for verified because these were left out.
 */
function supersededOf(
  text: string,
  candidates: readonly Candidate[],
  placeOf: PlaceOf,
): ReadonlySet<Candidate> {
  const signed = candidates.filter(({ signature }) => signature !== undefined);
  const groups = Map.groupBy(signed, (one) => `${kindOf(one)} ${one.email?.value ?? ''}`);
  if (groups.size === signed.length) return new Set();
  const readers = new Map<string, ReturnType<typeof repliesIn>>();
  const read = (one: Candidate) => {
    const range = one.signature?.range ?? one.range;
    const place = (one.signature && placeOf(one.signature)) ?? { text, range };
    const answersAgo = readers.get(place.text) ?? repliesIn(place.text);
    readers.set(place.text, answersAgo);
    return {
      one,
      age: answersAgo(place.range.start),
      stated: statedAt(place.text, place.range),
      near: stateAt(place.text, place.range),
    };
  };
  const superseded = Array.from(groups.values(), (group) => {
    if (group.length < 2) return [];
    const all = group.map(read);
    const inUse = all.filter(({ stated, near }) => stated !== 'past' && near !== 'past');
    // Whoever answers may have computed it: what a page hands over by now is said to be that.
    const newest = Math.min(...inUse.flatMap(({ age, near }) => (near === 'current' ? [age] : [])));
    const isStated = inUse.some(({ stated }) => stated === 'current');
    return all
      .filter(({ age, stated }) => age > newest || (stated === 'past' && isStated))
      .map(({ one }) => one);
  });
  return new Set(superseded.flat());
}

/** Records of an email that stand near a word for what was before, where it has others: those come behind. */
function pastOf(candidates: readonly Candidate[], placeOf: PlaceOf): ReadonlySet<Candidate> {
  const signed = candidates.filter(
    ({ signature, source }) => signature !== undefined && !isToldByCall(source),
  );
  const emails = new Set(signed.map(({ email }) => email?.value));
  if (signed.length === emails.size) return new Set();
  const past = signed.filter(({ signature }) => {
    const place = signature && placeOf(signature);
    return place !== undefined && stateAt(place.text, place.range) === 'past';
  });
  const isPast = new Set(past);
  const inUse = new Set(signed.filter((one) => !isPast.has(one)).map(({ email }) => email?.value));
  return new Set(past.filter(({ email }) => inUse.has(email?.value)));
}

/** The whole pairs that a text does not mark as wrong, where it marks others so. */
function unmarkedOf(
  text: string,
  candidates: readonly Candidate[],
  placeOf: PlaceOf,
): ReadonlySet<Candidate> {
  const whole = candidates.filter(({ email, signature }) => email !== undefined && signature !== undefined);
  const emails = [...new Set(whole.flatMap(({ email }) => email?.value ?? []))];
  if (whole.length < 2 || whole.length > mostCandidates) return new Set();
  const complained = complainedOf(text, emails);
  const isWrong = ({ email, signature }: Candidate): boolean => {
    if (email !== undefined && complained.has(email.value)) return true;
    const [place, beside] = [signature && placeOf(signature), email && placeOf(email)];
    if (place === undefined) return false;
    const both =
      beside?.text === place.text
        ? {
            start: Math.min(place.range.start, beside.range.start),
            end: Math.max(place.range.end, beside.range.end),
          }
        : place.range;
    return markAt(place.text, both) === 'wrong';
  };
  const wrong = new Set(whole.filter(isWrong));
  return wrong.size === 0 ? wrong : new Set(whole.filter((one) => !wrong.has(one)));
}

/** Best first, each pair once; a part of a pair that is there as a whole is left out. `complete`: whether all are there. */
function ranked(
  text: string,
  candidates: readonly Candidate[],
  placeOf: PlaceOf,
  open: readonly Candidate[],
): { readonly candidates: readonly Candidate[]; readonly complete: boolean } {
  const superseded = supersededOf(text, candidates, placeOf);
  const past = pastOf(candidates, placeOf);
  const unmarked = unmarkedOf(text, candidates, placeOf);
  // What nobody can tell of a call is no record's to tell.
  const isOpen = new Set(open);
  const rankOf = (one: Candidate): number =>
    isOpen.has(one) ? -1 : rank(one) + (past.has(one) || superseded.has(one) ? 25 : 0);
  // What is marked changes the order of its own kind only.
  const markOf = (one: Candidate): number => (unmarked.has(one) ? 1 : 0);
  const emails = new Set<string>();
  const signatures = new Set<string>();
  const pairs = new Set<string>();
  const once = [...open, ...candidates]
    // Those without a name are in order already: whoever wrote a mail comes behind the others.
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        markOf(a) - markOf(b) ||
        (a.source === 'bare' ? 0 : a.range.start - b.range.start),
    )
    .filter((one) => {
      const { email, signature, unsigned } = one;
      if (isOpen.has(one)) return true;
      const pair = `${email?.value ?? ''}\n${signature?.value ?? ''}${unsigned ?? ''}`;
      const isPart =
        (signature === undefined &&
          unsigned === undefined &&
          email !== undefined &&
          emails.has(email.value)) ||
        (email === undefined && signature !== undefined && signatures.has(signature.value));
      if (pairs.has(pair) || isPart) return false;
      pairs.add(pair);
      if (email !== undefined) emails.add(email.value);
      if (signature !== undefined) signatures.add(signature.value);
      return true;
    });
  const kept = once.filter((one, nth) => nth < mostCandidates && (nth < mostParts || isTold(one)));
  return {
    candidates: kept.map((one) => (superseded.has(one) ? { ...one, past: true as const } : one)),
    complete: !once.slice(mostCandidates).some(isTold),
  };
}

const unique = (found: readonly Found[], most = emailsKept): readonly Found[] =>
  [...new Map(found.toReversed().map((one) => [one.value, one] as const)).values()]
    .toSorted((a, b) => a.range.start - b.range.start)
    .slice(0, most);

const isExposure = ({ id }: EvidenceFinding): boolean =>
  (causeIds.exposure as readonly string[]).includes(id);

function inOrder(findings: readonly EvidenceFinding[]): readonly EvidenceFinding[] {
  const once = new Map(
    findings.map((one) => [`${one.id} ${JSON.stringify(one.detail)} ${one.range.start}`, one] as const),
  );
  return [...once.values()].sort(
    (a, b) => Number(isExposure(b)) - Number(isExposure(a)) || a.range.start - b.range.start,
  );
}

function warningsOf({ calls }: Gathered, candidates: readonly Candidate[]): readonly EvidenceWarning[] {
  const isComputed = (value: Value | undefined): boolean =>
    value !== undefined && !['text', 'nothing', 'template'].includes(value.kind);
  const isWhole = candidates.some(({ email, signature }) => email !== undefined && signature !== undefined);
  return [
    ...(calls.some(({ emailValue }) => isUnfilledEmail(emailValue)) ? (['template-source'] as const) : []),
    ...(!isWhole &&
    calls.some(({ emailValue, signatureValue }) => isComputed(emailValue) || isComputed(signatureValue))
      ? (['values-in-variables'] as const)
      : []),
    ...(candidates[0]?.doubtful === true ? (['doubtful-signature'] as const) : []),
    ...(candidates.length === 0 ? (['nothing-found'] as const) : []),
  ];
}

/** Whether a pair was read as a whole: a call, or a digest of the right length. */
const isWhole = ({ email, signature, source }: Candidate): boolean =>
  email !== undefined &&
  signature !== undefined &&
  (isToldByCall(source) || /^[0-9a-f]{64}$/i.test(signature.value));

function evidenceOf(text: string, gathered: Gathered, known: Known): Evidence {
  const found = withTheirEmail(text, written(gathered), gathered);
  const { pairs, open } = untold(text, found, gathered);
  const structured = [...found, ...pairs];
  const { candidates: bare, findings } = pairBare(text, structured, gathered);
  const placeOf = shownPlaces(text, gathered.letters);
  const all = [...structured, ...bare];
  const isDoubtful = doubtsIn(text, placeOf);
  // Beside one that is sure, or that was computed, only a word for another thing puts a digest in doubt.
  const isSure = (one: Candidate): boolean => isWhole(one) && one.doubtful !== true && !isDoubtful(one);
  const isOther = doubtsIn(text, placeOf, true);
  const isBesideSure = all.some(isSure);
  const doubted = (one: Candidate): Candidate => {
    if (!isBesideSure && !isDoubtful(one)) return one;
    if (isOther(one)) return { ...one, doubtful: true };
    return isBesideSure ? one : { ...one, doubtful: true, unsaid: true };
  };
  const { candidates, complete } = ranked(text, all.map(doubted), placeOf, open);
  const attribute = (which: Gathered['attributes'][number]['attribute']): readonly Found[] =>
    unique(gathered.attributes.filter((one) => one.attribute === which).map(({ found }) => found));
  const context = {
    websiteIds: attribute('websiteId'),
    tokenIds: attribute('tokenId'),
    nicknames: attribute('nickname'),
    phones: attribute('phone'),
    userIds: attribute('userId'),
    emails: unique([...candidates.flatMap(({ email }) => email ?? []), ...gathered.emails]),
  };
  return {
    candidates,
    context,
    findings: inOrder([...findings, ...findingsOf(gathered, context, known)]),
    warnings: warningsOf(gathered, candidates),
    integrations: integrationsIn(text),
    complete: gathered.complete && complete,
  };
}

/** What was read of a text that stood in another, with the places in that one. */
function placedIn({ range: placeOf }: Slice, { candidates, context, findings, ...rest }: Evidence): Evidence {
  const outside = ({ start, end }: Range): Range => placeOf(start, end);
  const placed = <T extends { readonly range: Range }>(one: T): T => ({ ...one, range: outside(one.range) });
  const all = (list: readonly Found[]): readonly Found[] => list.map(placed);
  return {
    ...rest,
    candidates: candidates.map((one) => ({
      ...placed(one),
      ...(one.email && { email: placed(one.email) }),
      ...(one.signature && { signature: placed(one.signature) }),
    })),
    context: {
      websiteIds: all(context.websiteIds),
      tokenIds: all(context.tokenIds),
      nicknames: all(context.nicknames),
      phones: all(context.phones),
      userIds: all(context.userIds),
      emails: all(context.emails),
    },
    findings: findings.map(placed),
  };
}

/**
 * Reads anything that people paste: a page's source, a snippet in any language, a HAR file, JSON, a table, a log, a
 * query, or an email and a signature by themselves. Gives what it took from where (places in UTF-16 code units), what
 * else it learned, and the delivery and exposure causes that the text shows. Pure, in time linear in the length; runs
 * nothing, throws for nothing. Whether a secret stands in the text is asked apart ({@link findSecrets}), where
 * secrets may be.
 */
export function readEvidence(text: string, known: Known, options: ReadOptions = {}): Evidence {
  const inner = peeled(text);
  const read = readPeeled(inner.text, known, options);
  return inner.text === text ? read : placedIn(inner, read);
}

function readPeeled(text: string, known: Known, options: ReadOptions): Evidence {
  const pasted = evidenceOf(text, readDocuments(text, options), known);
  if (pasted.candidates.some(isWhole)) return pasted;
  // A word processor's tags stand in the middle of words.
  const rich = richText(wholeSlice(text));
  if (rich === undefined) return pasted;
  const shown = evidenceOf(text, readDocuments(text, options, rich), known);
  return shown.candidates.some(isWhole) ? shown : pasted;
}
