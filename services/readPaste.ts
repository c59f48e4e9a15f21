import type {
  Evidence,
  EvidenceFinding,
  Found,
  Known,
  Range,
  ReadOptions,
} from '../core/evidence/Evidence.ts';
import { findSecrets, type KnownSecret, secretFindings } from '../core/evidence/findSecrets.ts';
import { readEvidence } from '../core/evidence/readEvidence.ts';

/** What stands in the place of a secret wherever a text is quoted. */
const hidden = '••••••••';

/** Longer than any gap that a secret is looked for across, so that two values never make one secret together. */
const apart = '\n'.repeat(200);

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Those of the values in which a secret stands; one pass for all of them. */
function revealing(values: readonly string[], secrets: readonly KnownSecret[]): ReadonlySet<string> {
  const sightings = findSecrets(values.join(apart), secrets);
  if (sightings.length === 0) return new Set();
  let start = 0;
  const places = values.map((value) => {
    const range = { start, end: start + value.length };
    start = range.end + apart.length;
    return { value, range };
  });
  return new Set(
    places
      .filter(({ range }) => sightings.some((sighting) => overlaps(sighting.range, range)))
      .map(({ value }) => value),
  );
}

const textsOf = (detail: EvidenceFinding['detail']): readonly string[] =>
  Object.values(detail).flatMap((value) => (typeof value === 'number' ? [] : value));

/** The evidence without whatever a secret was taken for or stands in. */
function withoutSecrets(
  evidence: Evidence,
  secrets: readonly KnownSecret[],
  places: readonly Range[],
): Evidence {
  const { candidates, context, findings } = evidence;
  const values = [
    ...candidates.flatMap(({ email, signature }) =>
      [email, signature].flatMap((found) => found?.value ?? []),
    ),
    ...Object.values(context).flatMap((list: readonly Found[]) => list.map(({ value }) => value)),
    ...findings.flatMap(({ detail }) => textsOf(detail)),
  ];
  const told = revealing(values, secrets);
  const isClean = ({ value, range }: Found): boolean =>
    !told.has(value) && !places.some((place) => overlaps(place, range));
  const clean = (text: string): string => (told.has(text) ? hidden : text);
  const only = (list: readonly Found[]): readonly Found[] => list.filter(isClean);
  return {
    ...evidence,
    candidates: candidates.flatMap(({ email, signature, ...rest }) => {
      const kept = {
        ...(email !== undefined && isClean(email) ? { email } : {}),
        ...(signature !== undefined && isClean(signature) ? { signature } : {}),
      };
      return Object.keys(kept).length === 0 ? [] : [{ ...kept, ...rest }];
    }),
    context: {
      websiteIds: only(context.websiteIds),
      tokenIds: only(context.tokenIds),
      nicknames: only(context.nicknames),
      phones: only(context.phones),
      userIds: only(context.userIds),
      emails: only(context.emails),
    },
    findings: findings.map((finding) => ({
      ...finding,
      detail: Object.fromEntries(
        Object.entries(finding.detail).map(([key, value]) => [
          key,
          typeof value === 'string' ? clean(value) : typeof value === 'number' ? value : value.map(clean),
        ]),
      ),
    })),
  };
}

/**
 * Reads a pasted text and looks for the stored secrets in it. What it gives back names a secret by its website and
 * its place in the text, first of all findings; no value that it gives holds one.
 */
export function readPaste(
  text: string,
  known: Known,
  secrets: readonly KnownSecret[],
  options: ReadOptions = {},
): Evidence {
  const sightings = findSecrets(text, secrets);
  const evidence = readEvidence(text, known, options);
  const read =
    secrets.length === 0
      ? evidence
      : withoutSecrets(
          evidence,
          secrets,
          sightings.map(({ range }) => range),
        );
  return { ...read, findings: [...secretFindings(sightings), ...read.findings] };
}
