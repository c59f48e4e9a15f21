/** How much a search may spend, and how it is watched. */
export interface SearchOptions {
  /** Digests to compute at most. Default 50 million. */
  readonly maxCandidates?: number;
  /** Wall-clock milliseconds to spend at most. Default 10,000. */
  readonly maxMs?: number;
  /** Asked every few hundred candidates. */
  readonly isCancelled?: () => boolean;
  /** Told the number of candidates so far, every few hundred. */
  readonly onProgress?: (candidates: number) => void;
}
