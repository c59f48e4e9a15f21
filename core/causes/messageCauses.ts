import type { Material, MessageCause, Variant } from './Cause.ts';

/** Runs a mistake that is made with text; bytes are past it. */
const onText =
  (make: (text: string) => Iterable<Variant>) =>
  (email: Material): Iterable<Variant> =>
    typeof email === 'string' ? make(email) : [];

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Changes the two sides of the last `@` on their own; a text without one has no domain. */
const bySide = (text: string, local: (side: string) => string, domain: (side: string) => string): string => {
  const at = text.lastIndexOf('@');
  return at < 0 ? text : `${local(text.slice(0, at))}@${domain(text.slice(at + 1))}`;
};

const same = (side: string): string => side;
const lower = (side: string): string => side.toLowerCase();
const upper = (side: string): string => side.toUpperCase();

const cases: readonly {
  readonly form: string;
  readonly change: (text: string) => string;
  readonly weight: number;
}[] = [
  { form: 'lower', change: lower, weight: 1 },
  { form: 'domain-lower', change: (text) => bySide(text, same, lower), weight: 0.3 },
  { form: 'upper', change: upper, weight: 0.2 },
  { form: 'first-upper', change: upperFirst, weight: 0.3 },
  { form: 'capitalized', change: (text) => upperFirst(lower(text)), weight: 0.3 },
  { form: 'local-lower', change: (text) => bySide(text, lower, same), weight: 0.1 },
  { form: 'domain-upper', change: (text) => bySide(text, same, upper), weight: 0.05 },
  { form: 'local-upper', change: (text) => bySide(text, upper, same), weight: 0.05 },
  { form: 'domain-first-upper', change: (text) => bySide(text, same, upperFirst), weight: 0.05 },
];

const lineBreaks = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

const spaces: readonly { readonly character: string; readonly text: string; readonly weight: number }[] = [
  { character: 'space', text: ' ', weight: 1 },
  { character: 'two-spaces', text: '  ', weight: 0.2 },
  { character: 'tab', text: '\t', weight: 0.4 },
  { character: 'no-break-space', text: '\u00a0', weight: 0.4 },
];

/** What was signed, where that was not the UTF-8 bytes of the email as pushed. */
export const messageCauses: readonly MessageCause[] = [
  {
    id: 'email-case',
    layer: 'message',
    stage: 'text',
    likelihood: 160,
    title: 'The email was {form} before it was signed.',
    agent:
      'The website signed “{signed}”, but Crisp was given the email in other letter case. Both must be written in exactly the same way.',
    developer:
      'The text that was signed is “{signed}”. A signature depends on every character, so the letter case of the signed email and of the pushed email must be the same.',
    fix: 'Sign the same string that is pushed to Crisp: either change the letter case in both places or in neither.',
    labels: {
      form: {
        lower: 'lower-cased',
        upper: 'upper-cased',
        'first-upper': 'given a capital first letter',
        capitalized: 'lower-cased and given a capital first letter',
        'domain-lower': 'lower-cased in its domain',
        'domain-upper': 'upper-cased in its domain',
        'domain-first-upper': 'given a capital letter at the start of its domain',
        'local-lower': 'lower-cased before the @',
        'local-upper': 'upper-cased before the @',
      },
    },
    variants: onText((text) =>
      cases.map(({ form, change, weight }) => {
        const signed = change(text);
        return { value: signed, detail: { form, signed }, weight };
      }),
    ),
  },
  {
    id: 'email-trailing-newline',
    layer: 'message',
    stage: 'text',
    likelihood: 80,
    title: 'A line break ({which}) after the email was signed with it.',
    agent:
      'The website signed the email together with an invisible line break behind it. Ask the developers to remove it before signing.',
    developer:
      'The signed text is the email followed by {which}. Usual sources are echo without -n, a line read from a file, and a text area.',
    fix: 'Remove the line break before signing, for example with printf "%s" instead of echo, or chomp/rstrip on the line that was read.',
    variants: onText((text) =>
      Object.entries(lineBreaks).map(([which, end]) => ({
        value: text + end,
        detail: { which },
        weight: which === 'LF' ? 1 : which === 'CRLF' ? 0.4 : 0.05,
      })),
    ),
  },
  {
    id: 'email-whitespace',
    layer: 'message',
    stage: 'text',
    likelihood: 70,
    title: 'White space {where} the email ({which}) was signed with it.',
    agent:
      'The website signed the email together with white space {where} it. Ask the developers to use the same text for signing and for Crisp.',
    developer: 'The signed text has {which} {where} the email; the pushed email does not.',
    fix: 'Trim the email once, where it enters your system, and use that one string for signing and for Crisp.',
    labels: {
      which: {
        space: 'a space',
        'two-spaces': 'two spaces',
        tab: 'a tab',
        'no-break-space': 'a no-break space',
        trimmed: 'removed when signing',
      },
      where: { before: 'before', after: 'after', around: 'before and after' },
    },
    variants: onText((text) =>
      spaces.flatMap(({ character, text: space, weight }) => [
        { value: text + space, detail: { which: character, where: 'after' }, weight },
        { value: space + text, detail: { which: character, where: 'before' }, weight: weight * 0.8 },
        { value: space + text + space, detail: { which: character, where: 'around' }, weight: weight * 0.3 },
      ]),
    ),
  },
];
