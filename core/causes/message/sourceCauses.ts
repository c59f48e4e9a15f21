import type { Material, MessageCause, Variant } from '../Cause.ts';
import type { Facts } from '../Facts.ts';
import { emailPlaceholders } from './emailPlaceholders.ts';
import { distinct } from './onText.ts';

/** Puts another text in the email's place; once one is there, no other takes its place. */
const instead =
  (make: (facts: Facts) => readonly Variant[]) =>
  (email: Material, facts: Facts): Iterable<Variant> =>
    email === facts.email ? distinct(email, make(facts)) : [];

const placeholders: readonly Variant[] = emailPlaceholders.flatMap(({ kind, weight, texts }) =>
  texts.map((signed, rank) => ({ value: signed, detail: { kind, signed }, weight: weight / (1 + rank / 8) })),
);

const attributes = ['userId', 'nickname', 'phone'] as const;

/** Something else than this person's email was signed. */
export const sourceCauses: readonly MessageCause[] = [
  {
    id: 'email-placeholder',
    layer: 'message',
    stage: 'source',
    likelihood: 70,
    title: '{kind}.',
    agent:
      '{kind}, so the signature fits nobody. Ask the developers why the email was not known when the signature was made.',
    developer: 'The signed text is “{signed}”. {kind}, and nothing stopped the code from signing that.',
    fix: 'Stop with an error when there is no email: if ((user?.email ?? "") === "") throw new Error("No email to sign"), and sign only after the person has been loaded.',
    labels: {
      kind: {
        empty: 'The email was empty when it was signed',
        'no-value': 'The email was missing when it was signed',
        object: 'An object was signed where the email belongs',
        template: 'The name of a template variable was signed before the email was put in its place',
        sample: 'A sample text was signed where the email belongs',
        hidden: 'A text that hides emails from robots was signed where the email belongs',
      },
      signed: { '': '(empty)' },
    },
    // A sample that is the email itself in other letter case is no sample here.
    variants: instead(({ email }) =>
      placeholders.filter(({ detail }) => String(detail.signed).toLowerCase() !== email.toLowerCase()),
    ),
  },
  {
    id: 'other-identity',
    layer: 'message',
    stage: 'source',
    likelihood: 60,
    title: 'The {attribute} was signed where the email belongs.',
    agent:
      'The website signed the person’s {attribute}, but Crisp verifies the email. Ask the developers to sign the email.',
    developer:
      'The signed text is the {attribute} of the person. Other chat products sign that; Crisp verifies the HMAC of the email that is pushed.',
    fix: 'Sign the email that is pushed: createHmac("sha256", secretKey).update(user.email), not update(user.id).',
    labels: { attribute: { userId: 'user ID', nickname: 'name', phone: 'phone number' } },
    variants: instead(({ identity }) =>
      attributes.flatMap((attribute) => {
        const value = identity[attribute];
        return value === undefined || value === ''
          ? []
          : [{ value, detail: { attribute }, weight: attribute === 'userId' ? 1 : 0.4 }];
      }),
    ),
  },
  {
    id: 'other-user',
    layer: 'message',
    stage: 'source',
    likelihood: 60,
    title: 'The signature belongs to another email, {email}.',
    agent:
      'This signature was made for {email}, not for the email that Crisp was given. The website may show one person a page that was made for another. Ask the developers to check this soon: it can also show people what is not theirs.',
    developer:
      'The signed text is {email}. Look for a page, a fragment or an API answer that is cached for everybody, for a session that is mixed up, and for an email that was changed without signing again.',
    fix: 'Sign at each request, for the person of that request, and keep the answer out of shared caches: Cache-Control: private, no-store.',
    variants: instead(({ email, knownEmails }) =>
      knownEmails
        .filter((known) => known !== email && known !== '')
        .map((known) => ({ value: known, detail: { email: known } })),
    ),
  },
];
