import { placeholderOf } from '../diagnosis/placeholderOf.ts';
import type { EvidenceFinding, Found, Known } from './Evidence.ts';
import { isEmptyWord, isUnrendered } from './looksLikeSignature.ts';
import { isBlank } from './nothings.ts';
import type { Gathered, PlacedCall } from './readDocuments.ts';
import { tokenGuesser } from './tokenGuesser.ts';
import type { Value } from './Value.ts';

/** The constant text of a value; undefined where it is none. */
export const constantOf = (value: Value | undefined): string | undefined =>
  value?.kind === 'text' && value.text !== '' ? value.text : undefined;

/** The placeholder that stands where a value should, as it may be shown; undefined where none does. */
export const unfilled = (value: Value | undefined): string | undefined =>
  value?.kind === 'template'
    ? (placeholderOf(value.text) ?? '…')
    : value?.kind === 'text' && !isEmptyWord(value.text)
      ? placeholderOf(value.text)
      : undefined;

const isMissing = ({ signature, signatureValue }: PlacedCall): boolean =>
  signature === undefined || (signatureValue?.kind === 'text' && signatureValue.text === '');

/** The same findings, as those of whoever has this email. */
export const ofWhom = (
  findings: readonly EvidenceFinding[],
  email: string | undefined,
): readonly EvidenceFinding[] =>
  email === undefined ? findings : findings.map((finding) => ({ ...finding, email }));

/** What a page's calls say without a signature, or with an empty one. */
function aboutSignatures(calls: readonly PlacedCall[]): readonly EvidenceFinding[] {
  /** The last call with a signature so far. */
  let signed: PlacedCall | undefined;
  const signedEmails = new Set(
    calls.filter((one) => !isMissing(one)).map(({ emailValue }) => constantOf(emailValue)),
  );
  const about = (call: PlacedCall): readonly EvidenceFinding[] => {
    const { range, email, emailValue, signatureValue } = call;
    const before = signed;
    if (!isMissing(call)) signed = call;
    if (email === undefined) return [];
    if (isMissing(call)) {
      const pushed = constantOf(emailValue);
      if (call.source === 'ios' && signed !== undefined) {
        const signedFor = constantOf(signed.emailValue);
        return pushed !== undefined && signedFor !== undefined && pushed !== signedFor
          ? [{ id: 'stale-signature', detail: { email: pushed, before: signedFor }, range }]
          : [];
      }
      if (signed !== undefined)
        return call.isOtherBranch ? [] : [{ id: 'email-set-twice', detail: {}, range }];
      // A later call signs it, or may well.
      const isSignedLater =
        signedEmails.has(pushed) ||
        (signedEmails.size > 0 && (pushed === undefined || signedEmails.has(undefined)));
      return isSignedLater ? [] : [{ id: 'signature-missing', detail: {}, range }];
    }
    if (signatureValue?.kind === 'nothing')
      return [
        { id: 'signature-undefined', detail: { text: signatureValue.text }, range: signatureValue.range },
      ];
    const placeholder = unfilled(signatureValue);
    if (placeholder !== undefined && signatureValue !== undefined)
      return [{ id: 'signature-placeholder', detail: { text: placeholder }, range: signatureValue.range }];
    if (signatureValue?.kind === 'text' && isEmptyWord(signatureValue.text))
      return [
        { id: 'signature-undefined', detail: { text: signatureValue.text }, range: signatureValue.range },
      ];
    const pushed = constantOf(emailValue);
    const isOther = before !== undefined && pushed !== undefined && constantOf(before.emailValue) !== pushed;
    return isOther && constantOf(before.emailValue) !== undefined && !call.isOtherBranch
      ? [{ id: 'email-set-twice', detail: {}, range }]
      : [];
  };
  return calls.flatMap((call) => ofWhom(about(call), constantOf(call.emailValue)));
}

/** Farther apart, a record's email and signature may belong to two things. */
const isClose = (one: Found, other: Found): boolean =>
  Math.max(one.range.start, other.range.start) - Math.min(one.range.end, other.range.end) <= 200;

