/** A way in which an integration is known to go wrong. */
export interface Fault<Cause extends string> {
  readonly id: string;
  /** What a check or a paste finds where it happens; none where neither can see it. */
  readonly causes: readonly Cause[];
  readonly versions: string;
  /** Whether it was read in the source, or concluded from it and not seen running. */
  readonly evidence: 'read' | 'inferred';
}

export interface Integration<Cause extends string> {
  readonly id: string;
  readonly name: string;
  /** `other-key`: with another secret than the chatbox's. */
  readonly signs: 'yes' | 'never' | 'passes-on' | 'other-key';
  /** So many of the markers tell it; single ones stand in other pages too. */
  readonly least: number;
  /** Some count as one where all of them stand in the text. */
  readonly markers: readonly (RegExp | readonly RegExp[])[];
  readonly source: string;
  /** Of the source, or of when it was read. */
  readonly date: string;
  readonly faults: readonly Fault<Cause>[];
}
