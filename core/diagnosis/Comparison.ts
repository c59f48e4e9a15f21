/** A stretch of text, in UTF-16 code units, that agrees with its counterpart or does not. */
export interface Run {
  readonly length: number;
  readonly same: boolean;
}

/** How two texts lie beside each other. Tells where they differ, never what either says. */
export interface Comparison {
  readonly pasted: readonly Run[];
  readonly valid: readonly Run[];
}