/** The same signature next to another email, or code that signs another email than the one that is pushed. */
function aboutEmails({ calls, records, rows, signedEmails }: Gathered): readonly EvidenceFinding[] {
  const signedAs = new Map<string, string>();
  for (const { email, signature } of records) {
    if (email !== undefined && signature !== undefined && isClose(email.found, signature.found))
      signedAs.set(signature.found.value, email.found.value);
  }
  for (const { email, signature } of rows) {
    if (email !== undefined && signature !== undefined) signedAs.set(signature.value, email.value);
  }
  const pushed = new Set(calls.flatMap(({ emailValue }) => constantOf(emailValue) ?? []));
  const literal = signedEmails.find(({ value }) => !pushed.has(value));
  return calls.flatMap((call): readonly EvidenceFinding[] => {
    const email = constantOf(call.emailValue);
    const signature = constantOf(call.signatureValue);
    if (email === undefined) return [];
    const signed = (signature === undefined ? undefined : signedAs.get(signature)) ?? literal?.value;
    return signed === undefined || signed === email
      ? []
      : [
          {
            id: 'pushed-email-differs',
            detail: { pushed: email, signed },
            range: call.emailValue?.range ?? call.range,
            email,
          },
        ];
  });
}

function aboutWebsites(websiteIds: readonly Found[], known: Known): readonly EvidenceFinding[] {
  const chosen = known.websiteId?.toLowerCase();
  if (chosen === undefined || websiteIds.some(({ value }) => value.toLowerCase() === chosen)) return [];
  return websiteIds.map(({ value, range }): EvidenceFinding => {
    const owner = known.websites.find(({ websiteId }) => websiteId?.toLowerCase() === value.toLowerCase());
    return {
      id: 'website-mismatch',
      detail: { found: value, chosen: known.websiteId ?? '', owner: owner === undefined ? '' : owner.name },
      range,
    };
  });
}

/** What else was seen that tokens are compared with. */
interface TokenContext {
  readonly websiteIds: readonly Found[];
  readonly tokenIds: readonly Found[];
  readonly emails: readonly Found[];
  readonly userIds: readonly Found[];
  readonly nicknames: readonly Found[];
}

function aboutTokens({ tokenIds, emails, userIds, nicknames }: TokenContext): readonly EvidenceFinding[] {
  const values = (found: readonly Found[]): readonly string[] => found.map(({ value }) => value);
  if (tokenIds.length === 0) return [];
  const guess = tokenGuesser({
    emails: values(emails),
    userIds: values(userIds),
    nicknames: values(nicknames),
  });
  return tokenIds.flatMap(({ value, range }): readonly EvidenceFinding[] => {
    const which = guess(value);
    return which === undefined ? [] : [{ id: 'guessable-token', detail: { which }, range }];
  });
}

/** What stands in the place of signatures that are not there; where calls hand something over, that counts. */
function aboutNothings({ calls, rows, records }: Gathered): readonly EvidenceFinding[] {
  if (calls.some(({ emailValue }) => constantOf(emailValue) !== undefined)) return [];
  const about = (found: Found | undefined, isNothing: boolean | undefined): readonly EvidenceFinding[] => {
    if (found === undefined) return [];
    const { value, range } = found;
    if (isNothing === true && isBlank(value)) return [{ id: 'signature-missing', detail: {}, range }];
    const isEmpty = isNothing === true || (isEmptyWord(value) && !isUnrendered(value));
    return isEmpty ? [{ id: 'signature-undefined', detail: { text: value }, range }] : [];
  };
  return [
    ...rows.flatMap(({ email, signature, isNothing }) => ofWhom(about(signature, isNothing), email?.value)),
    ...records.flatMap(({ email, signature }) =>
      email && signature ? ofWhom(about(signature.found, signature.isNothing), email.found.value) : [],
    ),
  ];
}

/** The delivery and exposure causes that what was gathered shows, in no order. */
export function findingsOf(gathered: Gathered, seen: TokenContext, known: Known): readonly EvidenceFinding[] {
  const pages = Map.groupBy(gathered.calls, ({ page }) => page);
  const hasLiteral = (page: number): boolean =>
    (pages.get(page) ?? []).some(({ emailValue }) => constantOf(emailValue) !== undefined);
  return [
    ...gathered.findings,
    ...Array.from(pages.values(), aboutSignatures).flat(),
    ...aboutEmails(gathered),
    ...aboutNothings(gathered),
    ...aboutWebsites(seen.websiteIds, known),
    ...aboutTokens(seen),
    ...gathered.caches
      .filter(({ page }) => hasLiteral(page))
      .map(({ id, detail, range }): EvidenceFinding => ({ id, detail, range })),
  ];
}
