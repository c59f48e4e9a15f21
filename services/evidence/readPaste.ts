import { peopleIn } from '../../core/audit/peopleIn.ts';
import type {
  Evidence,
  EvidenceFinding,
  Found,
  Known,
  Range,
  ReadOptions,
} from '../../core/evidence/Evidence.ts';
import { findSecrets, type KnownSecret, secretFindings } from '../../core/evidence/findSecrets.ts';
import { readEvidence } from '../../core/evidence/readEvidence.ts';
import { hideSecrets } from '../redaction/hideSecrets.ts';
import { holdingSecrets } from '../redaction/holdingSecrets.ts';
import type { ReadPaste } from './PasteTasks.ts';

/** Secrets that are looked for in one text; of one with more, nothing is quoted. */
const mostHidden = 10_000;
const mostTold = 50;
/** Findings that quote what somebody wrote, whatever its length; so many characters are told of it. */
const quoting: ReadonlySet<string> = new Set(['signature-undefined', 'snippet-misspelled']);
const longestQuoted = 80;

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

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
  ];
  const told = holdingSecrets(values, secrets);
  const isClean = ({ value, range }: Found): boolean =>
    !told.has(value) && !places.some((place) => overlaps(place, range));
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
    findings: hideSecrets(findings, secrets),
  };
}

/** A finding with its quotes cut: after they were looked through, as a part of a secret would not be found. */
const cutQuotes = (finding: EvidenceFinding): EvidenceFinding =>
  quoting.has(finding.id)
    ? {
        ...finding,
        detail: Object.fromEntries(
          Object.entries(finding.detail).map(([key, value]) => [
            key,
            typeof value === 'string' ? value.slice(0, longestQuoted) : value,
          ]),
        ),
      }
    : finding;

/**
 * Reads a pasted text and looks for the stored secrets in it. What it gives back names a secret by its website and
 * its place in the text, first of all findings; no value that it gives holds one.
 */
export function readPaste(
  text: string,
  known: Known,
  secrets: readonly KnownSecret[],
  options: ReadOptions = {},
): ReadPaste {
  const sightings = findSecrets(text, secrets, mostHidden);
  const evidence = readEvidence(text, known, options);
  const read =
    secrets.length === 0
      ? evidence
      : withoutSecrets(
          evidence,
          secrets,
          sightings.length < mostHidden
            ? sightings.map(({ range }) => range)
            : [{ start: 0, end: text.length }],
        );
  return {
    ...read,
    findings: [...secretFindings(sightings.slice(0, mostTold)), ...read.findings.map(cutQuotes)],
    people: peopleIn(text),
  };
}
