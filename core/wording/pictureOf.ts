import type { Words } from '../../locales/Words.ts';
import type { Detail } from '../causes/Cause.ts';
import type { CauseId, CauseIdOf, Layer } from '../causes/CauseId.ts';
import { layerOf } from '../causes/layerOf.ts';
import type { Explanation, Finding } from '../diagnosis/Diagnosis.ts';
import { algorithms } from '../signature/Algorithm.ts';
import { fillText } from './fillText.ts';

/** One step between the email and the signature. */
export interface PictureStep {
  /** A few words: "lower-cased", "HMAC-SHA-256", "Base64". */
  readonly text: string;
  /** The cause that this step is; absent for a step that is as it should be. */
  readonly cause?: CauseId;
  /** What should have happened here instead, where there is such a thing. */
  readonly instead?: 'hex' | 'combination';
  /**
   * Where the pushed email is at fault and the signed one is right: what only the pushed one holds, empty where the step
   * says it already.
   */
  readonly onlyPushed?: string;
  /** The text that this step made, where it is known and safe to show. */
  readonly made?: string;
}

/** What happened to make the pasted signature: two lanes in, one way out. */
export interface Picture {
  readonly email: readonly PictureStep[];
  readonly secret: readonly PictureStep[];
  readonly combined: PictureStep;
  readonly written: readonly PictureStep[];
}

/** Ways of writing that take the place of hex; the others are done to the hex text. */
const insteadOfHex: ReadonlySet<CauseId> = new Set<CauseIdOf<'encoding'>>([
  'encoding-uppercase-hex',
  'encoding-base64',
  'encoding-base64url',
  'encoding-base32',
  'encoding-lost-zeros',
  'encoding-sign-extended',
  'encoding-big-integer',
  'encoding-decimal-list',
  'encoding-raw-bytes',
  'encoding-object-repr',
]);

/** Where no digest was made, nothing was written down as hex. */
const withoutDigest: ReadonlySet<CauseId> = new Set<CauseIdOf<'construction'>>([
  'signature-is-input',
  'signature-is-token',
]);

/** The words that a picture is made of. */
type PictureWords = Pick<Words, 'causes' | 'picture'>;

const stepText = ({ id, detail }: Finding, { causes }: PictureWords): string => {
  const { picture = '', labels } = causes[id];
  return fillText(picture, detail, labels);
};

/** Changes to the email that leave it as it should have been pushed. */
const cleaned: ReadonlySet<Detail[string] | undefined> = new Set([
  'removed',
  'decoded',
  'unescaped',
  'space-to-plus',
]);

/** In words, what of the pushed email was not signed; `undefined` where the signed one is at fault. */
const onlyPushedOf = ({ id, detail }: Finding, { causes }: PictureWords): string | undefined =>
  cleaned.has(detail.change)
    ? fillText(({ codePoints, which }) => codePoints ?? which ?? '', detail, causes[id].labels)
    : undefined;

const stepOf = (finding: Finding, words: PictureWords, instead?: PictureStep['instead']): PictureStep => ({
  text: stepText(finding, words),
  cause: finding.id,
  ...(instead === undefined ? {} : { instead }),
  ...(typeof finding.detail.signed === 'string' ? { made: finding.detail.signed } : {}),
});

const emailStep = (finding: Finding, words: PictureWords): PictureStep => {
  const onlyPushed = onlyPushedOf(finding, words);
  return { ...stepOf(finding, words), ...(onlyPushed === undefined ? {} : { onlyPushed }) };
};

function combinedStep(
  construction: Finding | undefined,
  algorithm: Finding | undefined,
  words: PictureWords,
): PictureStep {
  const finding = construction ?? algorithm;
  if (finding === undefined) return { text: words.picture.rightCombination };
  const used = String(algorithm?.detail.algorithm ?? 'sha256') as keyof typeof algorithms;
  const name = algorithms[used].name;
  return stepOf({ ...finding, detail: { ...finding.detail, algorithm: name } }, words, 'combination');
}

function writtenSteps(
  findings: readonly Finding[],
  hasDigest: boolean,
  words: PictureWords,
): readonly PictureStep[] {
  const [first] = findings;
  const isHex = hasDigest && (first === undefined || !insteadOfHex.has(first.id));
  return [
    ...(isHex ? [{ text: words.picture.rightHex }] : []),
    ...findings.map((finding) => stepOf(finding, words, insteadOfHex.has(finding.id) ? 'hex' : undefined)),
  ];
}

/**
 * The picture of what happened, from an explanation: every mistake is a step in its place, and where no mistake was
 * made stands what should. Empty lanes mean that the email or the secret key was used as it is.
 */
export function pictureOf(explanation: Explanation, words: PictureWords): Picture {
  const of = (layer: Layer): readonly Finding[] => explanation.filter(({ id }) => layerOf(id) === layer);
  const [construction] = of('construction');
  const hasDigest = construction === undefined || !withoutDigest.has(construction.id);
  return {
    email: of('message').map((finding) => emailStep(finding, words)),
    secret: of('secret').map((finding) => stepOf(finding, words)),
    combined: combinedStep(construction, of('algorithm')[0], words),
    written: writtenSteps(of('encoding'), hasDigest, words),
  };
}
