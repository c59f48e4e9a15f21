import type { Identity } from '../causes/Facts.ts';
import type { EvidenceContext, Found } from './Evidence.ts';
import { emailsKept } from './emailsKept.ts';

/** Longer values, in UTF-16 code units, are nobody's email or name. */
export const longestKnown = 1_000;

const valuesOf = (list: readonly Found[]): readonly string[] =>
  list.map(({ value }) => value).filter((value) => value !== '' && value.length <= longestKnown);

/** What a text tells about its visitor, in the form in which a check takes it: at most 200 emails, the first names. */
export function checkContextOf({ emails, userIds, nicknames, phones }: EvidenceContext): {
  readonly knownEmails: readonly string[];
  readonly identity: Identity;
} {
  const [userId] = valuesOf(userIds);
  const [nickname] = valuesOf(nicknames);
  const [phone] = valuesOf(phones);
  return {
    knownEmails: valuesOf(emails).slice(0, emailsKept),
    identity: {
      ...(userId === undefined ? {} : { userId }),
      ...(nickname === undefined ? {} : { nickname }),
      ...(phone === undefined ? {} : { phone }),
    },
  };
}
