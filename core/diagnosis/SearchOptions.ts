import type { Explanation } from './Diagnosis.ts';
import type { createMeeting } from './Meeting.ts';

/** How much a search may spend, and how it is watched. */
export interface SearchOptions {
  /** Digests to compute at most, by all threads together. Default 50 million; fewer for emails of more than 63 characters. */
  readonly maxCandidates?: number;
  /**
   * Wall-clock milliseconds to spend at most. Only a safety net: what ends a search is the number of candidates, so that
   * one question has one answer on every machine, busy or not. Default ten minutes.
   */
  readonly maxMs?: number;
  /** Mistakes in computing to combine at most; by default all that the plan has. Those in writing are not counted. */
  readonly maxMistakes?: number;
  /** Whether to leave out mistakes that are seen so rarely that they are tried after two usual ones. Default false. */
  readonly usualOnly?: boolean;
  /** Whether the next search may be about the same person, so that what was laid out stays for it. Default false. */
  readonly keepsLayout?: boolean;
  /** Asked every few hundred candidates. */
  readonly isCancelled?: () => boolean;
  /** Told the number of candidates so far, every few hundred. */
  readonly onProgress?: (candidates: number) => void;
  /** Told when an explanation is proven that is shorter than those before. */
  readonly onProof?: (findings: Explanation) => void;
  /** This search's part of one that several threads do together; absent: all of it. */
  readonly share?: SearchShare;
}

/**
 * A search is shared out by keys: every thread tries each combination of mistakes with its own part of the keys, and waits
 * for the others before the next combination. So what is tried does not depend on who was faster. As many threads have to
 * run at the same time as there are parts.
 */
export interface SearchShare {
  /** Which part this is, from 0. */
  readonly index: number;
  /** Into how many parts the search is divided. */
  readonly of: number;
  /** What the parts tell each other ({@link createMeeting}). */
  readonly meeting: Int32Array;
}
