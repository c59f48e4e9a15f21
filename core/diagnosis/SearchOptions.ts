import type { Explanation } from './Diagnosis.ts';

/** How much a search may spend, and how it is watched. */
export interface SearchOptions {
  /** Digests to compute at most. Default 50 million. */
  readonly maxCandidates?: number;
  /** Wall-clock milliseconds to spend at most. Default 10,000. */
  readonly maxMs?: number;
  /** Mistakes in computing to combine at most; by default all that the plan has. Those in writing are not counted. */
  readonly maxMistakes?: number;
  /** Asked every few hundred candidates. */
  readonly isCancelled?: () => boolean;
  /** Told the number of candidates so far, every few hundred. */
  readonly onProgress?: (candidates: number) => void;
  /** Told when an explanation is proven that is shorter than those before. */
  readonly onProof?: (findings: Explanation) => void;
  /** This search's part of one that several threads do together; absent: all of it. */
  readonly share?: SearchShare;
}

/** A search is shared out by keys: every thread tries each combination of mistakes with its own part of the keys. */
export interface SearchShare {
  /** Which part this is, from 0. */
  readonly index: number;
  /** Into how many parts the search is divided. */
  readonly of: number;
  /**
   * One 32-bit number in shared memory: the causes in the shortest explanation that any thread has found, so that
   * none looks for longer ones. Start it at the largest number.
   */
  readonly shortest: Int32Array;
}
