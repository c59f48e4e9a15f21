import type { Finding } from '../diagnosis/Diagnosis.ts';

/** A place in the pasted text, in UTF-16 code units, `end` not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A value and the place it was taken from. Where the text escapes or encodes the value (a JSON string, an HTML
 * attribute, Base64 in a HAR file), the place is that of the escaped form.
 */
export interface Found {
  readonly value: string;
  readonly range: Range;
}

export type Platform = 'web' | 'ios' | 'android' | 'react-native' | 'flutter' | 'capacitor' | 'unknown';

/** In what form a candidate stood in the text; the order is that of trust. */
export const sourceKinds = [
  'crisp-push',
  'set-email',
  'ios',
  'android',
  'react-native',
  'flutter',
  'capacitor',
  'json',
  'html',
  'query',
  'csv',
  'lines',
  'log',
  'bare',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** An email and its signature, or one of the two. Values are exact: nothing is trimmed inside quotes. */
export interface Candidate {
  readonly email?: Found;
  readonly signature?: Found;
  readonly platform: Platform;
  readonly source: SourceKind;
  /** The whole call, record or line. */
  readonly range: Range;
}

/** What else the text tells about the visitor and the page. Each list has its values once, in order. */
export interface EvidenceContext {
  readonly websiteIds: readonly Found[];
  readonly tokenIds: readonly Found[];
  readonly nicknames: readonly Found[];
  readonly phones: readonly Found[];
  readonly userIds: readonly Found[];
  /** All emails seen, those of the candidates included; at most {@link emailsKept}. */
  readonly emails: readonly Found[];
}

/** More other emails than this help no diagnosis. */
export const emailsKept = 200;

/** A delivery or exposure cause that the text itself shows. */
export interface EvidenceFinding extends Finding {
  readonly range: Range;
}

/**
 * `template-source`: the text is a template or program, the values come in later. `values-in-variables`: a call was
 * found whose email or signature stands elsewhere. `nothing-found`: neither an email nor a signature.
 */
export type EvidenceWarning = 'template-source' | 'values-in-variables' | 'nothing-found';

export interface Evidence {
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly context: EvidenceContext;
  /** Exposure first, then delivery, each in the order of the text. */
  readonly findings: readonly EvidenceFinding[];
  readonly warnings: readonly EvidenceWarning[];
  /** False when the reading was cancelled, or the text holds more than is read of one kind. */
  readonly complete: boolean;
}

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
