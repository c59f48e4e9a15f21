import type { CauseId } from '../causes/CauseId.ts';
import type { Commonality, RowFeature } from './AuditSummary.ts';
import { flagFeatures } from './featuresOf.ts';
import type { Profile } from './Profile.ts';

/** What every row with a cause has in common anyway, so that it says nothing. */
const implied: Readonly<Partial<Record<CauseId, readonly RowFeature[]>>> = {
  'email-case': ['capital-in-name'],
  'email-plus-as-space': ['plus'],
  'email-unicode-normalization': ['not-ascii'],
  'email-latin1': ['not-ascii'],
  'email-double-utf8': ['not-ascii'],
  'email-replacement-character': ['not-ascii'],
  'email-ascii-question-marks': ['not-ascii'],
  'email-typographic': ['apostrophe'],
  'signature-is-input': ['signature-length'],
  'signature-is-token': ['signature-length'],
  'signature-missing': ['signature-length'],
  'signature-undefined': ['signature-length'],
  'wrong-algorithm': ['signature-length'],
};
/** With which the ids of all mistakes in writing begin: the catalogue, which says the same, takes a while to load. */
export const startOfEncodings = 'encoding-';

const isImplied = (feature: RowFeature, causes: readonly CauseId[]): boolean =>
  causes.some(
    (id) =>
      implied[id]?.includes(feature) === true ||
      (feature === 'signature-length' && id.startsWith(startOfEncodings)),
  );

/** Of the group's rows, at least. */
const leastInside = 0.9;
/** By how much the share inside is above the one outside, at least. */
const leastLead = 0.4;
/** Fewer rows have something in common by chance. */
const leastRows = 4;
/** With fewer other rows there is nothing to compare with. */
const leastOutside = 5;
/** Natural logarithm of the odds against chance, at least; more where the best of many values was chosen. */
const leastOdds = 9;
const leastOddsOfMany = 12;
/** The share of a group that a range holds when stragglers are left out. */
const nearlyAll = 0.95;
/** A range that ends within so many of its own gaps of the list's end goes up to there. */
const edge = 5;
const mostTold = 3;

interface Told extends Commonality {
  readonly odds: number;
}

/** How surprising the share inside is if the rows were like the others: Kullback and Leibler's divergence per row, summed. */
const oddsOf = (rows: number, inside: number, outside: number, others: number): number => {
  const expected = (outside * others + 0.5) / (others + 1);
  const part = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log(p / q));
  return rows * (part(inside, expected) + part(1 - inside, 1 - expected));
};

const bounded = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * What the rows of a group share and the others mostly lack, most telling first. `rest` are the profiles of all other
 * rows; `fileRows` is the number of rows in the list; without `ranges` neither rows nor times are looked at.
 */
export function commonalitiesOf(
  group: Profile,
  rest: readonly Profile[],
  causes: readonly CauseId[],
  fileRows: number,
  ranges = true,
): readonly Commonality[] {
  const others = rest.reduce((sum, { rows }) => sum + rows, 0);
  if (others < leastOutside || group.rows < leastRows) return [];

  const tell = (
    feature: RowFeature,
    value: string,
    inside: number,
    outside: number,
    least: number,
  ): Told[] => {
    if (isImplied(feature, causes)) return [];
    const odds = oddsOf(group.rows, inside, outside, others);
    const isTelling = inside >= leastInside && inside - outside >= leastLead && odds >= least;
    return isTelling ? [{ feature, value, inside, outside, odds }] : [];
  };

  const flags = flagFeatures.flatMap((feature, index) => {
    const count = ({ flags: counts }: Profile): number => counts[index] ?? 0;
    const outside = rest.reduce((sum, one) => sum + count(one), 0) / others;
    return tell(feature, '', count(group) / group.rows, bounded(outside), leastOdds);
  });

  const mostFrequent = <K extends string | number>(
    feature: RowFeature,
    pick: (profile: Profile) => { readonly top: () => K | null; readonly get: (key: K) => number },
  ): Told[] => {
    const value = pick(group).top();
    if (value === null) return [];
    const inside = pick(group).get(value) / group.rows;
    const outside = rest.reduce((sum, one) => sum + pick(one).get(value), 0) / others;
    return tell(feature, String(value), inside, bounded(outside), leastOddsOfMany);
  };

  const position = (): Told[] => {
    const { positions } = group;
    const told = (first: number, last: number, inside: number): Told[] => {
      const wide = (last - first + 1) * (edge / group.rows);
      const from = first - 1 <= wide ? 1 : first;
      const to = fileRows - last <= wide ? fileRows : last;
      // Every row of the list has a position, so the others in a range need not be counted.
      const outside = (to - from + 1 - inside * group.rows) / Math.max(1, fileRows - group.rows);
      return tell('position', `${from}-${to}`, inside, bounded(outside), leastOddsOfMany);
    };
    const whole = told(positions.smallest, positions.largest, 1);
    const dense = positions.densest(nearlyAll);
    return whole.length > 0 || dense === null ? whole : told(...dense, positions.shareIn(...dense));
  };

  const time = (): Told[] => {
    const { times } = group;
    if (times.count === 0) return [];
    const timed = times.count / group.rows;
    const told = (from: number, to: number, inside: number): Told[] => {
      const within = rest.reduce((sum, one) => sum + one.times.shareIn(from, to) * one.times.count, 0);
      const value = `${new Date(from).toISOString()}/${new Date(to).toISOString()}`;
      return tell('time', value, inside, bounded(within / others), leastOddsOfMany);
    };
    const whole = told(times.smallest, times.largest, timed);
    const dense = times.densest(nearlyAll);
    return whole.length > 0 || dense === null ? whole : told(...dense, timed * times.shareIn(...dense));
  };

  const domain = mostFrequent('domain', ({ domains }) => domains);
  const when = ranges ? time() : [];
  const told = [
    ...flags,
    ...domain,
    ...(domain.length > 0 ? [] : mostFrequent('top-level-domain', ({ topLevelDomains }) => topLevelDomains)),
    ...mostFrequent('signature-length', ({ signatureLengths }) => signatureLengths),
    ...when,
    // Lists are mostly in the order of time, and of the two time says more.
    ...(ranges && when.length === 0 ? position() : []),
  ];
  // Emails of one shape have one length: that it is the same says something only where nothing else does.
  const some = told.length > 0 ? told : mostFrequent('email-length', ({ emailLengths }) => emailLengths);
  return some
    .sort((a, b) => b.odds - a.odds)
    .slice(0, mostTold)
    .map(({ feature, value, inside, outside }) => ({ feature, value, inside, outside }));
}
