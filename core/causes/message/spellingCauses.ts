import type { Detail, MessageCause, Variant } from '../Cause.ts';
import { lookAlikes, plainOf } from '../lookAlikes.ts';
import { domainToAscii, domainToUnicode } from '../punycode.ts';
import { letterCases } from './letterCases.ts';
import { onText } from './onText.ts';
import { sidesOf, withDomain, withLocal } from './sides.ts';

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const codePointNames = (text: string): readonly string[] => [...new Set(Array.from(text, codePointName))];

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

const normalizations: readonly { readonly form: string; readonly weight: number }[] = [
  { form: 'NFC', weight: 1 },
  { form: 'NFD', weight: 1 },
  { form: 'NFKC', weight: 0.6 },
  { form: 'NFKD', weight: 0.3 },
];

/** Look-alike letters are searched for at this many places of an email at most. */
const mostLetters = 12;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The text as somebody typed it on another keyboard, or an editor improved it. */
function* withLookAlikes(text: string): Iterable<Variant> {
  const variant = (value: string, codePoints: readonly string[], weight: number): Variant => ({
    value,
    detail: { change: 'added', codePoints },
    weight,
  });
  for (const [ascii, those] of Object.entries(lookAlikes)) {
    if (/\w/.test(ascii) || !text.includes(ascii)) continue;
    for (const [rank, one] of Array.from(those).entries()) {
      yield variant(text.replaceAll(ascii, one), [codePointName(one)], 1 / (rank + 1));
    }
  }
  let places = 0;
  for (const [at, ascii] of Array.from(text).entries()) {
    const those = /\w/.test(ascii) ? lookAlikes[ascii] : undefined;
    if (those === undefined) continue;
    if (++places > mostLetters) break;
    for (const one of those) {
      const single = Array.from(text).with(at, one).join('');
      yield variant(single, [codePointName(one)], 0.1);
      yield variant(text.replaceAll(ascii, one), [codePointName(one)], 0.05);
    }
  }
  if (/[!-~]/.test(text)) yield variant(fullWidth(text), ['full-width'], 0.05);
}

/** The text with its look-alikes made plain again. */
function* withoutLookAlikes(text: string): Iterable<Variant> {
  const found = Array.from(text).filter((character) => plainOf(character) !== undefined);
  if (found.length === 0) return;
  const value = Array.from(text, (character) => plainOf(character) ?? character).join('');
  yield { value, detail: { change: 'removed', codePoints: codePointNames(found.join('')) } };
}

const withoutTag = (local: string): string => local.replace(/(?<=.)\+.*$/s, '');
const withoutDots = (local: string): string => local.replaceAll('.', '');

const gmailSwaps: Readonly<Record<string, string>> = {
  'gmail.com': 'googlemail.com',
  'googlemail.com': 'gmail.com',
};
const otherGmail = (domain: string): string | undefined => gmailSwaps[domain.toLowerCase()];

/** What address normalizers do, alone and together; the swap of Google's domains is their last step. */
const canonicalizations: readonly {
  readonly form: string;
  readonly change: (text: string) => string;
  readonly weight: number;
}[] = [
  { form: 'tag', change: (text) => withLocal(text, withoutTag), weight: 1 },
  { form: 'dots', change: (text) => withLocal(text, withoutDots), weight: 0.5 },
  {
    form: 'tag-and-dots',
    change: (text) => withLocal(text, (local) => withoutDots(withoutTag(local))),
    weight: 0.6,
  },
  { form: 'gmail-domain', change: (text) => withDomain(text, otherGmail), weight: 0.5 },
  {
    form: 'tag-and-gmail-domain',
    change: (text) => withDomain(withLocal(text, withoutTag), otherGmail),
    weight: 0.1,
  },
  {
    form: 'dots-and-gmail-domain',
    change: (text) => withDomain(withLocal(text, withoutDots), otherGmail),
    weight: 0.1,
  },
  {
    form: 'all',
    change: (text) =>
      withDomain(
        withLocal(text, (local) => withoutDots(withoutTag(local))),
        otherGmail,
      ),
    weight: 0.2,
  },
  {
    form: 'dash-tag',
    change: (text) => withLocal(text, (local) => local.replace(/(?<=.)-.*$/s, '')),
    weight: 0.05,
  },
];

/** The domain by the rules of 2003, which write ß as ss: Python's idna codec, Java's IDN. */
const oldDomainToAscii = (domain: string): string | undefined =>
  domain.includes('ß')
    ? (domainToAscii(domain.replaceAll('ß', 'ss')) ?? domain.replaceAll('ß', 'ss'))
    : undefined;

