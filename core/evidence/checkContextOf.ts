import type { KnownFacts } from '../causes/Facts.ts';
import type { EvidenceContext, Found, Range } from './Evidence.ts';
import { emailsKept } from './emailsKept.ts';

/** Longer values, in UTF-16 code units, are nobody's email or name. */
export const longestKnown = 1_000;

const usable = (list: readonly Found[]): readonly Found[] =>
  list.filter(({ value }) => value !== '' && value.length <= longestKnown);

/** The value that stands nearest, of several people's; the first where nobody stands anywhere. */
function nearestTo(near: Range | undefined, list: readonly Found[]): string | undefined {
  const distance = ({ range }: Found): number =>
    near === undefined ? 0 : Math.abs(range.start - near.start);
  const [first, ...others] = usable(list);
  return others.reduce((best, one) => (best && distance(best) <= distance(one) ? best : one), first)?.value;
}

/**
 * What a text tells about its visitor, in the form in which a check takes it: at most 200 emails, and of ids, names and numbers
 * those nearest to `near`, where the email stands that is checked.
 */
export function checkContextOf(
  { emails, websiteIds, userIds, nicknames, phones }: EvidenceContext,
  near?: Range,
): Pick<KnownFacts, 'knownEmails' | 'identity' | 'shownWebsiteId'> {
  const shownWebsiteId = nearestTo(near, websiteIds);
  const userId = nearestTo(near, userIds);
  const nickname = nearestTo(near, nicknames);
  const phone = nearestTo(near, phones);
  return {
    knownEmails: usable(emails)
      .slice(0, emailsKept)
      .map(({ value }) => value),
    identity: {
      ...(userId === undefined ? {} : { userId }),
      ...(nickname === undefined ? {} : { nickname }),
      ...(phone === undefined ? {} : { phone }),
    },
    ...(shownWebsiteId === undefined ? {} : { shownWebsiteId }),
  };
}
