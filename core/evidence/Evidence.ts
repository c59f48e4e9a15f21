import * as v from 'valibot';
import { finding } from '../diagnosis/Diagnosis.ts';
import { integrationIds } from '../integrations/IntegrationId.ts';
import type { Shape } from '../Shape.ts';
import { sourceKinds } from './sourceKinds.ts';

/** A place in the pasted text, in UTF-16 code units, `end` not included. */
const range = v.strictObject({ start: v.number(), end: v.number() });
export type Range = Shape<typeof range>;

/**
 * A value and the place it was taken from. Where the text escapes or encodes the value (a JSON string, an HTML
 * attribute, Base64 in a HAR file), the place is that of the escaped form.
 */
const found = v.strictObject({ value: v.string(), range });
export type Found = Shape<typeof found>;

const platforms = ['web', 'ios', 'android', 'react-native', 'flutter', 'capacitor', 'unknown'] as const;
export type Platform = (typeof platforms)[number];

export type SourceKind = (typeof sourceKinds)[number];

/** An email and its signature, or one of the two. Values are exact: nothing is trimmed inside quotes. */
const candidate = v.strictObject({
  email: v.exactOptional(found),
  signature: v.exactOptional(found),
  platform: v.picklist(platforms),
  source: v.picklist(sourceKinds),
  /** The whole call, record or line. */
  range,
  /** Present where nothing says that the signature was made for Crisp: without a proof it may be of something else. */
  doubtful: v.exactOptional(v.literal(true)),
  /** Present where it is doubtful only because nothing says what it is: it counts beside one that the secret key proves. */
  unsaid: v.exactOptional(v.literal(true)),
  /** Present where the text says that there is no signature: a program printed `null` in its place. */
  unsigned: v.exactOptional(v.literal(true)),
  /** Present where the text says that it is an older one, or one that was expected, and has the one in use as well. */
  past: v.exactOptional(v.literal(true)),
});
export type Candidate = Shape<typeof candidate>;

/** What else the text tells about the visitor and the page. Each list has its values once, in order. */
const evidenceContext = v.strictObject({
  websiteIds: v.array(found),
  tokenIds: v.array(found),
  nicknames: v.array(found),
  phones: v.array(found),
  userIds: v.array(found),
  /** All emails seen, those of the candidates included; at most {@link emailsKept}. */
  emails: v.array(found),
});
export type EvidenceContext = Shape<typeof evidenceContext>;

/** A delivery or exposure cause that the text itself shows. */
const evidenceFinding = v.strictObject({
  ...finding.entries,
  range,
  /** Whose it is: the email that the call, record or row hands over. Absent where it is about the whole text. */
  email: v.exactOptional(v.string()),
});
export type EvidenceFinding = Shape<typeof evidenceFinding>;

/**
 * `template-source`: the text is a template or program, the values come in later. `values-in-variables`: a call was
 * found whose email or signature stands elsewhere. `nothing-found`: neither an email nor a signature. `doubtful-signature`: the best
 * candidate is doubtful.
 */
const evidenceWarnings = [
  'template-source',
  'values-in-variables',
  'doubtful-signature',
  'nothing-found',
] as const;
export type EvidenceWarning = (typeof evidenceWarnings)[number];

export const evidence = v.strictObject({
  /** Best first. */
  candidates: v.array(candidate),
  context: evidenceContext,
  /** Exposure first, then delivery, each in the order of the text. */
  findings: v.array(evidenceFinding),
  warnings: v.array(v.picklist(evidenceWarnings)),
  /** What carries email and signature to Crisp, told by its marks in the text. */
  integrations: v.array(v.picklist(integrationIds)),
  /** False when the reading was cancelled, or the text holds more than is read of one kind. */
  complete: v.boolean(),
});
export type Evidence = Shape<typeof evidence>;

/** What is known about the stored websites; nothing secret. */
export interface Known {
  /** The chosen website's public ID, where it is stored. */
  readonly websiteId?: string;
  readonly websites: readonly { readonly name: string; readonly websiteId?: string }[];
}

export interface ReadOptions {
  /** Asked once per unit of work, the number of which grows linearly with the text at most. */
  readonly isCancelled?: () => boolean;
}
