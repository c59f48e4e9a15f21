import type { Messages } from '../signature/batch/Messages.ts';
import type { Person } from './Owner.ts';

/** Some people of a roster: an object for each of a million would take longer than to sign them. */
export interface People {
  readonly count: number;
  /** Their emails. */
  readonly emails: Messages;
  person(nth: number): Person;
}

export const personsOf = ({ count, person }: People): readonly Person[] =>
  Array.from({ length: count }, (_, nth) => person(nth));
