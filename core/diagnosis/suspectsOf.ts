import type { CauseId } from '../causes/CauseId.ts';
import { languageOfObject } from '../causes/encoding/helpers/objectShapes.ts';
import { algorithms } from '../signature/Algorithm.ts';
import type { Explanation, Finding } from './Diagnosis.ts';
import type { Target } from './Target.ts';
import { longestSignature } from './targetsOf.ts';
import { tokenOf } from './tokenOf.ts';

/** A big number as JavaScript and spreadsheets shorten it. */
const shortened = /^-?\d\.\d{5,20}e\+?\d{2,3}$/i;

/** A UUID is an identifier: that it has the length of an MD5 says nothing. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What could have been undone from many a text by chance; only a proof speaks for these. */
const needProof: ReadonlySet<CauseId> = new Set([
  'encoding-byte-order',
  'encoding-truncated',
  'encoding-copy-error',
  'encoding-lost-zeros',
]);

const isAnybodys = ({ id, detail }: Finding): boolean =>
  needProof.has(id) ||
  (id === 'encoding-big-integer' && (detail.form === 'hex' || detail.form === 'sign-lost'));

/** Digest lengths in bytes with the algorithm that nearly everybody means by them. */
const usual = new Map(
  (['sha256', 'sha1', 'sha512', 'md5', 'sha384', 'sha224'] as const).map(
    (algorithm) => [algorithms[algorithm].digestBytes as number, algorithm] as const,
  ),
);

const digestBytes = (target: Target): number | undefined => {
  if (target.kind === 'digest') return target.bytes.length;
  return target.kind === 'pattern' && target.part === 'whole' ? target.pattern.digestBytes : undefined;
};

/**
 * What the shape of a signature alone speaks for, when nothing could be proven: how the digest seems to have been
 * written down, and the algorithm where the digest's length belongs to one that is widely used. Empty when the shape
 * is right, and where it says nothing.
 */
export function suspectsOf(signature: string, targets: readonly Target[]): Explanation {
  if (signature.length > longestSignature) return [];
  const text = signature.trim();
  const language = languageOfObject(text);
  if (language !== undefined) return [{ id: 'encoding-object-repr', detail: { language } }];
  const token = tokenOf(text);
  if (token !== undefined) return [{ id: 'signature-is-token', detail: { which: token } }];
  if (shortened.test(text)) return [{ id: 'encoding-big-integer', detail: { form: 'decimal' } }];
  if (uuid.test(text)) return [];
  const readings = targets.flatMap((target) => {
    const algorithm = usual.get(digestBytes(target) ?? 0);
    const { findings, cost } = target;
    const isGuess = findings.length > 0 && findings.every(isAnybodys);
    if (algorithm === undefined || isGuess) return [];
    // Of a text that lost bytes nobody can tell how many there were.
    return algorithm === 'sha256' || text.includes('\ufffd')
      ? [{ findings, cost }]
      : [
          {
            findings: [{ id: 'wrong-algorithm' as const, detail: { algorithm } }, ...findings],
            cost: cost + 3,
          },
        ];
  });
  // No digest has equal halves: what stands there twice was written twice, unless it has the right form as it is.
  const repeated = readings.filter(({ findings }) => findings.some(({ id }) => id === 'encoding-repeated'));
  const isRight = readings.some(({ findings }) => findings.length === 0);
  const likely = repeated.length > 0 && !isRight ? repeated : readings;
  likely.sort((a, b) => a.findings.length - b.findings.length || a.cost - b.cost);
  return likely[0]?.findings ?? [];
}
