import type { Facts } from '../causes/Facts.ts';
import { type Layout, layOut } from './layOut.ts';

/** Weak, so that neither texts nor secret keys stay in memory for longer than anything else that is over. */
let last: WeakRef<Layout> | undefined;
/** What each was laid out for. */
const madeFor = new WeakMap<Layout, string>();

/**
 * The layout for what is known: that of the search before, where that was about the same. People try several signatures of
 * one person, and a set for tests is made of a hundred of them. Only for searches of which each has a turn of the event
 * loop to itself: until the turn ends, all that a `WeakRef` was made for stays in memory.
 */
export function layoutOf(facts: Facts): Layout {
  const known = JSON.stringify(facts);
  const kept = last?.deref();
  if (kept !== undefined && madeFor.get(kept) === known) return kept;
  const layout = layOut(facts);
  madeFor.set(layout, known);
  last = new WeakRef(layout);
  return layout;
}