/** The email was spelled in another way. */
export const spellingCauses: readonly MessageCause[] = [
  {
    id: 'email-case',
    layer: 'message',
    stage: 'text',
    likelihood: 160,
    title: 'The email was {form} before it was signed.',
    agent:
      'The website signed “{signed}”, but gave Crisp the email with other capital and small letters. Both must be written in exactly the same way. Ask the developers to sign the email as they send it to Crisp.',
    developer:
      'The signed text is “{signed}”: the email was {form} on its way to the signing code. A signature depends on every character, and a capital letter is another character than the small one.',
    fix: 'Change the letter case once, before both uses: const address = email.toLowerCase(); then sign(address) and push address. Or change it in neither place.',
    labels: {
      form: {
        lower: 'lower-cased',
        upper: 'upper-cased',
        'first-upper': 'given a capital first letter',
        capitalized: 'lower-cased and given a capital first letter',
        'ascii-lower': 'lower-cased in its letters A–Z only (as strtolower in PHP does)',
        'ascii-upper': 'upper-cased in its letters a–z only (as strtoupper in PHP does)',
        'domain-lower': 'lower-cased in its domain',
        'domain-upper': 'upper-cased in its domain',
        'domain-first-upper': 'given a capital letter at the start of its domain',
        'local-lower': 'lower-cased up to its @',
        'local-title': 'given capitals as in a title up to its @',
        'local-title-domain-lower': 'given capitals as in a title up to its @, and lower-cased after it',
        'local-upper': 'upper-cased up to its @',
        title: 'given capitals as in a title',
        words: 'given a capital letter at the start of each word',
        'multibyte-title': 'given capitals as in a title (as mb_convert_case in PHP does)',
        'apostrophe-title': 'given capitals as in a title (as ToTitleCase in C# does)',
        'first-lower': 'given a small first letter',
        swapped: 'changed from small letters to capitals and back',
        'each-lower': 'lower-cased letter by letter (as Go, C# and databases do)',
        'each-upper': 'upper-cased letter by letter (as Go, C# and databases do)',
        folded: 'case-folded (as casefold in Python does)',
        'turkish-lower': 'lower-cased by Turkish rules (the server’s language setting)',
        'turkish-upper': 'upper-cased by Turkish rules (the server’s language setting)',
      },
    },
    variants: onText(function* (text) {
      for (const { form, change, weight } of letterCases) {
        const signed = change(text);
        yield { value: signed, detail: { form, signed }, weight };
      }
    }),
    usual: { detail: { form: 'lower', signed: '' }, change: (text) => text.toLowerCase() },
  },
  {
    id: 'email-canonicalized',
    layer: 'message',
    stage: 'text',
    likelihood: 14,
    title: 'The email was simplified before it was signed: {form}.',
    agent:
      'The website shortened the email to “{signed}” before it signed it, but gave Crisp the full one. Ask the developers to sign the email as they send it to Crisp.',
    developer:
      'The signed text is “{signed}”: a normalizer for addresses ran before signing ({form}), for example normalizeEmail of validator.js or a rule against double accounts. The pushed email did not go through it.',
    fix: 'Keep the normalized address for finding double accounts, and sign what is pushed: sign(user.email), not sign(user.normalizedEmail).',
    labels: {
      form: {
        tag: 'the part from the plus sign on was removed',
        dots: 'the dots before the @ were removed',
        'tag-and-dots': 'the part from the plus sign on and the dots before the @ were removed',
        'gmail-domain': 'googlemail.com and gmail.com were swapped',
        'tag-and-gmail-domain':
          'the part from the plus sign on was removed, and googlemail.com and gmail.com were swapped',
        'dots-and-gmail-domain': 'the dots were removed, and googlemail.com and gmail.com were swapped',
        all: 'the part from the plus sign on and the dots were removed, and googlemail.com and gmail.com were swapped',
        'dash-tag': 'the part from the dash on was removed',
      },
    },
    variants: onText((text) =>
      canonicalizations.map(({ form, change, weight }) => {
        const signed = change(text);
        return { value: signed, detail: { form, signed }, weight };
      }),
    ),
  },
  {
    id: 'email-partial',
    layer: 'message',
    stage: 'text',
    likelihood: 10,
    title: 'Only {part} was signed.',
    agent:
      'The website signed only {part} (“{signed}”). Crisp compares with the whole email. Ask the developers to sign the whole email.',
    developer:
      'The signed text is “{signed}”, which is {part}: the email was split at the @ and one half of it reached the signing code, for example as a user name; or a query string that was not encoded cut it off.',
    fix: 'Sign the whole address: createHmac("sha256", secretKey).update(user.email), not user.email.split("@")[0].',
    labels: {
      part: {
        local: 'the part of the email before the @',
        domain: 'the domain of the email',
        'at-domain': 'the @ and the domain of the email',
        'before-sign': 'the part of the email before a sign that ends a value in web addresses (& or #)',
      },
    },
    variants: onText((text) => {
      const { local, domain } = sidesOf(text);
      if (domain === undefined) return [];
      const [cut = ''] = text.split(/[&#]/);
      return [
        { value: local, detail: { part: 'local', signed: local }, weight: 1 },
        { value: domain, detail: { part: 'domain', signed: domain }, weight: 0.2 },
        { value: `@${domain}`, detail: { part: 'at-domain', signed: `@${domain}` }, weight: 0.05 },
        { value: cut, detail: { part: 'before-sign', signed: cut }, weight: 0.2 },
      ].filter(({ value }) => value !== '');
    }),
  },
  {
    id: 'email-unicode-normalization',
    layer: 'message',
    stage: 'text',
    likelihood: 5,
    title: 'Letters of the email were stored in another way ({form}) when it was signed.',
    agent:
      'The email has letters such as é that computers can store in more than one way. The website signed it stored in one way and gave Crisp another, though both look alike. Ask the developers to sign exactly the text that they send to Crisp.',
    developer:
      'The signed text is the email in {form}; the pushed one is not. Names of files on macOS, some databases and normalizers such as PRECIS libraries or String.normalize change the form, and with it the bytes that are signed.',
    fix: 'Normalize once, where the email enters your system, and use that one string for both: email = email.normalize("NFC").',
    labels: {
      form: {
        NFC: 'the Unicode form NFC, letters and accents in one piece',
        NFD: 'the Unicode form NFD, accents apart from their letters',
        NFKC: 'the Unicode form NFKC, special letter forms made plain',
        NFKD: 'the Unicode form NFKD, special letter forms made plain and accents apart',
        'without-accents': 'a form without its accents',
      },
    },
    variants: onText((text) => [
      ...normalizations.map(({ form, weight }) => ({
        value: text.normalize(form),
        detail: { form },
        weight,
      })),
      { value: withoutMarks(text), detail: { form: 'without-accents' }, weight: 0.3 },
    ]),
  },
  {
    id: 'email-punycode',
    layer: 'message',
    stage: 'text',
    likelihood: 3,
    title: 'The domain of the email was written {form} when it was signed.',
    agent:
      'The domain of this email can be written in two ways: with its own letters, or in a technical form that starts with xn--. The website signed one of them and gave Crisp the other. Ask the developers to use the same one for both.',
    developer:
      'The signed text is “{signed}”: the domain was written {form} before signing, as mail libraries and URL parsers do. The pushed email was not.',
    fix: 'Convert the domain once, before both uses, or in neither place; sign and push the same string.',
    labels: {
      form: {
        ascii: 'in its technical form (xn--)',
        'ascii-2003': 'in its older technical form, in which ß counts as ss',
        unicode: 'with its own letters',
      },
    },
    variants: onText((text) => {
      const forms: readonly { readonly form: string; readonly signed: string; readonly weight: number }[] = [
        { form: 'ascii', signed: withDomain(text, domainToAscii), weight: 1 },
        { form: 'ascii-2003', signed: withDomain(text, oldDomainToAscii), weight: 0.5 },
        { form: 'unicode', signed: withDomain(text, domainToUnicode), weight: 1 },
      ];
      return forms.map(({ form, signed, weight }) => ({
        value: signed,
        detail: { form, signed } satisfies Detail,
        weight,
      }));
    }),
  },
  {
    id: 'email-typographic',
    layer: 'message',
    stage: 'text',
    likelihood: 6,
    title: 'A look-alike character was {change} before the email was signed.',
    agent:
      'The email that was signed and the email that Crisp was given look the same, but one of them has a character that only looks like the right one: {codePoints}. Ask for the email to be typed again by hand, in both places.',
    developer:
      'Between the signed text and the pushed email a look-alike was {change}: {codePoints}. Such characters come from word processors, from copied text and from other keyboards.',
    fix: 'Compare the code points of both texts, correct the stored address, and sign exactly the string that is pushed: Array.from(email, (c) => c.codePointAt(0).toString(16)).',
    labels: {
      change: { added: 'put in the place of the usual one', removed: 'replaced by the usual one' },
      codePoints: {
        'U+2019': 'the curly apostrophe ’ (U+2019)',
        'U+2018': 'the opening quotation mark ‘ (U+2018)',
        'U+00B4': 'the accent ´ (U+00B4)',
        'U+FF20': 'the full-width ＠ (U+FF20)',
        'U+2013': 'the dash – (U+2013)',
        'U+2011': 'the non-breaking hyphen (U+2011)',
        'U+0430': 'the Cyrillic а (U+0430)',
        'U+0435': 'the Cyrillic е (U+0435)',
        'U+043E': 'the Cyrillic о (U+043E)',
        'U+0440': 'the Cyrillic р (U+0440)',
        'U+0441': 'the Cyrillic с (U+0441)',
        'U+0445': 'the Cyrillic х (U+0445)',
        'U+0443': 'the Cyrillic у (U+0443)',
        'U+0456': 'the Cyrillic і (U+0456)',
        'U+0131': 'the Turkish ı without a dot (U+0131)',
        'full-width': 'all characters in their full-width form',
      },
    },
    variants: onText((text) => [...withoutLookAlikes(text), ...withLookAlikes(text)]),
  },
];
