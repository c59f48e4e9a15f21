import { createOwnerFinder, type OwnerQuestion, type OwnerStage } from './createOwnerFinder.ts';
import { mostOwners } from './mostOwners.ts';
import type { Owner, OwnersFound } from './Owner.ts';
import type { People } from './People.ts';

export interface FindOwnersOptions {
  /**
   * Wall-clock milliseconds to spend at most. Default 30 minutes: on one core all stages but the last have then looked at
   * some 600,000 people, or all of them at some 200,000.
   */
  readonly maxMs?: number;
  /** Asked between keys, and every few dozen people. */
  readonly isCancelled?: () => boolean;
  /** Told after each piece: which stage of how many this is, from 1, and how many people it has looked at. */
  readonly onProgress?: (stage: number, stages: number, rows: number) => void;
}

const defaultMs = 30 * 60_000;

/**
 * To whom of a roster a signature belongs: as the valid one, or under one computing mistake, written down in whatever
 * way. `roster` gives the people in pieces, some thousand at a time, each of which holds until the next, and is called once per stage: what is cheap is
 * tried on everybody before what is not, and one who is found without a mistake in computing ends the search.
 */
export async function findOwners(
  question: OwnerQuestion,
  roster: () => AsyncIterable<People> | Iterable<People>,
  options: FindOwnersOptions = {},
): Promise<OwnersFound> {
  const { maxMs = defaultMs, isCancelled, onProgress } = options;
  const deadline = performance.now() + maxMs;
  let stopped = false;
  const isOver = (): boolean => {
    stopped ||= performance.now() > deadline || (isCancelled?.() ?? false);
    return stopped;
  };

  const finder = createOwnerFinder(question);
  // What is no form of a digest is nobody's; the roster is read all the same, so that its people are counted.
  const stages: readonly OwnerStage[] = finder.length > 0 ? finder : [() => []];
  const owners: Owner[] = [];
  let rows = 0;
  for (const [index, stage] of stages.entries()) {
    let looked = 0;
    for await (const people of roster()) {
      if (isOver()) break;
      owners.push(...stage(people, isOver));
      looked += people.count;
      if (owners.length > 10 * mostOwners) owners.splice(0, owners.length, ...best(owners));
      onProgress?.(index + 1, stages.length, looked);
    }
    rows = Math.max(rows, looked);
    if (stopped || owners.length > 0) break;
  }
  return { owners: best(owners), rows, complete: !stopped };
}

const best = (owners: readonly Owner[]): readonly Owner[] =>
  [...owners].sort((a, b) => a.causes.length - b.causes.length || a.line - b.line).slice(0, mostOwners);
